MATCH (company:Company {id: $p.id})
RETURN collect([
  company.id,
  company.name,
  COLLECT {
    CALL (company) {
      MATCH ()-[competesWith:COMPETES_WITH]->(company2)
      WHERE competesWith.subjectId = company.id
        AND competesWith.id > $p.after
      WITH competesWith, company2 ORDER BY competesWith.subjectId, competesWith.id LIMIT $p.first
      RETURN competesWith, company2
      UNION
      MATCH (company2)-[competesWith:COMPETES_WITH]->()
      WHERE competesWith.objectId = company.id
        AND competesWith.id > $p.after2
      WITH competesWith, company2 ORDER BY competesWith.objectId, competesWith.id LIMIT $p.first2
      RETURN competesWith, company2
    }
    WITH competesWith, company2 ORDER BY competesWith.id LIMIT $p.first3
    RETURN [[company2.name]]
  },
  COLLECT {
    CALL (company) {
      MATCH ()-[competesWith2:COMPETES_WITH]->(company3)
      WHERE competesWith2.subjectId = company.id
        AND competesWith2.id > $p.after3
      WITH competesWith2, company3 ORDER BY competesWith2.subjectId, competesWith2.id LIMIT $p.first4
      RETURN competesWith2, company3
      UNION
      MATCH (company3)-[competesWith2:COMPETES_WITH]->()
      WHERE competesWith2.objectId = company.id
        AND competesWith2.id > $p.after4
      WITH competesWith2, company3 ORDER BY competesWith2.objectId, competesWith2.id LIMIT $p.first5
      RETURN competesWith2, company3
    }
    WITH competesWith2, company3 ORDER BY competesWith2.id LIMIT $p.first6
    RETURN [[company3.name]]
  }
]) AS companyFound

// $p = {
//   "id": "nvidia",
//   "after": "",
//   "first": 2,
//   "after2": "",
//   "first2": 2,
//   "first3": 2,
//   "after3": "",
//   "first4": 1,
//   "after4": "",
//   "first5": 1,
//   "first6": 1
// }
