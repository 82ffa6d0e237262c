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
        path7.weakest,
        path7.inferred,
        COLLECT {
          UNWIND path7.hops AS hop2
          RETURN [
            COLLECT {
              UNWIND hop2.links AS link2
              RETURN [
                link2.relation,
                link2.direction,
                COLLECT {
                  MATCH (fact:Fact {id: link2.id})
                  RETURN [fact.id] LIMIT 1
                }[0]
              ]
            }
          ]
        }
      ]
    }
  ]) AS pathsFound
}
CALL () {
  MATCH (from2:Entity {id: $p.from2})
  MATCH (to2:Entity {id: $p.to2})
  WITH from2, to2, [[from2]] AS near10, [[to2]] AS far10,
    COUNT { (from2)--() } AS nearCost6, COUNT { (to2)--() } AS farCost6,
    [] AS pathList6, [] AS hubs6, false AS truncated6
  WITH from2, to2, pathList6, hubs6, truncated6,
    CASE WHEN size(pathList6) >= $p.limit2 THEN [] WHEN nearCost6 <= farCost6 THEN near10 ELSE far10 END AS near11,
    CASE WHEN nearCost6 <= farCost6 THEN far10 ELSE near10 END AS far11,
    CASE WHEN nearCost6 <= farCost6 THEN farCost6 ELSE nearCost6 END AS cost5
  CALL (near11, far11, from2, to2) {
    UNWIND near11 AS path8
    WITH path8, last(path8) AS end5
    MATCH (end5)-[edge6:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(next5)
    WITH path8, edge6, next5 LIMIT $p.work
    RETURN count(*) AS looked5, collect(DISTINCT CASE
      WHEN NOT next5 IN path8
        AND (NOT next5 IN [from2, to2] OR far11 = [[next5]])
        AND edge6.modality IN $p.modality
      THEN [path8 + [next5], COUNT { (next5)--() }]
    END) AS longer5
  }
  CALL (longer5, far11, from2, to2) {
    UNWIND [item9 IN longer5 WHERE (item9[1] <= $p.hub OR last(item9[0]) IN [from2, to2]) | [true, item9[0]]] + [item9 IN far11 | [false, item9]] AS half5
    WITH last(half5[1]) AS middle5, collect(half5) AS halves5
    UNWIND [item9 IN halves5 WHERE item9[0] | item9[1]] AS one5
    UNWIND [item9 IN halves5 WHERE NOT item9[0] | item9[1]] AS other5
    WITH one5, other5 LIMIT $p.work
    RETURN count(*) AS pairs5, collect(CASE
      WHEN none(node6 IN other5[..-1] WHERE node6 IN one5)
      THEN CASE WHEN one5[0] = from2 THEN one5 + reverse(other5[..-1]) ELSE reverse(one5 + reverse(other5[..-1])) END
    END) AS met5
  }
  WITH from2, to2, far11 AS far12, cost5 AS farCost7,
    [item10 IN longer5 WHERE NOT last(item10[0]) IN [from2, to2] AND NOT item10[1] > $p.hub | item10[0]] AS near12,
    reduce(sum5 = 0, item10 IN longer5 | CASE WHEN item10[1] > $p.hub THEN sum5 ELSE sum5 + item10[1] END) AS nearCost7,
    (pathList6 + met5)[..$p.found] AS pathList7,
    (hubs6 + [item10 IN longer5 WHERE NOT last(item10[0]) IN [from2, to2] AND item10[1] > $p.hub | last(item10[0])])[..$p.found] AS hubs7,
    truncated6 OR looked5 >= $p.work OR pairs5 >= $p.work AS truncated7
  WITH collect({paths: pathList7, hubs: hubs7, truncated: truncated7}) AS rows3
  UNWIND rows3 AS search2
  WITH collect({
    paths: COLLECT {
      UNWIND search2.paths AS path9
      RETURN path9 ORDER BY size(path9), [node7 IN path9 | node7.id] LIMIT $p.limit2
    },
    hubs: COLLECT {
      UNWIND search2.hubs AS hub2
      RETURN DISTINCT hub2 ORDER BY hub2.id LIMIT $p.mostHubs2
    },
    truncated: search2.truncated
  }) AS rows4
  UNWIND rows4 AS best2
  WITH {
    paths: COLLECT {
      UNWIND best2.paths AS path10
      WITH COLLECT {
        UNWIND range(0, size(path10) - 2) AS i2
        WITH path10[i2] AS left2, path10[i2 + 1] AS right2
        WITH left2, right2, COLLECT {
          MATCH (left2)-[edge7:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(right2)
          WHERE edge7.modality IN $p.modality2
          WITH edge7, CASE edge7.basis WHEN 'INFERRED' THEN 10 ELSE 0 END + CASE
            WHEN edge7.basis IS NULL THEN 0
            ELSE CASE edge7.modality WHEN 'ASSERTED' THEN 1 WHEN 'REPORTED' THEN 2 WHEN 'POSSIBLE' THEN 3 WHEN 'PREDICTED' THEN 4 ELSE 5 END
          END AS looseness2
          ORDER BY looseness2, edge7.id LIMIT $p.mostLinks2
          RETURN {
            id: edge7.id,
            relation: type(edge7),
            direction: CASE WHEN type(edge7) IN $p.symmetric2 THEN 'BOTH' ELSE CASE WHEN startNode(edge7) = left2 THEN 'OUT' ELSE 'IN' END END,
            basis: edge7.basis,
            modality: edge7.modality,
            looseness: looseness2
          }
        } AS links2
        RETURN {
          from: left2,
          to: right2,
          links: links2,
          looseness: CASE WHEN links2[0].looseness < 10 THEN links2[0].looseness ELSE coalesce(COLLECT {
            UNWIND links2 AS link3
            WITH link3
            WHERE CASE link3.basis
              WHEN 'STATED' THEN true
              ELSE link3.modality IS NOT NULL AND NOT EXISTS {
                MATCH (record2:Fact {id: link3.id})-[:BASED_ON*0..10]->(step2)
                WITH DISTINCT record2, step2
                MATCH (step2)-[:BASED_ON]->(premise2)
                OPTIONAL MATCH (then2:Fact)
                WHERE then2.key = premise2.key
                  AND then2.id IS NOT NULL
                  AND then2.recordedAt <= step2.recordedAt
                  AND coalesce(then2.retractedAt > step2.recordedAt, true)
                  AND then2.polarity <> premise2.polarity
                WITH step2, premise2, then2
                WHERE premise2 IS NOT NULL AND (NOT coalesce(premise2.retractedAt IS NULL AND coalesce(premise2.scenarioId = coalesce(step2.scenarioId, ''), true), false) OR then2 IS NOT NULL)
                RETURN step2
              }
            END
            RETURN link3.looseness LIMIT 1
          }[0], 15) END
        }
      } AS hops2
      WITH hops2, reduce(loosest2 = 0, hop3 IN hops2 | CASE WHEN hop3.looseness % 10 > loosest2 THEN hop3.looseness % 10 ELSE loosest2 END) AS loosest2
      RETURN {
        length: size(hops2),
        weakest: CASE loosest2 WHEN 0 THEN null ELSE ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PREDICTED'][loosest2 - 1] END,
        stands: loosest2 < 5,
        inferred: any(hop3 IN hops2 WHERE hop3.looseness >= 10),
        hops: hops2
      }
    },
    hubs: best2.hubs,
    truncated: best2.truncated
  } AS answer2
  RETURN collect([
    COLLECT {
      UNWIND answer2.paths AS path11
      RETURN [path11.length]
    }
  ]) AS pathsFound2
}
CALL () {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity:Entity {id: id})
  WITH id, entity
  WHERE entity IS NULL
  RETURN collect(id) AS missing
}
CALL () {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (entity2:Entity {id: id2})
  WITH id2, entity2
  WHERE entity2 IS NULL
  RETURN collect(id2) AS missing2
}
CALL () {
  UNWIND $p.ids3 AS id3
  OPTIONAL MATCH (entity3:Entity {id: id3})
  WITH id3, entity3
  WHERE entity3 IS NULL
  RETURN collect(id3) AS missing3
}
CALL () {
  UNWIND $p.ids4 AS id4
  OPTIONAL MATCH (entity4:Entity {id: id4})
  WITH id4, entity4
  WHERE entity4 IS NULL
  RETURN collect(id4) AS missing4
}
RETURN pathsFound,
  pathsFound2,
  missing,
  missing2,
  missing3,
  missing4

// $p = {
//   "from": "cn-customs",
//   "to": "cn-gov",
//   "limit": 1,
//   "work": 25000,
//   "hub": 1000,
//   "found": 1000,
//   "mostHubs": 10,
//   "mostLinks": 10,
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "from2": "cn-customs",
//   "to2": "cn-gov",
//   "limit2": 5,
//   "modality": [
//     "ASSERTED"
//   ],
//   "mostHubs2": 10,
//   "modality2": [
//     "ASSERTED"
//   ],
//   "mostLinks2": 10,
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "ids": [
//     "cn-customs"
//   ],
//   "ids2": [
//     "cn-gov"
//   ],
//   "ids3": [
//     "cn-customs"
//   ],
//   "ids4": [
//     "cn-gov"
//   ]
// }
