CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
  WITH fact ORDER BY fact.relation, fact.id DESC LIMIT $p.first
  RETURN collect([[fact.relation, fact.id]]) AS rows
}
CALL () {
  MATCH (fact2:Fact)
  WHERE fact2.scenarioId IS NULL
    AND fact2.retractedAt IS NULL
  WITH fact2 ORDER BY fact2.relation, fact2.id DESC LIMIT $p.last
  RETURN collect([[fact2.relation, fact2.id]]) AS rows2
}
RETURN rows,
  rows2

// $p = {
//   "first": 5,
//   "last": 3
// }
