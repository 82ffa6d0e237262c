MATCH (company:Company {id: $p.id})
RETURN collect([company.id]) AS companyFound

// $p = {
//   "id": "h200"
// }
