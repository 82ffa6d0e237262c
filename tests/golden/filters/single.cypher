CALL () {
  MATCH (agency:Agency)
  MATCH (agency)-[partOf:PART_OF]->(government)
  WHERE government.name = $p.name
    AND government:Government
    AND government.id IS NOT NULL
  WITH DISTINCT agency
  WHERE agency.id > $p.after
  WITH agency ORDER BY agency.id LIMIT $p.first
  RETURN collect([[agency.id]]) AS rows
}
CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
    AND EXISTS {
      MATCH (entity:Entity)
      WHERE entity.id = fact.objectId
        AND entity.name CONTAINS $p.name2
    }
    AND EXISTS {
      MATCH (entity2:Entity)
      WHERE entity2.id = fact.subjectId
        AND entity2.name STARTS WITH $p.name3
    }
    AND fact.id > $p.after2
  WITH fact ORDER BY fact.id LIMIT $p.first2
  RETURN collect([[fact.id]]) AS rows2
}
CALL () {
  MATCH (fact2:Fact)
  WHERE fact2.scenarioId IS NULL
    AND fact2.retractedAt IS NULL
    AND EXISTS {
      MATCH (entity3:Entity)
      WHERE entity3.id = fact2.objectId
    }
    AND fact2.relation IN $p.relation
    AND fact2.id > $p.after3
  WITH fact2 ORDER BY fact2.id LIMIT $p.first3
  RETURN collect([[fact2.id]]) AS rows3
}
CALL () {
  MATCH (fact3:Fact)
  WHERE fact3.scenarioId IS NULL
    AND fact3.retractedAt IS NULL
    AND (fact3.objectId <> $p.objectId OR fact3.objectId IS NULL)
    AND fact3.objectId IS NOT NULL
    AND fact3.relation IN $p.relation2
    AND fact3.id > $p.after4
  WITH fact3 ORDER BY fact3.id LIMIT $p.first4
  RETURN collect([[fact3.id]]) AS rows4
}
RETURN rows,
  rows2,
  rows3,
  rows4

// $p = {
//   "name": "Chinese government",
//   "after": "",
//   "first": 21,
//   "name2": "Ascend",
//   "name3": "Hua",
//   "after2": "",
//   "first2": 21,
//   "relation": [
//     "MAKES",
//     "RATE"
//   ],
//   "after3": "",
//   "first3": 21,
//   "objectId": "h200",
//   "relation2": [
//     "MAKES",
//     "RATE"
//   ],
//   "after4": "",
//   "first4": 21
// }
