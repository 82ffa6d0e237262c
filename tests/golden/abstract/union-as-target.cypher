CALL () {
  MATCH (motive:Motive {id: $p.id})
  RETURN collect([
    COLLECT {
      MATCH (motivated)-[hasPurpose:HAS_PURPOSE]->()
      WHERE hasPurpose.objectId = motive.id
        AND hasPurpose.id > $p.after
      WITH hasPurpose, motivated ORDER BY hasPurpose.objectId, hasPurpose.id LIMIT $p.first
      RETURN [
        [
          labels(motivated),
          CASE
            WHEN motivated:Event THEN [
              motivated.name,
              COUNT {
                MATCH (motivated)-[goesAgainst:GOES_AGAINST]->(policy)
                RETURN goesAgainst
              }
            ]
            WHEN motivated:Policy THEN [motivated.kind]
            ELSE []
          END
        ]
      ]
    },
    COLLECT {
      MATCH ()-[concerns:CONCERNS]->(actor)
      WHERE concerns.subjectId = motive.id
        AND concerns.id > $p.after2
      WITH concerns, actor ORDER BY concerns.subjectId, concerns.id LIMIT $p.first2
      RETURN [[labels(actor), actor.id]]
    }
  ]) AS motiveFound
}
CALL () {
  MATCH (motive2:Motive {id: $p.id2})
  RETURN collect([
    COLLECT {
      MATCH (motivated2)-[hasPurpose2:HAS_PURPOSE]->()
      WHERE hasPurpose2.objectId = motive2.id
        AND hasPurpose2.id > $p.after3
      WITH hasPurpose2, motivated2 ORDER BY hasPurpose2.objectId, hasPurpose2.id LIMIT $p.first3
      RETURN [
        [
          labels(motivated2),
          CASE
            WHEN motivated2:Motive THEN [
              COLLECT {
                MATCH (fact:Fact)
                WHERE fact.subjectId = motivated2.id
                  AND fact.relation = 'CALLED'
                  AND fact.id IS NOT NULL
                  AND fact.polarity = 'AFFIRMED'
                  AND fact.scenarioId IS NULL
                  AND fact.retractedAt IS NULL
                  AND fact.id > $p.after4
                WITH fact ORDER BY fact.subjectId, fact.relation, fact.id LIMIT $p.first4
                RETURN [[fact.value]]
              }
            ]
            ELSE []
          END
        ]
      ]
    }
  ]) AS motiveFound2
}
RETURN motiveFound,
  motiveFound2

// $p = {
//   "id": "contact-regulators",
//   "after": "",
//   "first": 21,
//   "after2": "",
//   "first2": 21,
//   "id2": "reduce-us-reliance",
//   "after3": "",
//   "first3": 21,
//   "after4": "",
//   "first4": 21
// }
