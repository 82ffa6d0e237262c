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
RETURN entityFound,
  [id IN $p.ids WHERE NOT EXISTS {
    MATCH (entity2:Entity {id: id})
  }] AS missing,
  [id2 IN $p.ids2 WHERE NOT EXISTS {
    MATCH (entity3:Entity {id: id2})
  }] AS missing2

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
