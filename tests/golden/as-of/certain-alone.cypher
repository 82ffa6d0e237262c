CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND coalesce(fact.validFrom <= $p.validAtLatest, true)
    AND coalesce(fact.validToLatest >= $p.validAt, true)
    AND CASE
      WHEN fact.validFrom > $p.validAtLatest2 OR fact.validToLatest < $p.validAt2 THEN null
      WHEN fact.validFromText IS NULL AND fact.validToText IS NULL THEN 'UNDATED'
      WHEN fact.validFromLatest <= $p.validAtLatest2 AND fact.validTo >= $p.validAt2 THEN 'CERTAIN'
      ELSE 'POSSIBLE'
    END IN $p.validity
    AND fact.retractedAt IS NULL
    AND fact.id > $p.after
  WITH fact ORDER BY fact.id LIMIT $p.first
  RETURN collect([
    [
      fact.key,
      fact.sentence,
      CASE
        WHEN fact.validFrom > $p.validAtLatest3 OR fact.validToLatest < $p.validAt3 THEN null
        WHEN fact.validFromText IS NULL AND fact.validToText IS NULL THEN 'UNDATED'
        WHEN fact.validFromLatest <= $p.validAtLatest3 AND fact.validTo >= $p.validAt3 THEN 'CERTAIN'
        ELSE 'POSSIBLE'
      END
    ]
  ]) AS rows
}
RETURN [
  COUNT {
    MATCH (fact2:Fact)
    WHERE fact2.scenarioId IS NULL
      AND coalesce(fact2.validFrom <= $p.validAtLatest4, true)
      AND coalesce(fact2.validToLatest >= $p.validAt4, true)
      AND CASE
        WHEN fact2.validFrom > $p.validAtLatest5 OR fact2.validToLatest < $p.validAt5 THEN null
        WHEN fact2.validFromText IS NULL AND fact2.validToText IS NULL THEN 'UNDATED'
        WHEN fact2.validFromLatest <= $p.validAtLatest5 AND fact2.validTo >= $p.validAt5 THEN 'CERTAIN'
        ELSE 'POSSIBLE'
      END IN $p.validity2
      AND fact2.retractedAt IS NULL
      AND fact2.id IS NOT NULL
    RETURN fact2
  },
  rows
] AS root

// $p = {
//   "validAtLatest": "2026-01-31",
//   "validAt": "2026-01-31",
//   "validAtLatest2": "2026-01-31",
//   "validAt2": "2026-01-31",
//   "validity": [
//     "CERTAIN"
//   ],
//   "after": "",
//   "first": 4,
//   "validAtLatest3": "2026-01-31",
//   "validAt3": "2026-01-31",
//   "validAtLatest4": "2026-01-31",
//   "validAt4": "2026-01-31",
//   "validAtLatest5": "2026-01-31",
//   "validAt5": "2026-01-31",
//   "validity2": [
//     "CERTAIN"
//   ]
// }
