MATCH (company:Company {id: $p.id})
RETURN collect([
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
    RETURN [[competesWith.id, competesWith.modality, competesWith.basis, competesWith.polarity, competesWith.open, competesWith.rank, [competesWith.validFromText, competesWith.validFrom, competesWith.validFromLatest, competesWith.validFromPrecision]]]
  }
]) AS companyFound

// $p = {
//   "id": "nvidia",
//   "after": "",
//   "first": 21,
//   "after2": "",
//   "first2": 21,
//   "first3": 21
// }
