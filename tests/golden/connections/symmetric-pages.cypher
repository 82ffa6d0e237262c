MATCH (chip:Chip {id: $p.id})
RETURN collect([
  COLLECT {
    CALL (chip) {
      MATCH ()-[competesWith:COMPETES_WITH]->(chip2)
      WHERE competesWith.subjectId = chip.id
        AND competesWith.id > $p.after
      WITH competesWith, chip2 ORDER BY competesWith.subjectId, competesWith.id LIMIT $p.first
      RETURN competesWith, chip2
      UNION
      MATCH (chip2)-[competesWith:COMPETES_WITH]->()
      WHERE competesWith.objectId = chip.id
        AND competesWith.id > $p.after2
      WITH competesWith, chip2 ORDER BY competesWith.objectId, competesWith.id LIMIT $p.first2
      RETURN competesWith, chip2
    }
    WITH competesWith, chip2 ORDER BY competesWith.id LIMIT $p.first3
    RETURN [[chip2.id]]
  },
  COLLECT {
    CALL (chip) {
      MATCH ()-[competesWith2:COMPETES_WITH]->(chip3)
      WHERE competesWith2.subjectId = chip.id
        AND competesWith2.id > $p.after3
      WITH competesWith2, chip3 ORDER BY competesWith2.subjectId DESC, competesWith2.id DESC LIMIT $p.last
      RETURN competesWith2, chip3
      UNION
      MATCH (chip3)-[competesWith2:COMPETES_WITH]->()
      WHERE competesWith2.objectId = chip.id
        AND competesWith2.id > $p.after4
      WITH competesWith2, chip3 ORDER BY competesWith2.objectId DESC, competesWith2.id DESC LIMIT $p.last2
      RETURN competesWith2, chip3
    }
    WITH competesWith2, chip3 ORDER BY competesWith2.id DESC LIMIT $p.last3
    RETURN [[chip3.id]]
  }
]) AS chipFound

// $p = {
//   "id": "h200",
//   "after": "",
//   "first": 2,
//   "after2": "",
//   "first2": 2,
//   "first3": 2,
//   "after3": "",
//   "last": 2,
//   "after4": "",
//   "last2": 2,
//   "last3": 2
// }
