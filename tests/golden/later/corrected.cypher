MATCH (condition:Condition {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH (fact:Fact)
    WHERE fact.subjectId = condition.id
      AND fact.relation = 'RATE'
      AND fact.id IS NOT NULL
      AND fact.polarity = 'AFFIRMED'
      AND fact.scenarioId IS NULL
      AND fact.retractedAt IS NULL
      AND fact.id > $p.after
    WITH fact ORDER BY fact.subjectId, fact.relation, fact.id LIMIT $p.first
    RETURN [
      [
        fact.id,
        fact.value,
        fact.version,
        COLLECT {
          MATCH (fact)-[supersedes:SUPERSEDES]->(fact2)
          WITH supersedes, fact2 ORDER BY supersedes.ordinal, fact2.id LIMIT $p.most
          RETURN [fact2.id, fact2.value, fact2.version]
        }
      ]
    ]
  },
  COUNT {
    CALL (condition) {
      MATCH (fact3:Fact) WHERE fact3.subjectId = condition.id AND fact3.id IS NOT NULL RETURN fact3
      UNION
      MATCH (fact3:Fact) WHERE fact3.objectId = condition.id AND fact3.id IS NOT NULL RETURN fact3
      UNION
      MATCH (fact3:Fact) WHERE fact3.scenarioId = condition.id AND fact3.id IS NOT NULL RETURN fact3
      UNION
      MATCH (condition)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact3:Fact) RETURN DISTINCT fact3
    }
    WITH fact3
    WHERE fact3.retractedAt IS NULL
      AND fact3.relation = $p.relation
    RETURN fact3
  },
  COLLECT {
    CALL (condition) {
      MATCH (fact4:Fact)
      WHERE fact4.subjectId = condition.id
        AND fact4.id > $p.after2
        AND fact4.relation = $p.relation2
      RETURN fact4 ORDER BY fact4.subjectId, fact4.id LIMIT $p.first2
      UNION
      MATCH (fact4:Fact)
      WHERE fact4.objectId = condition.id
        AND fact4.id > $p.after2
        AND fact4.relation = $p.relation2
      RETURN fact4 ORDER BY fact4.objectId, fact4.id LIMIT $p.first2
      UNION
      MATCH (fact4:Fact)
      WHERE fact4.scenarioId = condition.id
        AND fact4.id > $p.after2
        AND fact4.relation = $p.relation2
      RETURN fact4 ORDER BY fact4.scenarioId, fact4.id LIMIT $p.first2
      UNION
      MATCH (condition)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact4:Fact)
      WHERE fact4.id > $p.after2
        AND fact4.relation = $p.relation2
      WITH DISTINCT fact4
      RETURN fact4 ORDER BY fact4.id LIMIT $p.first2
    }
    WITH fact4 ORDER BY fact4.id LIMIT $p.first2
    RETURN [[fact4.id, fact4.value]]
  }
]) AS conditionFound

// $p = {
//   "id": "surcharge",
//   "after": "",
//   "first": 21,
//   "most": 100,
//   "relation": "RATE",
//   "after2": "",
//   "relation2": "RATE",
//   "first2": 21
// }
