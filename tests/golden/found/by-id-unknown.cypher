MATCH (chip:Chip {id: $p.id})
RETURN collect([chip.id]) AS chipFound

// $p = {
//   "id": "h300"
// }
