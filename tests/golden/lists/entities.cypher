MATCH (entity:Entity)
WHERE entity.id > $p.after
WITH entity ORDER BY entity.id LIMIT $p.first
RETURN collect([[labels(entity), entity.id, entity.name]]) AS rows

// $p = {
//   "after": "",
//   "first": 5
// }
