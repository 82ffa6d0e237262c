CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    [
      0,
      [],
      COLLECT {
        CALL (entity) {
          MATCH (neighbour:Entity) WHERE false
          RETURN null AS link, neighbour
        }
        WITH link, neighbour
        LIMIT $p.first
        RETURN [link.relation, link.end, link.id, [labels(neighbour), neighbour.id]]
      }
    ]
  ]) AS entityFound
}
CALL () {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity2:Entity {id: id})
  WITH id, entity2
  WHERE entity2 IS NULL
  RETURN collect(id) AS missing
}
RETURN entityFound,
  missing

// $p = {
//   "id": "nvidia",
//   "first": 21,
//   "ids": [
//     "nvidia"
//   ]
// }
