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

// $p = {
//   "id": "nobody",
//   "other": "ascend"
// }
