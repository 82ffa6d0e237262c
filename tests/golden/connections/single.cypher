CALL () {
  MATCH (agency:Agency {id: $p.id})
  RETURN collect([
    COLLECT {
      MATCH (agency)-[partOf:PART_OF]->(government)
      WITH partOf, government ORDER BY partOf.id LIMIT 1
      RETURN [
        government.name,
        COLLECT {
          MATCH (government)-[governs:GOVERNS]->(place)
          WITH governs, place ORDER BY governs.id LIMIT 1
          RETURN [place.name]
        }[0]
      ]
    }[0]
  ]) AS agencyFound
}
CALL () {
  MATCH (government2:Government {id: $p.id2})
  RETURN collect([
    COLLECT {
      MATCH (government2)-[governs2:GOVERNS]->(place2)
      WITH governs2, place2 ORDER BY governs2.id LIMIT 1
      RETURN [place2.name]
    }[0]
  ]) AS governmentFound
}
RETURN agencyFound,
  governmentFound

// $p = {
//   "id": "cn-customs",
//   "id2": "us-gov"
// }
