RETURN [
  COLLECT {
    MATCH (fact:Fact)
    WHERE fact.scenarioId IS NULL
      AND fact.retractedAt IS NULL
      AND fact.id IS NOT NULL
    WITH fact, fact.validFromText AS value
    RETURN [count(value), count(DISTINCT value), min(fact.validFrom), max(fact.validFrom)]
  }[0],
  COLLECT {
    MATCH (fact2:Fact)
    WHERE fact2.scenarioId IS NULL
      AND fact2.retractedAt IS NULL
      AND fact2.id IS NOT NULL
    WITH fact2, fact2.validFromText AS value2
    WITH value2, count(DISTINCT fact2) AS `count` ORDER BY `count` DESC, value2 LIMIT $p.first
    RETURN [`count`, value2]
  }
] AS root

// $p = {
//   "first": 100
// }
