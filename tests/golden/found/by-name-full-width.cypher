MATCH (:Name {key: $p.name})-[name:NAMES]->(chip)
WHERE chip:Chip
WITH name, chip ORDER BY name.primary DESC, chip.id LIMIT $p.most
RETURN collect([name.primary, labels(chip), chip.id, chip.name, [chip.id]]) AS chipFound

// $p = {
//   "name": "h200",
//   "most": 20
// }
