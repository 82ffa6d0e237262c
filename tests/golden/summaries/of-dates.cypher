RETURN [
  COLLECT {
    MATCH (fact:Fact)
    WHERE fact.retractedAt IS NULL
      AND fact.id IS NOT NULL
    WITH fact, fact.validFromText AS value
    WITH value, count(DISTINCT fact) AS `count` ORDER BY `count` DESC, value LIMIT $p.first
    RETURN [`count`, value]
  },
  COLLECT {
    MATCH (fact2:Fact)
    WHERE fact2.retractedAt IS NULL
      AND fact2.id IS NOT NULL
    WITH fact2, fact2.validFromText AS value2
    RETURN [count(value2), count(DISTINCT value2), min(fact2.validFrom), max(fact2.validFrom)]
  }[0]
] AS root

// $p = {
//   "first": 100
// }
