MATCH (company:Company)
WHERE company.id > $p.after
MATCH (company)-[makes:MAKES]->(chip)
WHERE chip.id = $p.id
WITH DISTINCT company ORDER BY company.id LIMIT $p.first
RETURN collect([[company.id]]) AS rows

// $p = {
//   "after": "",
//   "id": "h200",
//   "first": 21
// }
