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
    MATCH (`end`)-[edge:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(`next`)
    WITH path, edge, `next` LIMIT $p.work
    RETURN count(*) AS looked, collect(DISTINCT CASE
      WHEN NOT `next` IN path
        AND (NOT `next` IN [`from`, to] OR far2 = [[`next`]])
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
    MATCH (end2)-[edge2:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(next2)
    WITH path2, edge2, next2 LIMIT $p.work
    RETURN count(*) AS looked2, collect(DISTINCT CASE
      WHEN NOT next2 IN path2
        AND (NOT next2 IN [`from`, to] OR far4 = [[next2]])
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
  WITH `from`, to, pathList3, hubs3, truncated3,
    CASE WHEN size(pathList3) >= $p.limit THEN [] WHEN nearCost3 <= farCost3 THEN near5 ELSE far5 END AS near6,
    CASE WHEN nearCost3 <= farCost3 THEN far5 ELSE near5 END AS far6,
    CASE WHEN nearCost3 <= farCost3 THEN farCost3 ELSE nearCost3 END AS cost3
  CALL (near6, far6, `from`, to) {
    UNWIND near6 AS path3
    WITH path3, last(path3) AS end3
    MATCH (end3)-[edge3:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(next3)
    WITH path3, edge3, next3 LIMIT $p.work
    RETURN count(*) AS looked3, collect(DISTINCT CASE
      WHEN NOT next3 IN path3
        AND (NOT next3 IN [`from`, to] OR far6 = [[next3]])
      THEN [path3 + [next3], COUNT { (next3)--() }]
    END) AS longer3
  }
  CALL (longer3, far6, `from`, to) {
    UNWIND [item5 IN longer3 WHERE (item5[1] <= $p.hub OR last(item5[0]) IN [`from`, to]) | [true, item5[0]]] + [item5 IN far6 | [false, item5]] AS half3
    WITH last(half3[1]) AS middle3, collect(half3) AS halves3
    UNWIND [item5 IN halves3 WHERE item5[0] | item5[1]] AS one3
    UNWIND [item5 IN halves3 WHERE NOT item5[0] | item5[1]] AS other3
    WITH one3, other3 LIMIT $p.work
    RETURN count(*) AS pairs3, collect(CASE
      WHEN none(node3 IN other3[..-1] WHERE node3 IN one3)
      THEN CASE WHEN one3[0] = `from` THEN one3 + reverse(other3[..-1]) ELSE reverse(one3 + reverse(other3[..-1])) END
    END) AS met3
  }
  WITH `from`, to, far6 AS far7, cost3 AS farCost4,
    [item6 IN longer3 WHERE NOT last(item6[0]) IN [`from`, to] AND NOT item6[1] > $p.hub | item6[0]] AS near7,
    reduce(sum3 = 0, item6 IN longer3 | CASE WHEN item6[1] > $p.hub THEN sum3 ELSE sum3 + item6[1] END) AS nearCost4,
    (pathList3 + met3)[..$p.found] AS pathList4,
    (hubs3 + [item6 IN longer3 WHERE NOT last(item6[0]) IN [`from`, to] AND item6[1] > $p.hub | last(item6[0])])[..$p.found] AS hubs4,
    truncated3 OR looked3 >= $p.work OR pairs3 >= $p.work AS truncated4
  WITH `from`, to, pathList4, hubs4, truncated4,
    CASE WHEN size(pathList4) >= $p.limit THEN [] WHEN nearCost4 <= farCost4 THEN near7 ELSE far7 END AS near8,
    CASE WHEN nearCost4 <= farCost4 THEN far7 ELSE near7 END AS far8,
    CASE WHEN nearCost4 <= farCost4 THEN farCost4 ELSE nearCost4 END AS cost4
  CALL (near8, far8, `from`, to) {
    UNWIND near8 AS path4
    WITH path4, last(path4) AS end4
    MATCH (end4)-[edge4:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(next4)
    WITH path4, edge4, next4 LIMIT $p.work
    RETURN count(*) AS looked4, collect(DISTINCT CASE
      WHEN NOT next4 IN path4
        AND (NOT next4 IN [`from`, to] OR far8 = [[next4]])
      THEN [path4 + [next4], COUNT { (next4)--() }]
    END) AS longer4
  }
  CALL (longer4, far8, `from`, to) {
    UNWIND [item7 IN longer4 WHERE (item7[1] <= $p.hub OR last(item7[0]) IN [`from`, to]) | [true, item7[0]]] + [item7 IN far8 | [false, item7]] AS half4
    WITH last(half4[1]) AS middle4, collect(half4) AS halves4
    UNWIND [item7 IN halves4 WHERE item7[0] | item7[1]] AS one4
    UNWIND [item7 IN halves4 WHERE NOT item7[0] | item7[1]] AS other4
    WITH one4, other4 LIMIT $p.work
    RETURN count(*) AS pairs4, collect(CASE
      WHEN none(node4 IN other4[..-1] WHERE node4 IN one4)
      THEN CASE WHEN one4[0] = `from` THEN one4 + reverse(other4[..-1]) ELSE reverse(one4 + reverse(other4[..-1])) END
    END) AS met4
  }
  WITH `from`, to, far8 AS far9, cost4 AS farCost5,
    [item8 IN longer4 WHERE NOT last(item8[0]) IN [`from`, to] AND NOT item8[1] > $p.hub | item8[0]] AS near9,
    reduce(sum4 = 0, item8 IN longer4 | CASE WHEN item8[1] > $p.hub THEN sum4 ELSE sum4 + item8[1] END) AS nearCost5,
    (pathList4 + met4)[..$p.found] AS pathList5,
    (hubs4 + [item8 IN longer4 WHERE NOT last(item8[0]) IN [`from`, to] AND item8[1] > $p.hub | last(item8[0])])[..$p.found] AS hubs5,
    truncated4 OR looked4 >= $p.work OR pairs4 >= $p.work AS truncated5
  WITH collect({paths: pathList5, hubs: hubs5, truncated: truncated5}) AS rows
  UNWIND rows AS search
  WITH collect({
    paths: COLLECT {
      UNWIND search.paths AS path5
      RETURN path5 ORDER BY size(path5), [node5 IN path5 | node5.id] LIMIT $p.limit
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
      UNWIND best.paths AS path6
      WITH COLLECT {
        UNWIND range(0, size(path6) - 2) AS i
        WITH path6[i] AS left, path6[i + 1] AS right
        WITH left, right, COLLECT {
          MATCH (left)-[edge5:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(right)
          WITH edge5, CASE edge5.basis WHEN 'INFERRED' THEN 10 ELSE 0 END + CASE
            WHEN edge5.basis IS NULL THEN 0
            ELSE CASE edge5.modality WHEN 'ASSERTED' THEN 1 WHEN 'REPORTED' THEN 2 WHEN 'POSSIBLE' THEN 3 WHEN 'PREDICTED' THEN 4 ELSE 5 END
          END AS looseness
          ORDER BY looseness, edge5.id LIMIT $p.mostLinks
          RETURN {
            id: edge5.id,
            relation: type(edge5),
            direction: CASE WHEN type(edge5) IN $p.symmetric THEN 'BOTH' ELSE CASE WHEN startNode(edge5) = left THEN 'OUT' ELSE 'IN' END END,
            basis: edge5.basis,
            modality: edge5.modality,
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
      UNWIND answer.paths AS path7
      RETURN [
        path7.length,
        path7.weakest,
        path7.inferred,
        COLLECT {
          UNWIND path7.hops AS hop2
          RETURN [
            COLLECT {
              UNWIND hop2.from AS entity
              RETURN [labels(entity), entity.name] LIMIT 1
            }[0],
            COLLECT {
              UNWIND hop2.to AS entity2
              RETURN [labels(entity2), entity2.name] LIMIT 1
            }[0],
            COLLECT {
              UNWIND hop2.links AS link2
              RETURN [
                link2.relation,
                link2.direction,
                COLLECT {
                  MATCH (fact:Fact {id: link2.id})
                  RETURN [
                    fact.sentence,
                    COLLECT {
                      MATCH (fact)-[cites:CITES]->()
                      WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= fact.retractedAt)
                      WITH cites ORDER BY cites.ordinal LIMIT $p.most
                      RETURN [
                        COLLECT {
                          MATCH (passage:Passage)
                          WHERE passage.id = cites.passageId
                          RETURN [passage.label] LIMIT 1
                        }[0]
                      ]
                    }
                  ] LIMIT 1
                }[0]
              ]
            }
          ]
        }
      ]
    },
    COLLECT {
      UNWIND answer.hubs AS hub2
      RETURN [labels(hub2), hub2.name]
    },
    answer.truncated
  ]) AS pathsFound
}
CALL () {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity3:Entity {id: id})
  WITH id, entity3
  WHERE entity3 IS NULL
  RETURN collect(id) AS missing
}
CALL () {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (entity4:Entity {id: id2})
  WITH id2, entity4
  WHERE entity4 IS NULL
  RETURN collect(id2) AS missing2
}
RETURN pathsFound,
  missing,
  missing2

// $p = {
//   "from": "jensen-huang",
//   "to": "china",
//   "limit": 2,
//   "work": 25000,
//   "hub": 1000,
//   "found": 1000,
//   "mostHubs": 10,
//   "mostLinks": 10,
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "most": 100,
//   "ids": [
//     "jensen-huang"
//   ],
//   "ids2": [
//     "china"
//   ]
// }
