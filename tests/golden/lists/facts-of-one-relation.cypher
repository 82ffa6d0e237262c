MATCH (fact:Fact)
WHERE fact.scenarioId IS NULL
  AND fact.retractedAt IS NULL
  AND fact.relation = $p.relation
  AND fact.id > $p.after
WITH fact ORDER BY fact.relation, fact.id LIMIT $p.first
RETURN collect([[fact.id, fact.sentence]]) AS rows

// $p = {
//   "relation": "MAKES",
//   "after": "",
//   "first": 21
// }
