CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([fact.sentence]) AS factFound
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
    MATCH (thing:Fact)
    WHERE thing.id IN $p.ids2
    MATCH (:Scenario {id: thing.scenarioId})<-[:HAS_SCENARIO]-(question)
    MATCH (scenario2:Scenario)<-[:HAS_SCENARIO]-(question)
    RETURN thing, scenario2.id AS id2
  }
  WITH thing, collect(id2) AS own
  WHERE own <> [] AND NOT $p.scenario IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario] END AS missing2
}
RETURN factFound,
  missing,
  missing2

// $p = {
//   "id": "C2.1",
//   "ids": [
//     "optimistic"
//   ],
//   "ids2": [
//     "C2.1"
//   ],
//   "scenario": "optimistic"
// }
