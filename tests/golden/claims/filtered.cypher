MATCH (policy:Policy {id: $p.id})
RETURN collect([
  [
    COUNT {
      MATCH (fact:Fact)
      WHERE fact.subjectId = policy.id
        AND fact.relation = 'DESCRIBED_AS'
        AND fact.id IS NOT NULL
        AND fact.polarity = 'AFFIRMED'
        AND fact.scenarioId IS NULL
        AND fact.retractedAt IS NULL
        AND fact.value STARTS WITH $p.value
      RETURN fact
    },
    COLLECT {
      MATCH (fact2:Fact)
      WHERE fact2.subjectId = policy.id
        AND fact2.relation = 'DESCRIBED_AS'
        AND fact2.id IS NOT NULL
        AND fact2.polarity = 'AFFIRMED'
        AND fact2.scenarioId IS NULL
        AND fact2.retractedAt IS NULL
        AND fact2.value STARTS WITH $p.value2
        AND fact2.id > $p.after
      WITH fact2 ORDER BY fact2.subjectId, fact2.relation, fact2.id LIMIT $p.first
      RETURN [[fact2.value]]
    }
  ],
  COUNT {
    MATCH (fact3:Fact)
    WHERE fact3.subjectId = policy.id
      AND fact3.relation = 'DESCRIBED_AS'
      AND fact3.id IS NOT NULL
      AND fact3.polarity = 'AFFIRMED'
      AND fact3.scenarioId IS NULL
      AND fact3.retractedAt IS NULL
    RETURN fact3
  }
]) AS policyFound

// $p = {
//   "id": "cn-stance",
//   "value": "obs",
//   "value2": "obs",
//   "after": "",
//   "first": 21
// }
