MATCH (government:Government {id: $p.id})
RETURN collect([
  [
    COUNT {
      CALL (government) {
        MATCH (fact:Fact) WHERE fact.subjectId = government.id AND fact.id IS NOT NULL RETURN fact
        UNION
        MATCH (fact:Fact) WHERE fact.objectId = government.id AND fact.id IS NOT NULL RETURN fact
        UNION
        MATCH (government)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact) RETURN DISTINCT fact
      }
      WITH fact
      WHERE coalesce(fact.scenarioId = government.id, true)
        AND coalesce(fact.validFrom <= $p.validAtLatest, true)
        AND coalesce(fact.validToLatest >= $p.validAt, true)
        AND fact.retractedAt IS NULL
      RETURN fact
    },
    COLLECT {
      CALL (government) {
        MATCH (fact2:Fact)
        WHERE fact2.subjectId = government.id
          AND fact2.id > $p.after
          AND coalesce(fact2.scenarioId = government.id, true)
          AND coalesce(fact2.validFrom <= $p.validAtLatest2, true)
          AND coalesce(fact2.validToLatest >= $p.validAt2, true)
          AND fact2.retractedAt IS NULL
        RETURN fact2 ORDER BY fact2.subjectId, fact2.id LIMIT $p.first
        UNION
        MATCH (fact2:Fact)
        WHERE fact2.objectId = government.id
          AND fact2.id > $p.after
          AND coalesce(fact2.scenarioId = government.id, true)
          AND coalesce(fact2.validFrom <= $p.validAtLatest2, true)
          AND coalesce(fact2.validToLatest >= $p.validAt2, true)
          AND fact2.retractedAt IS NULL
        RETURN fact2 ORDER BY fact2.objectId, fact2.id LIMIT $p.first
        UNION
        MATCH (government)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact2:Fact)
        WHERE fact2.id > $p.after
          AND coalesce(fact2.scenarioId = government.id, true)
          AND coalesce(fact2.validFrom <= $p.validAtLatest2, true)
          AND coalesce(fact2.validToLatest >= $p.validAt2, true)
          AND fact2.retractedAt IS NULL
        WITH DISTINCT fact2
        RETURN fact2 ORDER BY fact2.id LIMIT $p.first
      }
      WITH fact2 ORDER BY fact2.id LIMIT $p.first
      RETURN [
        [
          fact2.sentence,
          CASE
            WHEN fact2.validFrom > $p.validAtLatest3 OR fact2.validToLatest < $p.validAt3 THEN null
            WHEN fact2.validFromText IS NULL AND fact2.validToText IS NULL THEN 'UNDATED'
            WHEN fact2.validFromLatest <= $p.validAtLatest3 AND fact2.validTo >= $p.validAt3 THEN 'CERTAIN'
            ELSE 'POSSIBLE'
          END,
          [fact2.validFromText, fact2.validFrom, fact2.validFromLatest, fact2.validFromPrecision]
        ]
      ]
    }
  ]
]) AS governmentFound

// $p = {
//   "id": "us-gov",
//   "validAtLatest": "2025-12-15",
//   "validAt": "2025-12-15",
//   "after": "",
//   "validAtLatest2": "2025-12-15",
//   "validAt2": "2025-12-15",
//   "first": 9,
//   "validAtLatest3": "2025-12-15",
//   "validAt3": "2025-12-15"
// }
