CALL () {
  MATCH (event:Event {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (event) {
        MATCH (fact:Fact)
        WHERE fact.subjectId = event.id
          AND fact.id > $p.after
          AND coalesce(fact.scenarioId = event.id, true)
          AND fact.retractedAt IS NULL
        RETURN fact ORDER BY fact.subjectId, fact.id LIMIT $p.first
        UNION
        MATCH (fact:Fact)
        WHERE fact.objectId = event.id
          AND fact.id > $p.after
          AND coalesce(fact.scenarioId = event.id, true)
          AND fact.retractedAt IS NULL
        RETURN fact ORDER BY fact.objectId, fact.id LIMIT $p.first
        UNION
        MATCH (event)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact)
        WHERE fact.id > $p.after
          AND coalesce(fact.scenarioId = event.id, true)
          AND fact.retractedAt IS NULL
        WITH DISTINCT fact
        RETURN fact ORDER BY fact.id LIMIT $p.first
      }
      WITH fact ORDER BY fact.id LIMIT $p.first
      RETURN [[fact.id]]
    },
    COLLECT {
      MATCH (fact2:Fact)
      WHERE fact2.subjectId = event.id
        AND coalesce(fact2.scenarioId = event.id, true)
        AND fact2.retractedAt IS NULL
        AND fact2.id > $p.after2
      WITH fact2 ORDER BY fact2.subjectId, fact2.id LIMIT $p.first2
      RETURN [[fact2.id]]
    },
    COLLECT {
      CALL (event) {
        MATCH (event)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact3:Fact)
        WHERE fact3.id > $p.after3
          AND coalesce(fact3.scenarioId = event.id, true)
          AND fact3.retractedAt IS NULL
        WITH DISTINCT fact3
        RETURN fact3 ORDER BY fact3.id LIMIT $p.first3
      }
      WITH fact3 ORDER BY fact3.id LIMIT $p.first3
      RETURN [[fact3.id, fact3.sentence]]
    },
    [
      COUNT {
        CALL (event) {
          MATCH (fact4:Fact) WHERE false RETURN fact4
        }
        WITH fact4
        WHERE coalesce(fact4.scenarioId = event.id, true)
          AND fact4.retractedAt IS NULL
        RETURN fact4
      },
      COLLECT {
        CALL (event) {
          MATCH (fact5:Fact) WHERE false RETURN fact5
        }
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
      MATCH (fact6:Fact)
      WHERE fact6.scenarioId = scenario.id
        AND coalesce(fact6.scenarioId = scenario.id, true)
        AND fact6.retractedAt IS NULL
        AND fact6.id > $p.after4
      WITH fact6 ORDER BY fact6.scenarioId, fact6.id LIMIT $p.first5
      RETURN [[fact6.sentence]]
    }
  ]) AS scenarioFound
}
RETURN eventFound,
  scenarioFound

// $p = {
//   "id": "customs-blockages",
//   "after": "",
//   "first": 21,
//   "after2": "",
//   "first2": 21,
//   "after3": "",
//   "first3": 21,
//   "first4": 21,
//   "id2": "pessimistic",
//   "after4": "",
//   "first5": 21
// }
