MATCH (entity:Entity {id: $p.id})
RETURN collect([
  [
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
    },
    COLLECT {
      CALL (entity) {
        MATCH (fact2:Fact)
        WHERE fact2.subjectId = entity.id
          AND fact2.id > $p.after
          AND fact2.retractedAt IS NULL
          AND fact2.scenarioId IS NULL
          AND (fact2.subjectId = $p.subjectId2 OR fact2.objectId = $p.objectId2)
        RETURN fact2 ORDER BY fact2.subjectId, fact2.id LIMIT $p.first
        UNION
        MATCH (fact2:Fact)
        WHERE fact2.objectId = entity.id
          AND fact2.id > $p.after
          AND fact2.retractedAt IS NULL
          AND fact2.scenarioId IS NULL
          AND (fact2.subjectId = $p.subjectId2 OR fact2.objectId = $p.objectId2)
        RETURN fact2 ORDER BY fact2.objectId, fact2.id LIMIT $p.first
      }
      WITH fact2 ORDER BY fact2.id LIMIT $p.first
      RETURN [[fact2.sentence, fact2.polarity]]
    }
  ]
]) AS entityFound

// $p = {
//   "id": "h200",
//   "subjectId": "ascend",
//   "objectId": "ascend",
//   "after": "",
//   "subjectId2": "ascend",
//   "objectId2": "ascend",
//   "first": 21
// }
