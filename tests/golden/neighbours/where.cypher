CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    [
      COUNT {
        CALL (entity) {
          MATCH (entity)-[edge:COMPETES_WITH]-(neighbour)
          RETURN type(edge) AS relation, 'BOTH' AS direction, neighbour
          UNION ALL
          MATCH (entity)<-[edge2:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(neighbour)
          RETURN type(edge2) AS relation, 'IN' AS direction, neighbour
          UNION ALL
          MATCH (entity)-[edge3:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]->(neighbour)
          RETURN type(edge3) AS relation, 'OUT' AS direction, neighbour
        }
        WITH relation, direction, neighbour
        WHERE neighbour:Company
        RETURN relation
      },
      COLLECT {
        CALL (entity) {
          MATCH (entity)-[edge4:COMPETES_WITH]-(neighbour2)
          RETURN type(edge4) AS relation2, 'BOTH' AS direction2, neighbour2
          UNION ALL
          MATCH (entity)<-[edge5:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(neighbour2)
          RETURN type(edge5) AS relation2, 'IN' AS direction2, neighbour2
          UNION ALL
          MATCH (entity)-[edge6:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]->(neighbour2)
          RETURN type(edge6) AS relation2, 'OUT' AS direction2, neighbour2
        }
        WITH relation2, direction2, neighbour2
        WHERE neighbour2:Company
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
        WHERE neighbour3:Company
        WITH link, neighbour3 LIMIT $p.first
        RETURN [link.relation, link.end, link.id, [labels(neighbour3), neighbour3.name]]
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
//   "ids": [
//     "nvidia"
//   ]
// }
