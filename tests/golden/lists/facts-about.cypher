MATCH (fact:Fact)
WHERE fact.scenarioId IS NULL
  AND fact.retractedAt IS NULL
  AND fact.subjectId = $p.subjectId
  AND fact.id > $p.after
WITH fact ORDER BY fact.subjectId, fact.id LIMIT $p.first
RETURN collect([[fact.id]]) AS rows

// $p = {
//   "subjectId": "huawei",
//   "after": "",
//   "first": 21
// }
