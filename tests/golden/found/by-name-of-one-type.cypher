MATCH (:Name {key: $p.name})-[name:NAMES]->(government)
WHERE government:Government
WITH name, government ORDER BY name.primary DESC, government.id LIMIT $p.most
RETURN collect([name.primary, labels(government), government.id, government.name, [government.id]]) AS governmentFound

// $p = {
//   "name": "china",
//   "most": 20
// }
