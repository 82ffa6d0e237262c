MATCH (fact:Fact)
WHERE fact.scenarioId IS NULL
  AND fact.retractedAt IS NULL
  AND fact.polarity = $p.polarity
  AND fact.id > $p.after
WITH fact ORDER BY fact.id LIMIT $p.first
RETURN collect([[fact.id, fact.sentence, fact.polarity]]) AS rows

// $p = {
//   "polarity": "DENIED",
//   "after": "",
//   "first": 21
// }
