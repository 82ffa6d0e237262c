CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([
    COLLECT {
      MATCH (fact)-[alternativeTo:ALTERNATIVE_TO]-(fact2)
      WITH alternativeTo, fact2 ORDER BY alternativeTo.ordinal, fact2.id LIMIT $p.most
      RETURN [fact2.id]
    }
  ]) AS factFound
}
CALL () {
  MATCH (fact3:Fact {id: $p.id2})
  RETURN collect([
    COLLECT {
      MATCH (fact3)-[alternativeTo2:ALTERNATIVE_TO]-(fact4)
      WITH alternativeTo2, fact4 ORDER BY alternativeTo2.ordinal, fact4.id LIMIT $p.most2
      RETURN [fact4.id]
    }
  ]) AS factFound2
}
CALL () {
  MATCH (fact5:Fact {id: $p.id3})
  RETURN collect([
    COLLECT {
      MATCH (fact5)-[causes:CAUSES]->(fact6)
      WITH causes, fact6 ORDER BY causes.ordinal, fact6.id LIMIT $p.most3
      RETURN [fact6.sentence]
    },
    COLLECT {
      MATCH (fact5)<-[causes2:CAUSES]-(fact7)
      WITH causes2, fact7 ORDER BY causes2.ordinal, fact7.id LIMIT $p.most4
      RETURN [fact7.id]
    },
    COLLECT {
      MATCH (entity:Entity)
      WHERE entity.id = fact5.scenarioId
      RETURN [labels(entity), entity.name] LIMIT 1
    }[0]
  ]) AS factFound3
}
CALL () {
  MATCH (fact8:Fact {id: $p.id4})
  RETURN collect([
    COLLECT {
      MATCH (fact8)-[causes3:CAUSES]->(fact9)
      WITH causes3, fact9 ORDER BY causes3.ordinal, fact9.id LIMIT $p.most5
      RETURN [fact9.id]
    },
    COLLECT {
      MATCH (fact8)<-[causes4:CAUSES]-(fact10)
      WITH causes4, fact10 ORDER BY causes4.ordinal, fact10.id LIMIT $p.most6
      RETURN [fact10.sentence]
    }
  ]) AS factFound4
}
CALL () {
  MATCH (fact11:Fact {id: $p.id5})
  RETURN collect([
    COLLECT {
      MATCH (fact11)-[basedOn:BASED_ON]->(fact12)
      WITH basedOn, fact12 ORDER BY basedOn.ordinal, fact12.id LIMIT $p.most7
      RETURN [fact12.id]
    },
    COLLECT {
      MATCH (fact11)<-[basedOn2:BASED_ON]-(fact13)
      WITH basedOn2, fact13 ORDER BY basedOn2.ordinal, fact13.id LIMIT $p.most8
      RETURN [fact13.id]
    }
  ]) AS factFound5
}
RETURN factFound,
  factFound2,
  factFound3,
  factFound4,
  factFound5

// $p = {
//   "id": "F18.1",
//   "most": 100,
//   "id2": "F19.1",
//   "most2": 100,
//   "id3": "F79.1",
//   "most3": 100,
//   "most4": 100,
//   "id4": "F80.1",
//   "most5": 100,
//   "most6": 100,
//   "id5": "D1b.1",
//   "most7": 100,
//   "most8": 100
// }
