MATCH (company:Company)
WHERE company.id > $p.after
  AND company.id < $p.before
WITH company ORDER BY company.id DESC LIMIT $p.last
RETURN collect([company.id, [company.id]]) AS rows

// $p = {
//   "after": "",
//   "before": "nvidia",
//   "last": 3
// }
