CALL () {
  MATCH (scenario:Scenario {id: $p.id})
  RETURN collect([scenario.name]) AS scenarioFound
}
CALL () {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (scenario2:Scenario {id: id})
  WITH id, scenario2
  WHERE scenario2 IS NULL
  RETURN collect(id) AS missing
}
CALL () {
  CALL () {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids2
      AND thing:Scenario
    WITH DISTINCT thing
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario3.id AS id2
    UNION
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids2
      AND thing:Scenario
    WITH DISTINCT thing
    MATCH (thing:Scenario)<-[:HAS_SCENARIO]-(question)
    MATCH (scenario4:Scenario)<-[:HAS_SCENARIO]-(question)
    RETURN thing, scenario4.id AS id2
  }
  WITH thing, collect(id2) AS own
  WHERE own <> [] AND NOT $p.scenario IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario] END AS missing2
}
RETURN scenarioFound,
  missing,
  missing2

// $p = {
//   "id": "huawei-alone",
//   "ids": [
//     "optimistic"
//   ],
//   "ids2": [
//     "huawei-alone"
//   ],
//   "scenario": "optimistic"
// }
