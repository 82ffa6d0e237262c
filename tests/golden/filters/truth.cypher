CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
    AND coalesce(fact.open, false) = $p.open
    AND fact.relation IN $p.relation
    AND fact.id > $p.after
  WITH fact ORDER BY fact.id LIMIT $p.first
  RETURN collect([[fact.id, fact.open]]) AS rows
}
RETURN rows,
  COUNT {
    MATCH (fact2:Fact)
    WHERE fact2.scenarioId IS NULL
      AND fact2.retractedAt IS NULL
      AND coalesce(fact2.open, false) = $p.open2
      AND fact2.id IS NOT NULL
    RETURN fact2
  } AS root,
  COUNT {
    MATCH (fact3:Fact)
    WHERE fact3.scenarioId IS NULL
      AND fact3.retractedAt IS NULL
      AND fact3.id IS NOT NULL
    RETURN fact3
  } AS root2

// $p = {
//   "open": true,
//   "relation": [
//     "MEMBER_OF",
//     "EXAMPLE_OF"
//   ],
//   "after": "",
//   "first": 3,
//   "open2": false
// }
