MATCH (company:Company)
MATCH (company)-[makes:MAKES]->(chip)
WHERE chip.id = $p.id
  AND chip:Chip
WITH DISTINCT company
WHERE company.id > $p.after
WITH company ORDER BY company.id LIMIT $p.first
RETURN collect([[company.id]]) AS rows

// $p = {
//   "id": "h200",
//   "after": "",
//   "first": 21
// }
