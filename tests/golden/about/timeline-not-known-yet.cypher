CALL () {
  MATCH (entity:Entity {id: $p.id})
  WHERE entity.createdAt <= $p.knownAt
  RETURN collect([
    COUNT {
      CALL (entity) {
        MATCH (fact:Fact) WHERE fact.subjectId = entity.id AND fact.id IS NOT NULL RETURN fact
        UNION
        MATCH (fact:Fact) WHERE fact.objectId = entity.id AND fact.id IS NOT NULL RETURN fact
        UNION
        MATCH (fact:Fact) WHERE fact.scenarioId = entity.id AND fact.id IS NOT NULL RETURN fact
        UNION
        MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact) RETURN DISTINCT fact
      }
      WITH fact
      WHERE fact.recordedAt <= $p.knownAt2
        AND coalesce(fact.retractedAt > $p.knownAt2, true)
        AND fact.scenarioId IS NULL
        AND (fact.validFromText IS NOT NULL OR fact.validToText IS NOT NULL)
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
RETURN entityFound,
  missing

// $p = {
//   "id": "nvidia",
//   "knownAt": "1999-12-31T00:00:00.000Z",
//   "knownAt2": "1999-12-31T00:00:00.000Z",
//   "ids": [
//     "nvidia"
//   ]
// }
