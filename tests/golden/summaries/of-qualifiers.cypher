RETURN [
  COLLECT {
    MATCH (fact:Fact)
    WHERE fact.scenarioId IS NULL
      AND fact.retractedAt IS NULL
      AND fact.basis = $p.basis
      AND fact.id IS NOT NULL
    WITH fact, fact.unit AS value
    RETURN [count(value), count(DISTINCT value), min(value), max(value)]
  }[0],
  COLLECT {
    MATCH (fact2:Fact)
    WHERE fact2.scenarioId IS NULL
      AND fact2.retractedAt IS NULL
      AND fact2.basis = $p.basis2
      AND fact2.id IS NOT NULL
    WITH fact2, fact2.trade AS value2
    WITH value2, count(DISTINCT fact2) AS `count` ORDER BY `count` DESC, value2 LIMIT $p.first
    RETURN [`count`, value2]
  },
  COLLECT {
    MATCH (fact3:Fact)
    WHERE fact3.scenarioId IS NULL
      AND fact3.retractedAt IS NULL
      AND fact3.basis = $p.basis3
      AND fact3.id IS NOT NULL
    OPTIONAL MATCH (fact3)-[`by`:BY]->(actor)
    WITH actor, count(DISTINCT fact3) AS count2 ORDER BY count2 DESC, actor.id LIMIT $p.first2
    RETURN [count2, CASE WHEN actor IS NOT NULL THEN [[labels(actor), actor.name]] END]
  },
  COLLECT {
    MATCH (fact4:Fact)
    WHERE fact4.scenarioId IS NULL
      AND fact4.retractedAt IS NULL
      AND fact4.basis = $p.basis4
      AND fact4.id IS NOT NULL
    WITH fact4, fact4.approximate AS value3
    WITH value3, count(DISTINCT fact4) AS count3 ORDER BY count3 DESC, value3 LIMIT $p.first3
    RETURN [count3, value3]
  }
] AS root

// $p = {
//   "basis": "STATED",
//   "basis2": "STATED",
//   "first": 100,
//   "basis3": "STATED",
//   "first2": 3,
//   "basis4": "STATED",
//   "first3": 100
// }
