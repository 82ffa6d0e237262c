MATCH (fact:Fact)
WHERE fact.scenarioId IS NULL
  AND fact.retractedAt IS NULL
  AND fact.id > $p.after
WITH fact ORDER BY fact.id LIMIT $p.first
RETURN collect([[fact.id, fact.relation, fact.sentence, fact.polarity, fact.modality, fact.basis]]) AS rows

// $p = {
//   "after": "",
//   "first": 4
// }
