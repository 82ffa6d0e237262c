CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    [
      COUNT { (entity)<-[:PART_OF]-() } + COUNT { (entity)-[:PART_OF]->() },
      COLLECT {
        CALL (entity) {
          MATCH ()-[partOf:PART_OF]->(neighbour)
          WHERE partOf.subjectId = entity.id
            AND partOf.id > $p.after
            AND partOf.id < $p.before
          WITH partOf, neighbour ORDER BY partOf.subjectId, partOf.id
          RETURN {
            id: partOf.id,
            relation: 'PART_OF',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link, neighbour
          UNION ALL
          MATCH (neighbour)-[partOf2:PART_OF]->()
          WHERE partOf2.objectId = entity.id
            AND partOf2.id > $p.after2
            AND partOf2.id < $p.before2
          WITH partOf2, neighbour ORDER BY partOf2.objectId, partOf2.id
          RETURN {
            id: partOf2.id,
            relation: 'PART_OF',
            end: 'IN',
            direction: 'IN',
            fact: null
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
            UNWIND link.fact AS fact
            RETURN [fact.sentence] LIMIT 1
          }[0]
        ]
      }
    ]
  ]) AS entityFound
}
CALL () {
  MATCH (entity2:Entity {id: $p.id2})
  RETURN collect([
    [
      COLLECT {
        UNWIND [['COMPETES_WITH', 'BOTH', COUNT { (entity2)-[:COMPETES_WITH]-() }], ['ADOPTS', 'IN', COUNT { (entity2)<-[:ADOPTS]-() }], ['AIMS_TO_PUSH', 'IN', COUNT { (entity2)<-[:AIMS_TO_PUSH]-() }], ['APPROVES', 'IN', COUNT { (entity2)<-[:APPROVES]-() }], ['APPROVES_BUYER', 'IN', COUNT { (entity2)<-[:APPROVES_BUYER]-() }], ['ASKS', 'IN', COUNT { (entity2)<-[:ASKS]-() }], ['ASKS_ABOUT', 'IN', COUNT { (entity2)<-[:ASKS_ABOUT]-() }], ['BLOCKED_AT', 'IN', COUNT { (entity2)<-[:BLOCKED_AT]-() }], ['BLOCKS', 'IN', COUNT { (entity2)<-[:BLOCKS]-() }], ['CEO_OF', 'IN', COUNT { (entity2)<-[:CEO_OF]-() }], ['CHANGED_POLICY', 'IN', COUNT { (entity2)<-[:CHANGED_POLICY]-() }], ['CLAUSE_OF', 'IN', COUNT { (entity2)<-[:CLAUSE_OF]-() }], ['COMES_WITH', 'IN', COUNT { (entity2)<-[:COMES_WITH]-() }], ['CONCERNS', 'IN', COUNT { (entity2)<-[:CONCERNS]-() }], ['COVERS', 'IN', COUNT { (entity2)<-[:COVERS]-() }], ['DECIDED_BY', 'IN', COUNT { (entity2)<-[:DECIDED_BY]-() }], ['DOMESTIC_TO', 'IN', COUNT { (entity2)<-[:DOMESTIC_TO]-() }], ['ENTAILS', 'IN', COUNT { (entity2)<-[:ENTAILS]-() }], ['EXAMPLE_OF', 'IN', COUNT { (entity2)<-[:EXAMPLE_OF]-() }], ['EXPORTS_TO', 'IN', COUNT { (entity2)<-[:EXPORTS_TO]-() }], ['FACES', 'IN', COUNT { (entity2)<-[:FACES]-() }], ['GOES_AGAINST', 'IN', COUNT { (entity2)<-[:GOES_AGAINST]-() }], ['GOVERNS', 'IN', COUNT { (entity2)<-[:GOVERNS]-() }], ['HAS_CONDITION', 'IN', COUNT { (entity2)<-[:HAS_CONDITION]-() }], ['HAS_PURPOSE', 'IN', COUNT { (entity2)<-[:HAS_PURPOSE]-() }], ['HAS_SCENARIO', 'IN', COUNT { (entity2)<-[:HAS_SCENARIO]-() }], ['HOPES_FOR', 'IN', COUNT { (entity2)<-[:HOPES_FOR]-() }], ['MAKES', 'IN', COUNT { (entity2)<-[:MAKES]-() }], ['MAY_EXPORT_TO', 'IN', COUNT { (entity2)<-[:MAY_EXPORT_TO]-() }], ['MEMBER_OF', 'IN', COUNT { (entity2)<-[:MEMBER_OF]-() }], ['MOTIVATED_BY', 'IN', COUNT { (entity2)<-[:MOTIVATED_BY]-() }], ['MUST_SHIP_TO', 'IN', COUNT { (entity2)<-[:MUST_SHIP_TO]-() }], ['OPENS_TO', 'IN', COUNT { (entity2)<-[:OPENS_TO]-() }], ['PAID_TO', 'IN', COUNT { (entity2)<-[:PAID_TO]-() }], ['PART_OF', 'IN', COUNT { (entity2)<-[:PART_OF]-() }], ['PAUSES', 'IN', COUNT { (entity2)<-[:PAUSES]-() }], ['PUSHED_TOWARDS', 'IN', COUNT { (entity2)<-[:PUSHED_TOWARDS]-() }], ['REFUSES', 'IN', COUNT { (entity2)<-[:REFUSES]-() }], ['RESTRICTS', 'IN', COUNT { (entity2)<-[:RESTRICTS]-() }], ['SPEAKS_AGAINST', 'IN', COUNT { (entity2)<-[:SPEAKS_AGAINST]-() }], ['SPEAKS_FOR', 'IN', COUNT { (entity2)<-[:SPEAKS_FOR]-() }], ['SWITCHES_TO', 'IN', COUNT { (entity2)<-[:SWITCHES_TO]-() }], ['TAKES_FORM', 'IN', COUNT { (entity2)<-[:TAKES_FORM]-() }], ['TESTS', 'IN', COUNT { (entity2)<-[:TESTS]-() }], ['UNDERCUTS', 'IN', COUNT { (entity2)<-[:UNDERCUTS]-() }], ['VETTED_UNDER', 'IN', COUNT { (entity2)<-[:VETTED_UNDER]-() }], ['VISITED', 'IN', COUNT { (entity2)<-[:VISITED]-() }], ['WRITTEN_BY', 'IN', COUNT { (entity2)<-[:WRITTEN_BY]-() }], ['ADOPTS', 'OUT', COUNT { (entity2)-[:ADOPTS]->() }], ['AIMS_TO_PUSH', 'OUT', COUNT { (entity2)-[:AIMS_TO_PUSH]->() }], ['APPROVES', 'OUT', COUNT { (entity2)-[:APPROVES]->() }], ['APPROVES_BUYER', 'OUT', COUNT { (entity2)-[:APPROVES_BUYER]->() }], ['ASKS', 'OUT', COUNT { (entity2)-[:ASKS]->() }], ['ASKS_ABOUT', 'OUT', COUNT { (entity2)-[:ASKS_ABOUT]->() }], ['BLOCKED_AT', 'OUT', COUNT { (entity2)-[:BLOCKED_AT]->() }], ['BLOCKS', 'OUT', COUNT { (entity2)-[:BLOCKS]->() }], ['CEO_OF', 'OUT', COUNT { (entity2)-[:CEO_OF]->() }], ['CHANGED_POLICY', 'OUT', COUNT { (entity2)-[:CHANGED_POLICY]->() }], ['CLAUSE_OF', 'OUT', COUNT { (entity2)-[:CLAUSE_OF]->() }], ['COMES_WITH', 'OUT', COUNT { (entity2)-[:COMES_WITH]->() }], ['CONCERNS', 'OUT', COUNT { (entity2)-[:CONCERNS]->() }], ['COVERS', 'OUT', COUNT { (entity2)-[:COVERS]->() }], ['DECIDED_BY', 'OUT', COUNT { (entity2)-[:DECIDED_BY]->() }], ['DOMESTIC_TO', 'OUT', COUNT { (entity2)-[:DOMESTIC_TO]->() }], ['ENTAILS', 'OUT', COUNT { (entity2)-[:ENTAILS]->() }], ['EXAMPLE_OF', 'OUT', COUNT { (entity2)-[:EXAMPLE_OF]->() }], ['EXPORTS_TO', 'OUT', COUNT { (entity2)-[:EXPORTS_TO]->() }], ['FACES', 'OUT', COUNT { (entity2)-[:FACES]->() }], ['GOES_AGAINST', 'OUT', COUNT { (entity2)-[:GOES_AGAINST]->() }], ['GOVERNS', 'OUT', COUNT { (entity2)-[:GOVERNS]->() }], ['HAS_CONDITION', 'OUT', COUNT { (entity2)-[:HAS_CONDITION]->() }], ['HAS_PURPOSE', 'OUT', COUNT { (entity2)-[:HAS_PURPOSE]->() }], ['HAS_SCENARIO', 'OUT', COUNT { (entity2)-[:HAS_SCENARIO]->() }], ['HOPES_FOR', 'OUT', COUNT { (entity2)-[:HOPES_FOR]->() }], ['MAKES', 'OUT', COUNT { (entity2)-[:MAKES]->() }], ['MAY_EXPORT_TO', 'OUT', COUNT { (entity2)-[:MAY_EXPORT_TO]->() }], ['MEMBER_OF', 'OUT', COUNT { (entity2)-[:MEMBER_OF]->() }], ['MOTIVATED_BY', 'OUT', COUNT { (entity2)-[:MOTIVATED_BY]->() }], ['MUST_SHIP_TO', 'OUT', COUNT { (entity2)-[:MUST_SHIP_TO]->() }], ['OPENS_TO', 'OUT', COUNT { (entity2)-[:OPENS_TO]->() }], ['PAID_TO', 'OUT', COUNT { (entity2)-[:PAID_TO]->() }], ['PART_OF', 'OUT', COUNT { (entity2)-[:PART_OF]->() }], ['PAUSES', 'OUT', COUNT { (entity2)-[:PAUSES]->() }], ['PUSHED_TOWARDS', 'OUT', COUNT { (entity2)-[:PUSHED_TOWARDS]->() }], ['REFUSES', 'OUT', COUNT { (entity2)-[:REFUSES]->() }], ['RESTRICTS', 'OUT', COUNT { (entity2)-[:RESTRICTS]->() }], ['SPEAKS_AGAINST', 'OUT', COUNT { (entity2)-[:SPEAKS_AGAINST]->() }], ['SPEAKS_FOR', 'OUT', COUNT { (entity2)-[:SPEAKS_FOR]->() }], ['SWITCHES_TO', 'OUT', COUNT { (entity2)-[:SWITCHES_TO]->() }], ['TAKES_FORM', 'OUT', COUNT { (entity2)-[:TAKES_FORM]->() }], ['TESTS', 'OUT', COUNT { (entity2)-[:TESTS]->() }], ['UNDERCUTS', 'OUT', COUNT { (entity2)-[:UNDERCUTS]->() }], ['VETTED_UNDER', 'OUT', COUNT { (entity2)-[:VETTED_UNDER]->() }], ['VISITED', 'OUT', COUNT { (entity2)-[:VISITED]->() }], ['WRITTEN_BY', 'OUT', COUNT { (entity2)-[:WRITTEN_BY]->() }]] AS counted
        WITH counted WHERE counted[2] > 0
        RETURN counted ORDER BY counted[2] DESC, counted[0], counted[1]
      },
      COLLECT {
        CALL (entity2) {
          UNWIND $p.sides AS side
          CALL (entity2, side) {
            MATCH (fact2:Fact)
            WHERE fact2.subjectId = CASE side.end WHEN 'OUT' THEN entity2.id END
              AND fact2.relation = side.relation
              AND fact2.id > side.after
              AND fact2.id < side.before
              AND fact2.polarity = 'AFFIRMED'
              AND fact2.scenarioId IS NULL
              AND fact2.retractedAt IS NULL
            MATCH (neighbour2:Entity {id: fact2.objectId})
            RETURN fact2, neighbour2 ORDER BY fact2.subjectId, fact2.relation, fact2.id
            UNION ALL
            MATCH (fact2:Fact)
            WHERE fact2.objectId = CASE side.end WHEN 'IN' THEN entity2.id END
              AND fact2.relation = side.relation
              AND fact2.id > side.after
              AND fact2.id < side.before
              AND (side.direction = 'IN' OR fact2.subjectId <> fact2.objectId)
              AND fact2.polarity = 'AFFIRMED'
              AND fact2.scenarioId IS NULL
              AND fact2.retractedAt IS NULL
            MATCH (neighbour2:Entity {id: fact2.subjectId})
            RETURN fact2, neighbour2 ORDER BY fact2.objectId, fact2.relation, fact2.id
          }
          RETURN {
            id: fact2.id,
            relation: side.relation,
            end: side.end,
            direction: side.direction,
            fact: fact2
          } AS link2, neighbour2
          UNION ALL
          MATCH ()-[asksAbout:ASKS_ABOUT]->(neighbour2)
          WHERE asksAbout.subjectId = entity2.id
            AND asksAbout.id > $p.after3
            AND asksAbout.id < $p.before3
          WITH asksAbout, neighbour2 ORDER BY asksAbout.subjectId, asksAbout.id
          RETURN {
            id: asksAbout.id,
            relation: 'ASKS_ABOUT',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link2, neighbour2
          UNION ALL
          MATCH (neighbour2)-[asksAbout2:ASKS_ABOUT]->()
          WHERE asksAbout2.objectId = entity2.id
            AND asksAbout2.id > $p.after4
            AND asksAbout2.id < $p.before4
          WITH asksAbout2, neighbour2 ORDER BY asksAbout2.objectId, asksAbout2.id
          RETURN {
            id: asksAbout2.id,
            relation: 'ASKS_ABOUT',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link2, neighbour2
          UNION ALL
          MATCH ()-[concerns:CONCERNS]->(neighbour2)
          WHERE concerns.subjectId = entity2.id
            AND concerns.id > $p.after5
            AND concerns.id < $p.before5
          WITH concerns, neighbour2 ORDER BY concerns.subjectId, concerns.id
          RETURN {
            id: concerns.id,
            relation: 'CONCERNS',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link2, neighbour2
          UNION ALL
          MATCH (neighbour2)-[concerns2:CONCERNS]->()
          WHERE concerns2.objectId = entity2.id
            AND concerns2.id > $p.after6
            AND concerns2.id < $p.before6
          WITH concerns2, neighbour2 ORDER BY concerns2.objectId, concerns2.id
          RETURN {
            id: concerns2.id,
            relation: 'CONCERNS',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link2, neighbour2
          UNION ALL
          MATCH ()-[covers:COVERS]->(neighbour2)
          WHERE covers.subjectId = entity2.id
            AND covers.id > $p.after7
            AND covers.id < $p.before7
          WITH covers, neighbour2 ORDER BY covers.subjectId, covers.id
          RETURN {
            id: covers.id,
            relation: 'COVERS',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link2, neighbour2
          UNION ALL
          MATCH (neighbour2)-[covers2:COVERS]->()
          WHERE covers2.objectId = entity2.id
            AND covers2.id > $p.after8
            AND covers2.id < $p.before8
          WITH covers2, neighbour2 ORDER BY covers2.objectId, covers2.id
          RETURN {
            id: covers2.id,
            relation: 'COVERS',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link2, neighbour2
          UNION ALL
          MATCH ()-[decidedBy:DECIDED_BY]->(neighbour2)
          WHERE decidedBy.subjectId = entity2.id
            AND decidedBy.id > $p.after9
            AND decidedBy.id < $p.before9
          WITH decidedBy, neighbour2 ORDER BY decidedBy.subjectId, decidedBy.id
          RETURN {
            id: decidedBy.id,
            relation: 'DECIDED_BY',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link2, neighbour2
          UNION ALL
          MATCH (neighbour2)-[decidedBy2:DECIDED_BY]->()
          WHERE decidedBy2.objectId = entity2.id
            AND decidedBy2.id > $p.after10
            AND decidedBy2.id < $p.before10
          WITH decidedBy2, neighbour2 ORDER BY decidedBy2.objectId, decidedBy2.id
          RETURN {
            id: decidedBy2.id,
            relation: 'DECIDED_BY',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link2, neighbour2
          UNION ALL
          MATCH ()-[governs:GOVERNS]->(neighbour2)
          WHERE governs.subjectId = entity2.id
            AND governs.id > $p.after11
            AND governs.id < $p.before11
          WITH governs, neighbour2 ORDER BY governs.subjectId, governs.id
          RETURN {
            id: governs.id,
            relation: 'GOVERNS',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link2, neighbour2
          UNION ALL
          MATCH (neighbour2)-[governs2:GOVERNS]->()
          WHERE governs2.objectId = entity2.id
            AND governs2.id > $p.after12
            AND governs2.id < $p.before12
          WITH governs2, neighbour2 ORDER BY governs2.objectId, governs2.id
          RETURN {
            id: governs2.id,
            relation: 'GOVERNS',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link2, neighbour2
          UNION ALL
          MATCH ()-[partOf3:PART_OF]->(neighbour2)
          WHERE partOf3.subjectId = entity2.id
            AND partOf3.id > $p.after13
            AND partOf3.id < $p.before13
          WITH partOf3, neighbour2 ORDER BY partOf3.subjectId, partOf3.id
          RETURN {
            id: partOf3.id,
            relation: 'PART_OF',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link2, neighbour2
          UNION ALL
          MATCH (neighbour2)-[partOf4:PART_OF]->()
          WHERE partOf4.objectId = entity2.id
            AND partOf4.id > $p.after14
            AND partOf4.id < $p.before14
          WITH partOf4, neighbour2 ORDER BY partOf4.objectId, partOf4.id
          RETURN {
            id: partOf4.id,
            relation: 'PART_OF',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link2, neighbour2
        }
        WITH link2, neighbour2
        LIMIT $p.first2
        RETURN [link2.relation, link2.end, link2.id, link2.relation, link2.direction]
      }
    ]
  ]) AS entityFound2
}
CALL () {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity3:Entity {id: id})
  WITH id, entity3
  WHERE entity3 IS NULL
  RETURN collect(id) AS missing
}
CALL () {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (entity4:Entity {id: id2})
  WITH id2, entity4
  WHERE entity4 IS NULL
  RETURN collect(id2) AS missing2
}
RETURN entityFound,
  entityFound2,
  missing,
  missing2

// $p = {
//   "id": "cn-customs",
//   "after": "",
//   "before": "􏿿",
//   "after2": "",
//   "before2": "􏿿",
//   "first": 21,
//   "id2": "cn-gov",
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
//   "after3": "",
//   "before3": "􏿿",
//   "after4": "",
//   "before4": "􏿿",
//   "after5": "",
//   "before5": "􏿿",
//   "after6": "",
//   "before6": "􏿿",
//   "after7": "",
//   "before7": "􏿿",
//   "after8": "",
//   "before8": "􏿿",
//   "after9": "",
//   "before9": "􏿿",
//   "after10": "",
//   "before10": "􏿿",
//   "after11": "",
//   "before11": "􏿿",
//   "after12": "",
//   "before12": "􏿿",
//   "after13": "",
//   "before13": "􏿿",
//   "after14": "",
//   "before14": "􏿿",
//   "first2": 21,
//   "ids": [
//     "cn-customs"
//   ],
//   "ids2": [
//     "cn-gov"
//   ]
// }
