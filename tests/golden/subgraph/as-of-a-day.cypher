CALL () {
  WITH COLLECT {
    UNWIND $p.around AS id
    MATCH (entity:Entity {id: id})
    WHERE entity.createdAt <= $p.knownAt
    RETURN entity
  } AS start
  WHERE size(start) = size($p.around)
  CALL (start) {
    UNWIND start AS node
    CALL (node) {
      CALL (node) {
        UNWIND $p.sides AS side
        CALL (node, side) {
          MATCH (fact:Fact)
          WHERE fact.subjectId = CASE side.end WHEN 'OUT' THEN node.id END
            AND fact.relation = side.relation
            AND fact.id > side.after
            AND fact.id < side.before
            AND fact.polarity = 'AFFIRMED'
            AND fact.recordedAt <= $p.knownAt2
            AND coalesce(fact.retractedAt > $p.knownAt2, true)
            AND fact.scenarioId IS NULL
            AND coalesce(fact.validFrom <= $p.validAtLatest, true)
            AND coalesce(fact.validToLatest >= $p.validAt, true)
            AND coalesce(fact.saidOn <= $p.saidBy, true)
          MATCH (neighbour:Entity {id: fact.objectId})
          RETURN fact, neighbour ORDER BY fact.subjectId, fact.relation, fact.id
          UNION ALL
          MATCH (fact:Fact)
          WHERE fact.objectId = CASE side.end WHEN 'IN' THEN node.id END
            AND fact.relation = side.relation
            AND fact.id > side.after
            AND fact.id < side.before
            AND (side.direction = 'IN' OR fact.subjectId <> fact.objectId)
            AND fact.polarity = 'AFFIRMED'
            AND fact.recordedAt <= $p.knownAt3
            AND coalesce(fact.retractedAt > $p.knownAt3, true)
            AND fact.scenarioId IS NULL
            AND coalesce(fact.validFrom <= $p.validAtLatest2, true)
            AND coalesce(fact.validToLatest >= $p.validAt2, true)
            AND coalesce(fact.saidOn <= $p.saidBy2, true)
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
        MATCH ()-[asksAbout:ASKS_ABOUT]->(neighbour)
        WHERE asksAbout.subjectId = node.id
          AND asksAbout.id > $p.after
          AND asksAbout.id < $p.before
          AND neighbour.createdAt <= $p.knownAt4
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
          AND neighbour.createdAt <= $p.knownAt5
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
          AND neighbour.createdAt <= $p.knownAt6
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
          AND neighbour.createdAt <= $p.knownAt7
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
          AND neighbour.createdAt <= $p.knownAt8
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
          AND neighbour.createdAt <= $p.knownAt9
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
          AND neighbour.createdAt <= $p.knownAt10
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
          AND neighbour.createdAt <= $p.knownAt11
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
          AND neighbour.createdAt <= $p.knownAt12
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
          AND neighbour.createdAt <= $p.knownAt13
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
          AND neighbour.createdAt <= $p.knownAt14
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
          AND neighbour.createdAt <= $p.knownAt15
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
    [one IN near WHERE one.hub | one.node] AS hubs,
    [one IN near WHERE NOT one.hub | one.node] AS open,
    truncated2 OR any(one IN near WHERE one.cut) AS truncated2
  CALL (open, known, hubs) {
    UNWIND open AS node3
    CALL (node3, known, hubs) {
      MATCH (node3)-[edge:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|COMPETES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]-(other)
      WHERE other IN known
        AND (startNode(edge) = node3 OR other IN hubs)
        AND (edge.polarity IS NULL OR edge.polarity = 'AFFIRMED')
        AND (edge.polarity IS NULL OR edge.recordedAt <= $p.knownAt16)
        AND (edge.polarity IS NULL OR coalesce(edge.retractedAt > $p.knownAt16, true))
        AND (edge.polarity IS NULL OR edge.scenarioId IS NULL)
        AND (edge.polarity IS NULL OR coalesce(edge.validFrom <= $p.validAtLatest3, true))
        AND (edge.polarity IS NULL OR coalesce(edge.validToLatest >= $p.validAt3, true))
        AND (edge.polarity IS NULL OR coalesce(edge.saidOn <= $p.saidBy3, true))
        AND (edge.polarity IS NOT NULL OR other.createdAt <= $p.knownAt17)
      RETURN {
        id: edge.id,
        relation: replace(type(edge), '__ASIDE', ''),
        source: edge.subjectId,
        target: edge.objectId,
        direction: CASE WHEN replace(type(edge), '__ASIDE', '') IN $p.symmetric THEN 'BOTH' ELSE 'OUT' END
      } AS link2 ORDER BY link2.relation, link2.id
    }
    WITH link2 LIMIT $p.first
    RETURN collect(link2) AS links
  }
  CALL (hubs) {
    UNWIND hubs[..$p.hubs] AS subject
    UNWIND hubs[..$p.hubs] AS object
    CALL (subject, object) {
      MATCH (fact2:Fact)
      WHERE fact2.polarity = 'AFFIRMED'
        AND fact2.recordedAt <= $p.knownAt18
        AND coalesce(fact2.retractedAt > $p.knownAt18, true)
        AND fact2.scenarioId IS NULL
        AND coalesce(fact2.validFrom <= $p.validAtLatest4, true)
        AND coalesce(fact2.validToLatest >= $p.validAt4, true)
        AND coalesce(fact2.saidOn <= $p.saidBy4, true)
        AND fact2.subjectId = subject.id
        AND fact2.objectId = object.id
        AND fact2.id IS NOT NULL
        AND fact2.relation IN $p.relations
      RETURN {
        id: fact2.id,
        relation: fact2.relation,
        source: fact2.subjectId,
        target: fact2.objectId,
        direction: CASE WHEN fact2.relation IN $p.symmetric2 THEN 'BOTH' ELSE 'OUT' END
      } AS link3 ORDER BY link3.relation, link3.id
      UNION ALL
      MATCH (subject)-[edge2:ASKS_ABOUT|CONCERNS|COVERS|DECIDED_BY|GOVERNS|PART_OF]->(object)
      RETURN {
        id: edge2.id,
        relation: type(edge2),
        source: edge2.subjectId,
        target: edge2.objectId,
        direction: CASE WHEN type(edge2) IN $p.symmetric3 THEN 'BOTH' ELSE 'OUT' END
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
      UNWIND answer.links AS link4
      RETURN [
        link4.source,
        link4.target,
        link4.relation,
        COLLECT {
          MATCH (fact3:Fact {id: link4.id})
          RETURN [
            CASE
              WHEN fact3.validFrom > $p.validAtLatest5 OR fact3.validToLatest < $p.validAt5 THEN null
              WHEN fact3.validFromText IS NULL AND fact3.validToText IS NULL THEN 'UNDATED'
              WHEN fact3.validFromLatest <= $p.validAtLatest5 AND fact3.validTo >= $p.validAt5 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END
          ] LIMIT 1
        }[0]
      ]
    }
  ]) AS subgraphFound
}
CALL () {
  WITH COLLECT {
    UNWIND $p.around2 AS id2
    MATCH (entity2:Entity {id: id2})
    WHERE entity2.createdAt <= $p.knownAt19
    RETURN entity2
  } AS start2
  WHERE size(start2) = size($p.around2)
  CALL (start2) {
    UNWIND start2 AS node4
    CALL (node4) {
      CALL (node4) {
        UNWIND $p.sides2 AS side2
        CALL (node4, side2) {
          MATCH (fact4:Fact)
          WHERE fact4.subjectId = CASE side2.end WHEN 'OUT' THEN node4.id END
            AND fact4.relation = side2.relation
            AND fact4.id > side2.after
            AND fact4.id < side2.before
            AND fact4.polarity = 'AFFIRMED'
            AND fact4.recordedAt <= $p.knownAt20
            AND coalesce(fact4.retractedAt > $p.knownAt20, true)
            AND fact4.scenarioId IS NULL
          MATCH (neighbour2:Entity {id: fact4.objectId})
          RETURN fact4, neighbour2 ORDER BY fact4.subjectId, fact4.relation, fact4.id
          UNION ALL
          MATCH (fact4:Fact)
          WHERE fact4.objectId = CASE side2.end WHEN 'IN' THEN node4.id END
            AND fact4.relation = side2.relation
            AND fact4.id > side2.after
            AND fact4.id < side2.before
            AND (side2.direction = 'IN' OR fact4.subjectId <> fact4.objectId)
            AND fact4.polarity = 'AFFIRMED'
            AND fact4.recordedAt <= $p.knownAt21
            AND coalesce(fact4.retractedAt > $p.knownAt21, true)
            AND fact4.scenarioId IS NULL
          MATCH (neighbour2:Entity {id: fact4.subjectId})
          RETURN fact4, neighbour2 ORDER BY fact4.objectId, fact4.relation, fact4.id
        }
        RETURN {
          id: fact4.id,
          relation: side2.relation,
          end: side2.end,
          direction: side2.direction,
          fact: fact4
        } AS link5, neighbour2
        UNION ALL
        MATCH ()-[asksAbout3:ASKS_ABOUT]->(neighbour2)
        WHERE asksAbout3.subjectId = node4.id
          AND asksAbout3.id > $p.after13
          AND asksAbout3.id < $p.before13
          AND neighbour2.createdAt <= $p.knownAt22
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
          AND neighbour2.createdAt <= $p.knownAt23
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
          AND neighbour2.createdAt <= $p.knownAt24
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
          AND neighbour2.createdAt <= $p.knownAt25
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
          AND neighbour2.createdAt <= $p.knownAt26
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
          AND neighbour2.createdAt <= $p.knownAt27
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
          AND neighbour2.createdAt <= $p.knownAt28
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
          AND neighbour2.createdAt <= $p.knownAt29
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
          AND neighbour2.createdAt <= $p.knownAt30
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
          AND neighbour2.createdAt <= $p.knownAt31
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
          AND neighbour2.createdAt <= $p.knownAt32
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
          AND neighbour2.createdAt <= $p.knownAt33
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
      RETURN neighbour2 AS next2
    }
    WITH next2, count(*) AS count2
    WHERE NOT next2 IN start2
    WITH next2, count2 ORDER BY count2 DESC, next2.id LIMIT $p.reached2
    RETURN collect(next2) AS reached2
  }
  WITH start2, reached2[..$p.most2 - size(start2)] AS level2, start2 + reached2[..$p.most2 - size(start2)] AS known2,
    false OR size(reached2) > $p.most2 - size(start2) AS truncated3
  WITH known2, truncated3 AS truncated4, COLLECT {
    UNWIND [[start2, 0], [level2, 1]] AS step2
    UNWIND step2[0] AS node5
    WITH node5, step2[1] AS depth2, CASE
      WHEN COUNT { (node5)--() } <= $p.hub THEN false
      ELSE COUNT { (node5)-[:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|COMPETES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]-() } > $p.hub
    END AS hub2
    RETURN {
      node: node5,
      depth: depth2,
      hub: hub2,
      cut: hub2 AND depth2 < $p.depth2
    }
  } AS near2
  WITH known2, near2,
    [one2 IN near2 WHERE one2.hub | one2.node] AS hubs2,
    [one2 IN near2 WHERE NOT one2.hub | one2.node] AS open2,
    truncated4 OR any(one2 IN near2 WHERE one2.cut) AS truncated4
  CALL (open2, known2, hubs2) {
    UNWIND open2 AS node6
    CALL (node6, known2, hubs2) {
      MATCH (node6)-[edge3:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|COMPETES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]-(other2)
      WHERE other2 IN known2
        AND (startNode(edge3) = node6 OR other2 IN hubs2)
        AND (edge3.polarity IS NULL OR edge3.polarity = 'AFFIRMED')
        AND (edge3.polarity IS NULL OR edge3.recordedAt <= $p.knownAt34)
        AND (edge3.polarity IS NULL OR coalesce(edge3.retractedAt > $p.knownAt34, true))
        AND (edge3.polarity IS NULL OR edge3.scenarioId IS NULL)
        AND (edge3.polarity IS NOT NULL OR other2.createdAt <= $p.knownAt35)
      RETURN {
        id: edge3.id,
        relation: replace(type(edge3), '__ASIDE', ''),
        source: edge3.subjectId,
        target: edge3.objectId,
        direction: CASE WHEN replace(type(edge3), '__ASIDE', '') IN $p.symmetric4 THEN 'BOTH' ELSE 'OUT' END
      } AS link6 ORDER BY link6.relation, link6.id
    }
    WITH link6 LIMIT $p.first3
    RETURN collect(link6) AS links2
  }
  CALL (hubs2) {
    UNWIND hubs2[..$p.hubs] AS subject2
    UNWIND hubs2[..$p.hubs] AS object2
    CALL (subject2, object2) {
      MATCH (fact5:Fact)
      WHERE fact5.polarity = 'AFFIRMED'
        AND fact5.recordedAt <= $p.knownAt36
        AND coalesce(fact5.retractedAt > $p.knownAt36, true)
        AND fact5.scenarioId IS NULL
        AND fact5.subjectId = subject2.id
        AND fact5.objectId = object2.id
        AND fact5.id IS NOT NULL
        AND fact5.relation IN $p.relations2
      RETURN {
        id: fact5.id,
        relation: fact5.relation,
        source: fact5.subjectId,
        target: fact5.objectId,
        direction: CASE WHEN fact5.relation IN $p.symmetric5 THEN 'BOTH' ELSE 'OUT' END
      } AS link7 ORDER BY link7.relation, link7.id
      UNION ALL
      MATCH (subject2)-[edge4:ASKS_ABOUT|CONCERNS|COVERS|DECIDED_BY|GOVERNS|PART_OF]->(object2)
      RETURN {
        id: edge4.id,
        relation: type(edge4),
        source: edge4.subjectId,
        target: edge4.objectId,
        direction: CASE WHEN type(edge4) IN $p.symmetric6 THEN 'BOTH' ELSE 'OUT' END
      } AS link7 ORDER BY link7.relation, link7.id
    }
    WITH link7 LIMIT $p.first4
    RETURN collect(link7) AS linksOfHubs2
  }
  WITH near2, links2 + linksOfHubs2 AS allLinks2, truncated4 OR size(hubs2) > $p.hubs AS truncated4
  WITH {
    nodes: near2,
    links: allLinks2[..$p.mostLinks2],
    truncated: truncated4 OR size(allLinks2) > $p.mostLinks2
  } AS answer2
  RETURN collect([
    COLLECT {
      UNWIND answer2.links AS link8
      RETURN [
        link8.source,
        link8.relation,
        COLLECT {
          MATCH (fact6:Fact {id: link8.id})
          RETURN [fact6.id] LIMIT 1
        }[0]
      ]
    }
  ]) AS subgraphFound2
}
CALL () {
  UNWIND $p.ids AS id3
  OPTIONAL MATCH (entity3:Entity {id: id3})
  WITH id3, entity3
  WHERE entity3 IS NULL
  RETURN collect(id3) AS missing
}
CALL () {
  UNWIND $p.ids2 AS id4
  OPTIONAL MATCH (entity4:Entity {id: id4})
  WITH id4, entity4
  WHERE entity4 IS NULL
  RETURN collect(id4) AS missing2
}
RETURN subgraphFound,
  subgraphFound2,
  missing,
  missing2

// $p = {
//   "around": [
//     "us-gov"
//   ],
//   "knownAt": "2999-01-01T00:00:00.000Z",
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
//   "knownAt2": "2999-01-01T00:00:00.000Z",
//   "validAtLatest": "2025-12-15",
//   "validAt": "2025-12-15",
//   "saidBy": "2026-12-31",
//   "knownAt3": "2999-01-01T00:00:00.000Z",
//   "validAtLatest2": "2025-12-15",
//   "validAt2": "2025-12-15",
//   "saidBy2": "2026-12-31",
//   "after": "",
//   "before": "􏿿",
//   "knownAt4": "2999-01-01T00:00:00.000Z",
//   "after2": "",
//   "before2": "􏿿",
//   "knownAt5": "2999-01-01T00:00:00.000Z",
//   "after3": "",
//   "before3": "􏿿",
//   "knownAt6": "2999-01-01T00:00:00.000Z",
//   "after4": "",
//   "before4": "􏿿",
//   "knownAt7": "2999-01-01T00:00:00.000Z",
//   "after5": "",
//   "before5": "􏿿",
//   "knownAt8": "2999-01-01T00:00:00.000Z",
//   "after6": "",
//   "before6": "􏿿",
//   "knownAt9": "2999-01-01T00:00:00.000Z",
//   "after7": "",
//   "before7": "􏿿",
//   "knownAt10": "2999-01-01T00:00:00.000Z",
//   "after8": "",
//   "before8": "􏿿",
//   "knownAt11": "2999-01-01T00:00:00.000Z",
//   "after9": "",
//   "before9": "􏿿",
//   "knownAt12": "2999-01-01T00:00:00.000Z",
//   "after10": "",
//   "before10": "􏿿",
//   "knownAt13": "2999-01-01T00:00:00.000Z",
//   "after11": "",
//   "before11": "􏿿",
//   "knownAt14": "2999-01-01T00:00:00.000Z",
//   "after12": "",
//   "before12": "􏿿",
//   "knownAt15": "2999-01-01T00:00:00.000Z",
//   "hub": 1000,
//   "reached": 101,
//   "most": 100,
//   "depth": 1,
//   "knownAt16": "2999-01-01T00:00:00.000Z",
//   "validAtLatest3": "2025-12-15",
//   "validAt3": "2025-12-15",
//   "saidBy3": "2026-12-31",
//   "knownAt17": "2999-01-01T00:00:00.000Z",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "first": 1001,
//   "hubs": 50,
//   "knownAt18": "2999-01-01T00:00:00.000Z",
//   "validAtLatest4": "2025-12-15",
//   "validAt4": "2025-12-15",
//   "saidBy4": "2026-12-31",
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
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "symmetric3": [
//     "COMPETES_WITH"
//   ],
//   "first2": 1001,
//   "mostLinks": 1000,
//   "validAtLatest5": "2025-12-15",
//   "validAt5": "2025-12-15",
//   "around2": [
//     "cn-gov"
//   ],
//   "knownAt19": "1999-12-31T00:00:00.000Z",
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
//   "knownAt20": "1999-12-31T00:00:00.000Z",
//   "knownAt21": "1999-12-31T00:00:00.000Z",
//   "after13": "",
//   "before13": "􏿿",
//   "knownAt22": "1999-12-31T00:00:00.000Z",
//   "after14": "",
//   "before14": "􏿿",
//   "knownAt23": "1999-12-31T00:00:00.000Z",
//   "after15": "",
//   "before15": "􏿿",
//   "knownAt24": "1999-12-31T00:00:00.000Z",
//   "after16": "",
//   "before16": "􏿿",
//   "knownAt25": "1999-12-31T00:00:00.000Z",
//   "after17": "",
//   "before17": "􏿿",
//   "knownAt26": "1999-12-31T00:00:00.000Z",
//   "after18": "",
//   "before18": "􏿿",
//   "knownAt27": "1999-12-31T00:00:00.000Z",
//   "after19": "",
//   "before19": "􏿿",
//   "knownAt28": "1999-12-31T00:00:00.000Z",
//   "after20": "",
//   "before20": "􏿿",
//   "knownAt29": "1999-12-31T00:00:00.000Z",
//   "after21": "",
//   "before21": "􏿿",
//   "knownAt30": "1999-12-31T00:00:00.000Z",
//   "after22": "",
//   "before22": "􏿿",
//   "knownAt31": "1999-12-31T00:00:00.000Z",
//   "after23": "",
//   "before23": "􏿿",
//   "knownAt32": "1999-12-31T00:00:00.000Z",
//   "after24": "",
//   "before24": "􏿿",
//   "knownAt33": "1999-12-31T00:00:00.000Z",
//   "reached2": 101,
//   "most2": 100,
//   "depth2": 1,
//   "knownAt34": "1999-12-31T00:00:00.000Z",
//   "knownAt35": "1999-12-31T00:00:00.000Z",
//   "symmetric4": [
//     "COMPETES_WITH"
//   ],
//   "first3": 1001,
//   "knownAt36": "1999-12-31T00:00:00.000Z",
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
//   "symmetric5": [
//     "COMPETES_WITH"
//   ],
//   "symmetric6": [
//     "COMPETES_WITH"
//   ],
//   "first4": 1001,
//   "mostLinks2": 1000,
//   "ids": [
//     "us-gov"
//   ],
//   "ids2": [
//     "cn-gov"
//   ]
// }
