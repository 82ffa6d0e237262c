MATCH (fact:Fact)
WHERE fact.id > $p.after
  AND fact.retractedAt IS NULL
  AND fact.relation = $p.relation
WITH fact ORDER BY fact.relation, fact.id LIMIT $p.first
RETURN collect([[fact.id, fact.sentence]]) AS rows

// $p = {
//   "after": "",
//   "relation": "MAKES",
//   "first": 21
// }
