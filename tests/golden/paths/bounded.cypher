CALL () {
  MATCH (`from`:Entity {id: $p.from})
  MATCH (to:Entity {id: $p.to})
  WITH `from`, to, [[`from`]] AS near, [[to]] AS far,
    COUNT { (`from`)--() } AS nearCost, COUNT { (to)--() } AS farCost,
    [] AS pathList, [] AS hubs, false AS truncated
  WITH `from`, to, pathList, hubs, truncated,
    CASE WHEN size(pathList) >= $p.limit THEN [] WHEN nearCost <= farCost THEN near ELSE far END AS near2,
    CASE WHEN nearCost <= farCost THEN far ELSE near END AS far2,
    CASE WHEN nearCost <= farCost THEN farCost ELSE nearCost END AS cost
  CALL (near2, far2, `from`, to) {
    UNWIND near2 AS path
    WITH path, last(path) AS `end`
    MATCH (`end`)-[edge:EXPORTS_TO|MAKES|MAY_EXPORT_TO]-(`next`)
    WITH path, edge, `next` LIMIT $p.work
    RETURN count(*) AS looked, collect(DISTINCT CASE
      WHEN NOT `next` IN path
        AND (NOT `next` IN [`from`, to] OR far2 = [[`next`]])
        AND edge.basis IN $p.basis
        AND edge.modality IN $p.modality
      THEN [path + [`next`], COUNT { (`next`)--() }]
    END) AS longer
  }
  CALL (longer, far2, `from`, to) {
    UNWIND [item IN longer WHERE (item[1] <= $p.hub OR last(item[0]) IN [`from`, to]) | [true, item[0]]] + [item IN far2 | [false, item]] AS half
    WITH last(half[1]) AS middle, collect(half) AS halves
    UNWIND [item IN halves WHERE item[0] | item[1]] AS one
    UNWIND [item IN halves WHERE NOT item[0] | item[1]] AS other
    WITH one, other LIMIT $p.work
    RETURN count(*) AS pairs, collect(CASE
      WHEN none(node IN other[..-1] WHERE node IN one)
      THEN CASE WHEN one[0] = `from` THEN one + reverse(other[..-1]) ELSE reverse(one + reverse(other[..-1])) END
    END) AS met
  }
  WITH `from`, to, far2 AS far3, cost AS farCost2,
    [item2 IN longer WHERE NOT last(item2[0]) IN [`from`, to] AND NOT item2[1] > $p.hub | item2[0]] AS near3,
    reduce(sum = 0, item2 IN longer | CASE WHEN item2[1] > $p.hub THEN sum ELSE sum + item2[1] END) AS nearCost2,
    (pathList + met)[..$p.found] AS pathList2,
    (hubs + [item2 IN longer WHERE NOT last(item2[0]) IN [`from`, to] AND item2[1] > $p.hub | last(item2[0])])[..$p.found] AS hubs2,
    truncated OR looked >= $p.work OR pairs >= $p.work AS truncated2
  WITH `from`, to, pathList2, hubs2, truncated2,
    CASE WHEN size(pathList2) >= $p.limit THEN [] WHEN nearCost2 <= farCost2 THEN near3 ELSE far3 END AS near4,
    CASE WHEN nearCost2 <= farCost2 THEN far3 ELSE near3 END AS far4,
    CASE WHEN nearCost2 <= farCost2 THEN farCost2 ELSE nearCost2 END AS cost2
  CALL (near4, far4, `from`, to) {
    UNWIND near4 AS path2
    WITH path2, last(path2) AS end2
    MATCH (end2)-[edge2:EXPORTS_TO|MAKES|MAY_EXPORT_TO]-(next2)
    WITH path2, edge2, next2 LIMIT $p.work
    RETURN count(*) AS looked2, collect(DISTINCT CASE
      WHEN NOT next2 IN path2
        AND (NOT next2 IN [`from`, to] OR far4 = [[next2]])
        AND edge2.basis IN $p.basis2
        AND edge2.modality IN $p.modality2
      THEN [path2 + [next2], COUNT { (next2)--() }]
    END) AS longer2
  }
  CALL (longer2, far4, `from`, to) {
    UNWIND [item3 IN longer2 WHERE (item3[1] <= $p.hub OR last(item3[0]) IN [`from`, to]) | [true, item3[0]]] + [item3 IN far4 | [false, item3]] AS half2
    WITH last(half2[1]) AS middle2, collect(half2) AS halves2
    UNWIND [item3 IN halves2 WHERE item3[0] | item3[1]] AS one2
    UNWIND [item3 IN halves2 WHERE NOT item3[0] | item3[1]] AS other2
    WITH one2, other2 LIMIT $p.work
    RETURN count(*) AS pairs2, collect(CASE
      WHEN none(node2 IN other2[..-1] WHERE node2 IN one2)
      THEN CASE WHEN one2[0] = `from` THEN one2 + reverse(other2[..-1]) ELSE reverse(one2 + reverse(other2[..-1])) END
    END) AS met2
  }
  WITH `from`, to, far4 AS far5, cost2 AS farCost3,
    [item4 IN longer2 WHERE NOT last(item4[0]) IN [`from`, to] AND NOT item4[1] > $p.hub | item4[0]] AS near5,
    reduce(sum2 = 0, item4 IN longer2 | CASE WHEN item4[1] > $p.hub THEN sum2 ELSE sum2 + item4[1] END) AS nearCost3,
    (pathList2 + met2)[..$p.found] AS pathList3,
    (hubs2 + [item4 IN longer2 WHERE NOT last(item4[0]) IN [`from`, to] AND item4[1] > $p.hub | last(item4[0])])[..$p.found] AS hubs3,
    truncated2 OR looked2 >= $p.work OR pairs2 >= $p.work AS truncated3
  WITH collect({paths: pathList3, hubs: hubs3, truncated: truncated3}) AS rows
  UNWIND rows AS search
  WITH collect({
    paths: COLLECT {
      UNWIND search.paths AS path3
      RETURN path3 ORDER BY size(path3), [node3 IN path3 | node3.id] LIMIT $p.limit
    },
    hubs: COLLECT {
      UNWIND search.hubs AS hub
      RETURN DISTINCT hub ORDER BY hub.id LIMIT $p.mostHubs
    },
    truncated: search.truncated
  }) AS rows2
  UNWIND rows2 AS best
  WITH {
    paths: COLLECT {
      UNWIND best.paths AS path4
      WITH COLLECT {
        UNWIND range(0, size(path4) - 2) AS i
        WITH path4[i] AS left, path4[i + 1] AS right
        WITH left, right, COLLECT {
          MATCH (left)-[edge3:EXPORTS_TO|MAKES|MAY_EXPORT_TO]-(right)
          WHERE edge3.basis IN $p.basis3
            AND edge3.modality IN $p.modality3
          WITH edge3, CASE edge3.basis WHEN 'INFERRED' THEN 10 ELSE 0 END + CASE
            WHEN edge3.basis IS NULL THEN 0
            ELSE CASE edge3.modality WHEN 'ASSERTED' THEN 1 WHEN 'REPORTED' THEN 2 WHEN 'POSSIBLE' THEN 3 WHEN 'PREDICTED' THEN 4 ELSE 5 END
          END AS looseness
          ORDER BY looseness, edge3.id LIMIT $p.mostLinks
          RETURN {
            id: edge3.id,
            relation: type(edge3),
            direction: CASE WHEN type(edge3) IN $p.symmetric THEN 'BOTH' ELSE CASE WHEN startNode(edge3) = left THEN 'OUT' ELSE 'IN' END END,
            basis: edge3.basis,
            modality: edge3.modality,
            looseness: looseness
          }
        } AS links
        RETURN {
          from: left,
          to: right,
          links: links,
          looseness: CASE WHEN links[0].looseness < 10 THEN links[0].looseness ELSE coalesce(COLLECT {
            UNWIND links AS link
            WITH link
            WHERE CASE link.basis
              WHEN 'STATED' THEN true
              ELSE link.modality IS NOT NULL AND NOT EXISTS {
                MATCH (record:Fact {id: link.id})-[:BASED_ON*0..10]->(step)
                WITH DISTINCT record, step
                MATCH (step)-[:BASED_ON]->(premise)
                OPTIONAL MATCH (`then`:Fact)
                WHERE `then`.key = premise.key
                  AND `then`.id IS NOT NULL
                  AND `then`.recordedAt <= step.recordedAt
                  AND coalesce(`then`.retractedAt > step.recordedAt, true)
                  AND `then`.polarity <> premise.polarity
                WITH step, premise, `then`
                WHERE premise IS NOT NULL AND (NOT coalesce(premise.retractedAt IS NULL AND coalesce(premise.scenarioId = coalesce(step.scenarioId, ''), true), false) OR `then` IS NOT NULL)
                RETURN step
              }
            END
            RETURN link.looseness LIMIT 1
          }[0], 15) END
        }
      } AS hops
      WITH hops, reduce(loosest = 0, hop IN hops | CASE WHEN hop.looseness % 10 > loosest THEN hop.looseness % 10 ELSE loosest END) AS loosest
      RETURN {
        length: size(hops),
        weakest: CASE loosest WHEN 0 THEN null ELSE ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PREDICTED'][loosest - 1] END,
        stands: loosest < 5,
        inferred: any(hop IN hops WHERE hop.looseness >= 10),
        hops: hops
      }
    },
    hubs: best.hubs,
    truncated: best.truncated
  } AS answer
  RETURN collect([
    COLLECT {
      UNWIND answer.paths AS path5
      RETURN [
        path5.length,
        path5.weakest,
        COLLECT {
          UNWIND path5.hops AS hop2
          RETURN [
            COLLECT {
              UNWIND hop2.to AS entity
              RETURN [
                labels(entity),
                entity.name,
                CASE
                  WHEN entity:Company THEN [
                    COUNT {
                      MATCH (entity)-[makes:MAKES]->(chip)
                      RETURN makes
                    }
                  ]
                  ELSE []
                END
              ] LIMIT 1
            }[0],
            COLLECT {
              UNWIND hop2.links AS link2
              RETURN [link2.direction]
            }
          ]
        }
      ]
    }
  ]) AS pathsFound
}
CALL () {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity2:Entity {id: id})
  WITH id, entity2
  WHERE entity2 IS NULL
  RETURN collect(id) AS missing
}
CALL () {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (entity3:Entity {id: id2})
  WITH id2, entity3
  WHERE entity3 IS NULL
  RETURN collect(id2) AS missing2
}
RETURN pathsFound,
  missing,
  missing2

// $p = {
//   "from": "h200",
//   "to": "china",
//   "limit": 5,
//   "work": 25000,
//   "basis": [
//     "STATED"
//   ],
//   "modality": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE"
//   ],
//   "hub": 1000,
//   "found": 1000,
//   "basis2": [
//     "STATED"
//   ],
//   "modality2": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE"
//   ],
//   "mostHubs": 10,
//   "basis3": [
//     "STATED"
//   ],
//   "modality3": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE"
//   ],
//   "mostLinks": 10,
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "ids": [
//     "h200"
//   ],
//   "ids2": [
//     "china"
//   ]
// }
