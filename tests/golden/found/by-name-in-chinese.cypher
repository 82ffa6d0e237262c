MATCH (:Name {key: $p.name})-[name:NAMES]->(company)
WHERE company:Company
WITH name, company ORDER BY name.primary DESC, company.id LIMIT $p.most
RETURN collect([name.primary, labels(company), company.id, company.name, [company.id]]) AS companyFound

// $p = {
//   "name": "英伟达",
//   "most": 20
// }
