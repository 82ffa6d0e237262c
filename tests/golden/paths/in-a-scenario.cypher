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
  MATCH (`from`:Entity {id: $p.from})
  MATCH (to:Entity {id: $p.to})
  WITH `from`, to, [[`from`]] AS near, [[to]] AS far,
    COUNT { (`from`)--() } AS nearCost, COUNT { (to)--() } AS farCost,
    [] AS pathList, [] AS hubs, false AS truncated
  WITH `from`, to, pathList, hubs, truncated,
    CASE WHEN size(pathList) >= $p.limit THEN [] WHEN nearCost <= farCost THEN near ELSE far END AS near2,
    CASE WHEN nearCost <= farCost THEN far ELSE near END AS far2,
    CASE WHEN nearCost <= farCost THEN farCost ELSE nearCost END AS cost
  CALL (overruled, near2, far2, `from`, to) {
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
          WHEN edge.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(edge), '__ASIDE', ''), edge.subjectId, coalesce(edge.objectId, edge.value)] IN overruled)
          ELSE edge.scenarioId = $p.scenario3
        END)
      THEN [path + [`next`], COUNT { (`next`)--() }]
    END) AS longer
  }
  CALL (overruled, longer, far2, `from`, to) {
    UNWIND [item IN longer WHERE (item[1] <= $p.hub OR last(item[0]) IN [`from`, to]) | [true, item[0]]] + [item IN far2 | [false, item]] AS half
    WITH last(half[1]) AS middle, collect(half) AS halves
    UNWIND [item IN halves WHERE item[0] | item[1]] AS one2
    UNWIND [item IN halves WHERE NOT item[0] | item[1]] AS other
    WITH one2, other LIMIT $p.work
    RETURN count(*) AS pairs, collect(CASE
      WHEN none(node IN other[..-1] WHERE node IN one2)
      THEN CASE WHEN one2[0] = `from` THEN one2 + reverse(other[..-1]) ELSE reverse(one2 + reverse(other[..-1])) END
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
        UNWIND range(0, size(path3) - 2) AS i2
        WITH path3[i2] AS left, path3[i2 + 1] AS right
        WITH left, right, COLLECT {
          MATCH (left)-[edge2:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY|ADOPTS__ASIDE|AIMS_TO_PUSH__ASIDE|APPROVES__ASIDE|APPROVES_BUYER__ASIDE|ASKS__ASIDE|BLOCKED_AT__ASIDE|BLOCKS__ASIDE|CEO_OF__ASIDE|CHANGED_POLICY__ASIDE|CLAUSE_OF__ASIDE|COMES_WITH__ASIDE|COMPETES_WITH__ASIDE|DOMESTIC_TO__ASIDE|ENTAILS__ASIDE|EXAMPLE_OF__ASIDE|EXPORTS_TO__ASIDE|FACES__ASIDE|GOES_AGAINST__ASIDE|HAS_CONDITION__ASIDE|HAS_PURPOSE__ASIDE|HAS_SCENARIO__ASIDE|HOPES_FOR__ASIDE|MAKES__ASIDE|MAY_EXPORT_TO__ASIDE|MEMBER_OF__ASIDE|MOTIVATED_BY__ASIDE|MUST_SHIP_TO__ASIDE|OPENS_TO__ASIDE|PAID_TO__ASIDE|PAUSES__ASIDE|PUSHED_TOWARDS__ASIDE|REFUSES__ASIDE|RESTRICTS__ASIDE|SPEAKS_AGAINST__ASIDE|SPEAKS_FOR__ASIDE|SWITCHES_TO__ASIDE|TAKES_FORM__ASIDE|TESTS__ASIDE|UNDERCUTS__ASIDE|VETTED_UNDER__ASIDE|VISITED__ASIDE|WRITTEN_BY__ASIDE]-(right)
          WHERE (edge2.polarity IS NULL OR edge2.polarity = 'AFFIRMED')
            AND (edge2.polarity IS NULL OR edge2.retractedAt IS NULL)
            AND (edge2.polarity IS NULL OR CASE
              WHEN edge2.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(edge2), '__ASIDE', ''), edge2.subjectId, coalesce(edge2.objectId, edge2.value)] IN overruled)
              ELSE edge2.scenarioId = $p.scenario4
            END)
          WITH edge2, CASE edge2.basis WHEN 'INFERRED' THEN 10 ELSE 0 END + CASE
            WHEN edge2.basis IS NULL THEN 0
            ELSE CASE COLLECT {
              WITH edge2.modality AS known
              RETURN CASE
                  WHEN edge2.basis = 'STATED' THEN known
                  WHEN known IS NOT NULL AND NOT EXISTS {
                    MATCH (record:Fact {id: edge2.id})-[:BASED_ON*0..10]->(step)
                    WITH DISTINCT record, step
                    MATCH (step)-[:BASED_ON]->(premise)
                    OPTIONAL MATCH (`then`:Fact)
                    WHERE `then`.key = premise.key
                      AND `then`.id IS NOT NULL
                      AND `then`.recordedAt <= step.recordedAt
                      AND coalesce(`then`.retractedAt > step.recordedAt, true)
                      AND `then`.polarity <> premise.polarity
                    WITH step, premise, `then`
                    WHERE premise IS NOT NULL AND (NOT coalesce(premise.retractedAt IS NULL AND CASE
                      WHEN premise.scenarioId IS NULL THEN NOT ([premise.polarity, premise.relation, premise.subjectId, coalesce(premise.objectId, premise.value)] IN overruled OR premise.id IN overruled)
                      ELSE premise.scenarioId = $p.scenario5
                    END, false) OR `then` IS NOT NULL)
                    RETURN step
                  } THEN known
                END
            }[0] WHEN 'ASSERTED' THEN 1 WHEN 'REPORTED' THEN 2 WHEN 'POSSIBLE' THEN 3 WHEN 'PREDICTED' THEN 4 ELSE 5 END
          END AS looseness
          ORDER BY looseness, edge2.id LIMIT $p.mostLinks
          RETURN {
            id: edge2.id,
            relation: replace(type(edge2), '__ASIDE', ''),
            direction: CASE WHEN replace(type(edge2), '__ASIDE', '') IN $p.symmetric2 THEN 'BOTH' ELSE CASE WHEN startNode(edge2) = left THEN 'OUT' ELSE 'IN' END END,
            basis: edge2.basis,
            modality: edge2.modality,
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
                MATCH (record2:Fact {id: link.id})-[:BASED_ON*0..10]->(step2)
                WITH DISTINCT record2, step2
                MATCH (step2)-[:BASED_ON]->(premise2)
                OPTIONAL MATCH (then2:Fact)
                WHERE then2.key = premise2.key
                  AND then2.id IS NOT NULL
                  AND then2.recordedAt <= step2.recordedAt
                  AND coalesce(then2.retractedAt > step2.recordedAt, true)
                  AND then2.polarity <> premise2.polarity
                WITH step2, premise2, then2
                WHERE premise2 IS NOT NULL AND (NOT coalesce(premise2.retractedAt IS NULL AND CASE
                  WHEN premise2.scenarioId IS NULL THEN NOT ([premise2.polarity, premise2.relation, premise2.subjectId, coalesce(premise2.objectId, premise2.value)] IN overruled OR premise2.id IN overruled)
                  ELSE premise2.scenarioId = $p.scenario6
                END, false) OR then2 IS NOT NULL)
                RETURN step2
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
      UNWIND answer.paths AS path4
      RETURN [
        path4.weakest,
        COLLECT {
          UNWIND path4.hops AS hop2
          RETURN [
            COLLECT {
              UNWIND hop2.links AS link2
              RETURN [
                link2.relation,
                COLLECT {
                  MATCH (fact3:Fact {id: link2.id})
                  RETURN [
                    fact3.sentence,
                    COLLECT {
                      MATCH (entity:Entity)
                      WHERE entity.id = fact3.scenarioId
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
CALL (overruled) {
  MATCH (from2:Entity {id: $p.from2})
  MATCH (to2:Entity {id: $p.to2})
  WITH from2, to2, [[from2]] AS near4, [[to2]] AS far4,
    COUNT { (from2)--() } AS nearCost3, COUNT { (to2)--() } AS farCost3,
    [] AS pathList3, [] AS hubs3, false AS truncated3
  WITH from2, to2, pathList3, hubs3, truncated3,
    CASE WHEN size(pathList3) >= $p.limit2 THEN [] WHEN nearCost3 <= farCost3 THEN near4 ELSE far4 END AS near5,
    CASE WHEN nearCost3 <= farCost3 THEN far4 ELSE near4 END AS far5,
    CASE WHEN nearCost3 <= farCost3 THEN farCost3 ELSE nearCost3 END AS cost2
  CALL (overruled, near5, far5, from2, to2) {
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
  CALL (overruled, longer2, far5, from2, to2) {
    UNWIND [item3 IN longer2 WHERE (item3[1] <= $p.hub OR last(item3[0]) IN [from2, to2]) | [true, item3[0]]] + [item3 IN far5 | [false, item3]] AS half2
    WITH last(half2[1]) AS middle2, collect(half2) AS halves2
    UNWIND [item3 IN halves2 WHERE item3[0] | item3[1]] AS one3
    UNWIND [item3 IN halves2 WHERE NOT item3[0] | item3[1]] AS other2
    WITH one3, other2 LIMIT $p.work
    RETURN count(*) AS pairs2, collect(CASE
      WHEN none(node3 IN other2[..-1] WHERE node3 IN one3)
      THEN CASE WHEN one3[0] = from2 THEN one3 + reverse(other2[..-1]) ELSE reverse(one3 + reverse(other2[..-1])) END
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
        UNWIND range(0, size(path7) - 2) AS i3
        WITH path7[i3] AS left2, path7[i3 + 1] AS right2
        WITH left2, right2, COLLECT {
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
            basis: edge4.basis,
            modality: edge4.modality,
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
                MATCH (record3:Fact {id: link3.id})-[:BASED_ON*0..10]->(step3)
                WITH DISTINCT record3, step3
                MATCH (step3)-[:BASED_ON]->(premise3)
                OPTIONAL MATCH (then3:Fact)
                WHERE then3.key = premise3.key
                  AND then3.id IS NOT NULL
                  AND then3.recordedAt <= step3.recordedAt
                  AND coalesce(then3.retractedAt > step3.recordedAt, true)
                  AND then3.polarity <> premise3.polarity
                WITH step3, premise3, then3
                WHERE premise3 IS NOT NULL AND (NOT coalesce(premise3.retractedAt IS NULL AND coalesce(premise3.scenarioId = coalesce(step3.scenarioId, ''), true), false) OR then3 IS NOT NULL)
                RETURN step3
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
      UNWIND answer2.paths AS path8
      RETURN [path8.length]
    }
  ]) AS pathsFound2
}
CALL (overruled) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity2:Entity {id: id})
  WITH id, entity2
  WHERE entity2 IS NULL
  RETURN collect(id) AS missing
}
CALL (overruled) {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (entity3:Entity {id: id2})
  WITH id2, entity3
  WHERE entity3 IS NULL
  RETURN collect(id2) AS missing2
}
CALL (overruled) {
  UNWIND $p.ids3 AS id3
  OPTIONAL MATCH (scenario:Scenario {id: id3})
  WITH id3, scenario
  WHERE scenario IS NULL
  RETURN collect(id3) AS missing3
}
CALL (overruled) {
  CALL (overruled) {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids4
    WITH DISTINCT thing
    MATCH (scenario2:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario2.id AS id4
    UNION
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids4
    WITH DISTINCT thing
    MATCH (thing:Scenario)<-[:HAS_SCENARIO]-(question)
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(question)
    RETURN thing, scenario3.id AS id4
  }
  WITH thing, collect(id4) AS own
  WHERE own <> [] AND NOT $p.scenario7 IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario7] END AS missing4
}
CALL (overruled) {
  CALL (overruled) {
    MATCH (thing2:Entity)
    WHERE thing2.id IN $p.ids5
    WITH DISTINCT thing2
    MATCH (scenario4:Scenario)<-[:HAS_SCENARIO]-(thing2)
    RETURN thing2, scenario4.id AS id5
    UNION
    MATCH (thing2:Entity)
    WHERE thing2.id IN $p.ids5
    WITH DISTINCT thing2
    MATCH (thing2:Scenario)<-[:HAS_SCENARIO]-(question2)
    MATCH (scenario5:Scenario)<-[:HAS_SCENARIO]-(question2)
    RETURN thing2, scenario5.id AS id5
  }
  WITH thing2, collect(id5) AS own2
  WHERE own2 <> [] AND NOT $p.scenario8 IN own2
  WITH count(*) AS foreign2
  RETURN CASE foreign2 WHEN 0 THEN [] ELSE [$p.scenario8] END AS missing5
}
CALL (overruled) {
  UNWIND $p.ids6 AS id6
  OPTIONAL MATCH (entity4:Entity {id: id6})
  WITH id6, entity4
  WHERE entity4 IS NULL
  RETURN collect(id6) AS missing6
}
CALL (overruled) {
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
//   "from": "companies",
//   "to": "domestic-chips",
//   "limit": 5,
//   "work": 25000,
//   "scenario3": "pessimistic",
//   "hub": 1000,
//   "found": 1000,
//   "mostHubs": 10,
//   "scenario4": "pessimistic",
//   "scenario5": "pessimistic",
//   "mostLinks": 10,
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "scenario6": "pessimistic",
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
//   "scenario7": "pessimistic",
//   "ids5": [
//     "domestic-chips"
//   ],
//   "scenario8": "pessimistic",
//   "ids6": [
//     "companies"
//   ],
//   "ids7": [
//     "domestic-chips"
//   ]
// }
