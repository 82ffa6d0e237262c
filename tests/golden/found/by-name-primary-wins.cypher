MATCH (:Name {key: $p.name})-[name:NAMES]->(entity)
WITH name, entity ORDER BY name.primary DESC, entity.id LIMIT $p.most
RETURN collect([name.primary, labels(entity), entity.id, entity.name, [labels(entity), entity.id]]) AS entityFound

// $p = {
//   "name": "china",
//   "most": 20
// }
