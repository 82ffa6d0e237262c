CALL () {
  MATCH (:Name {key: $p.name})-[name:NAMES]->(entity)
  WITH name, entity ORDER BY name.primary DESC, entity.id LIMIT $p.most
  RETURN collect([name.primary, labels(entity), entity.id, entity.name, [labels(entity), entity.name]]) AS entityFound
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
    MATCH (:Name {key: $p.name2})-[:NAMES]->(thing)
    WITH DISTINCT thing
    MATCH (scenario2:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario2.id AS id2
    UNION
    MATCH (:Name {key: $p.name2})-[:NAMES]->(thing)
    WITH DISTINCT thing
    MATCH (thing:Scenario)<-[:HAS_SCENARIO]-(question)
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(question)
    RETURN thing, scenario3.id AS id2
  }
  WITH collect(id2) AS own
  WHERE own <> [] AND NOT $p.scenario IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario] END AS missing2
}
RETURN entityFound,
  missing,
  missing2

// $p = {
//   "name": "who will make it?",
//   "most": 20,
//   "ids": [
//     "optimistic"
//   ],
//   "name2": "who will make it?",
//   "scenario": "optimistic"
// }
