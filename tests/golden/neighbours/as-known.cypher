CALL () {
  MATCH (entity:Entity {id: $p.id})
  WHERE entity.createdAt <= $p.knownAt
  RETURN collect([
    [
      COUNT {
        CALL (entity) {
          MATCH (entity)-[edge:COMPETES_WITH|COMPETES_WITH__ASIDE]-(neighbour)
          WHERE edge.polarity = 'AFFIRMED'
            AND edge.recordedAt <= $p.knownAt2
            AND coalesce(edge.retractedAt > $p.knownAt2, true)
            AND edge.scenarioId IS NULL
          RETURN replace(type(edge), '__ASIDE', '') AS relation, 'BOTH' AS direction, neighbour
          UNION ALL
          MATCH (entity)<-[edge2:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]-(neighbour)
          WHERE (edge2.polarity IS NULL OR edge2.polarity = 'AFFIRMED')
            AND (edge2.polarity IS NULL OR edge2.recordedAt <= $p.knownAt3)
            AND (edge2.polarity IS NULL OR coalesce(edge2.retractedAt > $p.knownAt3, true))
            AND (edge2.polarity IS NULL OR edge2.scenarioId IS NULL)
            AND (edge2.polarity IS NOT NULL OR neighbour.createdAt <= $p.knownAt4)
          RETURN replace(type(edge2), '__ASIDE', '') AS relation, 'IN' AS direction, neighbour
          UNION ALL
          MATCH (entity)-[edge3:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]->(neighbour)
          WHERE (edge3.polarity IS NULL OR edge3.polarity = 'AFFIRMED')
            AND (edge3.polarity IS NULL OR edge3.recordedAt <= $p.knownAt5)
            AND (edge3.polarity IS NULL OR coalesce(edge3.retractedAt > $p.knownAt5, true))
            AND (edge3.polarity IS NULL OR edge3.scenarioId IS NULL)
            AND (edge3.polarity IS NOT NULL OR neighbour.createdAt <= $p.knownAt6)
          RETURN replace(type(edge3), '__ASIDE', '') AS relation, 'OUT' AS direction, neighbour
        }
        WITH relation, direction, neighbour
        RETURN relation
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
              AND fact.recordedAt <= $p.knownAt7
              AND coalesce(fact.retractedAt > $p.knownAt7, true)
              AND fact.scenarioId IS NULL
            MATCH (neighbour2:Entity {id: fact.objectId})
            RETURN fact, neighbour2 ORDER BY fact.subjectId, fact.relation, fact.id
            UNION ALL
            MATCH (fact:Fact)
            WHERE fact.objectId = CASE side.end WHEN 'IN' THEN entity.id END
              AND fact.relation = side.relation
              AND fact.id > side.after
              AND fact.id < side.before
              AND (side.direction = 'IN' OR fact.subjectId <> fact.objectId)
              AND fact.polarity = 'AFFIRMED'
              AND fact.recordedAt <= $p.knownAt8
              AND coalesce(fact.retractedAt > $p.knownAt8, true)
              AND fact.scenarioId IS NULL
            MATCH (neighbour2:Entity {id: fact.subjectId})
            RETURN fact, neighbour2 ORDER BY fact.objectId, fact.relation, fact.id
          }
          RETURN {
            id: fact.id,
            relation: side.relation,
            end: side.end,
            direction: side.direction,
            fact: fact
          } AS link, neighbour2
          UNION ALL
          MATCH ()-[asksAbout:ASKS_ABOUT]->(neighbour2)
          WHERE asksAbout.subjectId = entity.id
            AND asksAbout.id > $p.after
            AND asksAbout.id < $p.before
            AND neighbour2.createdAt <= $p.knownAt9
          WITH asksAbout, neighbour2 ORDER BY asksAbout.subjectId, asksAbout.id
          RETURN {
            id: asksAbout.id,
            relation: 'ASKS_ABOUT',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link, neighbour2
          UNION ALL
          MATCH (neighbour2)-[asksAbout2:ASKS_ABOUT]->()
          WHERE asksAbout2.objectId = entity.id
            AND asksAbout2.id > $p.after2
            AND asksAbout2.id < $p.before2
            AND neighbour2.createdAt <= $p.knownAt10
          WITH asksAbout2, neighbour2 ORDER BY asksAbout2.objectId, asksAbout2.id
          RETURN {
            id: asksAbout2.id,
            relation: 'ASKS_ABOUT',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour2
          UNION ALL
          MATCH ()-[concerns:CONCERNS]->(neighbour2)
          WHERE concerns.subjectId = entity.id
            AND concerns.id > $p.after3
            AND concerns.id < $p.before3
            AND neighbour2.createdAt <= $p.knownAt11
          WITH concerns, neighbour2 ORDER BY concerns.subjectId, concerns.id
          RETURN {
            id: concerns.id,
            relation: 'CONCERNS',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link, neighbour2
          UNION ALL
          MATCH (neighbour2)-[concerns2:CONCERNS]->()
          WHERE concerns2.objectId = entity.id
            AND concerns2.id > $p.after4
            AND concerns2.id < $p.before4
            AND neighbour2.createdAt <= $p.knownAt12
          WITH concerns2, neighbour2 ORDER BY concerns2.objectId, concerns2.id
          RETURN {
            id: concerns2.id,
            relation: 'CONCERNS',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour2
          UNION ALL
          MATCH ()-[covers:COVERS]->(neighbour2)
          WHERE covers.subjectId = entity.id
            AND covers.id > $p.after5
            AND covers.id < $p.before5
            AND neighbour2.createdAt <= $p.knownAt13
          WITH covers, neighbour2 ORDER BY covers.subjectId, covers.id
          RETURN {
            id: covers.id,
            relation: 'COVERS',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link, neighbour2
          UNION ALL
          MATCH (neighbour2)-[covers2:COVERS]->()
          WHERE covers2.objectId = entity.id
            AND covers2.id > $p.after6
            AND covers2.id < $p.before6
            AND neighbour2.createdAt <= $p.knownAt14
          WITH covers2, neighbour2 ORDER BY covers2.objectId, covers2.id
          RETURN {
            id: covers2.id,
            relation: 'COVERS',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour2
          UNION ALL
          MATCH ()-[decidedBy:DECIDED_BY]->(neighbour2)
          WHERE decidedBy.subjectId = entity.id
            AND decidedBy.id > $p.after7
            AND decidedBy.id < $p.before7
            AND neighbour2.createdAt <= $p.knownAt15
          WITH decidedBy, neighbour2 ORDER BY decidedBy.subjectId, decidedBy.id
          RETURN {
            id: decidedBy.id,
            relation: 'DECIDED_BY',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link, neighbour2
          UNION ALL
          MATCH (neighbour2)-[decidedBy2:DECIDED_BY]->()
          WHERE decidedBy2.objectId = entity.id
            AND decidedBy2.id > $p.after8
            AND decidedBy2.id < $p.before8
            AND neighbour2.createdAt <= $p.knownAt16
          WITH decidedBy2, neighbour2 ORDER BY decidedBy2.objectId, decidedBy2.id
          RETURN {
            id: decidedBy2.id,
            relation: 'DECIDED_BY',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour2
          UNION ALL
          MATCH ()-[governs:GOVERNS]->(neighbour2)
          WHERE governs.subjectId = entity.id
            AND governs.id > $p.after9
            AND governs.id < $p.before9
            AND neighbour2.createdAt <= $p.knownAt17
          WITH governs, neighbour2 ORDER BY governs.subjectId, governs.id
          RETURN {
            id: governs.id,
            relation: 'GOVERNS',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link, neighbour2
          UNION ALL
          MATCH (neighbour2)-[governs2:GOVERNS]->()
          WHERE governs2.objectId = entity.id
            AND governs2.id > $p.after10
            AND governs2.id < $p.before10
            AND neighbour2.createdAt <= $p.knownAt18
          WITH governs2, neighbour2 ORDER BY governs2.objectId, governs2.id
          RETURN {
            id: governs2.id,
            relation: 'GOVERNS',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour2
          UNION ALL
          MATCH ()-[partOf:PART_OF]->(neighbour2)
          WHERE partOf.subjectId = entity.id
            AND partOf.id > $p.after11
            AND partOf.id < $p.before11
            AND neighbour2.createdAt <= $p.knownAt19
          WITH partOf, neighbour2 ORDER BY partOf.subjectId, partOf.id
          RETURN {
            id: partOf.id,
            relation: 'PART_OF',
            end: 'OUT',
            direction: 'OUT',
            fact: null
          } AS link, neighbour2
          UNION ALL
          MATCH (neighbour2)-[partOf2:PART_OF]->()
          WHERE partOf2.objectId = entity.id
            AND partOf2.id > $p.after12
            AND partOf2.id < $p.before12
            AND neighbour2.createdAt <= $p.knownAt20
          WITH partOf2, neighbour2 ORDER BY partOf2.objectId, partOf2.id
          RETURN {
            id: partOf2.id,
            relation: 'PART_OF',
            end: 'IN',
            direction: 'IN',
            fact: null
          } AS link, neighbour2
        }
        WITH link, neighbour2
        LIMIT $p.first
        RETURN [
          link.relation,
          link.end,
          link.id,
          link.relation,
          COLLECT {
            UNWIND link.fact AS fact2
            RETURN [fact2.polarity] LIMIT 1
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
//   "knownAt": "2999-12-31T00:00:00.000Z",
//   "knownAt2": "2999-12-31T00:00:00.000Z",
//   "knownAt3": "2999-12-31T00:00:00.000Z",
//   "knownAt4": "2999-12-31T00:00:00.000Z",
//   "knownAt5": "2999-12-31T00:00:00.000Z",
//   "knownAt6": "2999-12-31T00:00:00.000Z",
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
//   "knownAt7": "2999-12-31T00:00:00.000Z",
//   "knownAt8": "2999-12-31T00:00:00.000Z",
//   "after": "",
//   "before": "􏿿",
//   "knownAt9": "2999-12-31T00:00:00.000Z",
//   "after2": "",
//   "before2": "􏿿",
//   "knownAt10": "2999-12-31T00:00:00.000Z",
//   "after3": "",
//   "before3": "􏿿",
//   "knownAt11": "2999-12-31T00:00:00.000Z",
//   "after4": "",
//   "before4": "􏿿",
//   "knownAt12": "2999-12-31T00:00:00.000Z",
//   "after5": "",
//   "before5": "􏿿",
//   "knownAt13": "2999-12-31T00:00:00.000Z",
//   "after6": "",
//   "before6": "􏿿",
//   "knownAt14": "2999-12-31T00:00:00.000Z",
//   "after7": "",
//   "before7": "􏿿",
//   "knownAt15": "2999-12-31T00:00:00.000Z",
//   "after8": "",
//   "before8": "􏿿",
//   "knownAt16": "2999-12-31T00:00:00.000Z",
//   "after9": "",
//   "before9": "􏿿",
//   "knownAt17": "2999-12-31T00:00:00.000Z",
//   "after10": "",
//   "before10": "􏿿",
//   "knownAt18": "2999-12-31T00:00:00.000Z",
//   "after11": "",
//   "before11": "􏿿",
//   "knownAt19": "2999-12-31T00:00:00.000Z",
//   "after12": "",
//   "before12": "􏿿",
//   "knownAt20": "2999-12-31T00:00:00.000Z",
//   "first": 21,
//   "ids": [
//     "cn-gov"
//   ]
// }
