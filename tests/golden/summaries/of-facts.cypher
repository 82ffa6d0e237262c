RETURN [
  COLLECT {
    MATCH (fact:Fact)
    WHERE fact.scenarioId IS NULL
      AND fact.retractedAt IS NULL
      AND fact.basis = $p.basis
      AND fact.id IS NOT NULL
    WITH fact, fact.validFromText AS value, fact.version AS value2
    RETURN [[count(value), count(DISTINCT value), min(fact.validFrom), max(fact.validFrom)], [count(value2), count(DISTINCT value2), min(value2), max(value2), avg(value2), sum(value2)]]
  }[0],
  COLLECT {
    MATCH (fact2:Fact)
    WHERE fact2.scenarioId IS NULL
      AND fact2.retractedAt IS NULL
      AND fact2.basis = $p.basis2
      AND fact2.id IS NOT NULL
    WITH fact2, fact2.modality AS value3
    WITH value3, count(DISTINCT fact2) AS `count` ORDER BY `count` DESC, value3 LIMIT $p.first
    RETURN [`count`, value3]
  },
  COLLECT {
    MATCH (fact3:Fact)
    WHERE fact3.scenarioId IS NULL
      AND fact3.retractedAt IS NULL
      AND fact3.basis = $p.basis3
      AND fact3.id IS NOT NULL
    OPTIONAL MATCH (entity:Entity)
    WHERE entity.id = fact3.subjectId
    WITH entity, count(DISTINCT fact3) AS count2 ORDER BY count2 DESC, entity.id LIMIT $p.first2
    RETURN [count2, CASE WHEN entity IS NOT NULL THEN [[labels(entity), entity.name]] END]
  }
] AS root

// $p = {
//   "basis": "STATED",
//   "basis2": "STATED",
//   "first": 100,
//   "basis3": "STATED",
//   "first2": 2
// }
