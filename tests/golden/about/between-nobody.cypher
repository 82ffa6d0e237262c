CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    COUNT {
      MATCH (other:Entity {id: $p.other})
      MATCH (entity)-[joins]-(other)
      MATCH (fact:Fact {id: joins.id})
      WHERE fact.retractedAt IS NULL
        AND fact.scenarioId IS NULL
      RETURN fact
    }
  ]) AS entityFound
}
CALL () {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity2:Entity {id: id})
  WITH id, entity2
  WHERE entity2 IS NULL
  RETURN collect(id) AS missing
}
CALL () {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (entity3:Entity {id: id2})
  WITH id2, entity3
  WHERE entity3 IS NULL
  RETURN collect(id2) AS missing2
}
RETURN entityFound,
  missing,
  missing2

// $p = {
//   "id": "nobody",
//   "other": "ascend",
//   "ids": [
//     "nobody"
//   ],
//   "ids2": [
//     "ascend"
//   ]
// }
