CALL () {
  MATCH (agency:Agency {id: $p.id})
  RETURN collect([
    COLLECT {
      MATCH (agency)-[partOf:PART_OF]->(government)
      RETURN [
        government.name,
        COLLECT {
          MATCH (government)-[governs:GOVERNS]->(place)
          RETURN [place.name] LIMIT 1
        }[0]
      ] LIMIT 1
    }[0]
  ]) AS agencyFound
}
CALL () {
  MATCH (government2:Government {id: $p.id2})
  RETURN collect([
    COLLECT {
      MATCH (government2)-[governs2:GOVERNS]->(place2)
      RETURN [place2.name] LIMIT 1
    }[0]
  ]) AS governmentFound
}
RETURN agencyFound,
  governmentFound

// $p = {
//   "id": "cn-customs",
//   "id2": "us-gov"
// }
