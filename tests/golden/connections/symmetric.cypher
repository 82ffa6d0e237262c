CALL () {
  MATCH (chip:Chip {id: $p.id})
  RETURN collect([
    [
      COUNT {
        MATCH (chip)-[competesWith:COMPETES_WITH]-(chip2)
        RETURN competesWith
      },
      COLLECT {
        CALL (chip) {
          MATCH ()-[competesWith2:COMPETES_WITH]->(chip3)
          WHERE competesWith2.subjectId = chip.id
            AND competesWith2.id > $p.after
          WITH competesWith2, chip3 ORDER BY competesWith2.subjectId, competesWith2.id LIMIT $p.first
          RETURN competesWith2, chip3
          UNION
          MATCH (chip3)-[competesWith2:COMPETES_WITH]->()
          WHERE competesWith2.objectId = chip.id
            AND competesWith2.id > $p.after2
          WITH competesWith2, chip3 ORDER BY competesWith2.objectId, competesWith2.id LIMIT $p.first2
          RETURN competesWith2, chip3
        }
        WITH competesWith2, chip3 ORDER BY competesWith2.id LIMIT $p.first3
        RETURN [[chip3.name]]
      }
    ]
  ]) AS chipFound
}
CALL () {
  MATCH (chip4:Chip {id: $p.id2})
  RETURN collect([
    [
      COUNT {
        MATCH (chip4)-[competesWith3:COMPETES_WITH]-(chip5)
        RETURN competesWith3
      },
      COLLECT {
        CALL (chip4) {
          MATCH ()-[competesWith4:COMPETES_WITH]->(chip6)
          WHERE competesWith4.subjectId = chip4.id
            AND competesWith4.id > $p.after3
          WITH competesWith4, chip6 ORDER BY competesWith4.subjectId, competesWith4.id LIMIT $p.first4
          RETURN competesWith4, chip6
          UNION
          MATCH (chip6)-[competesWith4:COMPETES_WITH]->()
          WHERE competesWith4.objectId = chip4.id
            AND competesWith4.id > $p.after4
          WITH competesWith4, chip6 ORDER BY competesWith4.objectId, competesWith4.id LIMIT $p.first5
          RETURN competesWith4, chip6
        }
        WITH competesWith4, chip6 ORDER BY competesWith4.id LIMIT $p.first6
        RETURN [[chip6.name]]
      }
    ]
  ]) AS chipFound2
}
RETURN chipFound,
  chipFound2

// $p = {
//   "id": "h200",
//   "after": "",
//   "first": 21,
//   "after2": "",
//   "first2": 21,
//   "first3": 21,
//   "id2": "ascend",
//   "after3": "",
//   "first4": 21,
//   "after4": "",
//   "first5": 21,
//   "first6": 21
// }
