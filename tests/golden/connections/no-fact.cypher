CALL () {
  MATCH (chip:Chip)
  WHERE chip.id > $p.after
  WITH chip ORDER BY chip.id LIMIT $p.first
  RETURN collect([[chip.id]]) AS rows
}
CALL () {
  MATCH (government:Government {id: $p.id})
  RETURN collect([
    COLLECT {
      MATCH (agency)-[partOf:PART_OF]->()
      WHERE partOf.objectId = government.id
        AND partOf.id > $p.after2
      WITH partOf, agency ORDER BY partOf.objectId, partOf.id LIMIT $p.first2
      RETURN [[agency.id]]
    }
  ]) AS governmentFound
}
RETURN rows,
  governmentFound

// $p = {
//   "after": "",
//   "first": 2,
//   "id": "cn-gov",
//   "after2": "",
//   "first2": 21
// }
