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
  WITH COLLECT {
    UNWIND $p.around AS id
    MATCH (entity:Entity {id: id})
    RETURN entity
  } AS start
  WHERE size(start) = size($p.around)
  CALL (overruled, start) {
    UNWIND start AS node
    CALL (overruled, node) {
      CALL (overruled, node) {
        UNWIND $p.sides AS side
        CALL (overruled, node, side) {
          MATCH (fact3:Fact)
          WHERE fact3.subjectId = CASE side.end WHEN 'OUT' THEN node.id END
            AND fact3.relation = side.relation
            AND fact3.id > side.after
            AND fact3.id < side.before
            AND fact3.polarity = 'AFFIRMED'
            AND fact3.retractedAt IS NULL
            AND CASE
              WHEN fact3.scenarioId IS NULL THEN NOT ([fact3.polarity, fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN overruled OR fact3.id IN overruled)
              ELSE fact3.scenarioId = $p.scenario3
            END
          MATCH (neighbour:Entity {id: fact3.objectId})
          RETURN fact3, neighbour ORDER BY fact3.subjectId, fact3.relation, fact3.id
          UNION ALL
          MATCH (fact3:Fact)
          WHERE fact3.objectId = CASE side.end WHEN 'IN' THEN node.id END
            AND fact3.relation = side.relation
            AND fact3.id > side.after
            AND fact3.id < side.before
            AND (side.direction = 'IN' OR fact3.subjectId <> fact3.objectId)
            AND fact3.polarity = 'AFFIRMED'
            AND fact3.retractedAt IS NULL
            AND CASE
              WHEN fact3.scenarioId IS NULL THEN NOT ([fact3.polarity, fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN overruled OR fact3.id IN overruled)
              ELSE fact3.scenarioId = $p.scenario4
            END
          MATCH (neighbour:Entity {id: fact3.subjectId})
          RETURN fact3, neighbour ORDER BY fact3.objectId, fact3.relation, fact3.id
        }
        RETURN {
          id: fact3.id,
          relation: side.relation,
          end: side.end,
          direction: side.direction,
          fact: fact3
        } AS link, neighbour
        UNION ALL
        MATCH ()-[asksAbout:ASKS_ABOUT]->(neighbour)
        WHERE asksAbout.subjectId = node.id
          AND asksAbout.id > $p.after
          AND asksAbout.id < $p.before
        WITH asksAbout, neighbour ORDER BY asksAbout.subjectId, asksAbout.id
        RETURN {
          id: asksAbout.id,
          relation: 'ASKS_ABOUT',
          end: 'OUT',
          direction: 'OUT',
          fact: null
        } AS link, neighbour
        UNION ALL
        MATCH (neighbour)-[asksAbout2:ASKS_ABOUT]->()
        WHERE asksAbout2.objectId = node.id
          AND asksAbout2.id > $p.after2
          AND asksAbout2.id < $p.before2
        WITH asksAbout2, neighbour ORDER BY asksAbout2.objectId, asksAbout2.id
        RETURN {
          id: asksAbout2.id,
          relation: 'ASKS_ABOUT',
          end: 'IN',
          direction: 'IN',
          fact: null
        } AS link, neighbour
        UNION ALL
        MATCH ()-[concerns:CONCERNS]->(neighbour)
        WHERE concerns.subjectId = node.id
          AND concerns.id > $p.after3
          AND concerns.id < $p.before3
        WITH concerns, neighbour ORDER BY concerns.subjectId, concerns.id
        RETURN {
          id: concerns.id,
          relation: 'CONCERNS',
          end: 'OUT',
          direction: 'OUT',
          fact: null
        } AS link, neighbour
        UNION ALL
        MATCH (neighbour)-[concerns2:CONCERNS]->()
        WHERE concerns2.objectId = node.id
          AND concerns2.id > $p.after4
          AND concerns2.id < $p.before4
        WITH concerns2, neighbour ORDER BY concerns2.objectId, concerns2.id
        RETURN {
          id: concerns2.id,
          relation: 'CONCERNS',
          end: 'IN',
          direction: 'IN',
          fact: null
        } AS link, neighbour
        UNION ALL
        MATCH ()-[covers:COVERS]->(neighbour)
        WHERE covers.subjectId = node.id
          AND covers.id > $p.after5
          AND covers.id < $p.before5
        WITH covers, neighbour ORDER BY covers.subjectId, covers.id
        RETURN {
          id: covers.id,
          relation: 'COVERS',
          end: 'OUT',
          direction: 'OUT',
          fact: null
        } AS link, neighbour
        UNION ALL
        MATCH (neighbour)-[covers2:COVERS]->()
        WHERE covers2.objectId = node.id
          AND covers2.id > $p.after6
          AND covers2.id < $p.before6
        WITH covers2, neighbour ORDER BY covers2.objectId, covers2.id
        RETURN {
          id: covers2.id,
          relation: 'COVERS',
          end: 'IN',
          direction: 'IN',
          fact: null
        } AS link, neighbour
        UNION ALL
        MATCH ()-[decidedBy:DECIDED_BY]->(neighbour)
        WHERE decidedBy.subjectId = node.id
          AND decidedBy.id > $p.after7
          AND decidedBy.id < $p.before7
        WITH decidedBy, neighbour ORDER BY decidedBy.subjectId, decidedBy.id
        RETURN {
          id: decidedBy.id,
          relation: 'DECIDED_BY',
          end: 'OUT',
          direction: 'OUT',
          fact: null
        } AS link, neighbour
        UNION ALL
        MATCH (neighbour)-[decidedBy2:DECIDED_BY]->()
        WHERE decidedBy2.objectId = node.id
          AND decidedBy2.id > $p.after8
          AND decidedBy2.id < $p.before8
        WITH decidedBy2, neighbour ORDER BY decidedBy2.objectId, decidedBy2.id
        RETURN {
          id: decidedBy2.id,
          relation: 'DECIDED_BY',
          end: 'IN',
          direction: 'IN',
          fact: null
        } AS link, neighbour
        UNION ALL
        MATCH ()-[governs:GOVERNS]->(neighbour)
        WHERE governs.subjectId = node.id
          AND governs.id > $p.after9
          AND governs.id < $p.before9
        WITH governs, neighbour ORDER BY governs.subjectId, governs.id
        RETURN {
          id: governs.id,
          relation: 'GOVERNS',
          end: 'OUT',
          direction: 'OUT',
          fact: null
        } AS link, neighbour
        UNION ALL
        MATCH (neighbour)-[governs2:GOVERNS]->()
        WHERE governs2.objectId = node.id
          AND governs2.id > $p.after10
          AND governs2.id < $p.before10
        WITH governs2, neighbour ORDER BY governs2.objectId, governs2.id
        RETURN {
          id: governs2.id,
          relation: 'GOVERNS',
          end: 'IN',
          direction: 'IN',
          fact: null
        } AS link, neighbour
        UNION ALL
        MATCH ()-[partOf:PART_OF]->(neighbour)
        WHERE partOf.subjectId = node.id
          AND partOf.id > $p.after11
          AND partOf.id < $p.before11
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
        WHERE partOf2.objectId = node.id
          AND partOf2.id > $p.after12
          AND partOf2.id < $p.before12
        WITH partOf2, neighbour ORDER BY partOf2.objectId, partOf2.id
        RETURN {
          id: partOf2.id,
          relation: 'PART_OF',
          end: 'IN',
          direction: 'IN',
          fact: null
        } AS link, neighbour
      }
      WITH neighbour LIMIT $p.hub
      RETURN neighbour AS `next`
    }
    WITH `next`, count(*) AS `count`
    WHERE NOT `next` IN start
    WITH `next`, `count` ORDER BY `count` DESC, `next`.id LIMIT $p.reached
    RETURN collect(`next`) AS reached
  }
  WITH start, reached[..$p.most - size(start)] AS level, start + reached[..$p.most - size(start)] AS known,
    false OR size(reached) > $p.most - size(start) AS truncated
  WITH known, truncated AS truncated2, COLLECT {
    UNWIND [[start, 0], [level, 1]] AS step
    UNWIND step[0] AS node2
    WITH node2, step[1] AS depth, CASE
      WHEN COUNT { (node2)--() } <= $p.hub THEN false
      ELSE COUNT { (node2)-[:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|COMPETES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]-() } > $p.hub
    END AS hub
    RETURN {
      node: node2,
      depth: depth,
      hub: hub,
      cut: hub AND depth < $p.depth
    }
  } AS near
  WITH known, near,
    [one2 IN near WHERE one2.hub | one2.node] AS hubs,
    [one2 IN near WHERE NOT one2.hub | one2.node] AS open,
    truncated2 OR any(one2 IN near WHERE one2.cut) AS truncated2
  CALL (overruled, open, known, hubs) {
    UNWIND open AS node3
    CALL (overruled, node3, known, hubs) {
      MATCH (node3)-[edge:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|COMPETES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]-(other)
      WHERE other IN known
        AND (startNode(edge) = node3 OR other IN hubs)
        AND (edge.polarity IS NULL OR edge.polarity = 'AFFIRMED')
        AND (edge.polarity IS NULL OR edge.retractedAt IS NULL)
        AND (edge.polarity IS NULL OR CASE
          WHEN edge.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(edge), '__ASIDE', ''), edge.subjectId, coalesce(edge.objectId, edge.value)] IN overruled)
          ELSE edge.scenarioId = $p.scenario5
        END)
      RETURN {
        id: edge.id,
        relation: replace(type(edge), '__ASIDE', ''),
        source: edge.subjectId,
        target: edge.objectId,
        direction: CASE WHEN replace(type(edge), '__ASIDE', '') IN $p.symmetric2 THEN 'BOTH' ELSE 'OUT' END
      } AS link2 ORDER BY link2.relation, link2.id
    }
    WITH link2 LIMIT $p.first
    RETURN collect(link2) AS links
  }
  CALL (overruled, hubs) {
    UNWIND hubs[..$p.hubs] AS subject
    UNWIND hubs[..$p.hubs] AS object
    CALL (overruled, subject, object) {
      MATCH (fact4:Fact)
      WHERE fact4.polarity = 'AFFIRMED'
        AND fact4.retractedAt IS NULL
        AND CASE
          WHEN fact4.scenarioId IS NULL THEN NOT ([fact4.polarity, fact4.relation, fact4.subjectId, coalesce(fact4.objectId, fact4.value)] IN overruled OR fact4.id IN overruled)
          ELSE fact4.scenarioId = $p.scenario6
        END
        AND fact4.subjectId = subject.id
        AND fact4.objectId = object.id
        AND fact4.id IS NOT NULL
        AND fact4.relation IN $p.relations
      RETURN {
        id: fact4.id,
        relation: fact4.relation,
        source: fact4.subjectId,
        target: fact4.objectId,
        direction: CASE WHEN fact4.relation IN $p.symmetric3 THEN 'BOTH' ELSE 'OUT' END
      } AS link3 ORDER BY link3.relation, link3.id
      UNION ALL
      MATCH (subject)-[edge2:ASKS_ABOUT|CONCERNS|COVERS|DECIDED_BY|GOVERNS|PART_OF]->(object)
      RETURN {
        id: edge2.id,
        relation: type(edge2),
        source: edge2.subjectId,
        target: edge2.objectId,
        direction: CASE WHEN type(edge2) IN $p.symmetric4 THEN 'BOTH' ELSE 'OUT' END
      } AS link3 ORDER BY link3.relation, link3.id
    }
    WITH link3 LIMIT $p.first2
    RETURN collect(link3) AS linksOfHubs
  }
  WITH near, links + linksOfHubs AS allLinks, truncated2 OR size(hubs) > $p.hubs AS truncated2
  WITH {
    nodes: near,
    links: allLinks[..$p.mostLinks],
    truncated: truncated2 OR size(allLinks) > $p.mostLinks
  } AS answer
  RETURN collect([answer.truncated]) AS subgraphFound
}
CALL (overruled) {
  UNWIND $p.ids AS id2
  OPTIONAL MATCH (entity2:Entity {id: id2})
  WITH id2, entity2
  WHERE entity2 IS NULL
  RETURN collect(id2) AS missing
}
CALL (overruled) {
  UNWIND $p.ids2 AS id3
  OPTIONAL MATCH (scenario:Scenario {id: id3})
  WITH id3, scenario
  WHERE scenario IS NULL
  RETURN collect(id3) AS missing2
}
CALL (overruled) {
  CALL (overruled) {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids3
    WITH DISTINCT thing
    MATCH (scenario2:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario2.id AS id4
    UNION
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids3
    WITH DISTINCT thing
    MATCH (thing:Scenario)<-[:HAS_SCENARIO]-(question)
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(question)
    RETURN thing, scenario3.id AS id4
  }
  WITH thing, collect(id4) AS own
  WHERE own <> [] AND NOT $p.scenario7 IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario7] END AS missing3
}
RETURN subgraphFound,
  missing,
  missing2,
  missing3

// $p = {
//   "scenario": "huawei-alone",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "exclusive": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario2": "huawei-alone",
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
//   "around": [
//     "h200",
//     "question"
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
//   "scenario3": "huawei-alone",
//   "scenario4": "huawei-alone",
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
//   "hub": 1000,
//   "reached": 101,
//   "most": 100,
//   "depth": 1,
//   "scenario5": "huawei-alone",
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "first": 1001,
//   "hubs": 50,
//   "scenario6": "huawei-alone",
//   "relations": [
//     "ADOPTS",
//     "AIMS_TO_PUSH",
//     "APPROVES",
//     "APPROVES_BUYER",
//     "ASKS",
//     "BLOCKED_AT",
//     "BLOCKS",
//     "CEO_OF",
//     "CHANGED_POLICY",
//     "CLAUSE_OF",
//     "COMES_WITH",
//     "COMPETES_WITH",
//     "DOMESTIC_TO",
//     "ENTAILS",
//     "EXAMPLE_OF",
//     "EXPORTS_TO",
//     "FACES",
//     "GOES_AGAINST",
//     "HAS_CONDITION",
//     "HAS_PURPOSE",
//     "HAS_SCENARIO",
//     "HOPES_FOR",
//     "MAKES",
//     "MAY_EXPORT_TO",
//     "MEMBER_OF",
//     "MOTIVATED_BY",
//     "MUST_SHIP_TO",
//     "OPENS_TO",
//     "PAID_TO",
//     "PAUSES",
//     "PUSHED_TOWARDS",
//     "REFUSES",
//     "RESTRICTS",
//     "SPEAKS_AGAINST",
//     "SPEAKS_FOR",
//     "SWITCHES_TO",
//     "TAKES_FORM",
//     "TESTS",
//     "UNDERCUTS",
//     "VETTED_UNDER",
//     "VISITED",
//     "WRITTEN_BY"
//   ],
//   "symmetric3": [
//     "COMPETES_WITH"
//   ],
//   "symmetric4": [
//     "COMPETES_WITH"
//   ],
//   "first2": 1001,
//   "mostLinks": 1000,
//   "ids": [
//     "h200",
//     "question"
//   ],
//   "ids2": [
//     "huawei-alone"
//   ],
//   "ids3": [
//     "h200",
//     "question"
//   ],
//   "scenario7": "huawei-alone"
// }
