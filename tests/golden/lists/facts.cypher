MATCH (fact:Fact)
WHERE fact.id > $p.after
  AND fact.retractedAt IS NULL
WITH fact ORDER BY fact.id LIMIT $p.first
RETURN collect([[fact.id, fact.relation, fact.sentence, fact.polarity, fact.modality, fact.basis]]) AS rows

// $p = {
//   "after": "",
//   "first": 4
// }
