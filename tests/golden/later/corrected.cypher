MATCH (condition:Condition {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH (fact:Fact)
    WHERE fact.subjectId = condition.id
      AND fact.relation = 'RATE'
      AND fact.polarity = 'AFFIRMED'
      AND fact.scenarioId IS NULL
      AND fact.retractedAt IS NULL
    WITH fact ORDER BY fact.id LIMIT $p.first
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
      MATCH (fact3:Fact) WHERE fact3.subjectId = condition.id RETURN fact3
      UNION
      MATCH (fact3:Fact) WHERE fact3.objectId = condition.id RETURN fact3
      UNION
      MATCH (fact3:Fact) WHERE fact3.scenarioId = condition.id RETURN fact3
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
      MATCH (fact4:Fact) WHERE fact4.subjectId = condition.id RETURN fact4
      UNION
      MATCH (fact4:Fact) WHERE fact4.objectId = condition.id RETURN fact4
      UNION
      MATCH (fact4:Fact) WHERE fact4.scenarioId = condition.id RETURN fact4
      UNION
      MATCH (condition)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact4:Fact) RETURN DISTINCT fact4
    }
    WITH fact4
    WHERE fact4.relation = $p.relation2
    WITH fact4 ORDER BY fact4.id LIMIT $p.first2
    RETURN [[fact4.id, fact4.value]]
  }
]) AS conditionFound

// $p = {
//   "id": "surcharge",
//   "first": 21,
//   "most": 100,
//   "relation": "RATE",
//   "relation2": "RATE",
//   "first2": 21
// }
