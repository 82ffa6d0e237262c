CALL () {
  MATCH (question:Question {id: $p.id})
  RETURN collect([question.name]) AS questionFound
}
CALL () {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (scenario:Scenario {id: id})
  WITH id, scenario
  WHERE scenario IS NULL
  RETURN collect(id) AS missing
}
CALL () {
  CALL () {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids2
      AND thing:Question
    WITH DISTINCT thing
    MATCH (scenario2:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario2.id AS id2
    UNION
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids2
      AND thing:Question
    WITH DISTINCT thing
    MATCH (thing:Scenario)<-[:HAS_SCENARIO]-(question2)
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(question2)
    RETURN thing, scenario3.id AS id2
  }
  WITH thing, collect(id2) AS own
  WHERE own <> [] AND NOT $p.scenario IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario] END AS missing2
}
RETURN questionFound,
  missing,
  missing2

// $p = {
//   "id": "question",
//   "ids": [
//     "huawei-alone"
//   ],
//   "ids2": [
//     "question"
//   ],
//   "scenario": "huawei-alone"
// }
