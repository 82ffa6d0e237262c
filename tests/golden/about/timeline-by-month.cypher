CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    COLLECT {
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
        AND NOT coalesce(fact.validFrom > $p.validFrom, false)
        AND NOT coalesce(fact.validToLatest < $p.validToLatest, false)
      WITH fact ORDER BY fact.validFrom, fact.id LIMIT $p.first
      RETURN [[fact.sentence, [fact.validFromText, fact.validFrom, fact.validFromLatest, fact.validFromPrecision]]]
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
//   "id": "us-gov",
//   "validFrom": "2026-12-31",
//   "validToLatest": "2026-01-01",
//   "first": 21,
//   "ids": [
//     "us-gov"
//   ]
// }
