CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
  WITH fact ORDER BY coalesce(fact.open, false), fact.id LIMIT $p.first
  RETURN collect([coalesce(fact.open, false), fact.id, [fact.id, fact.open]]) AS rows
}
CALL () {
  MATCH (fact2:Fact)
  WHERE fact2.scenarioId IS NULL
    AND fact2.retractedAt IS NULL
  WITH fact2 ORDER BY coalesce(fact2.open, false) DESC, fact2.id DESC LIMIT $p.first2
  RETURN collect([coalesce(fact2.open, false), fact2.id, [fact2.id, fact2.open]]) AS rows2
}
RETURN rows,
  rows2

// $p = {
//   "first": 3,
//   "first2": 3
// }
