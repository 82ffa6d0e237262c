CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    [
      COUNT { (entity)-[:COMPETES_WITH]-() } + COUNT { (entity)<-[:MAKES]-() } + COUNT { (entity)-[:MAKES]->() },
      COLLECT {
        UNWIND [['COMPETES_WITH', 'BOTH', COUNT { (entity)-[:COMPETES_WITH]-() }], ['MAKES', 'IN', COUNT { (entity)<-[:MAKES]-() }], ['MAKES', 'OUT', COUNT { (entity)-[:MAKES]->() }]] AS counted
        WITH counted WHERE counted[2] > 0
        RETURN counted ORDER BY counted[2] DESC, counted[0], counted[1]
      },
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
          link.relation,
          link.direction,
          [labels(neighbour), neighbour.name],
          COLLECT {
            UNWIND link.fact AS fact2
            RETURN [
              fact2.sentence,
              fact2.modality,
              COLLECT {
                MATCH (fact2)-[cites:CITES]->()
                WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= fact2.retractedAt)
                WITH cites ORDER BY cites.ordinal LIMIT $p.most
                RETURN [
                  COLLECT {
                    MATCH (passage:Passage)
                    WHERE passage.id = cites.passageId
                    RETURN [passage.label] LIMIT 1
                  }[0]
                ]
              }
            ] LIMIT 1
          }[0]
        ]
      }
    ]
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
//   "id": "nvidia",
//   "sides": [
//     {
//       "relation": "COMPETES_WITH",
//       "end": "OUT",
//       "direction": "BOTH",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "COMPETES_WITH",
//       "end": "IN",
//       "direction": "BOTH",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "MAKES",
//       "end": "OUT",
//       "direction": "OUT",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "MAKES",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     }
//   ],
//   "first": 21,
//   "most": 100,
//   "ids": [
//     "nvidia"
//   ]
// }
