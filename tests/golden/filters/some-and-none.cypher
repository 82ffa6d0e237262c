MATCH (company:Company)
WHERE company.id > $p.after
  AND NOT EXISTS {
    MATCH (company)-[makes:MAKES]->(chip)
    WHERE chip.kind = $p.kind
  }
  AND EXISTS {
    MATCH (company)-[makes2:MAKES]->(chip2)
  }
WITH company ORDER BY company.id LIMIT $p.first
RETURN collect([[company.id]]) AS rows

// $p = {
//   "after": "",
//   "kind": "SERIES",
//   "first": 21
// }
