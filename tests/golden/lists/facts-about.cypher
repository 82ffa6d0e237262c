MATCH (fact:Fact)
WHERE fact.id > $p.after
  AND fact.retractedAt IS NULL
  AND fact.subjectId = $p.subjectId
WITH fact ORDER BY fact.subjectId, fact.id LIMIT $p.first
RETURN collect([[fact.id]]) AS rows

// $p = {
//   "after": "",
//   "subjectId": "huawei",
//   "first": 21
// }
