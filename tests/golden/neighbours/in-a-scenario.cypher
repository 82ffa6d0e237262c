CALL () {
  CALL () {
    MATCH (fact:Fact)
    WHERE fact.scenarioId = $p.scenario
      AND fact.id IS NOT NULL
      AND fact.retractedAt IS NULL
    UNWIND CASE WHEN fact.relation IN $p.symmetric
      THEN [[fact.subjectId, coalesce(fact.objectId, fact.value)], [coalesce(fact.objectId, fact.value), fact.subjectId]]
      ELSE [[fact.subjectId, coalesce(fact.objectId, fact.value)]]
    END AS `ends`
    RETURN [CASE fact.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END, fact.relation] + `ends` AS one
    UNION ALL
    MATCH (fact2:Fact)
    WHERE fact2.polarity = 'AFFIRMED'
      AND fact2.relation IN $p.exclusive
      AND fact2.scenarioId = $p.scenario2
      AND fact2.id IS NOT NULL
      AND fact2.retractedAt IS NULL
    UNWIND CASE WHEN fact2.relation IN $p.own THEN [fact2.relation] ELSE [] END AS relation
    MATCH (rival:Fact)
    WHERE rival.subjectId = fact2.subjectId AND rival.relation = relation AND rival.id IS NOT NULL
    WITH fact2, rival
    WHERE rival.scenarioId IS NULL
      AND CASE
        WHEN coalesce(rival.objectId, rival.value) = coalesce(fact2.objectId, fact2.value) THEN rival.polarity <> fact2.polarity
        ELSE fact2.relation IN $p.exclusive2 AND rival.polarity = 'AFFIRMED' AND fact2.polarity = 'AFFIRMED'
      END
      AND rival.relation = fact2.relation
      AND rival.key <> fact2.key
      AND coalesce(rival.validFrom <= fact2.validToLatest, true)
      AND coalesce(fact2.validFrom <= rival.validToLatest, true)
      AND all(name IN coalesce(fact2.nameList, []) WHERE NOT name IN coalesce(rival.nameList, [])
        OR any(i IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i] = name
          AND any(j IN range(0, size(coalesce(rival.nameList, [])) - 1) WHERE rival.nameList[j] = name
            AND rival.valueList[j] = fact2.valueList[i])))
    RETURN rival.id AS one
  }
  RETURN collect(one) AS overruled
}
CALL (overruled) {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    [
      COUNT {
        CALL (overruled, entity) {
          MATCH (entity)-[edge:COMPETES_WITH|COMPETES_WITH__ASIDE]-(neighbour)
          WHERE edge.polarity = 'AFFIRMED'
            AND edge.retractedAt IS NULL
            AND CASE
              WHEN edge.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(edge), '__ASIDE', ''), edge.subjectId, coalesce(edge.objectId, edge.value)] IN overruled)
              ELSE edge.scenarioId = $p.scenario3
            END
          RETURN replace(type(edge), '__ASIDE', '') AS relation2, 'BOTH' AS direction, neighbour
          UNION ALL
          MATCH (entity)<-[edge2:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]-(neighbour)
          WHERE (edge2.polarity IS NULL OR edge2.polarity = 'AFFIRMED')
            AND (edge2.polarity IS NULL OR edge2.retractedAt IS NULL)
            AND (edge2.polarity IS NULL OR CASE
              WHEN edge2.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(edge2), '__ASIDE', ''), edge2.subjectId, coalesce(edge2.objectId, edge2.value)] IN overruled)
              ELSE edge2.scenarioId = $p.scenario4
            END)
          RETURN replace(type(edge2), '__ASIDE', '') AS relation2, 'IN' AS direction, neighbour
          UNION ALL
          MATCH (entity)-[edge3:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]->(neighbour)
          WHERE (edge3.polarity IS NULL OR edge3.polarity = 'AFFIRMED')
            AND (edge3.polarity IS NULL OR edge3.retractedAt IS NULL)
            AND (edge3.polarity IS NULL OR CASE
              WHEN edge3.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(edge3), '__ASIDE', ''), edge3.subjectId, coalesce(edge3.objectId, edge3.value)] IN overruled)
              ELSE edge3.scenarioId = $p.scenario5
            END)
          RETURN replace(type(edge3), '__ASIDE', '') AS relation2, 'OUT' AS direction, neighbour
        }
        WITH relation2, direction, neighbour
        RETURN relation2
      },
      COLLECT {
        CALL (overruled, entity) {
          MATCH (entity)-[edge4:COMPETES_WITH|COMPETES_WITH__ASIDE]-(neighbour2)
          WHERE edge4.polarity = 'AFFIRMED'
            AND edge4.retractedAt IS NULL
            AND CASE
              WHEN edge4.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(edge4), '__ASIDE', ''), edge4.subjectId, coalesce(edge4.objectId, edge4.value)] IN overruled)
              ELSE edge4.scenarioId = $p.scenario6
            END
          RETURN replace(type(edge4), '__ASIDE', '') AS relation3, 'BOTH' AS direction2, neighbour2
          UNION ALL
          MATCH (entity)<-[edge5:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]-(neighbour2)
          WHERE (edge5.polarity IS NULL OR edge5.polarity = 'AFFIRMED')
            AND (edge5.polarity IS NULL OR edge5.retractedAt IS NULL)
            AND (edge5.polarity IS NULL OR CASE
              WHEN edge5.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(edge5), '__ASIDE', ''), edge5.subjectId, coalesce(edge5.objectId, edge5.value)] IN overruled)
              ELSE edge5.scenarioId = $p.scenario7
            END)
          RETURN replace(type(edge5), '__ASIDE', '') AS relation3, 'IN' AS direction2, neighbour2
          UNION ALL
          MATCH (entity)-[edge6:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]->(neighbour2)
          WHERE (edge6.polarity IS NULL OR edge6.polarity = 'AFFIRMED')
            AND (edge6.polarity IS NULL OR edge6.retractedAt IS NULL)
            AND (edge6.polarity IS NULL OR CASE
              WHEN edge6.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(edge6), '__ASIDE', ''), edge6.subjectId, coalesce(edge6.objectId, edge6.value)] IN overruled)
              ELSE edge6.scenarioId = $p.scenario8
            END)
          RETURN replace(type(edge6), '__ASIDE', '') AS relation3, 'OUT' AS direction2, neighbour2
        }
        WITH relation3, direction2, neighbour2
        WITH relation3, direction2, count(*) AS links
        RETURN [relation3, direction2, links] ORDER BY links DESC, relation3, direction2
      },
      COLLECT {
        CALL (overruled, entity) {
          UNWIND $p.sides AS side
          CALL (overruled, entity, side) {
            MATCH (fact3:Fact)
            WHERE fact3.subjectId = CASE side.end WHEN 'OUT' THEN entity.id END
              AND fact3.relation = side.relation
              AND fact3.id > side.after
              AND fact3.id < side.before
              AND fact3.polarity = 'AFFIRMED'
              AND fact3.retractedAt IS NULL
              AND CASE
                WHEN fact3.scenarioId IS NULL THEN NOT ([fact3.polarity, fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN overruled OR fact3.id IN overruled)
                ELSE fact3.scenarioId = $p.scenario9
              END
            MATCH (neighbour3:Entity {id: fact3.objectId})
            RETURN fact3, neighbour3 ORDER BY fact3.subjectId, fact3.relation, fact3.id
            UNION ALL
            MATCH (fact3:Fact)
            WHERE fact3.objectId = CASE side.end WHEN 'IN' THEN entity.id END
              AND fact3.relation = side.relation
              AND fact3.id > side.after
              AND fact3.id < side.before
              AND (side.direction = 'IN' OR fact3.subjectId <> fact3.objectId)
              AND fact3.polarity = 'AFFIRMED'
              AND fact3.retractedAt IS NULL
              AND CASE
                WHEN fact3.scenarioId IS NULL THEN NOT ([fact3.polarity, fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN overruled OR fact3.id IN overruled)
                ELSE fact3.scenarioId = $p.scenario10
              END
            MATCH (neighbour3:Entity {id: fact3.subjectId})
            RETURN fact3, neighbour3 ORDER BY fact3.objectId, fact3.relation, fact3.id
          }
          RETURN {
            id: fact3.id,
            relation: side.relation,
            end: side.end,
            direction: side.direction,
            fact: fact3
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
          [labels(neighbour3), neighbour3.name],
          COLLECT {
            UNWIND link.fact AS fact4
            RETURN [
              fact4.sentence,
              COLLECT {
                MATCH (entity2:Entity)
                WHERE entity2.id = fact4.scenarioId
                RETURN [labels(entity2), entity2.name] LIMIT 1
              }[0]
            ] LIMIT 1
          }[0]
        ]
      }
    ]
  ]) AS entityFound
}
CALL (overruled) {
  MATCH (entity3:Entity {id: $p.id2})
  RETURN collect([COUNT { (entity3)-[:COMPETES_WITH]-() } + COUNT { (entity3)<-[:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-() } + COUNT { (entity3)-[:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]->() }]) AS entityFound2
}
CALL (overruled) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity4:Entity {id: id})
  WITH id, entity4
  WHERE entity4 IS NULL
  RETURN collect(id) AS missing
}
CALL (overruled) {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (scenario:Scenario {id: id2})
  WITH id2, scenario
  WHERE scenario IS NULL
  RETURN collect(id2) AS missing2
}
CALL (overruled) {
  CALL (overruled) {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids3
    WITH DISTINCT thing
    MATCH (scenario2:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario2.id AS id3
    UNION
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids3
    WITH DISTINCT thing
    MATCH (thing:Scenario)<-[:HAS_SCENARIO]-(question)
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(question)
    RETURN thing, scenario3.id AS id3
  }
  WITH thing, collect(id3) AS own
  WHERE own <> [] AND NOT $p.scenario11 IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario11] END AS missing3
}
CALL (overruled) {
  UNWIND $p.ids4 AS id4
  OPTIONAL MATCH (entity5:Entity {id: id4})
  WITH id4, entity5
  WHERE entity5 IS NULL
  RETURN collect(id4) AS missing4
}
RETURN entityFound,
  entityFound2,
  missing,
  missing2,
  missing3,
  missing4

// $p = {
//   "scenario": "pessimistic",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "exclusive": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario2": "pessimistic",
//   "own": [
//     "ACTED",
//     "ADMINISTRATION",
//     "CALLED",
//     "COMPETITIVE_IN",
//     "DATES",
//     "DESCRIBED_AS",
//     "DUE_ON",
//     "HAS_CHANCE",
//     "HAS_LIKELIHOOD",
//     "PROHIBITS",
//     "PUBLISHED",
//     "RATE",
//     "SIMILAR_TO",
//     "TAKES_TO_READ",
//     "TITLED"
//   ],
//   "exclusive2": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "id": "companies",
//   "scenario3": "pessimistic",
//   "scenario4": "pessimistic",
//   "scenario5": "pessimistic",
//   "scenario6": "pessimistic",
//   "scenario7": "pessimistic",
//   "scenario8": "pessimistic",
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
//   "scenario9": "pessimistic",
//   "scenario10": "pessimistic",
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
//   "id2": "companies",
//   "ids": [
//     "companies"
//   ],
//   "ids2": [
//     "pessimistic"
//   ],
//   "ids3": [
//     "companies"
//   ],
//   "scenario11": "pessimistic",
//   "ids4": [
//     "companies"
//   ]
// }
