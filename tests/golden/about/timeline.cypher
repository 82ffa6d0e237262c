CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    [
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
          AND NOT coalesce(fact.validFrom > $p.validFrom, false)
          AND NOT coalesce(fact.validToLatest < $p.validToLatest, false)
        RETURN fact
      },
      COLLECT {
        CALL (entity) {
          MATCH (fact2:Fact) WHERE fact2.subjectId = entity.id AND fact2.id IS NOT NULL RETURN fact2
          UNION
          MATCH (fact2:Fact) WHERE fact2.objectId = entity.id AND fact2.id IS NOT NULL RETURN fact2
          UNION
          MATCH (fact2:Fact) WHERE fact2.scenarioId = entity.id AND fact2.id IS NOT NULL RETURN fact2
          UNION
          MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact2:Fact) RETURN DISTINCT fact2
        }
        WITH fact2
        WHERE fact2.retractedAt IS NULL
          AND fact2.scenarioId IS NULL
          AND (fact2.validFromText IS NOT NULL OR fact2.validToText IS NOT NULL)
          AND NOT coalesce(fact2.validFrom > $p.validFrom2, false)
          AND NOT coalesce(fact2.validToLatest < $p.validToLatest2, false)
        WITH fact2 ORDER BY fact2.validFrom, fact2.id LIMIT $p.first
        RETURN [[fact2.key, [fact2.validFromText, fact2.validFrom, fact2.validFromLatest, fact2.validFromPrecision]]]
      }
    ],
    COLLECT {
      CALL (entity) {
        MATCH (fact3:Fact)
        WHERE fact3.subjectId = entity.id
          AND fact3.id > $p.after
          AND fact3.retractedAt IS NULL
          AND fact3.scenarioId IS NULL
          AND fact3.validFromText IS NULL
          AND fact3.validToText IS NULL
        RETURN fact3 ORDER BY fact3.subjectId DESC, fact3.id DESC LIMIT $p.last
        UNION
        MATCH (fact3:Fact)
        WHERE fact3.objectId = entity.id
          AND fact3.id > $p.after
          AND fact3.retractedAt IS NULL
          AND fact3.scenarioId IS NULL
          AND fact3.validFromText IS NULL
          AND fact3.validToText IS NULL
        RETURN fact3 ORDER BY fact3.objectId DESC, fact3.id DESC LIMIT $p.last
        UNION
        MATCH (fact3:Fact)
        WHERE fact3.scenarioId = entity.id
          AND fact3.id > $p.after
          AND fact3.retractedAt IS NULL
          AND fact3.scenarioId IS NULL
          AND fact3.validFromText IS NULL
          AND fact3.validToText IS NULL
        RETURN fact3 ORDER BY fact3.scenarioId DESC, fact3.id DESC LIMIT $p.last
        UNION
        MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact3:Fact)
        WHERE fact3.id > $p.after
          AND fact3.retractedAt IS NULL
          AND fact3.scenarioId IS NULL
          AND fact3.validFromText IS NULL
          AND fact3.validToText IS NULL
        WITH DISTINCT fact3
        RETURN fact3 ORDER BY fact3.id DESC LIMIT $p.last
      }
      WITH fact3 ORDER BY fact3.id DESC LIMIT $p.last
      RETURN [[fact3.key]]
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
//   "validFrom": "2026-06-30",
//   "validToLatest": "2025-06-01",
//   "validFrom2": "2026-06-30",
//   "validToLatest2": "2025-06-01",
//   "first": 3,
//   "after": "",
//   "last": 2,
//   "ids": [
//     "nvidia"
//   ]
// }
