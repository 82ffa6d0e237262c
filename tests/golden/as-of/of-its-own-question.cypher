CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId = $p.scenario
    AND fact.id IS NOT NULL
    AND fact.polarity = 'DENIED'
    AND fact.retractedAt IS NULL
  UNWIND CASE WHEN fact.relation IN $p.symmetric
    THEN [[fact.subjectId, coalesce(fact.objectId, fact.value)], [coalesce(fact.objectId, fact.value), fact.subjectId]]
    ELSE [[fact.subjectId, coalesce(fact.objectId, fact.value)]]
  END AS `ends`
  RETURN collect([fact.relation] + `ends`) AS denied
}
CALL (denied) {
  MATCH (question:Question {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (denied, question) {
        MATCH ()-[hasScenario:HAS_SCENARIO]->(scenario)
        WHERE hasScenario.subjectId = question.id
          AND hasScenario.polarity = 'AFFIRMED'
          AND hasScenario.retractedAt IS NULL
          AND CASE
            WHEN hasScenario.scenarioId IS NULL THEN hasScenario.polarity <> 'AFFIRMED' OR NOT [replace(type(hasScenario), '__ASIDE', ''), hasScenario.subjectId, coalesce(hasScenario.objectId, hasScenario.value)] IN denied
            ELSE hasScenario.scenarioId = $p.scenario2
          END
          AND hasScenario.id > $p.after
        WITH hasScenario, scenario ORDER BY hasScenario.subjectId, hasScenario.id LIMIT $p.first
        RETURN hasScenario, scenario
        UNION
        MATCH ()-[hasScenario:HAS_SCENARIO__ASIDE]->(scenario)
        WHERE hasScenario.subjectId = question.id
          AND hasScenario.polarity = 'AFFIRMED'
          AND hasScenario.retractedAt IS NULL
          AND CASE
            WHEN hasScenario.scenarioId IS NULL THEN hasScenario.polarity <> 'AFFIRMED' OR NOT [replace(type(hasScenario), '__ASIDE', ''), hasScenario.subjectId, coalesce(hasScenario.objectId, hasScenario.value)] IN denied
            ELSE hasScenario.scenarioId = $p.scenario3
          END
          AND hasScenario.id > $p.after2
        WITH hasScenario, scenario ORDER BY hasScenario.subjectId, hasScenario.id LIMIT $p.first2
        RETURN hasScenario, scenario
      }
      WITH hasScenario, scenario ORDER BY hasScenario.id LIMIT $p.first3
      RETURN [[scenario.id]]
    }
  ]) AS questionFound
}
CALL (denied) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (scenario2:Scenario {id: id})
  WITH id, scenario2
  WHERE scenario2 IS NULL
  RETURN collect(id) AS missing
}
CALL (denied) {
  CALL (denied) {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids2
      AND thing:Question
    WITH DISTINCT thing
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario3.id AS id2
  }
  WITH thing, collect(id2) AS own
  WHERE own <> [] AND NOT $p.scenario4 IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario4] END AS missing2
}
RETURN questionFound,
  missing,
  missing2

// $p = {
//   "scenario": "pessimistic",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "id": "question",
//   "scenario2": "pessimistic",
//   "after": "",
//   "first": 21,
//   "scenario3": "pessimistic",
//   "after2": "",
//   "first2": 21,
//   "first3": 21,
//   "ids": [
//     "pessimistic"
//   ],
//   "ids2": [
//     "question"
//   ],
//   "scenario4": "pessimistic"
// }
