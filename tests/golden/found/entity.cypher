MATCH (entity:Entity {id: $p.id})
RETURN collect([
  labels(entity),
  entity.name,
  CASE
    WHEN entity:Chip THEN [entity.kind]
    ELSE []
  END
]) AS entityFound

// $p = {
//   "id": "h200"
// }
