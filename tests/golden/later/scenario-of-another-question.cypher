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
    MATCH (thing:Entity {id: $p.id2})
    WHERE thing:Question
    MATCH (scenario2:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN scenario2.id AS id2
  }
  WITH collect(id2) AS own
  RETURN CASE WHEN own = [] OR $p.scenario IN own THEN [] ELSE [$p.scenario] END AS missing2
}
RETURN questionFound,
  missing,
  missing2

// $p = {
//   "id": "question",
//   "ids": [
//     "huawei-alone"
//   ],
//   "id2": "question",
//   "scenario": "huawei-alone"
// }
