MATCH (company:Company)
WHERE company.id > $p.after
  AND company.id < $p.before
WITH company ORDER BY company.id LIMIT $p.first
RETURN collect([[company.id]]) AS rows

// $p = {
//   "after": "baidu",
//   "before": "nvidia",
//   "first": 21
// }
