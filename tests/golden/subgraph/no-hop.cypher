CALL () {
  WITH COLLECT {
    UNWIND $p.around AS id
    MATCH (entity:Entity {id: id})
    RETURN entity
  } AS start
  WHERE size(start) = size($p.around)
  WITH start, false AS truncated, COLLECT {
    UNWIND [[start, 0]] AS step
    UNWIND step[0] AS node
    WITH node, step[1] AS depth, CASE
      WHEN COUNT { (node)--() } <= $p.hub THEN false
      ELSE COUNT { (node)-[:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-() } > $p.hub
    END AS hub
    RETURN {
      node: node,
      depth: depth,
      hub: hub,
      cut: hub AND depth < $p.depth
    }
  } AS near
  WITH start, near,
    [one IN near WHERE one.hub | one.node] AS hubs,
    [one IN near WHERE NOT one.hub | one.node] AS open,
    truncated OR any(one IN near WHERE one.cut) AS truncated
  CALL (open, start, hubs) {
    UNWIND open AS node2
    CALL (node2, start, hubs) {
      MATCH (node2)-[edge:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(other)
      WHERE other IN start
        AND (startNode(edge) = node2 OR other IN hubs)
      RETURN {
        id: edge.id,
        relation: type(edge),
        source: edge.subjectId,
        target: edge.objectId,
        direction: CASE WHEN type(edge) IN $p.symmetric THEN 'BOTH' ELSE 'OUT' END
      } AS link ORDER BY link.relation, link.id
    }
    WITH link LIMIT $p.first
    RETURN collect(link) AS links
  }
  CALL (hubs) {
    UNWIND hubs[..$p.hubs] AS subject
    UNWIND hubs[..$p.hubs] AS object
    CALL (subject, object) {
      MATCH (fact:Fact)
      WHERE fact.polarity = 'AFFIRMED'
        AND fact.scenarioId IS NULL
        AND fact.retractedAt IS NULL
        AND fact.subjectId = subject.id
        AND fact.objectId = object.id
        AND fact.id IS NOT NULL
        AND fact.relation IN $p.relations
      RETURN {
        id: fact.id,
        relation: fact.relation,
        source: fact.subjectId,
        target: fact.objectId,
        direction: CASE WHEN fact.relation IN $p.symmetric2 THEN 'BOTH' ELSE 'OUT' END
      } AS link2 ORDER BY link2.relation, link2.id
      UNION ALL
      MATCH (subject)-[edge2:ASKS_ABOUT|CONCERNS|COVERS|DECIDED_BY|GOVERNS|PART_OF]->(object)
      RETURN {
        id: edge2.id,
        relation: type(edge2),
        source: edge2.subjectId,
        target: edge2.objectId,
        direction: CASE WHEN type(edge2) IN $p.symmetric3 THEN 'BOTH' ELSE 'OUT' END
      } AS link2 ORDER BY link2.relation, link2.id
    }
    WITH link2 LIMIT $p.first2
    RETURN collect(link2) AS linksOfHubs
  }
  WITH near, links + linksOfHubs AS allLinks, truncated OR size(hubs) > $p.hubs AS truncated
  WITH {
    nodes: near,
    links: allLinks[..$p.mostLinks],
    truncated: truncated OR size(allLinks) > $p.mostLinks
  } AS answer
  RETURN collect([
    COLLECT {
      UNWIND answer.nodes AS near2
      RETURN [
        near2.depth,
        COLLECT {
          UNWIND near2.node AS entity2
          RETURN [labels(entity2), entity2.id] LIMIT 1
        }[0]
      ]
    },
    COLLECT {
      UNWIND answer.links AS link3
      RETURN [
        link3.source,
        link3.target,
        link3.relation,
        link3.direction,
        COLLECT {
          MATCH (fact2:Fact {id: link3.id})
          RETURN [fact2.sentence] LIMIT 1
        }[0]
      ]
    },
    answer.truncated
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
//     "nvidia",
//     "huawei",
//     "h200",
//     "ascend"
//   ],
//   "hub": 1000,
//   "depth": 0,
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
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "symmetric3": [
//     "COMPETES_WITH"
//   ],
//   "first2": 1001,
//   "mostLinks": 1000,
//   "ids": [
//     "nvidia",
//     "huawei",
//     "h200",
//     "ascend",
//     "nvidia"
//   ]
// }
