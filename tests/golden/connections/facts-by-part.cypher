CALL () {
  MATCH (event:Event {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (event) {
        MATCH (fact:Fact) WHERE fact.subjectId = event.id RETURN fact
        UNION
        MATCH (fact:Fact) WHERE fact.objectId = event.id RETURN fact
        UNION
        MATCH (fact:Fact) WHERE fact.scenarioId = event.id RETURN fact
        UNION
        MATCH (event)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact) RETURN DISTINCT fact
      }
      WITH fact
      WHERE fact.retractedAt IS NULL
      WITH fact ORDER BY fact.id LIMIT $p.first
      RETURN [[fact.id]]
    },
    COLLECT {
      CALL (event) {
        MATCH (fact2:Fact) WHERE fact2.subjectId = event.id RETURN fact2
      }
      WITH fact2
      WHERE fact2.retractedAt IS NULL
      WITH fact2 ORDER BY fact2.id LIMIT $p.first2
      RETURN [[fact2.id]]
    },
    COLLECT {
      CALL (event) {
        MATCH (event)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact3:Fact) RETURN DISTINCT fact3
      }
      WITH fact3
      WHERE fact3.retractedAt IS NULL
      WITH fact3 ORDER BY fact3.id LIMIT $p.first3
      RETURN [[fact3.id, fact3.sentence]]
    },
    [
      COUNT {
        CALL (event) {
          MATCH (fact4:Fact) WHERE false RETURN fact4
        }
        WITH fact4
        WHERE fact4.retractedAt IS NULL
        RETURN fact4
      },
      COLLECT {
        CALL (event) {
          MATCH (fact5:Fact) WHERE false RETURN fact5
        }
        WITH fact5
        WHERE fact5.retractedAt IS NULL
        WITH fact5 ORDER BY fact5.id LIMIT $p.first4
        RETURN [[fact5.id]]
      }
    ]
  ]) AS eventFound
}
CALL () {
  MATCH (scenario:Scenario {id: $p.id2})
  RETURN collect([
    COLLECT {
      CALL (scenario) {
        MATCH (fact6:Fact) WHERE fact6.scenarioId = scenario.id RETURN fact6
      }
      WITH fact6
      WHERE fact6.retractedAt IS NULL
      WITH fact6 ORDER BY fact6.id LIMIT $p.first5
      RETURN [[fact6.sentence]]
    }
  ]) AS scenarioFound
}
RETURN eventFound,
  scenarioFound

// $p = {
//   "id": "customs-blockages",
//   "first": 21,
//   "first2": 21,
//   "first3": 21,
//   "first4": 21,
//   "id2": "pessimistic",
//   "first5": 21
// }
