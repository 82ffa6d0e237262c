CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
    AND fact.relation = $p.relation
    AND (fact.validFrom >= $p.first AND fact.validFromLatest <= $p.last)
    AND fact.id > $p.after
  WITH fact ORDER BY fact.relation, fact.id LIMIT $p.first2
  RETURN collect([[fact.id]]) AS rows
}
CALL () {
  MATCH (fact2:Fact)
  WHERE fact2.scenarioId IS NULL
    AND fact2.retractedAt IS NULL
    AND (fact2.validFromText IS NOT NULL AND coalesce(fact2.validFrom <= $p.last2, true) AND coalesce(fact2.validFromLatest >= $p.first3, true))
    AND fact2.id > $p.after2
  WITH fact2 ORDER BY fact2.id LIMIT $p.first4
  RETURN collect([[fact2.id, [fact2.validFromText, fact2.validFrom, fact2.validFromLatest, fact2.validFromPrecision]]]) AS rows2
}
CALL () {
  MATCH (fact3:Fact)
  WHERE fact3.scenarioId IS NULL
    AND fact3.retractedAt IS NULL
    AND (fact3.validFrom >= $p.first5 AND fact3.validFromLatest <= $p.last3)
    AND fact3.id > $p.after3
  WITH fact3 ORDER BY fact3.id LIMIT $p.first6
  RETURN collect([[fact3.id]]) AS rows3
}
CALL () {
  MATCH (fact4:Fact)
  WHERE fact4.scenarioId IS NULL
    AND fact4.retractedAt IS NULL
    AND fact4.validFromLatest < $p.first7
    AND fact4.id > $p.after4
  WITH fact4 ORDER BY fact4.id LIMIT $p.first8
  RETURN collect([[fact4.id]]) AS rows4
}
RETURN rows,
  rows2,
  rows3,
  rows4,
  COUNT {
    MATCH (fact5:Fact)
    WHERE fact5.scenarioId IS NULL
      AND fact5.retractedAt IS NULL
      AND fact5.validFrom > $p.last4
      AND fact5.id IS NOT NULL
    RETURN fact5
  } AS root,
  COUNT {
    MATCH (fact6:Fact)
    WHERE fact6.scenarioId IS NULL
      AND fact6.retractedAt IS NULL
      AND (fact6.validFromText IS NOT NULL AND coalesce(fact6.validFrom <= $p.last5, true) AND coalesce(fact6.validFromLatest >= $p.first9, true))
      AND fact6.id IS NOT NULL
    RETURN fact6
  } AS root2,
  COUNT {
    MATCH (fact7:Fact)
    WHERE fact7.scenarioId IS NULL
      AND fact7.retractedAt IS NULL
      AND fact7.validFromText IS NOT NULL
      AND fact7.id IS NOT NULL
    RETURN fact7
  } AS root3,
  COUNT {
    MATCH (fact8:Fact)
    WHERE fact8.scenarioId IS NULL
      AND fact8.retractedAt IS NULL
      AND fact8.validFromText IS NULL
      AND fact8.id IS NOT NULL
    RETURN fact8
  } AS root4

// $p = {
//   "relation": "APPROVES",
//   "first": "2025-01-01",
//   "last": "2025-12-31",
//   "after": "",
//   "first2": 21,
//   "last2": "2025-12-31",
//   "first3": "2025-01-01",
//   "after2": "",
//   "first4": 21,
//   "first5": "2026-01-01",
//   "last3": "2026-01-31",
//   "after3": "",
//   "first6": 21,
//   "first7": "2026-01-01",
//   "after4": "",
//   "first8": 21,
//   "last4": "2024-12-31",
//   "last5": "2025-12-31",
//   "first9": "2025-12-31"
// }
