CALL () {
  MATCH (company:Company {id: $p.id})
  RETURN collect([
    COUNT {
      MATCH (company)-[competesWith:COMPETES_WITH]-(company2)
      WHERE coalesce(competesWith.validFrom <= $p.validAtLatest, true)
        AND coalesce(competesWith.validToLatest >= $p.validAt, true)
      WITH *, (competesWith.retractedAt IS NULL AND coalesce(competesWith.validFrom <= $p.validAtLatest2, true) AND coalesce(competesWith.validToLatest >= $p.validAt2, true) AND CASE competesWith.basis
        WHEN 'STATED' THEN true
        ELSE competesWith.modality IS NOT NULL AND NOT EXISTS {
          MATCH (record:Fact {id: competesWith.id})-[:BASED_ON*0..10]->(step)
          WITH DISTINCT record, step
          MATCH (step)-[:BASED_ON]->(premise)
          OPTIONAL MATCH (`then`:Fact)
          WHERE `then`.key = premise.key
            AND `then`.id IS NOT NULL
            AND `then`.recordedAt <= step.recordedAt
            AND coalesce(`then`.retractedAt > step.recordedAt, true)
            AND `then`.polarity <> premise.polarity
          WITH step, premise, `then`
          WHERE premise IS NOT NULL AND (NOT coalesce(premise.retractedAt IS NULL AND coalesce(premise.validFrom <= $p.validAtLatest3, true) AND coalesce(premise.validToLatest >= $p.validAt3, true) AND coalesce(premise.scenarioId = coalesce(step.scenarioId, ''), true), false) OR `then` IS NOT NULL)
          RETURN step
        }
      END) = $p.stands AS fits
      WHERE fits
      RETURN competesWith
    },
    COLLECT {
      CALL (company) {
        MATCH ()-[competesWith2:COMPETES_WITH]->(company3)
        WHERE competesWith2.subjectId = company.id
          AND coalesce(competesWith2.validFrom <= $p.validAtLatest4, true)
          AND coalesce(competesWith2.validToLatest >= $p.validAt4, true)
          AND competesWith2.id > $p.after
        WITH competesWith2, company3 ORDER BY competesWith2.subjectId, competesWith2.id LIMIT $p.first
        RETURN competesWith2, company3
        UNION
        MATCH (company3)-[competesWith2:COMPETES_WITH]->()
        WHERE competesWith2.objectId = company.id
          AND coalesce(competesWith2.validFrom <= $p.validAtLatest5, true)
          AND coalesce(competesWith2.validToLatest >= $p.validAt5, true)
          AND competesWith2.id > $p.after2
        WITH competesWith2, company3 ORDER BY competesWith2.objectId, competesWith2.id LIMIT $p.first2
        RETURN competesWith2, company3
      }
      WITH competesWith2, company3 ORDER BY competesWith2.id LIMIT $p.first3
      RETURN [
        [company3.id],
        [
          (competesWith2.retractedAt IS NULL AND coalesce(competesWith2.validFrom <= $p.validAtLatest6, true) AND coalesce(competesWith2.validToLatest >= $p.validAt6, true) AND CASE competesWith2.basis
            WHEN 'STATED' THEN true
            ELSE competesWith2.modality IS NOT NULL AND NOT EXISTS {
              MATCH (record2:Fact {id: competesWith2.id})-[:BASED_ON*0..10]->(step2)
              WITH DISTINCT record2, step2
              MATCH (step2)-[:BASED_ON]->(premise2)
              OPTIONAL MATCH (then2:Fact)
              WHERE then2.key = premise2.key
                AND then2.id IS NOT NULL
                AND then2.recordedAt <= step2.recordedAt
                AND coalesce(then2.retractedAt > step2.recordedAt, true)
                AND then2.polarity <> premise2.polarity
              WITH step2, premise2, then2
              WHERE premise2 IS NOT NULL AND (NOT coalesce(premise2.retractedAt IS NULL AND coalesce(premise2.validFrom <= $p.validAtLatest7, true) AND coalesce(premise2.validToLatest >= $p.validAt7, true) AND coalesce(premise2.scenarioId = coalesce(step2.scenarioId, ''), true), false) OR then2 IS NOT NULL)
              RETURN step2
            }
          END),
          COLLECT {
            WITH competesWith2.modality AS known
            RETURN CASE
                WHEN competesWith2.basis = 'STATED' THEN known
                WHEN known IS NOT NULL AND NOT EXISTS {
                  MATCH (record3:Fact {id: competesWith2.id})-[:BASED_ON*0..10]->(step3)
                  WITH DISTINCT record3, step3
                  MATCH (step3)-[:BASED_ON]->(premise3)
                  OPTIONAL MATCH (then3:Fact)
                  WHERE then3.key = premise3.key
                    AND then3.id IS NOT NULL
                    AND then3.recordedAt <= step3.recordedAt
                    AND coalesce(then3.retractedAt > step3.recordedAt, true)
                    AND then3.polarity <> premise3.polarity
                  WITH step3, premise3, then3
                  WHERE premise3 IS NOT NULL AND (NOT coalesce(premise3.retractedAt IS NULL AND coalesce(premise3.validFrom <= $p.validAtLatest8, true) AND coalesce(premise3.validToLatest >= $p.validAt8, true) AND coalesce(premise3.scenarioId = coalesce(step3.scenarioId, ''), true), false) OR then3 IS NOT NULL)
                  RETURN step3
                } THEN known
              END
          }[0]
        ]
      ]
    },
    COLLECT {
      CALL (company) {
        MATCH (fact:Fact) WHERE fact.subjectId = company.id AND fact.id IS NOT NULL RETURN fact
        UNION
        MATCH (fact:Fact) WHERE fact.objectId = company.id AND fact.id IS NOT NULL RETURN fact
        UNION
        MATCH (company)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact) RETURN DISTINCT fact
      }
      WITH fact
      WHERE coalesce(fact.scenarioId = company.id, true)
        AND coalesce(fact.validFrom <= $p.validAtLatest9, true)
        AND coalesce(fact.validToLatest >= $p.validAt9, true)
        AND fact.retractedAt IS NULL
        AND fact.relation = $p.relation
      WITH fact, (fact.retractedAt IS NULL AND coalesce(fact.validFrom <= $p.validAtLatest10, true) AND coalesce(fact.validToLatest >= $p.validAt10, true) AND CASE fact.basis
        WHEN 'STATED' THEN true
        ELSE fact.modality IS NOT NULL AND NOT EXISTS {
          MATCH (record4:Fact {id: fact.id})-[:BASED_ON*0..10]->(step4)
          WITH DISTINCT record4, step4
          MATCH (step4)-[:BASED_ON]->(premise4)
          OPTIONAL MATCH (then4:Fact)
          WHERE then4.key = premise4.key
            AND then4.id IS NOT NULL
            AND then4.recordedAt <= step4.recordedAt
            AND coalesce(then4.retractedAt > step4.recordedAt, true)
            AND then4.polarity <> premise4.polarity
          WITH step4, premise4, then4
          WHERE premise4 IS NOT NULL AND (NOT coalesce(premise4.retractedAt IS NULL AND coalesce(premise4.validFrom <= $p.validAtLatest11, true) AND coalesce(premise4.validToLatest >= $p.validAt11, true) AND coalesce(premise4.scenarioId = coalesce(step4.scenarioId, ''), true), false) OR then4 IS NOT NULL)
          RETURN step4
        }
      END) AS value
      WITH value, count(DISTINCT fact) AS `count` ORDER BY `count` DESC, value LIMIT $p.first4
      RETURN [`count`, value]
    }
  ]) AS companyFound
}
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
        AND (edge.polarity IS NULL OR coalesce(edge.validFrom <= $p.validAtLatest12, true))
        AND (edge.polarity IS NULL OR coalesce(edge.validToLatest >= $p.validAt12, true))
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
        WITH left, right, COLLECT {
          MATCH (left)-[edge2:ADOPTS|AIMS_TO_PUSH|APPROVES|APPROVES_BUYER|ASKS|ASKS_ABOUT|BLOCKED_AT|BLOCKS|CEO_OF|CHANGED_POLICY|CLAUSE_OF|COMES_WITH|COMPETES_WITH|CONCERNS|COVERS|DECIDED_BY|DOMESTIC_TO|ENTAILS|EXAMPLE_OF|EXPORTS_TO|FACES|GOES_AGAINST|GOVERNS|HAS_CONDITION|HAS_PURPOSE|HAS_SCENARIO|HOPES_FOR|MAKES|MAY_EXPORT_TO|MEMBER_OF|MOTIVATED_BY|MUST_SHIP_TO|OPENS_TO|PAID_TO|PART_OF|PAUSES|PUSHED_TOWARDS|REFUSES|RESTRICTS|SPEAKS_AGAINST|SPEAKS_FOR|SWITCHES_TO|TAKES_FORM|TESTS|UNDERCUTS|VETTED_UNDER|VISITED|WRITTEN_BY]-(right)
          WHERE (edge2.polarity IS NULL OR coalesce(edge2.validFrom <= $p.validAtLatest13, true))
            AND (edge2.polarity IS NULL OR coalesce(edge2.validToLatest >= $p.validAt13, true))
          WITH edge2, CASE edge2.basis WHEN 'INFERRED' THEN 10 ELSE 0 END + CASE
            WHEN edge2.basis IS NULL THEN 0
            ELSE CASE COLLECT {
              WITH edge2.modality AS known2
              RETURN CASE
                  WHEN edge2.basis = 'STATED' THEN known2
                  WHEN known2 IS NOT NULL AND NOT EXISTS {
                    MATCH (record5:Fact {id: edge2.id})-[:BASED_ON*0..10]->(step5)
                    WITH DISTINCT record5, step5
                    MATCH (step5)-[:BASED_ON]->(premise5)
                    OPTIONAL MATCH (then5:Fact)
                    WHERE then5.key = premise5.key
                      AND then5.id IS NOT NULL
                      AND then5.recordedAt <= step5.recordedAt
                      AND coalesce(then5.retractedAt > step5.recordedAt, true)
                      AND then5.polarity <> premise5.polarity
                    WITH step5, premise5, then5
                    WHERE premise5 IS NOT NULL AND (NOT coalesce(premise5.retractedAt IS NULL AND coalesce(premise5.validFrom <= $p.validAtLatest14, true) AND coalesce(premise5.validToLatest >= $p.validAt14, true) AND coalesce(premise5.scenarioId = coalesce(step5.scenarioId, ''), true), false) OR then5 IS NOT NULL)
                    RETURN step5
                  } THEN known2
                END
            }[0] WHEN 'ASSERTED' THEN 1 WHEN 'REPORTED' THEN 2 WHEN 'POSSIBLE' THEN 3 WHEN 'PREDICTED' THEN 4 ELSE 5 END
          END AS looseness
          ORDER BY looseness, edge2.id LIMIT $p.mostLinks
          RETURN {
            id: edge2.id,
            relation: type(edge2),
            direction: CASE WHEN type(edge2) IN $p.symmetric THEN 'BOTH' ELSE CASE WHEN startNode(edge2) = left THEN 'OUT' ELSE 'IN' END END,
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
                MATCH (record6:Fact {id: link.id})-[:BASED_ON*0..10]->(step6)
                WITH DISTINCT record6, step6
                MATCH (step6)-[:BASED_ON]->(premise6)
                OPTIONAL MATCH (then6:Fact)
                WHERE then6.key = premise6.key
                  AND then6.id IS NOT NULL
                  AND then6.recordedAt <= step6.recordedAt
                  AND coalesce(then6.retractedAt > step6.recordedAt, true)
                  AND then6.polarity <> premise6.polarity
                WITH step6, premise6, then6
                WHERE premise6 IS NOT NULL AND (NOT coalesce(premise6.retractedAt IS NULL AND coalesce(premise6.validFrom <= $p.validAtLatest15, true) AND coalesce(premise6.validToLatest >= $p.validAt15, true) AND coalesce(premise6.scenarioId = coalesce(step6.scenarioId, ''), true), false) OR then6 IS NOT NULL)
                RETURN step6
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
      RETURN [path4.stands, path4.weakest]
    }
  ]) AS pathsFound
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
RETURN companyFound,
  pathsFound,
  missing,
  missing2

// $p = {
//   "id": "alibaba",
//   "validAtLatest": "2027-12-31",
//   "validAt": "2027-01-01",
//   "validAtLatest2": "2027-12-31",
//   "validAt2": "2027-01-01",
//   "validAtLatest3": "2027-12-31",
//   "validAt3": "2027-01-01",
//   "stands": true,
//   "validAtLatest4": "2027-12-31",
//   "validAt4": "2027-01-01",
//   "after": "",
//   "first": 21,
//   "validAtLatest5": "2027-12-31",
//   "validAt5": "2027-01-01",
//   "after2": "",
//   "first2": 21,
//   "first3": 21,
//   "validAtLatest6": "2027-12-31",
//   "validAt6": "2027-01-01",
//   "validAtLatest7": "2027-12-31",
//   "validAt7": "2027-01-01",
//   "validAtLatest8": "2027-12-31",
//   "validAt8": "2027-01-01",
//   "validAtLatest9": "2027-12-31",
//   "validAt9": "2027-01-01",
//   "relation": "COMPETES_WITH",
//   "validAtLatest10": "2027-12-31",
//   "validAt10": "2027-01-01",
//   "validAtLatest11": "2027-12-31",
//   "validAt11": "2027-01-01",
//   "first4": 100,
//   "from": "alibaba",
//   "to": "nvidia",
//   "limit": 5,
//   "work": 25000,
//   "validAtLatest12": "2027-12-31",
//   "validAt12": "2027-01-01",
//   "hub": 1000,
//   "found": 1000,
//   "mostHubs": 10,
//   "validAtLatest13": "2027-12-31",
//   "validAt13": "2027-01-01",
//   "validAtLatest14": "2027-12-31",
//   "validAt14": "2027-01-01",
//   "mostLinks": 10,
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "validAtLatest15": "2027-12-31",
//   "validAt15": "2027-01-01",
//   "ids": [
//     "alibaba"
//   ],
//   "ids2": [
//     "nvidia"
//   ]
// }
