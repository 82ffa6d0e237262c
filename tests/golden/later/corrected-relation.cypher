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
      RETURN [
        COLLECT {
          MATCH (fact:Fact {id: makes2.id})
          RETURN [fact.id, fact.note] LIMIT 1
        }[0],
        [chip2.id]
      ]
    }
  ]
]) AS companyFound

// $p = {
//   "id": "huawei",
//   "after": "",
//   "first": 21
// }
