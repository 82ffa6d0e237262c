MATCH (chip:Chip {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH (company)-[makes:MAKES]->()
    WHERE makes.objectId = chip.id
      AND makes.id > $p.after
    WITH makes, company ORDER BY makes.objectId, makes.id LIMIT $p.first
    RETURN [[company.name]]
  }
]) AS chipFound

// $p = {
//   "id": "ascend",
//   "after": "",
//   "first": 21
// }
