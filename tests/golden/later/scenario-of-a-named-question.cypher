CALL () {
  MATCH (:Name {key: $p.name})-[name:NAMES]->(entity)
  WITH name, entity ORDER BY name.primary DESC, entity.id LIMIT $p.most
  RETURN collect([name.primary, labels(entity), entity.id, entity.name, [labels(entity), entity.name]]) AS entityFound
}
RETURN entityFound,
  [id IN $p.ids WHERE NOT EXISTS {
    MATCH (scenario:Scenario {id: id})
  }] AS missing,
  [own IN [COLLECT {
    MATCH (:Name {key: $p.name2})-[:NAMES]->(thing)
    MATCH (scenario2:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN scenario2.id
  }] WHERE own <> [] AND NOT $p.scenario IN own | $p.scenario] AS missing2

// $p = {
//   "name": "who will make it?",
//   "most": 20,
//   "ids": [
//     "optimistic"
//   ],
//   "name2": "who will make it?",
//   "scenario": "optimistic"
// }
