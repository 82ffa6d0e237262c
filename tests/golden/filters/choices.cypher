CALL () {
  MATCH (chip:Chip)
  WHERE chip.kind = $p.kind
    AND chip.id > $p.after
  WITH chip ORDER BY chip.kind, chip.id LIMIT $p.first
  RETURN collect([[chip.id]]) AS rows
}
CALL () {
  MATCH (chip2:Chip)
  WHERE (chip2.kind <> $p.kind2 OR chip2.kind IS NULL)
    AND chip2.id > $p.after2
  WITH chip2 ORDER BY chip2.id LIMIT $p.first2
  RETURN collect([[chip2.id]]) AS rows2
}
CALL () {
  MATCH (chip3:Chip)
  WHERE chip3.kind IN $p.kind3
    AND chip3.id > $p.after3
  WITH chip3 ORDER BY chip3.id LIMIT $p.first3
  RETURN collect([[chip3.id]]) AS rows3
}
RETURN rows,
  rows2,
  rows3,
  COUNT {
    MATCH (fact:Fact)
    WHERE fact.scenarioId IS NULL
      AND fact.retractedAt IS NULL
      AND fact.modality IS NULL
      AND fact.id IS NOT NULL
    RETURN fact
  } AS root

// $p = {
//   "kind": "MODEL",
//   "after": "",
//   "first": 21,
//   "kind2": "MODEL",
//   "after2": "",
//   "first2": 21,
//   "kind3": [
//     "MODEL",
//     "CLASS"
//   ],
//   "after3": "",
//   "first3": 21
// }
