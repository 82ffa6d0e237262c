CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([fact.value]) AS factFound
}
CALL () {
  MATCH (fact2:Fact {id: $p.id2})
  RETURN collect([
    fact2.value,
    COLLECT {
      MATCH (fact2)-[rivals:RIVALS]-(fact3)
      WITH rivals, fact3 ORDER BY rivals.ordinal, fact3.id LIMIT $p.most
      RETURN [fact3.id, fact3.value, fact3.rank]
    },
    COLLECT {
      MATCH (fact2)-[cites:CITES]->()
      WITH cites ORDER BY cites.ordinal LIMIT $p.most2
      RETURN [
        cites.stance,
        COLLECT {
          MATCH (passage:Passage)
          WHERE passage.id = cites.passageId
          RETURN [passage.id] LIMIT 1
        }[0]
      ]
    }
  ]) AS factFound2
}
RETURN factFound,
  factFound2

// $p = {
//   "id": "F16.1",
//   "id2": "R1.1",
//   "most": 100,
//   "most2": 100
// }
