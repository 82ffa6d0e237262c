CALL () {
  MATCH (company:Company)
  WHERE company.id > $p.after
  WITH company ORDER BY company.id LIMIT $p.first
  RETURN collect([company.id, [company.id]]) AS rows
}
CALL () {
  MATCH (company2:Company)
  WHERE company2.id = $p.id
    AND company2.id > $p.after2
  WITH company2 ORDER BY company2.id LIMIT $p.first2
  RETURN collect([]) AS rows2
}
RETURN [
  COUNT {
    MATCH (company3:Company)
    RETURN company3
  },
  rows
] AS root,
  rows2

// $p = {
//   "after": "",
//   "first": 1,
//   "id": "x",
//   "after2": "",
//   "first2": 1
// }
