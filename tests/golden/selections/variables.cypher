MATCH (company:Company)
WHERE company.name IN $p.name
  AND company.name IS NOT NULL
  AND company.id IS NOT NULL
WITH company ORDER BY company.name DESC, company.id DESC LIMIT $p.first
RETURN collect([[company.name]]) AS rows

// $p = {
//   "name": [
//     "Nvidia",
//     "Huawei"
//   ],
//   "first": 6
// }
