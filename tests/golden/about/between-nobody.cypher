MATCH (entity:Entity {id: $p.id})
RETURN collect([
  COUNT {
    CALL (entity) {
      MATCH (fact:Fact) WHERE fact.subjectId = entity.id AND fact.id IS NOT NULL RETURN fact
      UNION
      MATCH (fact:Fact) WHERE fact.objectId = entity.id AND fact.id IS NOT NULL RETURN fact
    }
    WITH fact
    WHERE fact.retractedAt IS NULL
      AND fact.scenarioId IS NULL
      AND (fact.subjectId = $p.subjectId OR fact.objectId = $p.objectId)
    RETURN fact
  }
]) AS entityFound

// $p = {
//   "id": "nobody",
//   "subjectId": "ascend",
//   "objectId": "ascend"
// }
