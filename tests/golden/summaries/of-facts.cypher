RETURN [
  COLLECT {
    MATCH (fact:Fact)
    WHERE fact.retractedAt IS NULL
      AND fact.basis = $p.basis
      AND fact.id IS NOT NULL
    WITH fact, fact.modality AS value
    WITH value, count(DISTINCT fact) AS `count` ORDER BY `count` DESC, value LIMIT $p.first
    RETURN [`count`, value]
  },
  COLLECT {
    MATCH (fact2:Fact)
    WHERE fact2.retractedAt IS NULL
      AND fact2.basis = $p.basis2
      AND fact2.id IS NOT NULL
    OPTIONAL MATCH (entity:Entity)
    WHERE entity.id = fact2.subjectId
    WITH entity, count(DISTINCT fact2) AS count2 ORDER BY count2 DESC, entity.id LIMIT $p.first2
    RETURN [count2, CASE WHEN entity IS NOT NULL THEN [[labels(entity), entity.name]] END]
  },
  COLLECT {
    MATCH (fact3:Fact)
    WHERE fact3.retractedAt IS NULL
      AND fact3.basis = $p.basis3
      AND fact3.id IS NOT NULL
    WITH fact3, fact3.validFromText AS value2
    RETURN [count(value2), count(DISTINCT value2), min(fact3.validFrom), max(fact3.validFrom)]
  }[0],
  COLLECT {
    MATCH (fact4:Fact)
    WHERE fact4.retractedAt IS NULL
      AND fact4.basis = $p.basis4
      AND fact4.id IS NOT NULL
    WITH fact4, fact4.version AS value3
    RETURN [count(value3), count(DISTINCT value3), min(value3), max(value3), avg(value3), sum(value3)]
  }[0]
] AS root

// $p = {
//   "basis": "STATED",
//   "first": 100,
//   "basis2": "STATED",
//   "first2": 2,
//   "basis3": "STATED",
//   "basis4": "STATED"
// }
