MATCH (person:Person {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH ()-[ceoOf:CEO_OF]->(company)
    WHERE ceoOf.subjectId = person.id
      AND ceoOf.id > $p.after
    WITH ceoOf, company ORDER BY ceoOf.subjectId, ceoOf.id LIMIT $p.first
    RETURN [
      [
        COLLECT {
          MATCH ()-[makes:MAKES]->(chip)
          WHERE makes.subjectId = company.id
            AND makes.id > $p.after2
          WITH makes, chip ORDER BY makes.subjectId, makes.id LIMIT $p.first2
          RETURN [
            [
              COLLECT {
                CALL (chip) {
                  MATCH ()-[competesWith:COMPETES_WITH]->(chip2)
                  WHERE competesWith.subjectId = chip.id
                    AND competesWith.id > $p.after3
                  WITH competesWith, chip2 ORDER BY competesWith.subjectId, competesWith.id LIMIT $p.first3
                  RETURN competesWith, chip2
                  UNION
                  MATCH (chip2)-[competesWith:COMPETES_WITH]->()
                  WHERE competesWith.objectId = chip.id
                    AND competesWith.id > $p.after4
                  WITH competesWith, chip2 ORDER BY competesWith.objectId, competesWith.id LIMIT $p.first4
                  RETURN competesWith, chip2
                }
                WITH competesWith, chip2 ORDER BY competesWith.id LIMIT $p.first5
                RETURN [
                  [
                    chip2.name,
                    COLLECT {
                      MATCH (company2)-[makes2:MAKES]->()
                      WHERE makes2.objectId = chip2.id
                        AND makes2.id > $p.after5
                      WITH makes2, company2 ORDER BY makes2.objectId, makes2.id LIMIT $p.first6
                      RETURN [[company2.name]]
                    }
                  ]
                ]
              }
            ]
          ]
        }
      ]
    ]
  }
]) AS personFound

// $p = {
//   "id": "jensen-huang",
//   "after": "",
//   "first": 21,
//   "after2": "",
//   "first2": 21,
//   "after3": "",
//   "first3": 21,
//   "after4": "",
//   "first4": 21,
//   "first5": 21,
//   "after5": "",
//   "first6": 21
// }
