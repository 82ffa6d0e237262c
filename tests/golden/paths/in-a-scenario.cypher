CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId = $p.scenario
    AND fact.id IS NOT NULL
    AND fact.polarity = 'DENIED'
    AND fact.retractedAt IS NULL
  UNWIND CASE WHEN fact.relation IN $p.symmetric
    THEN [[fact.subjectId, coalesce(fact.objectId, fact.value)], [coalesce(fact.objectId, fact.value), fact.subjectId]]
    ELSE [[fact.subjectId, coalesce(fact.objectId, fact.value)]]
  END AS `ends`
  RETURN collect([fact.relation] + `ends`) AS denied
}
CALL (denied) {
  MATCH (`from`:Entity {id: $p.from})
  MATCH (to:Entity {id: $p.to})
  WITH `from`, to, [[`from`]] AS near, [[to]] AS far,
    COUNT { (`from`)--() } AS nearCost, COUNT { (to)--() } AS farCost,
    [] AS pathList, [] AS hubs, false AS truncated
  WITH `from`, to, pathList, hubs, truncated,
    CASE WHEN size(pathList) >= $p.limit THEN [] WHEN nearCost <= farCost THEN near ELSE far END AS near2,
    CASE WHEN nearCost <= farCost THEN far ELSE near END AS far2,
    CASE WHEN nearCost <= farCost THEN farCost ELSE nearCost END AS cost
  CALL (denied, near2, far2, `from`, to) {
    UNWIND near2 AS path
    WITH path, last(path) AS `end`
    MATCH (`end`)-[edge:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|COMPETES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]-(`next`)
    WITH path, edge, `next` LIMIT $p.work
    RETURN count(*) AS looked, collect(DISTINCT CASE
      WHEN NOT `next` IN path
        AND (NOT `next` IN [`from`, to] OR far2 = [[`next`]])
        AND (edge.polarity IS NULL OR edge.polarity = 'AFFIRMED')
        AND (edge.polarity IS NULL OR edge.retractedAt IS NULL)
        AND (edge.polarity IS NULL OR CASE
          WHEN edge.scenarioId IS NULL THEN edge.polarity <> 'AFFIRMED' OR NOT [replace(type(edge), '__ASIDE', ''), edge.subjectId, coalesce(edge.objectId, edge.value)] IN denied
          ELSE edge.scenarioId = $p.scenario2
        END)
      THEN [path + [`next`], COUNT { (`next`)--() }]
    END) AS longer
  }
  CALL (denied, longer, far2, `from`, to) {
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
  WITH collect({paths: pathList2, hubs: hubs2, truncated: truncated2}) AS rows
  UNWIND rows AS search
  WITH collect({
    paths: COLLECT {
      UNWIND search.paths AS path2
      RETURN path2 ORDER BY size(path2), [node2 IN path2 | node2.id] LIMIT $p.limit
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
      UNWIND best.paths AS path3
      WITH COLLECT {
        UNWIND range(0, size(path3) - 2) AS i
        WITH path3[i] AS left, path3[i + 1] AS right
        RETURN {
          from: left,
          to: right,
          links: COLLECT {
            MATCH (left)-[edge2:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|COMPETES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]-(right)
            WHERE (edge2.polarity IS NULL OR edge2.polarity = 'AFFIRMED')
              AND (edge2.polarity IS NULL OR edge2.retractedAt IS NULL)
              AND (edge2.polarity IS NULL OR CASE
                WHEN edge2.scenarioId IS NULL THEN edge2.polarity <> 'AFFIRMED' OR NOT [replace(type(edge2), '__ASIDE', ''), edge2.subjectId, coalesce(edge2.objectId, edge2.value)] IN denied
                ELSE edge2.scenarioId = $p.scenario3
              END)
            WITH edge2, CASE edge2.basis WHEN 'INFERRED' THEN 10 ELSE 0 END + CASE
              WHEN edge2.basis IS NULL THEN 0
              ELSE CASE edge2.modality WHEN 'ASSERTED' THEN 1 WHEN 'REPORTED' THEN 2 WHEN 'POSSIBLE' THEN 3 WHEN 'PREDICTED' THEN 4 ELSE 5 END
            END AS looseness
            ORDER BY looseness, edge2.id LIMIT $p.mostLinks
            RETURN {
              id: edge2.id,
              relation: replace(type(edge2), '__ASIDE', ''),
              direction: CASE WHEN replace(type(edge2), '__ASIDE', '') IN $p.symmetric2 THEN 'BOTH' ELSE CASE WHEN startNode(edge2) = left THEN 'OUT' ELSE 'IN' END END,
              looseness: looseness
            }
          }
        }
      } AS hops
      WITH hops, reduce(loosest = 0, hop IN hops | CASE WHEN hop.links[0].looseness % 10 > loosest THEN hop.links[0].looseness % 10 ELSE loosest END) AS loosest
      RETURN {
        length: size(hops),
        weakest: ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PREDICTED'][CASE loosest WHEN 0 THEN 4 ELSE loosest - 1 END],
        inferred: any(hop IN hops WHERE hop.links[0].looseness >= 10),
        hops: hops
      }
    },
    hubs: best.hubs,
    truncated: best.truncated
  } AS answer
  RETURN collect([
    COLLECT {
      UNWIND answer.paths AS path4
      RETURN [
        path4.weakest,
        COLLECT {
          UNWIND path4.hops AS hop2
          RETURN [
            COLLECT {
              UNWIND hop2.links AS link
              RETURN [
                link.relation,
                COLLECT {
                  MATCH (fact2:Fact {id: link.id})
                  RETURN [
                    fact2.sentence,
                    COLLECT {
                      MATCH (entity:Entity)
                      WHERE entity.id = fact2.scenarioId
                      RETURN [labels(entity), entity.name] LIMIT 1
                    }[0]
                  ] LIMIT 1
                }[0]
              ]
            }
          ]
        }
      ]
    }
  ]) AS pathsFound
}
CALL (denied) {
  MATCH (from2:Entity {id: $p.from2})
  MATCH (to2:Entity {id: $p.to2})
  WITH from2, to2, [[from2]] AS near4, [[to2]] AS far4,
    COUNT { (from2)--() } AS nearCost3, COUNT { (to2)--() } AS farCost3,
    [] AS pathList3, [] AS hubs3, false AS truncated3
  WITH from2, to2, pathList3, hubs3, truncated3,
    CASE WHEN size(pathList3) >= $p.limit2 THEN [] WHEN nearCost3 <= farCost3 THEN near4 ELSE far4 END AS near5,
    CASE WHEN nearCost3 <= farCost3 THEN far4 ELSE near4 END AS far5,
    CASE WHEN nearCost3 <= farCost3 THEN farCost3 ELSE nearCost3 END AS cost2
  CALL (denied, near5, far5, from2, to2) {
    UNWIND near5 AS path5
    WITH path5, last(path5) AS end2
    MATCH (end2)-[edge3:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(next2)
    WITH path5, edge3, next2 LIMIT $p.work
    RETURN count(*) AS looked2, collect(DISTINCT CASE
      WHEN NOT next2 IN path5
        AND (NOT next2 IN [from2, to2] OR far5 = [[next2]])
      THEN [path5 + [next2], COUNT { (next2)--() }]
    END) AS longer2
  }
  CALL (denied, longer2, far5, from2, to2) {
    UNWIND [item3 IN longer2 WHERE (item3[1] <= $p.hub OR last(item3[0]) IN [from2, to2]) | [true, item3[0]]] + [item3 IN far5 | [false, item3]] AS half2
    WITH last(half2[1]) AS middle2, collect(half2) AS halves2
    UNWIND [item3 IN halves2 WHERE item3[0] | item3[1]] AS one2
    UNWIND [item3 IN halves2 WHERE NOT item3[0] | item3[1]] AS other2
    WITH one2, other2 LIMIT $p.work
    RETURN count(*) AS pairs2, collect(CASE
      WHEN none(node3 IN other2[..-1] WHERE node3 IN one2)
      THEN CASE WHEN one2[0] = from2 THEN one2 + reverse(other2[..-1]) ELSE reverse(one2 + reverse(other2[..-1])) END
    END) AS met2
  }
  WITH from2, to2, far5 AS far6, cost2 AS farCost4,
    [item4 IN longer2 WHERE NOT last(item4[0]) IN [from2, to2] AND NOT item4[1] > $p.hub | item4[0]] AS near6,
    reduce(sum2 = 0, item4 IN longer2 | CASE WHEN item4[1] > $p.hub THEN sum2 ELSE sum2 + item4[1] END) AS nearCost4,
    (pathList3 + met2)[..$p.found] AS pathList4,
    (hubs3 + [item4 IN longer2 WHERE NOT last(item4[0]) IN [from2, to2] AND item4[1] > $p.hub | last(item4[0])])[..$p.found] AS hubs4,
    truncated3 OR looked2 >= $p.work OR pairs2 >= $p.work AS truncated4
  WITH collect({paths: pathList4, hubs: hubs4, truncated: truncated4}) AS rows3
  UNWIND rows3 AS search2
  WITH collect({
    paths: COLLECT {
      UNWIND search2.paths AS path6
      RETURN path6 ORDER BY size(path6), [node4 IN path6 | node4.id] LIMIT $p.limit2
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
      UNWIND best2.paths AS path7
      WITH COLLECT {
        UNWIND range(0, size(path7) - 2) AS i2
        WITH path7[i2] AS left2, path7[i2 + 1] AS right2
        RETURN {
          from: left2,
          to: right2,
          links: COLLECT {
            MATCH (left2)-[edge4:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(right2)
            WITH edge4, CASE edge4.basis WHEN 'INFERRED' THEN 10 ELSE 0 END + CASE
              WHEN edge4.basis IS NULL THEN 0
              ELSE CASE edge4.modality WHEN 'ASSERTED' THEN 1 WHEN 'REPORTED' THEN 2 WHEN 'POSSIBLE' THEN 3 WHEN 'PREDICTED' THEN 4 ELSE 5 END
            END AS looseness2
            ORDER BY looseness2, edge4.id LIMIT $p.mostLinks2
            RETURN {
              id: edge4.id,
              relation: type(edge4),
              direction: CASE WHEN type(edge4) IN $p.symmetric3 THEN 'BOTH' ELSE CASE WHEN startNode(edge4) = left2 THEN 'OUT' ELSE 'IN' END END,
              looseness: looseness2
            }
          }
        }
      } AS hops2
      WITH hops2, reduce(loosest2 = 0, hop3 IN hops2 | CASE WHEN hop3.links[0].looseness % 10 > loosest2 THEN hop3.links[0].looseness % 10 ELSE loosest2 END) AS loosest2
      RETURN {
        length: size(hops2),
        weakest: ['ASSERTED', 'REPORTED', 'POSSIBLE', 'PREDICTED'][CASE loosest2 WHEN 0 THEN 4 ELSE loosest2 - 1 END],
        inferred: any(hop3 IN hops2 WHERE hop3.links[0].looseness >= 10),
        hops: hops2
      }
    },
    hubs: best2.hubs,
    truncated: best2.truncated
  } AS answer2
  RETURN collect([
    COLLECT {
      UNWIND answer2.paths AS path8
      RETURN [path8.length]
    }
  ]) AS pathsFound2
}
CALL (denied) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity2:Entity {id: id})
  WITH id, entity2
  WHERE entity2 IS NULL
  RETURN collect(id) AS missing
}
CALL (denied) {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (entity3:Entity {id: id2})
  WITH id2, entity3
  WHERE entity3 IS NULL
  RETURN collect(id2) AS missing2
}
CALL (denied) {
  UNWIND $p.ids3 AS id3
  OPTIONAL MATCH (scenario:Scenario {id: id3})
  WITH id3, scenario
  WHERE scenario IS NULL
  RETURN collect(id3) AS missing3
}
CALL (denied) {
  CALL (denied) {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids4
    WITH DISTINCT thing
    MATCH (scenario2:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario2.id AS id4
  }
  WITH thing, collect(id4) AS own
  WHERE own <> [] AND NOT $p.scenario4 IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario4] END AS missing4
}
CALL (denied) {
  CALL (denied) {
    MATCH (thing2:Entity)
    WHERE thing2.id IN $p.ids5
    WITH DISTINCT thing2
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(thing2)
    RETURN thing2, scenario3.id AS id5
  }
  WITH thing2, collect(id5) AS own2
  WHERE own2 <> [] AND NOT $p.scenario5 IN own2
  WITH count(*) AS foreign2
  RETURN CASE foreign2 WHEN 0 THEN [] ELSE [$p.scenario5] END AS missing5
}
CALL (denied) {
  UNWIND $p.ids6 AS id6
  OPTIONAL MATCH (entity4:Entity {id: id6})
  WITH id6, entity4
  WHERE entity4 IS NULL
  RETURN collect(id6) AS missing6
}
CALL (denied) {
  UNWIND $p.ids7 AS id7
  OPTIONAL MATCH (entity5:Entity {id: id7})
  WITH id7, entity5
  WHERE entity5 IS NULL
  RETURN collect(id7) AS missing7
}
RETURN pathsFound,
  pathsFound2,
  missing,
  missing2,
  missing3,
  missing4,
  missing5,
  missing6,
  missing7

// $p = {
//   "scenario": "pessimistic",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "from": "companies",
//   "to": "domestic-chips",
//   "limit": 5,
//   "work": 25000,
//   "scenario2": "pessimistic",
//   "hub": 1000,
//   "found": 1000,
//   "mostHubs": 10,
//   "scenario3": "pessimistic",
//   "mostLinks": 10,
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "from2": "companies",
//   "to2": "domestic-chips",
//   "limit2": 5,
//   "mostHubs2": 10,
//   "mostLinks2": 10,
//   "symmetric3": [
//     "COMPETES_WITH"
//   ],
//   "ids": [
//     "companies"
//   ],
//   "ids2": [
//     "domestic-chips"
//   ],
//   "ids3": [
//     "pessimistic"
//   ],
//   "ids4": [
//     "companies"
//   ],
//   "scenario4": "pessimistic",
//   "ids5": [
//     "domestic-chips"
//   ],
//   "scenario5": "pessimistic",
//   "ids6": [
//     "companies"
//   ],
//   "ids7": [
//     "domestic-chips"
//   ]
// }
