CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
    AND (fact.validFromText IS NOT NULL AND coalesce(fact.validFrom <= $p.last, true) AND coalesce(fact.validFromLatest >= $p.first, true))
    AND fact.id > $p.after
  WITH fact ORDER BY fact.id LIMIT $p.first2
  RETURN collect([[fact.id, [fact.validFromText, fact.validFrom, fact.validFromLatest, fact.validFromPrecision]]]) AS rows
}
RETURN rows,
  COUNT {
    MATCH (fact2:Fact)
    WHERE fact2.scenarioId IS NULL
      AND fact2.retractedAt IS NULL
      AND (fact2.validFrom >= $p.first3 AND fact2.validFromLatest <= $p.last2)
      AND fact2.id IS NOT NULL
    RETURN fact2
  } AS root,
  COUNT {
    MATCH (fact3:Fact)
    WHERE fact3.scenarioId IS NULL
      AND fact3.retractedAt IS NULL
      AND NOT coalesce((fact3.validFrom >= $p.first4 AND fact3.validFromLatest <= $p.last3), false)
      AND fact3.relation = $p.relation
      AND fact3.id IS NOT NULL
    RETURN fact3
  } AS root2

// $p = {
//   "last": "1999-12-31",
//   "first": "1999-01-01",
//   "after": "",
//   "first2": 21,
//   "first3": "1999-01-01",
//   "last2": "1999-12-31",
//   "first4": "1999-01-01",
//   "last3": "1999-12-31",
//   "relation": "TAKES_FORM"
// }
