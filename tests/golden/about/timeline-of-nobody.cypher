CALL () {
  MATCH (entity:Entity {id: $p.id})
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
      WHERE fact.retractedAt IS NULL
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
//   "id": "nobody",
//   "ids": [
//     "nobody"
//   ]
// }
