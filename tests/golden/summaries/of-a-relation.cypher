MATCH (chip:Chip {id: $p.id})
RETURN collect([
  COLLECT {
    CALL (chip) {
      MATCH (fact:Fact) WHERE fact.subjectId = chip.id AND fact.id IS NOT NULL RETURN fact
      UNION
      MATCH (fact:Fact) WHERE fact.objectId = chip.id AND fact.id IS NOT NULL RETURN fact
      UNION
      MATCH (chip)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact) RETURN DISTINCT fact
    }
    WITH fact
    WHERE coalesce(fact.scenarioId = chip.id, true)
      AND fact.retractedAt IS NULL
    WITH fact, fact.relation AS value
    WITH value, count(DISTINCT fact) AS `count` ORDER BY `count` DESC, value LIMIT $p.first
    RETURN [`count`, value]
  },
  [
    COLLECT {
      MATCH (chip)<-[restricts:RESTRICTS]-(actor)
      WITH restricts, actor, actor.name AS value2
      RETURN [count(value2), min(value2), max(value2)]
    }[0],
    COLLECT {
      MATCH (chip)<-[restricts2:RESTRICTS]-(actor2)
      WITH restricts2, actor2, restricts2.trade AS value3
      WITH value3, count(DISTINCT restricts2) AS count2 ORDER BY count2 DESC, value3 LIMIT $p.first2
      RETURN [count2, value3]
    }
  ],
  [
    COUNT {
      MATCH (chip)<-[makes:MAKES]-(company)
      RETURN makes
    },
    COLLECT {
      MATCH (chip)<-[makes2:MAKES]-(company2)
      WITH makes2, company2, company2.name AS value4
      WITH value4, count(DISTINCT makes2) AS count3 ORDER BY count3 DESC, value4 LIMIT $p.first3
      RETURN [count3, value4]
    },
    COLLECT {
      MATCH (company3)-[makes3:MAKES]->()
      WHERE makes3.objectId = chip.id
        AND makes3.id > $p.after
      WITH makes3, company3 ORDER BY makes3.objectId, makes3.id LIMIT $p.first4
      RETURN [[company3.name]]
    }
  ]
]) AS chipFound

// $p = {
//   "id": "h200",
//   "first": 3,
//   "first2": 100,
//   "first3": 100,
//   "after": "",
//   "first4": 21
// }
