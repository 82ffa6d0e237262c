MATCH (company:Company)
WHERE NOT EXISTS {
  MATCH (company)-[makes:MAKES]->(chip)
  WHERE chip.kind = $p.kind
}
  AND EXISTS {
    MATCH (company)-[makes2:MAKES]->(chip2)
  }
  AND company.id > $p.after
WITH company ORDER BY company.id LIMIT $p.first
RETURN collect([[company.id]]) AS rows

// $p = {
//   "kind": "SERIES",
//   "after": "",
//   "first": 21
// }
