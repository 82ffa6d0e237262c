CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    [
      COUNT { (entity)<-[:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-() },
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
          UNION ALL
          MATCH (neighbour)-[asksAbout:ASKS_ABOUT]->()
          WHERE asksAbout.objectId = entity.id
            AND asksAbout.id > $p.after
            AND asksAbout.id < $p.before
          WITH asksAbout, neighbour ORDER BY asksAbout.objectId, asksAbout.id
          RETURN {
            id: asksAbout.id,
            relation: 'ASKS_ABOUT',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour
          UNION ALL
          MATCH (neighbour)-[concerns:CONCERNS]->()
          WHERE concerns.objectId = entity.id
            AND concerns.id > $p.after2
            AND concerns.id < $p.before2
          WITH concerns, neighbour ORDER BY concerns.objectId, concerns.id
          RETURN {
            id: concerns.id,
            relation: 'CONCERNS',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour
          UNION ALL
          MATCH (neighbour)-[covers:COVERS]->()
          WHERE covers.objectId = entity.id
            AND covers.id > $p.after3
            AND covers.id < $p.before3
          WITH covers, neighbour ORDER BY covers.objectId, covers.id
          RETURN {
            id: covers.id,
            relation: 'COVERS',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour
          UNION ALL
          MATCH (neighbour)-[decidedBy:DECIDED_BY]->()
          WHERE decidedBy.objectId = entity.id
            AND decidedBy.id > $p.after4
            AND decidedBy.id < $p.before4
          WITH decidedBy, neighbour ORDER BY decidedBy.objectId, decidedBy.id
          RETURN {
            id: decidedBy.id,
            relation: 'DECIDED_BY',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour
          UNION ALL
          MATCH (neighbour)-[governs:GOVERNS]->()
          WHERE governs.objectId = entity.id
            AND governs.id > $p.after5
            AND governs.id < $p.before5
          WITH governs, neighbour ORDER BY governs.objectId, governs.id
          RETURN {
            id: governs.id,
            relation: 'GOVERNS',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour
          UNION ALL
          MATCH (neighbour)-[partOf:PART_OF]->()
          WHERE partOf.objectId = entity.id
            AND partOf.id > $p.after6
            AND partOf.id < $p.before6
          WITH partOf, neighbour ORDER BY partOf.objectId, partOf.id
          RETURN {
            id: partOf.id,
            relation: 'PART_OF',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour
        }
        WITH link, neighbour
        LIMIT $p.first
        RETURN [link.relation, link.end, link.id, link.relation, link.direction, [labels(neighbour), neighbour.name]]
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
//   "id": "h200",
//   "sides": [
//     {
//       "relation": "ADOPTS",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "AIMS_TO_PUSH",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "APPROVES",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "APPROVES_BUYER",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "ASKS",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "BLOCKED_AT",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "BLOCKS",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "CEO_OF",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "CHANGED_POLICY",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "CLAUSE_OF",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "COMES_WITH",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "DOMESTIC_TO",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "ENTAILS",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "EXAMPLE_OF",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "EXPORTS_TO",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "FACES",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "GOES_AGAINST",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "HAS_CONDITION",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "HAS_PURPOSE",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "HAS_SCENARIO",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "HOPES_FOR",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "MAKES",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "MAY_EXPORT_TO",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "MEMBER_OF",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "MOTIVATED_BY",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "MUST_SHIP_TO",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "OPENS_TO",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "PAID_TO",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "PAUSES",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "PUSHED_TOWARDS",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "REFUSES",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "RESTRICTS",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "SPEAKS_AGAINST",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "SPEAKS_FOR",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "SWITCHES_TO",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "TAKES_FORM",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "TESTS",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "UNDERCUTS",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "VETTED_UNDER",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "VISITED",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "WRITTEN_BY",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     }
//   ],
//   "after": "",
//   "before": "􏿿",
//   "after2": "",
//   "before2": "􏿿",
//   "after3": "",
//   "before3": "􏿿",
//   "after4": "",
//   "before4": "􏿿",
//   "after5": "",
//   "before5": "􏿿",
//   "after6": "",
//   "before6": "􏿿",
//   "first": 6,
//   "ids": [
//     "h200"
//   ]
// }
