CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
    AND fact.recordedAt < $p.recordedAt
    AND fact.id > $p.after
  WITH fact ORDER BY fact.id LIMIT $p.first
  RETURN collect([[fact.id]]) AS rows
}
RETURN rows,
  COUNT {
    MATCH (fact2:Fact)
    WHERE fact2.scenarioId IS NULL
      AND fact2.retractedAt IS NULL
      AND fact2.recordedAt >= $p.recordedAt2
      AND fact2.id IS NOT NULL
    RETURN fact2
  } AS root,
  COUNT {
    MATCH (fact3:Fact)
    WHERE fact3.scenarioId IS NULL
      AND fact3.retractedAt IS NULL
      AND fact3.retractedAt IS NULL
      AND fact3.id IS NOT NULL
    RETURN fact3
  } AS root2

// $p = {
//   "recordedAt": "2000-12-31T22:00:00.000Z",
//   "after": "",
//   "first": 21,
//   "recordedAt2": "2000-12-31T22:00:00.000Z"
// }
