CALL () {
  MATCH (company:Company)
  WHERE EXISTS {
    MATCH (company)-[makes:MAKES]->(chip)
  }
    AND company.id > $p.after
  WITH company ORDER BY company.id LIMIT $p.first
  RETURN collect([[company.id]]) AS rows
}
RETURN [
  COUNT {
    MATCH (company2:Company)
    WHERE EXISTS {
      MATCH (company2)-[makes2:MAKES]->(chip2)
    }
      AND company2.id IS NOT NULL
    RETURN company2
  },
  rows
] AS root

// $p = {
//   "after": "",
//   "first": 2
// }
