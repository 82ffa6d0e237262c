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
      cut: hub AND depth < $p.depth,
      linkCount: CASE WHEN NOT hub THEN COUNT {
        MATCH (node2)-[edge:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|COMPETES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]-(next2)
        WHERE (edge.polarity IS NULL OR edge.polarity = 'AFFIRMED')
          AND (edge.polarity IS NULL OR edge.retractedAt IS NULL)
          AND (edge.polarity IS NULL OR CASE
            WHEN edge.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(edge), '__ASIDE', ''), edge.subjectId, coalesce(edge.objectId, edge.value)] IN overruled)
            ELSE edge.scenarioId = $p.scenario5
          END)
        RETURN edge
      } END
    }
  } AS near
  WITH known, near,
    [one2 IN near WHERE one2.hub | one2.node] AS hubs,
    [one2 IN near WHERE NOT one2.hub | one2.node] AS open,
    truncated2 OR any(one2 IN near WHERE one2.cut) AS truncated2
  CALL (overruled, open, known, hubs) {
    UNWIND open AS node3
    CALL (overruled, node3, known, hubs) {
      MATCH (node3)-[edge2:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|COMPETES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]-(other)
      WHERE other IN known
        AND (startNode(edge2) = node3 OR other IN hubs)
        AND (edge2.polarity IS NULL OR edge2.polarity = 'AFFIRMED')
        AND (edge2.polarity IS NULL OR edge2.retractedAt IS NULL)
        AND (edge2.polarity IS NULL OR CASE
          WHEN edge2.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(edge2), '__ASIDE', ''), edge2.subjectId, coalesce(edge2.objectId, edge2.value)] IN overruled)
          ELSE edge2.scenarioId = $p.scenario6
        END)
      RETURN {
        id: edge2.id,
        relation: replace(type(edge2), '__ASIDE', ''),
        source: edge2.subjectId,
        target: edge2.objectId,
        direction: CASE WHEN replace(type(edge2), '__ASIDE', '') IN $p.symmetric2 THEN 'BOTH' ELSE 'OUT' END
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
          ELSE fact4.scenarioId = $p.scenario7
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
      MATCH (subject)-[edge3:ASKS_ABOUT|CONCERNS|COVERS|DECIDED_BY|GOVERNS|PART_OF]->(object)
      RETURN {
        id: edge3.id,
        relation: type(edge3),
        source: edge3.subjectId,
        target: edge3.objectId,
        direction: CASE WHEN type(edge3) IN $p.symmetric4 THEN 'BOTH' ELSE 'OUT' END
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
  RETURN collect([
    COLLECT {
      UNWIND answer.nodes AS near2
      RETURN [
        near2.linkCount,
        COLLECT {
          UNWIND near2.node AS entity2
          RETURN [labels(entity2), entity2.id] LIMIT 1
        }[0]
      ]
    },
    COLLECT {
      UNWIND answer.links AS link4
      RETURN [
        link4.source,
        link4.target,
        link4.relation,
        COLLECT {
          MATCH (fact5:Fact {id: link4.id})
          RETURN [
            COLLECT {
              MATCH (entity3:Entity)
              WHERE entity3.id = fact5.scenarioId
              RETURN [labels(entity3), entity3.id] LIMIT 1
            }[0]
          ] LIMIT 1
        }[0]
      ]
    }
  ]) AS subgraphFound
}
CALL (overruled) {
  WITH COLLECT {
    UNWIND $p.around2 AS id2
    MATCH (entity4:Entity {id: id2})
    RETURN entity4
  } AS start2
  WHERE size(start2) = size($p.around2)
  CALL (overruled, start2) {
    UNWIND start2 AS node4
    CALL (overruled, node4) {
      CALL (overruled, node4) {
        UNWIND $p.sides2 AS side2
        CALL (overruled, node4, side2) {
          MATCH (fact6:Fact)
          WHERE fact6.subjectId = CASE side2.end WHEN 'OUT' THEN node4.id END
            AND fact6.relation = side2.relation
            AND fact6.id > side2.after
            AND fact6.id < side2.before
            AND fact6.polarity = 'AFFIRMED'
            AND fact6.scenarioId IS NULL
            AND fact6.retractedAt IS NULL
          MATCH (neighbour2:Entity {id: fact6.objectId})
          RETURN fact6, neighbour2 ORDER BY fact6.subjectId, fact6.relation, fact6.id
          UNION ALL
          MATCH (fact6:Fact)
          WHERE fact6.objectId = CASE side2.end WHEN 'IN' THEN node4.id END
            AND fact6.relation = side2.relation
            AND fact6.id > side2.after
            AND fact6.id < side2.before
            AND (side2.direction = 'IN' OR fact6.subjectId <> fact6.objectId)
            AND fact6.polarity = 'AFFIRMED'
            AND fact6.scenarioId IS NULL
            AND fact6.retractedAt IS NULL
          MATCH (neighbour2:Entity {id: fact6.subjectId})
          RETURN fact6, neighbour2 ORDER BY fact6.objectId, fact6.relation, fact6.id
        }
        RETURN {
          id: fact6.id,
          relation: side2.relation,
          end: side2.end,
          direction: side2.direction,
          fact: fact6
        } AS link5, neighbour2
        UNION ALL
        MATCH ()-[asksAbout3:ASKS_ABOUT]->(neighbour2)
        WHERE asksAbout3.subjectId = node4.id
          AND asksAbout3.id > $p.after13
          AND asksAbout3.id < $p.before13
        WITH asksAbout3, neighbour2 ORDER BY asksAbout3.subjectId, asksAbout3.id
        RETURN {
          id: asksAbout3.id,
          relation: 'ASKS_ABOUT',
          end: 'OUT',
          direction: 'OUT',
          fact: null
        } AS link5, neighbour2
        UNION ALL
        MATCH (neighbour2)-[asksAbout4:ASKS_ABOUT]->()
        WHERE asksAbout4.objectId = node4.id
          AND asksAbout4.id > $p.after14
          AND asksAbout4.id < $p.before14
        WITH asksAbout4, neighbour2 ORDER BY asksAbout4.objectId, asksAbout4.id
        RETURN {
          id: asksAbout4.id,
          relation: 'ASKS_ABOUT',
          end: 'IN',
          direction: 'IN',
          fact: null
        } AS link5, neighbour2
        UNION ALL
        MATCH ()-[concerns3:CONCERNS]->(neighbour2)
        WHERE concerns3.subjectId = node4.id
          AND concerns3.id > $p.after15
          AND concerns3.id < $p.before15
        WITH concerns3, neighbour2 ORDER BY concerns3.subjectId, concerns3.id
        RETURN {
          id: concerns3.id,
          relation: 'CONCERNS',
          end: 'OUT',
          direction: 'OUT',
          fact: null
        } AS link5, neighbour2
        UNION ALL
        MATCH (neighbour2)-[concerns4:CONCERNS]->()
        WHERE concerns4.objectId = node4.id
          AND concerns4.id > $p.after16
          AND concerns4.id < $p.before16
        WITH concerns4, neighbour2 ORDER BY concerns4.objectId, concerns4.id
        RETURN {
          id: concerns4.id,
          relation: 'CONCERNS',
          end: 'IN',
          direction: 'IN',
          fact: null
        } AS link5, neighbour2
        UNION ALL
        MATCH ()-[covers3:COVERS]->(neighbour2)
        WHERE covers3.subjectId = node4.id
          AND covers3.id > $p.after17
          AND covers3.id < $p.before17
        WITH covers3, neighbour2 ORDER BY covers3.subjectId, covers3.id
        RETURN {
          id: covers3.id,
          relation: 'COVERS',
          end: 'OUT',
          direction: 'OUT',
          fact: null
        } AS link5, neighbour2
        UNION ALL
        MATCH (neighbour2)-[covers4:COVERS]->()
        WHERE covers4.objectId = node4.id
          AND covers4.id > $p.after18
          AND covers4.id < $p.before18
        WITH covers4, neighbour2 ORDER BY covers4.objectId, covers4.id
        RETURN {
          id: covers4.id,
          relation: 'COVERS',
          end: 'IN',
          direction: 'IN',
          fact: null
        } AS link5, neighbour2
        UNION ALL
        MATCH ()-[decidedBy3:DECIDED_BY]->(neighbour2)
        WHERE decidedBy3.subjectId = node4.id
          AND decidedBy3.id > $p.after19
          AND decidedBy3.id < $p.before19
        WITH decidedBy3, neighbour2 ORDER BY decidedBy3.subjectId, decidedBy3.id
        RETURN {
          id: decidedBy3.id,
          relation: 'DECIDED_BY',
          end: 'OUT',
          direction: 'OUT',
          fact: null
        } AS link5, neighbour2
        UNION ALL
        MATCH (neighbour2)-[decidedBy4:DECIDED_BY]->()
        WHERE decidedBy4.objectId = node4.id
          AND decidedBy4.id > $p.after20
          AND decidedBy4.id < $p.before20
        WITH decidedBy4, neighbour2 ORDER BY decidedBy4.objectId, decidedBy4.id
        RETURN {
          id: decidedBy4.id,
          relation: 'DECIDED_BY',
          end: 'IN',
          direction: 'IN',
          fact: null
        } AS link5, neighbour2
        UNION ALL
        MATCH ()-[governs3:GOVERNS]->(neighbour2)
        WHERE governs3.subjectId = node4.id
          AND governs3.id > $p.after21
          AND governs3.id < $p.before21
        WITH governs3, neighbour2 ORDER BY governs3.subjectId, governs3.id
        RETURN {
          id: governs3.id,
          relation: 'GOVERNS',
          end: 'OUT',
          direction: 'OUT',
          fact: null
        } AS link5, neighbour2
        UNION ALL
        MATCH (neighbour2)-[governs4:GOVERNS]->()
        WHERE governs4.objectId = node4.id
          AND governs4.id > $p.after22
          AND governs4.id < $p.before22
        WITH governs4, neighbour2 ORDER BY governs4.objectId, governs4.id
        RETURN {
          id: governs4.id,
          relation: 'GOVERNS',
          end: 'IN',
          direction: 'IN',
          fact: null
        } AS link5, neighbour2
        UNION ALL
        MATCH ()-[partOf3:PART_OF]->(neighbour2)
        WHERE partOf3.subjectId = node4.id
          AND partOf3.id > $p.after23
          AND partOf3.id < $p.before23
        WITH partOf3, neighbour2 ORDER BY partOf3.subjectId, partOf3.id
        RETURN {
          id: partOf3.id,
          relation: 'PART_OF',
          end: 'OUT',
          direction: 'OUT',
          fact: null
        } AS link5, neighbour2
        UNION ALL
        MATCH (neighbour2)-[partOf4:PART_OF]->()
        WHERE partOf4.objectId = node4.id
          AND partOf4.id > $p.after24
          AND partOf4.id < $p.before24
        WITH partOf4, neighbour2 ORDER BY partOf4.objectId, partOf4.id
        RETURN {
          id: partOf4.id,
          relation: 'PART_OF',
          end: 'IN',
          direction: 'IN',
          fact: null
        } AS link5, neighbour2
      }
      WITH neighbour2 LIMIT $p.hub
      RETURN neighbour2 AS next3
    }
    WITH next3, count(*) AS count2
    WHERE NOT next3 IN start2
    WITH next3, count2 ORDER BY count2 DESC, next3.id LIMIT $p.reached2
    RETURN collect(next3) AS reached2
  }
  WITH start2, reached2[..$p.most2 - size(start2)] AS level2, start2 + reached2[..$p.most2 - size(start2)] AS known2,
    false OR size(reached2) > $p.most2 - size(start2) AS truncated3
  WITH known2, truncated3 AS truncated4, COLLECT {
    UNWIND [[start2, 0], [level2, 1]] AS step2
    UNWIND step2[0] AS node5
    WITH node5, step2[1] AS depth2, CASE
      WHEN COUNT { (node5)--() } <= $p.hub THEN false
      ELSE COUNT { (node5)-[:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-() } > $p.hub
    END AS hub2
    RETURN {
      node: node5,
      depth: depth2,
      hub: hub2,
      cut: hub2 AND depth2 < $p.depth2
    }
  } AS near3
  WITH known2, near3,
    [one3 IN near3 WHERE one3.hub | one3.node] AS hubs2,
    [one3 IN near3 WHERE NOT one3.hub | one3.node] AS open2,
    truncated4 OR any(one3 IN near3 WHERE one3.cut) AS truncated4
  CALL (overruled, open2, known2, hubs2) {
    UNWIND open2 AS node6
    CALL (overruled, node6, known2, hubs2) {
      MATCH (node6)-[edge4:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(other2)
      WHERE other2 IN known2
        AND (startNode(edge4) = node6 OR other2 IN hubs2)
      RETURN {
        id: edge4.id,
        relation: type(edge4),
        source: edge4.subjectId,
        target: edge4.objectId,
        direction: CASE WHEN type(edge4) IN $p.symmetric5 THEN 'BOTH' ELSE 'OUT' END
      } AS link6 ORDER BY link6.relation, link6.id
    }
    WITH link6 LIMIT $p.first3
    RETURN collect(link6) AS links2
  }
  CALL (overruled, hubs2) {
    UNWIND hubs2[..$p.hubs] AS subject2
    UNWIND hubs2[..$p.hubs] AS object2
    CALL (overruled, subject2, object2) {
      MATCH (fact7:Fact)
      WHERE fact7.polarity = 'AFFIRMED'
        AND fact7.scenarioId IS NULL
        AND fact7.retractedAt IS NULL
        AND fact7.subjectId = subject2.id
        AND fact7.objectId = object2.id
        AND fact7.id IS NOT NULL
        AND fact7.relation IN $p.relations2
      RETURN {
        id: fact7.id,
        relation: fact7.relation,
        source: fact7.subjectId,
        target: fact7.objectId,
        direction: CASE WHEN fact7.relation IN $p.symmetric6 THEN 'BOTH' ELSE 'OUT' END
      } AS link7 ORDER BY link7.relation, link7.id
      UNION ALL
      MATCH (subject2)-[edge5:ASKS_ABOUT|CONCERNS|COVERS|DECIDED_BY|GOVERNS|PART_OF]->(object2)
      RETURN {
        id: edge5.id,
        relation: type(edge5),
        source: edge5.subjectId,
        target: edge5.objectId,
        direction: CASE WHEN type(edge5) IN $p.symmetric7 THEN 'BOTH' ELSE 'OUT' END
      } AS link7 ORDER BY link7.relation, link7.id
    }
    WITH link7 LIMIT $p.first4
    RETURN collect(link7) AS linksOfHubs2
  }
  WITH near3, links2 + linksOfHubs2 AS allLinks2, truncated4 OR size(hubs2) > $p.hubs AS truncated4
  WITH {
    nodes: near3,
    links: allLinks2[..$p.mostLinks2],
    truncated: truncated4 OR size(allLinks2) > $p.mostLinks2
  } AS answer2
  RETURN collect([
    COLLECT {
      UNWIND answer2.nodes AS near4
      RETURN [
        COLLECT {
          UNWIND near4.node AS entity5
          RETURN [labels(entity5), entity5.id] LIMIT 1
        }[0]
      ]
    }
  ]) AS subgraphFound2
}
CALL (overruled) {
  UNWIND $p.ids AS id3
  OPTIONAL MATCH (entity6:Entity {id: id3})
  WITH id3, entity6
  WHERE entity6 IS NULL
  RETURN collect(id3) AS missing
}
CALL (overruled) {
  UNWIND $p.ids2 AS id4
  OPTIONAL MATCH (scenario:Scenario {id: id4})
  WITH id4, scenario
  WHERE scenario IS NULL
  RETURN collect(id4) AS missing2
}
CALL (overruled) {
  CALL (overruled) {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids3
    WITH DISTINCT thing
    MATCH (scenario2:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario2.id AS id5
    UNION
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids3
    WITH DISTINCT thing
    MATCH (thing:Scenario)<-[:HAS_SCENARIO]-(question)
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(question)
    RETURN thing, scenario3.id AS id5
  }
  WITH thing, collect(id5) AS own
  WHERE own <> [] AND NOT $p.scenario8 IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario8] END AS missing3
}
CALL (overruled) {
  UNWIND $p.ids4 AS id6
  OPTIONAL MATCH (entity7:Entity {id: id6})
  WITH id6, entity7
  WHERE entity7 IS NULL
  RETURN collect(id6) AS missing4
}
RETURN subgraphFound,
  subgraphFound2,
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
//   "around": [
//     "companies"
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
//   "scenario3": "pessimistic",
//   "scenario4": "pessimistic",
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
//   "scenario5": "pessimistic",
//   "scenario6": "pessimistic",
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "first": 1001,
//   "hubs": 50,
//   "scenario7": "pessimistic",
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
//   "around2": [
//     "companies"
//   ],
//   "sides2": [
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
//   "after13": "",
//   "before13": "􏿿",
//   "after14": "",
//   "before14": "􏿿",
//   "after15": "",
//   "before15": "􏿿",
//   "after16": "",
//   "before16": "􏿿",
//   "after17": "",
//   "before17": "􏿿",
//   "after18": "",
//   "before18": "􏿿",
//   "after19": "",
//   "before19": "􏿿",
//   "after20": "",
//   "before20": "􏿿",
//   "after21": "",
//   "before21": "􏿿",
//   "after22": "",
//   "before22": "􏿿",
//   "after23": "",
//   "before23": "􏿿",
//   "after24": "",
//   "before24": "􏿿",
//   "reached2": 101,
//   "most2": 100,
//   "depth2": 1,
//   "symmetric5": [
//     "COMPETES_WITH"
//   ],
//   "first3": 1001,
//   "relations2": [
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
//   "symmetric6": [
//     "COMPETES_WITH"
//   ],
//   "symmetric7": [
//     "COMPETES_WITH"
//   ],
//   "first4": 1001,
//   "mostLinks2": 1000,
//   "ids": [
//     "companies"
//   ],
//   "ids2": [
//     "pessimistic"
//   ],
//   "ids3": [
//     "companies"
//   ],
//   "scenario8": "pessimistic",
//   "ids4": [
//     "companies"
//   ]
// }
