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
    RETURN [
      COLLECT {
        MATCH (fact:Fact {id: competesWith.id})
        RETURN [
          fact.id,
          fact.sentence,
          COLLECT {
            MATCH (fact)-[basedOn:BASED_ON]->(fact2)
            WITH basedOn, fact2 ORDER BY basedOn.ordinal, fact2.id LIMIT $p.most
            RETURN [fact2.id, fact2.sentence]
          }
        ] LIMIT 1
      }[0]
    ]
  }
]) AS companyFound

// $p = {
//   "id": "nvidia",
//   "after": "",
//   "first": 21,
//   "after2": "",
//   "first2": 21,
//   "first3": 21,
//   "most": 100
// }
