MATCH (chip:Chip {id: $p.id})
RETURN collect([
  COLLECT {
    CALL (chip) {
      MATCH ()-[competesWith:COMPETES_WITH]->(chip2)
      WHERE competesWith.subjectId = chip.id
        AND competesWith.id > $p.after
      RETURN competesWith, chip2 ORDER BY competesWith.subjectId, competesWith.id LIMIT $p.first
      UNION
      MATCH (chip2)-[competesWith:COMPETES_WITH]->()
      WHERE competesWith.objectId = chip.id
        AND competesWith.id > $p.after2
      RETURN competesWith, chip2 ORDER BY competesWith.objectId, competesWith.id LIMIT $p.first
    }
    WITH competesWith, chip2 ORDER BY competesWith.id LIMIT $p.first
    RETURN [[chip2.id]]
  },
  COLLECT {
    CALL (chip) {
      MATCH ()-[competesWith2:COMPETES_WITH]->(chip3)
      WHERE competesWith2.subjectId = chip.id
        AND competesWith2.id > $p.after3
      RETURN competesWith2, chip3 ORDER BY competesWith2.subjectId DESC, competesWith2.id DESC LIMIT $p.last
      UNION
      MATCH (chip3)-[competesWith2:COMPETES_WITH]->()
      WHERE competesWith2.objectId = chip.id
        AND competesWith2.id > $p.after4
      RETURN competesWith2, chip3 ORDER BY competesWith2.objectId DESC, competesWith2.id DESC LIMIT $p.last
    }
    WITH competesWith2, chip3 ORDER BY competesWith2.id DESC LIMIT $p.last
    RETURN [[chip3.id]]
  }
]) AS chipFound

// $p = {
//   "id": "h200",
//   "after": "",
//   "first": 2,
//   "after2": "",
//   "after3": "",
//   "last": 2,
//   "after4": ""
// }
