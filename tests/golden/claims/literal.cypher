MATCH (condition:Condition {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH (fact:Fact)
    WHERE fact.subjectId = condition.id
      AND fact.relation = 'RATE'
      AND fact.id IS NOT NULL
      AND fact.polarity = 'AFFIRMED'
      AND fact.scenarioId IS NULL
      AND fact.retractedAt IS NULL
      AND fact.id > $p.after
    WITH fact ORDER BY fact.subjectId, fact.relation, fact.id LIMIT $p.first
    RETURN [
      [
        fact.value,
        COLLECT {
          MATCH (entity:Entity)
          WHERE entity.id = fact.objectId
          RETURN [labels(entity), entity.id] LIMIT 1
        }[0],
        COLLECT {
          UNWIND range(0, size(coalesce(fact.nameList, [])) - 1) AS i
          WITH {name: fact.nameList[i], value: fact.valueList[i], entityId: fact.entityIdList[i]} AS item
          WITH item LIMIT $p.most
          RETURN [item.name, item.value]
        },
        fact.sentence
      ]
    ]
  },
  COLLECT {
    MATCH (fact2:Fact)
    WHERE fact2.subjectId = condition.id
      AND fact2.relation = 'SIMILAR_TO'
      AND fact2.id IS NOT NULL
      AND fact2.polarity = 'AFFIRMED'
      AND fact2.scenarioId IS NULL
      AND fact2.retractedAt IS NULL
      AND fact2.id > $p.after2
    WITH fact2 ORDER BY fact2.subjectId, fact2.relation, fact2.id LIMIT $p.first2
    RETURN [
      [
        fact2.value,
        COLLECT {
          MATCH (fact2)-[alternativeTo:ALTERNATIVE_TO]-(fact3)
          WITH alternativeTo, fact3 ORDER BY alternativeTo.ordinal, fact3.id LIMIT $p.most2
          RETURN [fact3.value]
        }
      ]
    ]
  }
]) AS conditionFound

// $p = {
//   "id": "surcharge",
//   "after": "",
//   "first": 21,
//   "most": 100,
//   "after2": "",
//   "first2": 21,
//   "most2": 100
// }
