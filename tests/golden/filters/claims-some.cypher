MATCH (policy:Policy)
WHERE policy.id > $p.after
  AND EXISTS {
    MATCH (fact:Fact)
    WHERE fact.subjectId = policy.id
      AND fact.relation = 'DESCRIBED_AS'
      AND fact.polarity = 'AFFIRMED'
      AND fact.scenarioId IS NULL
      AND fact.retractedAt IS NULL
      AND fact.value = $p.value
  }
WITH policy ORDER BY policy.id LIMIT $p.first
RETURN collect([[policy.id]]) AS rows

// $p = {
//   "after": "",
//   "value": "contradiction",
//   "first": 21
// }
