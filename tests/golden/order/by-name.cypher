MATCH (company:Company)
WHERE company.name IS NOT NULL
  AND company.id IS NOT NULL
WITH company ORDER BY company.name, company.id LIMIT $p.first
RETURN collect([[company.name]]) AS rows

// $p = {
//   "first": 4
// }
