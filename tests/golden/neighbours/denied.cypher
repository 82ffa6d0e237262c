CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (entity) {
        UNWIND $p.sides AS side
        CALL (entity, side) {
          MATCH (fact:Fact)
          WHERE fact.subjectId = CASE side.end WHEN 'OUT' THEN entity.id END
            AND fact.relation = side.relation
            AND fact.id > side.after
            AND fact.id < side.before
            AND fact.polarity = 'AFFIRMED'
            AND fact.scenarioId IS NULL
            AND fact.retractedAt IS NULL
          MATCH (neighbour:Entity {id: fact.objectId})
          RETURN fact, neighbour ORDER BY fact.subjectId, fact.relation, fact.id
          UNION ALL
          MATCH (fact:Fact)
          WHERE fact.objectId = CASE side.end WHEN 'IN' THEN entity.id END
            AND fact.relation = side.relation
            AND fact.id > side.after
            AND fact.id < side.before
            AND (side.direction = 'IN' OR fact.subjectId <> fact.objectId)
            AND fact.polarity = 'AFFIRMED'
            AND fact.scenarioId IS NULL
            AND fact.retractedAt IS NULL
          MATCH (neighbour:Entity {id: fact.subjectId})
          RETURN fact, neighbour ORDER BY fact.objectId, fact.relation, fact.id
        }
        RETURN {
          id: fact.id,
          relation: side.relation,
          end: side.end,
          direction: side.direction,
          fact: fact
        } AS link, neighbour
      }
      WITH link, neighbour
      LIMIT $p.first
      RETURN [
        link.relation,
        link.end,
        link.id,
        COLLECT {
          UNWIND link.fact AS fact2
          RETURN [fact2.sentence] LIMIT 1
        }[0]
      ]
    }
  ]) AS entityFound
}
CALL () {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity2:Entity {id: id})
  WITH id, entity2
  WHERE entity2 IS NULL
  RETURN collect(id) AS missing
}
RETURN entityFound,
  missing

// $p = {
//   "id": "cn-gov",
//   "sides": [
//     {
//       "relation": "APPROVES",
//       "end": "OUT",
//       "direction": "OUT",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "APPROVES",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     }
//   ],
//   "first": 21,
//   "ids": [
//     "cn-gov"
//   ]
// }
