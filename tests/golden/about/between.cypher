CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    [
      COUNT {
        MATCH (other:Entity {id: $p.other})
        MATCH (entity)-[joins]-(other)
        MATCH (fact:Fact {id: joins.id})
        WHERE fact.retractedAt IS NULL
          AND fact.scenarioId IS NULL
        RETURN fact
      },
      COLLECT {
        MATCH (other2:Entity {id: $p.other2})
        MATCH (entity)-[joins2]-(other2)
        MATCH (fact2:Fact {id: joins2.id})
        WHERE fact2.retractedAt IS NULL
          AND fact2.scenarioId IS NULL
        WITH fact2 ORDER BY fact2.id LIMIT $p.first
        RETURN [[fact2.sentence, fact2.polarity]]
      }
    ]
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
//   "id": "h200",
//   "other": "ascend",
//   "other2": "ascend",
//   "first": 21,
//   "ids": [
//     "h200"
//   ],
//   "ids2": [
//     "ascend"
//   ]
// }
