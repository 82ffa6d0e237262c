CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    [
      COUNT {
        CALL (entity) {
          MATCH (entity)-[edge:COMPETES_WITH]-(neighbour)
          WHERE coalesce(edge.validFrom <= $p.validAtLatest, true)
            AND coalesce(edge.validToLatest >= $p.validAt, true)
            AND CASE
              WHEN edge.validFrom > $p.validAtLatest2 OR edge.validToLatest < $p.validAt2 THEN null
              WHEN edge.validFromText IS NULL AND edge.validToText IS NULL THEN 'UNDATED'
              WHEN edge.validFromLatest <= $p.validAtLatest2 AND edge.validTo >= $p.validAt2 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END IN $p.validity
            AND coalesce(edge.saidOn <= $p.saidBy, true)
          RETURN type(edge) AS relation, 'BOTH' AS direction, neighbour
          UNION ALL
          MATCH (entity)<-[edge2:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(neighbour)
          WHERE (edge2.polarity IS NULL OR coalesce(edge2.validFrom <= $p.validAtLatest3, true))
            AND (edge2.polarity IS NULL OR coalesce(edge2.validToLatest >= $p.validAt3, true))
            AND (edge2.polarity IS NULL OR CASE
              WHEN edge2.validFrom > $p.validAtLatest4 OR edge2.validToLatest < $p.validAt4 THEN null
              WHEN edge2.validFromText IS NULL AND edge2.validToText IS NULL THEN 'UNDATED'
              WHEN edge2.validFromLatest <= $p.validAtLatest4 AND edge2.validTo >= $p.validAt4 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END IN $p.validity2)
            AND (edge2.polarity IS NULL OR coalesce(edge2.saidOn <= $p.saidBy2, true))
          RETURN type(edge2) AS relation, 'IN' AS direction, neighbour
          UNION ALL
          MATCH (entity)-[edge3:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]->(neighbour)
          WHERE (edge3.polarity IS NULL OR coalesce(edge3.validFrom <= $p.validAtLatest5, true))
            AND (edge3.polarity IS NULL OR coalesce(edge3.validToLatest >= $p.validAt5, true))
            AND (edge3.polarity IS NULL OR CASE
              WHEN edge3.validFrom > $p.validAtLatest6 OR edge3.validToLatest < $p.validAt6 THEN null
              WHEN edge3.validFromText IS NULL AND edge3.validToText IS NULL THEN 'UNDATED'
              WHEN edge3.validFromLatest <= $p.validAtLatest6 AND edge3.validTo >= $p.validAt6 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END IN $p.validity3)
            AND (edge3.polarity IS NULL OR coalesce(edge3.saidOn <= $p.saidBy3, true))
          RETURN type(edge3) AS relation, 'OUT' AS direction, neighbour
        }
        WITH relation, direction, neighbour
        RETURN relation
      },
      COLLECT {
        CALL (entity) {
          MATCH (entity)-[edge4:COMPETES_WITH]-(neighbour2)
          WHERE coalesce(edge4.validFrom <= $p.validAtLatest7, true)
            AND coalesce(edge4.validToLatest >= $p.validAt7, true)
            AND CASE
              WHEN edge4.validFrom > $p.validAtLatest8 OR edge4.validToLatest < $p.validAt8 THEN null
              WHEN edge4.validFromText IS NULL AND edge4.validToText IS NULL THEN 'UNDATED'
              WHEN edge4.validFromLatest <= $p.validAtLatest8 AND edge4.validTo >= $p.validAt8 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END IN $p.validity4
            AND coalesce(edge4.saidOn <= $p.saidBy4, true)
          RETURN type(edge4) AS relation2, 'BOTH' AS direction2, neighbour2
          UNION ALL
          MATCH (entity)<-[edge5:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(neighbour2)
          WHERE (edge5.polarity IS NULL OR coalesce(edge5.validFrom <= $p.validAtLatest9, true))
            AND (edge5.polarity IS NULL OR coalesce(edge5.validToLatest >= $p.validAt9, true))
            AND (edge5.polarity IS NULL OR CASE
              WHEN edge5.validFrom > $p.validAtLatest10 OR edge5.validToLatest < $p.validAt10 THEN null
              WHEN edge5.validFromText IS NULL AND edge5.validToText IS NULL THEN 'UNDATED'
              WHEN edge5.validFromLatest <= $p.validAtLatest10 AND edge5.validTo >= $p.validAt10 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END IN $p.validity5)
            AND (edge5.polarity IS NULL OR coalesce(edge5.saidOn <= $p.saidBy5, true))
          RETURN type(edge5) AS relation2, 'IN' AS direction2, neighbour2
          UNION ALL
          MATCH (entity)-[edge6:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]->(neighbour2)
          WHERE (edge6.polarity IS NULL OR coalesce(edge6.validFrom <= $p.validAtLatest11, true))
            AND (edge6.polarity IS NULL OR coalesce(edge6.validToLatest >= $p.validAt11, true))
            AND (edge6.polarity IS NULL OR CASE
              WHEN edge6.validFrom > $p.validAtLatest12 OR edge6.validToLatest < $p.validAt12 THEN null
              WHEN edge6.validFromText IS NULL AND edge6.validToText IS NULL THEN 'UNDATED'
              WHEN edge6.validFromLatest <= $p.validAtLatest12 AND edge6.validTo >= $p.validAt12 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END IN $p.validity6)
            AND (edge6.polarity IS NULL OR coalesce(edge6.saidOn <= $p.saidBy6, true))
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
              AND fact.retractedAt IS NULL
              AND fact.scenarioId IS NULL
              AND coalesce(fact.validFrom <= $p.validAtLatest13, true)
              AND coalesce(fact.validToLatest >= $p.validAt13, true)
              AND CASE
                WHEN fact.validFrom > $p.validAtLatest14 OR fact.validToLatest < $p.validAt14 THEN null
                WHEN fact.validFromText IS NULL AND fact.validToText IS NULL THEN 'UNDATED'
                WHEN fact.validFromLatest <= $p.validAtLatest14 AND fact.validTo >= $p.validAt14 THEN 'CERTAIN'
                ELSE 'POSSIBLE'
              END IN $p.validity7
              AND coalesce(fact.saidOn <= $p.saidBy7, true)
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
              AND fact.retractedAt IS NULL
              AND fact.scenarioId IS NULL
              AND coalesce(fact.validFrom <= $p.validAtLatest15, true)
              AND coalesce(fact.validToLatest >= $p.validAt15, true)
              AND CASE
                WHEN fact.validFrom > $p.validAtLatest16 OR fact.validToLatest < $p.validAt16 THEN null
                WHEN fact.validFromText IS NULL AND fact.validToText IS NULL THEN 'UNDATED'
                WHEN fact.validFromLatest <= $p.validAtLatest16 AND fact.validTo >= $p.validAt16 THEN 'CERTAIN'
                ELSE 'POSSIBLE'
              END IN $p.validity8
              AND coalesce(fact.saidOn <= $p.saidBy8, true)
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
          UNION ALL
          MATCH ()-[asksAbout:ASKS_ABOUT]->(neighbour3)
          WHERE asksAbout.subjectId = entity.id
            AND asksAbout.id > $p.after
            AND asksAbout.id < $p.before
          WITH asksAbout, neighbour3 ORDER BY asksAbout.subjectId, asksAbout.id
          RETURN {
            id: asksAbout.id,
            relation: 'ASKS_ABOUT',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link, neighbour3
          UNION ALL
          MATCH (neighbour3)-[asksAbout2:ASKS_ABOUT]->()
          WHERE asksAbout2.objectId = entity.id
            AND asksAbout2.id > $p.after2
            AND asksAbout2.id < $p.before2
          WITH asksAbout2, neighbour3 ORDER BY asksAbout2.objectId, asksAbout2.id
          RETURN {
            id: asksAbout2.id,
            relation: 'ASKS_ABOUT',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour3
          UNION ALL
          MATCH ()-[concerns:CONCERNS]->(neighbour3)
          WHERE concerns.subjectId = entity.id
            AND concerns.id > $p.after3
            AND concerns.id < $p.before3
          WITH concerns, neighbour3 ORDER BY concerns.subjectId, concerns.id
          RETURN {
            id: concerns.id,
            relation: 'CONCERNS',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link, neighbour3
          UNION ALL
          MATCH (neighbour3)-[concerns2:CONCERNS]->()
          WHERE concerns2.objectId = entity.id
            AND concerns2.id > $p.after4
            AND concerns2.id < $p.before4
          WITH concerns2, neighbour3 ORDER BY concerns2.objectId, concerns2.id
          RETURN {
            id: concerns2.id,
            relation: 'CONCERNS',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour3
          UNION ALL
          MATCH ()-[covers:COVERS]->(neighbour3)
          WHERE covers.subjectId = entity.id
            AND covers.id > $p.after5
            AND covers.id < $p.before5
          WITH covers, neighbour3 ORDER BY covers.subjectId, covers.id
          RETURN {
            id: covers.id,
            relation: 'COVERS',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link, neighbour3
          UNION ALL
          MATCH (neighbour3)-[covers2:COVERS]->()
          WHERE covers2.objectId = entity.id
            AND covers2.id > $p.after6
            AND covers2.id < $p.before6
          WITH covers2, neighbour3 ORDER BY covers2.objectId, covers2.id
          RETURN {
            id: covers2.id,
            relation: 'COVERS',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour3
          UNION ALL
          MATCH ()-[decidedBy:DECIDED_BY]->(neighbour3)
          WHERE decidedBy.subjectId = entity.id
            AND decidedBy.id > $p.after7
            AND decidedBy.id < $p.before7
          WITH decidedBy, neighbour3 ORDER BY decidedBy.subjectId, decidedBy.id
          RETURN {
            id: decidedBy.id,
            relation: 'DECIDED_BY',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link, neighbour3
          UNION ALL
          MATCH (neighbour3)-[decidedBy2:DECIDED_BY]->()
          WHERE decidedBy2.objectId = entity.id
            AND decidedBy2.id > $p.after8
            AND decidedBy2.id < $p.before8
          WITH decidedBy2, neighbour3 ORDER BY decidedBy2.objectId, decidedBy2.id
          RETURN {
            id: decidedBy2.id,
            relation: 'DECIDED_BY',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour3
          UNION ALL
          MATCH ()-[governs:GOVERNS]->(neighbour3)
          WHERE governs.subjectId = entity.id
            AND governs.id > $p.after9
            AND governs.id < $p.before9
          WITH governs, neighbour3 ORDER BY governs.subjectId, governs.id
          RETURN {
            id: governs.id,
            relation: 'GOVERNS',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link, neighbour3
          UNION ALL
          MATCH (neighbour3)-[governs2:GOVERNS]->()
          WHERE governs2.objectId = entity.id
            AND governs2.id > $p.after10
            AND governs2.id < $p.before10
          WITH governs2, neighbour3 ORDER BY governs2.objectId, governs2.id
          RETURN {
            id: governs2.id,
            relation: 'GOVERNS',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour3
          UNION ALL
          MATCH ()-[partOf:PART_OF]->(neighbour3)
          WHERE partOf.subjectId = entity.id
            AND partOf.id > $p.after11
            AND partOf.id < $p.before11
          WITH partOf, neighbour3 ORDER BY partOf.subjectId, partOf.id
          RETURN {
            id: partOf.id,
            relation: 'PART_OF',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link, neighbour3
          UNION ALL
          MATCH (neighbour3)-[partOf2:PART_OF]->()
          WHERE partOf2.objectId = entity.id
            AND partOf2.id > $p.after12
            AND partOf2.id < $p.before12
          WITH partOf2, neighbour3 ORDER BY partOf2.objectId, partOf2.id
          RETURN {
            id: partOf2.id,
            relation: 'PART_OF',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour3
        }
        WITH link, neighbour3
        LIMIT $p.first
        RETURN [
          link.relation,
          link.end,
          link.id,
          link.relation,
          COLLECT {
            UNWIND link.fact AS fact2
            RETURN [
              fact2.sentence,
              CASE
                WHEN fact2.validFrom > $p.validAtLatest17 OR fact2.validToLatest < $p.validAt17 THEN null
                WHEN fact2.validFromText IS NULL AND fact2.validToText IS NULL THEN 'UNDATED'
                WHEN fact2.validFromLatest <= $p.validAtLatest17 AND fact2.validTo >= $p.validAt17 THEN 'CERTAIN'
                ELSE 'POSSIBLE'
              END
            ] LIMIT 1
          }[0]
        ]
      }
    ]
  ]) AS entityFound
}
CALL () {
  MATCH (entity2:Entity {id: $p.id2})
  RETURN collect([
    COUNT {
      CALL (entity2) {
        MATCH (entity2)-[edge7:COMPETES_WITH]-(neighbour4)
        WHERE coalesce(edge7.saidOn <= $p.saidBy9, true)
        RETURN type(edge7) AS relation3, 'BOTH' AS direction3, neighbour4
        UNION ALL
        MATCH (entity2)<-[edge8:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(neighbour4)
        WHERE (edge8.polarity IS NULL OR coalesce(edge8.saidOn <= $p.saidBy10, true))
        RETURN type(edge8) AS relation3, 'IN' AS direction3, neighbour4
        UNION ALL
        MATCH (entity2)-[edge9:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]->(neighbour4)
        WHERE (edge9.polarity IS NULL OR coalesce(edge9.saidOn <= $p.saidBy11, true))
        RETURN type(edge9) AS relation3, 'OUT' AS direction3, neighbour4
      }
      WITH relation3, direction3, neighbour4
      RETURN relation3
    }
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
//   "id": "h200",
//   "validAtLatest": "2026-01-15",
//   "validAt": "2026-01-15",
//   "validAtLatest2": "2026-01-15",
//   "validAt2": "2026-01-15",
//   "validity": [
//     "UNDATED"
//   ],
//   "saidBy": "2026-12-31",
//   "validAtLatest3": "2026-01-15",
//   "validAt3": "2026-01-15",
//   "validAtLatest4": "2026-01-15",
//   "validAt4": "2026-01-15",
//   "validity2": [
//     "UNDATED"
//   ],
//   "saidBy2": "2026-12-31",
//   "validAtLatest5": "2026-01-15",
//   "validAt5": "2026-01-15",
//   "validAtLatest6": "2026-01-15",
//   "validAt6": "2026-01-15",
//   "validity3": [
//     "UNDATED"
//   ],
//   "saidBy3": "2026-12-31",
//   "validAtLatest7": "2026-01-15",
//   "validAt7": "2026-01-15",
//   "validAtLatest8": "2026-01-15",
//   "validAt8": "2026-01-15",
//   "validity4": [
//     "UNDATED"
//   ],
//   "saidBy4": "2026-12-31",
//   "validAtLatest9": "2026-01-15",
//   "validAt9": "2026-01-15",
//   "validAtLatest10": "2026-01-15",
//   "validAt10": "2026-01-15",
//   "validity5": [
//     "UNDATED"
//   ],
//   "saidBy5": "2026-12-31",
//   "validAtLatest11": "2026-01-15",
//   "validAt11": "2026-01-15",
//   "validAtLatest12": "2026-01-15",
//   "validAt12": "2026-01-15",
//   "validity6": [
//     "UNDATED"
//   ],
//   "saidBy6": "2026-12-31",
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
//   "validAtLatest13": "2026-01-15",
//   "validAt13": "2026-01-15",
//   "validAtLatest14": "2026-01-15",
//   "validAt14": "2026-01-15",
//   "validity7": [
//     "UNDATED"
//   ],
//   "saidBy7": "2026-12-31",
//   "validAtLatest15": "2026-01-15",
//   "validAt15": "2026-01-15",
//   "validAtLatest16": "2026-01-15",
//   "validAt16": "2026-01-15",
//   "validity8": [
//     "UNDATED"
//   ],
//   "saidBy8": "2026-12-31",
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
//   "first": 21,
//   "validAtLatest17": "2026-01-15",
//   "validAt17": "2026-01-15",
//   "id2": "h200",
//   "saidBy9": "1999-12-31",
//   "saidBy10": "1999-12-31",
//   "saidBy11": "1999-12-31",
//   "ids": [
//     "h200"
//   ],
//   "ids2": [
//     "h200"
//   ]
// }
