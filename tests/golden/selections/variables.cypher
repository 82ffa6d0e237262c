MATCH (company:Company)
WHERE company.name IS NOT NULL
  AND company.id IS NOT NULL
  AND company.name IN $p.name
WITH company ORDER BY company.name DESC, company.id DESC LIMIT $p.first
RETURN collect([[company.name]]) AS rows

// $p = {
//   "name": [
//     "Nvidia",
//     "Huawei"
//   ],
//   "first": 6
// }
