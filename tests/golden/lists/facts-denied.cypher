MATCH (fact:Fact)
WHERE fact.id > $p.after
  AND fact.retractedAt IS NULL
  AND fact.polarity = $p.polarity
WITH fact ORDER BY fact.id LIMIT $p.first
RETURN collect([[fact.id, fact.sentence, fact.polarity]]) AS rows

// $p = {
//   "after": "",
//   "polarity": "DENIED",
//   "first": 21
// }
