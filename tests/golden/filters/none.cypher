CALL () {
  MATCH (company:Company)
  WHERE NOT EXISTS {
    MATCH (company)-[makes:MAKES]->(chip)
  }
    AND company.id > $p.after
  WITH company ORDER BY company.id LIMIT $p.first
  RETURN collect([[company.id]]) AS rows
}
CALL () {
  MATCH (company2:Company)
  WHERE company2.id > $p.after2
  WITH *, EXISTS {
    MATCH (company2)-[makes2:MAKES]->(chip2)
    WHERE NOT EXISTS {
      MATCH (chip2)-[competesWith:COMPETES_WITH]-(chip3)
      WHERE chip3.kind = $p.kind
    }
  } AS fits
  WHERE fits
  WITH company2 ORDER BY company2.id LIMIT $p.first2
  RETURN collect([[company2.id]]) AS rows2
}
RETURN rows,
  rows2

// $p = {
//   "after": "",
//   "first": 21,
//   "after2": "",
//   "kind": "SERIES",
//   "first2": 21
// }
