MATCH (chip:Chip)
WHERE chip.id > $p.after
WITH chip ORDER BY chip.id LIMIT $p.first
RETURN collect([[chip.id, chip.name, chip.kind]]) AS rows

// $p = {
//   "after": "",
//   "first": 21
// }
