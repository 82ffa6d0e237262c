MATCH (company:Company {id: $p.id})
RETURN collect([company.id, company.name, company.description]) AS companyFound

// $p = {
//   "id": "nvidia"
// }
