CALL () {
  MATCH (chip:Chip {id: $p.id})
  RETURN collect([chip.name]) AS chipFound
}
RETURN chipFound,
  EXISTS { MATCH (:Entity {id: $p.scenario}) } AS root

// $p = {
//   "id": "h200",
//   "scenario": "no-such-scenario"
// }
