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
        MATCH ()-[governs:GOVERNS]->(neighbour)
        WHERE governs.subjectId = node.id
          AND governs.id > $p.after
          AND governs.id < $p.before
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
          AND governs2.id > $p.after2
          AND governs2.id < $p.before2
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
          AND partOf.id > $p.after3
          AND partOf.id < $p.before3
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
          AND partOf2.id > $p.after4
          AND partOf2.id < $p.before4
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
  CALL (level) {
    UNWIND level AS node2
    WITH node2 WHERE NOT CASE
      WHEN COUNT { (node2)--() } <= $p.hub THEN false
      ELSE COUNT { (node2)-[:GOVERNS|PART_OF]-() } > $p.hub
    END
    WITH collect(node2) AS open, sum(COUNT { (node2)--() }) AS edges
    RETURN open, CASE
      WHEN edges <= $p.work THEN false
      ELSE reduce(sum = 0, node2 IN open | sum + COUNT { (node2)-[:GOVERNS|PART_OF]-() }) > $p.work
    END AS more
  }
  CALL (open, known) {
    UNWIND open AS node3
    MATCH (node3)-[edge:GOVERNS|PART_OF]-(next2)
    WITH edge, next2 LIMIT $p.work
    WITH next2, count(*) AS count2
    WHERE NOT next2 IN known
    WITH next2, count2 ORDER BY count2 DESC, next2.id LIMIT $p.reached2
    RETURN collect(next2) AS reached2
  }
  WITH start, level, reached2[..$p.most - size(known)] AS level2, known + reached2[..$p.most - size(known)] AS known2,
    truncated OR more OR size(reached2) > $p.most - size(known) AS truncated2
  WITH known2, truncated2 AS truncated3, COLLECT {
    UNWIND [[start, 0], [level, 1], [level2, 2]] AS step
    UNWIND step[0] AS node4
    WITH node4, step[1] AS depth, CASE
      WHEN COUNT { (node4)--() } <= $p.hub THEN false
      ELSE COUNT { (node4)-[:GOVERNS|PART_OF]-() } > $p.hub
    END AS hub
    RETURN {
      node: node4,
      depth: depth,
      hub: hub,
      cut: hub AND depth < $p.depth,
      linkCount: COUNT { (node4)-[:GOVERNS|PART_OF]-() }
    }
  } AS near
  WITH known2, near,
    [one IN near WHERE one.hub | one.node] AS hubs,
    [one IN near WHERE NOT one.hub | one.node] AS open2,
    truncated3 OR any(one IN near WHERE one.cut) AS truncated3
  CALL (open2, known2, hubs) {
    UNWIND open2 AS node5
    CALL (node5, known2, hubs) {
      MATCH (node5)-[edge2:GOVERNS|PART_OF]-(other)
      WHERE other IN known2
        AND (startNode(edge2) = node5 OR other IN hubs)
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
      } AS link3 ORDER BY link3.relation, link3.id
      UNION ALL
      MATCH (subject)-[edge3:GOVERNS|PART_OF]->(object)
      RETURN {
        id: edge3.id,
        relation: type(edge3),
        source: edge3.subjectId,
        target: edge3.objectId,
        direction: CASE WHEN type(edge3) IN $p.symmetric3 THEN 'BOTH' ELSE 'OUT' END
      } AS link3 ORDER BY link3.relation, link3.id
    }
    WITH link3 LIMIT $p.first2
    RETURN collect(link3) AS linksOfHubs
  }
  WITH near, links + linksOfHubs AS allLinks, truncated3 OR size(hubs) > $p.hubs AS truncated3
  WITH {
    nodes: near,
    links: allLinks[..$p.mostLinks],
    truncated: truncated3 OR size(allLinks) > $p.mostLinks
  } AS answer
  RETURN collect([
    COLLECT {
      UNWIND answer.nodes AS near2
      RETURN [
        near2.depth,
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
          MATCH (fact2:Fact {id: link4.id})
          RETURN [fact2.id] LIMIT 1
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
//     "cn-customs"
//   ],
//   "after": "",
//   "before": "􏿿",
//   "after2": "",
//   "before2": "􏿿",
//   "after3": "",
//   "before3": "􏿿",
//   "after4": "",
//   "before4": "􏿿",
//   "hub": 1000,
//   "reached": 101,
//   "most": 100,
//   "work": 50000,
//   "reached2": 101,
//   "depth": 2,
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "first": 1001,
//   "hubs": 50,
//   "relations": [],
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "symmetric3": [
//     "COMPETES_WITH"
//   ],
//   "first2": 1001,
//   "mostLinks": 1000,
//   "ids": [
//     "cn-customs"
//   ]
// }
