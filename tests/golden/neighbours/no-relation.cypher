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
RETURN entityFound,
  [id IN $p.ids WHERE NOT EXISTS {
    MATCH (entity2:Entity {id: id})
  }] AS missing

// $p = {
//   "id": "nvidia",
//   "first": 21,
//   "ids": [
//     "nvidia"
//   ]
// }
