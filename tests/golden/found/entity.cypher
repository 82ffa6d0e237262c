MATCH (entity:Entity {id: $p.id})
RETURN collect(CASE
  WHEN entity:Chip THEN [labels(entity), entity.name, entity.kind]
  ELSE [labels(entity), entity.name]
END) AS entityFound

// $p = {
//   "id": "h200"
// }
