CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    [
      COUNT {
        CALL (entity) {
          MATCH (entity)-[edge:COMPETES_WITH]-(neighbour)
          WHERE edge.basis IN $p.basis
            AND edge.modality IN $p.modality
          RETURN type(edge) AS relation, 'BOTH' AS direction, neighbour
          UNION ALL
          MATCH (entity)<-[edge2:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(neighbour)
          WHERE edge2.basis IN $p.basis2
            AND edge2.modality IN $p.modality2
          RETURN type(edge2) AS relation, 'IN' AS direction, neighbour
          UNION ALL
          MATCH (entity)-[edge3:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]->(neighbour)
          WHERE edge3.basis IN $p.basis3
            AND edge3.modality IN $p.modality3
          RETURN type(edge3) AS relation, 'OUT' AS direction, neighbour
        }
        WITH relation, direction, neighbour
        RETURN relation
      },
      COLLECT {
        CALL (entity) {
          MATCH (entity)-[edge4:COMPETES_WITH]-(neighbour2)
          WHERE edge4.basis IN $p.basis4
            AND edge4.modality IN $p.modality4
          RETURN type(edge4) AS relation2, 'BOTH' AS direction2, neighbour2
          UNION ALL
          MATCH (entity)<-[edge5:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(neighbour2)
          WHERE edge5.basis IN $p.basis5
            AND edge5.modality IN $p.modality5
          RETURN type(edge5) AS relation2, 'IN' AS direction2, neighbour2
          UNION ALL
          MATCH (entity)-[edge6:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]->(neighbour2)
          WHERE edge6.basis IN $p.basis6
            AND edge6.modality IN $p.modality6
          RETURN type(edge6) AS relation2, 'OUT' AS direction2, neighbour2
        }
        WITH relation2, direction2, neighbour2
        WITH relation2, direction2, count(*) AS links
        RETURN [relation2, direction2, links] ORDER BY links DESC, relation2, direction2
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
              AND fact.basis IN $p.basis7
              AND fact.modality IN $p.modality7
            MATCH (neighbour3:Entity {id: fact.objectId})
            RETURN fact, neighbour3 ORDER BY fact.subjectId, fact.relation, fact.id
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
              AND fact.basis IN $p.basis8
              AND fact.modality IN $p.modality8
            MATCH (neighbour3:Entity {id: fact.subjectId})
            RETURN fact, neighbour3 ORDER BY fact.objectId, fact.relation, fact.id
          }
          RETURN {
            id: fact.id,
            relation: side.relation,
            end: side.end,
            direction: side.direction,
            fact: fact
          } AS link, neighbour3
        }
        WITH link, neighbour3
        LIMIT $p.first
        RETURN [
          link.relation,
          link.end,
          link.id,
          COLLECT {
            UNWIND link.fact AS fact2
            RETURN [fact2.modality, fact2.basis] LIMIT 1
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
//   "id": "cn-gov",
//   "basis": [
//     "STATED"
//   ],
//   "modality": [
//     "ASSERTED",
//     "REPORTED"
//   ],
//   "basis2": [
//     "STATED"
//   ],
//   "modality2": [
//     "ASSERTED",
//     "REPORTED"
//   ],
//   "basis3": [
//     "STATED"
//   ],
//   "modality3": [
//     "ASSERTED",
//     "REPORTED"
//   ],
//   "basis4": [
//     "STATED"
//   ],
//   "modality4": [
//     "ASSERTED",
//     "REPORTED"
//   ],
//   "basis5": [
//     "STATED"
//   ],
//   "modality5": [
//     "ASSERTED",
//     "REPORTED"
//   ],
//   "basis6": [
//     "STATED"
//   ],
//   "modality6": [
//     "ASSERTED",
//     "REPORTED"
//   ],
//   "sides": [
//     {
//       "relation": "ADOPTS",
//       "end": "OUT",
//       "direction": "OUT",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "ADOPTS",
//       "end": "IN",
//       "direction": "IN",
//       "after": "",
//       "before": "􏿿"
//     },
//     {
//       "relation": "AIMS_TO_PUSH",
//       "end": "OUT",
//       "direction": "OUT",
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
//     },
//     {
//       "relation": "APPROVES_BUYER",
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "relation": "DOMESTIC_TO",
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//     },
//     {
//       "relation": "MAY_EXPORT_TO",
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//       "end": "OUT",
//       "direction": "OUT",
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
//   "basis7": [
//     "STATED"
//   ],
//   "modality7": [
//     "ASSERTED",
//     "REPORTED"
//   ],
//   "basis8": [
//     "STATED"
//   ],
//   "modality8": [
//     "ASSERTED",
//     "REPORTED"
//   ],
//   "first": 21,
//   "ids": [
//     "cn-gov"
//   ]
// }
