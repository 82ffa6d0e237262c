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

// $p = {
//   "id": "h200",
//   "other": "ascend",
//   "other2": "ascend",
//   "first": 21
// }
