MATCH (company:Company {id: $p.id})
RETURN collect([
  [
    COUNT {
      MATCH (company)-[makes:MAKES]->(chip)
      RETURN makes
    },
    COLLECT {
      MATCH ()-[makes2:MAKES]->(chip2)
      WHERE makes2.subjectId = company.id
        AND makes2.id > $p.after
      WITH makes2, chip2 ORDER BY makes2.subjectId, makes2.id LIMIT $p.first
      RETURN [[chip2.id, chip2.name]]
    }
  ]
]) AS companyFound

// $p = {
//   "id": "huawei",
//   "after": "",
//   "first": 21
// }
