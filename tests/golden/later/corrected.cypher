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
          MATCH (fact2:Fact)
          WHERE fact2.key = fact.key
            AND fact2.version IS NOT NULL
            AND fact2.id IS NOT NULL
          WITH fact2 ORDER BY fact2.key, fact2.id LIMIT $p.most
          RETURN [fact2.id]
        },
        COLLECT {
          MATCH (fact)-[supersedes:SUPERSEDES]->(fact3)
          WITH supersedes, fact3 ORDER BY supersedes.ordinal, fact3.id LIMIT $p.most2
          RETURN [fact3.id, fact3.value, fact3.version]
        }
      ]
    ]
  },
  COUNT {
    CALL (condition) {
      MATCH (fact4:Fact) WHERE fact4.subjectId = condition.id AND fact4.id IS NOT NULL RETURN fact4
      UNION
      MATCH (fact4:Fact) WHERE fact4.objectId = condition.id AND fact4.id IS NOT NULL RETURN fact4
      UNION
      MATCH (condition)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact4:Fact) RETURN DISTINCT fact4
    }
    WITH fact4
    WHERE coalesce(fact4.scenarioId = condition.id, true)
      AND fact4.retractedAt IS NULL
      AND fact4.relation = $p.relation
    RETURN fact4
  },
  COLLECT {
    CALL (condition) {
      MATCH (fact5:Fact)
      WHERE fact5.subjectId = condition.id
        AND fact5.id > $p.after2
        AND coalesce(fact5.scenarioId = condition.id, true)
        AND fact5.relation = $p.relation2
      RETURN fact5 ORDER BY fact5.subjectId, fact5.id LIMIT $p.first2
      UNION
      MATCH (fact5:Fact)
      WHERE fact5.objectId = condition.id
        AND fact5.id > $p.after2
        AND coalesce(fact5.scenarioId = condition.id, true)
        AND fact5.relation = $p.relation2
      RETURN fact5 ORDER BY fact5.objectId, fact5.id LIMIT $p.first2
      UNION
      MATCH (condition)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact5:Fact)
      WHERE fact5.id > $p.after2
        AND coalesce(fact5.scenarioId = condition.id, true)
        AND fact5.relation = $p.relation2
      WITH DISTINCT fact5
      RETURN fact5 ORDER BY fact5.id LIMIT $p.first2
    }
    WITH fact5 ORDER BY fact5.id LIMIT $p.first2
    RETURN [[fact5.id, fact5.value]]
  }
]) AS conditionFound

// $p = {
//   "id": "surcharge",
//   "after": "",
//   "first": 21,
//   "most": 100,
//   "most2": 100,
//   "relation": "RATE",
//   "after2": "",
//   "relation2": "RATE",
//   "first2": 21
// }
