MATCH (company:Company)
WHERE company.id > $p.after
WITH company ORDER BY company.id LIMIT $p.first
RETURN collect([company.id, [company.id]]) AS rows

// $p = {
//   "after": "baidu",
//   "first": 3
// }
