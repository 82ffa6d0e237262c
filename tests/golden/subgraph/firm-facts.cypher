CALL () {
  WITH COLLECT {
    UNWIND $p.around AS id
    MATCH (entity:Entity {id: id})
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
            AND fact.scenarioId IS NULL
            AND fact.retractedAt IS NULL
            AND fact.basis IN $p.basis
            AND fact.modality IN $p.modality
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
            AND fact.scenarioId IS NULL
            AND fact.retractedAt IS NULL
            AND fact.basis IN $p.basis2
            AND fact.modality IN $p.modality2
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
      ELSE COUNT { (node2)-[:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-() } > $p.hub
    END AS hub
    RETURN {
      node: node2,
      depth: depth,
      hub: hub,
      cut: hub AND depth < $p.depth,
      linkCount: CASE WHEN NOT hub THEN COUNT {
        MATCH (node2)-[edge:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-()
        WHERE edge.basis IN $p.basis3
          AND edge.modality IN $p.modality3
        RETURN edge
      } END
    }
  } AS near
  WITH known, near,
    [one IN near WHERE one.hub | one.node] AS hubs,
    [one IN near WHERE NOT one.hub | one.node] AS open,
    truncated2 OR any(one IN near WHERE one.cut) AS truncated2
  CALL (open, known, hubs) {
    UNWIND open AS node3
    CALL (node3, known, hubs) {
      MATCH (node3)-[edge2:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(other)
      WHERE other IN known
        AND (startNode(edge2) = node3 OR other IN hubs)
        AND edge2.basis IN $p.basis4
        AND edge2.modality IN $p.modality4
      RETURN {
        id: edge2.id,
        relation: type(edge2),
        source: edge2.subjectId,
        target: edge2.objectId,
        direction: CASE WHEN type(edge2) IN $p.symmetric THEN 'BOTH' ELSE 'OUT' END
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
        AND fact2.scenarioId IS NULL
        AND fact2.retractedAt IS NULL
        AND fact2.subjectId = subject.id
        AND fact2.objectId = object.id
        AND fact2.id IS NOT NULL
        AND fact2.relation IN $p.relations
        AND fact2.basis IN $p.basis5
        AND fact2.modality IN $p.modality5
      RETURN {
        id: fact2.id,
        relation: fact2.relation,
        source: fact2.subjectId,
        target: fact2.objectId,
        direction: CASE WHEN fact2.relation IN $p.symmetric2 THEN 'BOTH' ELSE 'OUT' END
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
        link4.relation,
        COLLECT {
          MATCH (fact3:Fact {id: link4.id})
          RETURN [fact3.modality, fact3.basis] LIMIT 1
        }[0]
      ]
    }
  ]) AS subgraphFound
}
CALL () {
  UNWIND $p.ids AS id2
  OPTIONAL MATCH (entity3:Entity {id: id2})
  WITH id2, entity3
  WHERE entity3 IS NULL
  RETURN collect(id2) AS missing
}
RETURN subgraphFound,
  missing

// $p = {
//   "around": [
//     "nvidia"
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
//   "basis": [
//     "STATED"
//   ],
//   "modality": [
//     "ASSERTED"
//   ],
//   "basis2": [
//     "STATED"
//   ],
//   "modality2": [
//     "ASSERTED"
//   ],
//   "hub": 1000,
//   "reached": 101,
//   "most": 100,
//   "depth": 1,
//   "basis3": [
//     "STATED"
//   ],
//   "modality3": [
//     "ASSERTED"
//   ],
//   "basis4": [
//     "STATED"
//   ],
//   "modality4": [
//     "ASSERTED"
//   ],
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "first": 1001,
//   "hubs": 50,
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
//   "basis5": [
//     "STATED"
//   ],
//   "modality5": [
//     "ASSERTED"
//   ],
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "first2": 1001,
//   "mostLinks": 1000,
//   "ids": [
//     "nvidia"
//   ]
// }
