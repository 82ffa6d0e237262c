MATCH (company:Company)
WHERE EXISTS {
  MATCH (company)-[makes:MAKES]->(chip)
}
  AND company.id > $p.after
WITH company ORDER BY company.id LIMIT $p.first
RETURN collect([
  [
    company.name,
    COLLECT {
      MATCH ()-[makes2:MAKES]->(chip2)
      WHERE makes2.subjectId = company.id
        AND makes2.id > $p.after2
      WITH makes2, chip2 ORDER BY makes2.subjectId, makes2.id LIMIT $p.first2
      RETURN [[chip2.name]]
    }
  ]
]) AS rows

// $p = {
//   "after": "",
//   "first": 3,
//   "after2": "",
//   "first2": 21
// }
