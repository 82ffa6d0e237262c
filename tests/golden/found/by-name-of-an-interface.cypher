MATCH (:Name {key: $p.name})-[name:NAMES]->(actor)
WHERE actor:Actor
WITH name, actor ORDER BY name.primary DESC, actor.id LIMIT $p.most
RETURN collect([name.primary, labels(actor), actor.id, actor.name, [labels(actor), actor.id]]) AS actorFound

// $p = {
//   "name": "china",
//   "most": 20
// }
