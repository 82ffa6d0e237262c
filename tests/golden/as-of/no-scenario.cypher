CALL () {
  MATCH (chip:Chip {id: $p.id})
  RETURN collect([chip.name]) AS chipFound
}
CALL () {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (scenario:Scenario {id: id})
  WITH id, scenario
  WHERE scenario IS NULL
  RETURN collect(id) AS missing
}
RETURN chipFound,
  missing

// $p = {
//   "id": "h200",
//   "ids": [
//     "nvidia"
//   ]
// }
