MATCH (company:Company {id: $p.id})
RETURN collect([company.name]) AS companyFound

// $p = {
//   "id": "nvidia"
// }
