MATCH (policy:Policy)
WHERE EXISTS {
  MATCH (fact:Fact)
  WHERE fact.subjectId = policy.id
    AND fact.relation = 'DESCRIBED_AS'
    AND fact.id IS NOT NULL
    AND fact.polarity = 'AFFIRMED'
    AND fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
    AND fact.value = $p.value
}
  AND policy.id > $p.after
WITH policy ORDER BY policy.id LIMIT $p.first
RETURN collect([[policy.id]]) AS rows

// $p = {
//   "value": "contradiction",
//   "after": "",
//   "first": 21
// }
