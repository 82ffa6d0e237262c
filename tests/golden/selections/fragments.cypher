MATCH (company:Company {id: $p.id})
RETURN collect([
  company.name,
  company.description,
  COLLECT {
    MATCH ()-[makes:MAKES]->(chip)
    WHERE makes.subjectId = company.id
      AND makes.id > $p.after
    WITH makes, chip ORDER BY makes.subjectId, makes.id LIMIT $p.first
    RETURN [[chip.name, chip.description]]
  },
  COUNT {
    MATCH (company)-[visited:VISITED]->(place)
    RETURN visited
  },
  company.id
]) AS companyFound

// $p = {
//   "id": "nvidia",
//   "after": "",
//   "first": 2
// }
