CALL () {
  MATCH (question:Question {id: $p.id})
  RETURN collect([question.name]) AS questionFound
}
RETURN questionFound,
  [id IN $p.ids WHERE NOT EXISTS {
    MATCH (scenario:Scenario {id: id})
  }] AS missing,
  [own IN [COLLECT {
    MATCH (thing:Entity {id: $p.id2})
    MATCH (scenario2:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN scenario2.id
  }] WHERE own <> [] AND NOT $p.scenario IN own | $p.scenario] AS missing2

// $p = {
//   "id": "question",
//   "ids": [
//     "huawei-alone"
//   ],
//   "id2": "question",
//   "scenario": "huawei-alone"
// }
