CALL () {
  MATCH (chip:Chip {id: $p.id})
  RETURN collect([chip.name]) AS chipFound
}
RETURN chipFound,
  [id IN $p.ids WHERE NOT EXISTS {
    MATCH (scenario:Scenario {id: id})
  }] AS missing

// $p = {
//   "id": "h200",
//   "ids": [
//     "no-such-scenario"
//   ]
// }
