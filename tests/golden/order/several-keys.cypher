MATCH (fact:Fact)
WHERE fact.scenarioId IS NULL
  AND fact.retractedAt IS NULL
  AND fact.modality IN $p.modality
WITH fact ORDER BY fact.modality IS NULL, fact.modality DESC, fact.relation, fact.id LIMIT $p.first
RETURN collect([[fact.id, fact.modality, fact.relation]]) AS rows

// $p = {
//   "modality": [
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "first": 6
// }
