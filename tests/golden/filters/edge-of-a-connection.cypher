MATCH (chip:Chip {id: $p.id})
RETURN collect([
  [
    COUNT {
      MATCH (chip)<-[restricts:RESTRICTS]-(actor)
      WHERE restricts.trade = $p.trade
      RETURN restricts
    },
    COLLECT {
      MATCH (actor2)-[restricts2:RESTRICTS]->()
      WHERE restricts2.objectId = chip.id
        AND restricts2.trade = $p.trade2
        AND restricts2.id > $p.after
      WITH restricts2, actor2 ORDER BY restricts2.objectId, restricts2.id LIMIT $p.first
      RETURN [[labels(actor2), actor2.id]]
    }
  ],
  COLLECT {
    MATCH (actor3)-[restricts3:RESTRICTS]->()
    WHERE restricts3.objectId = chip.id
      AND restricts3.trade = $p.trade3
      AND restricts3.basis = $p.basis
      AND restricts3.id > $p.after2
    WITH restricts3, actor3 ORDER BY restricts3.objectId, restricts3.id LIMIT $p.first2
    RETURN [[labels(actor3), actor3.id]]
  },
  COUNT {
    MATCH (chip)<-[restricts4:RESTRICTS]-(actor4)
    WHERE restricts4.basis = $p.basis2
    RETURN restricts4
  },
  COLLECT {
    CALL (chip) {
      MATCH ()-[competesWith:COMPETES_WITH]->(chip2)
      WHERE competesWith.subjectId = chip.id
        AND competesWith.id > $p.after3
      WITH *, EXISTS {
        MATCH (fact:Fact {id: competesWith.id})
        WHERE EXISTS {
          MATCH (fact)-[basedOn:BASED_ON]->(fact2)
          WHERE fact2.key = $p.key
        }
      } AS fits
      WHERE fits
      WITH competesWith, chip2 ORDER BY competesWith.subjectId, competesWith.id LIMIT $p.first3
      RETURN competesWith, chip2
      UNION
      MATCH (chip2)-[competesWith:COMPETES_WITH]->()
      WHERE competesWith.objectId = chip.id
        AND competesWith.id > $p.after4
      WITH *, EXISTS {
        MATCH (fact3:Fact {id: competesWith.id})
        WHERE EXISTS {
          MATCH (fact3)-[basedOn2:BASED_ON]->(fact4)
          WHERE fact4.key = $p.key2
        }
      } AS fits2
      WHERE fits2
      WITH competesWith, chip2 ORDER BY competesWith.objectId, competesWith.id LIMIT $p.first4
      RETURN competesWith, chip2
    }
    WITH competesWith, chip2 ORDER BY competesWith.id LIMIT $p.first5
    RETURN [[chip2.id]]
  }
]) AS chipFound

// $p = {
//   "id": "h200",
//   "trade": "EXPORT",
//   "trade2": "EXPORT",
//   "after": "",
//   "first": 21,
//   "trade3": "IMPORT",
//   "basis": "INFERRED",
//   "after2": "",
//   "first2": 21,
//   "basis2": "STATED",
//   "after3": "",
//   "key": "F45",
//   "first3": 21,
//   "after4": "",
//   "key2": "F45",
//   "first4": 21,
//   "first5": 21
// }
