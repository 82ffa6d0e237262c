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
  CALL (overruled) {
    MATCH (fact3:Fact)
    WHERE fact3.scenarioId = $p.scenario3
      AND fact3.id IS NOT NULL
      AND fact3.retractedAt IS NULL
    UNWIND CASE WHEN fact3.relation IN $p.symmetric2
      THEN [[fact3.subjectId, coalesce(fact3.objectId, fact3.value)], [coalesce(fact3.objectId, fact3.value), fact3.subjectId]]
      ELSE [[fact3.subjectId, coalesce(fact3.objectId, fact3.value)]]
    END AS ends2
    RETURN [CASE fact3.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END, fact3.relation] + ends2 AS one2
    UNION ALL
    MATCH (fact4:Fact)
    WHERE fact4.polarity = 'AFFIRMED'
      AND fact4.relation IN $p.exclusive3
      AND fact4.scenarioId = $p.scenario4
      AND fact4.id IS NOT NULL
      AND fact4.retractedAt IS NULL
    UNWIND CASE WHEN fact4.relation IN $p.own2 THEN [fact4.relation] ELSE [] END AS relation2
    MATCH (rival2:Fact)
    WHERE rival2.subjectId = fact4.subjectId AND rival2.relation = relation2 AND rival2.id IS NOT NULL
    WITH fact4, rival2
    WHERE rival2.scenarioId IS NULL
      AND CASE
        WHEN coalesce(rival2.objectId, rival2.value) = coalesce(fact4.objectId, fact4.value) THEN rival2.polarity <> fact4.polarity
        ELSE fact4.relation IN $p.exclusive4 AND rival2.polarity = 'AFFIRMED' AND fact4.polarity = 'AFFIRMED'
      END
      AND rival2.relation = fact4.relation
      AND rival2.key <> fact4.key
      AND coalesce(rival2.validFrom <= fact4.validToLatest, true)
      AND coalesce(fact4.validFrom <= rival2.validToLatest, true)
      AND all(name2 IN coalesce(fact4.nameList, []) WHERE NOT name2 IN coalesce(rival2.nameList, [])
        OR any(i2 IN range(0, size(coalesce(fact4.nameList, [])) - 1) WHERE fact4.nameList[i2] = name2
          AND any(j2 IN range(0, size(coalesce(rival2.nameList, [])) - 1) WHERE rival2.nameList[j2] = name2
            AND rival2.valueList[j2] = fact4.valueList[i2])))
    RETURN rival2.id AS one2
  }
  RETURN collect(one2) AS overruled2
}
CALL (overruled, overruled2) {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (overruled, overruled2, entity) {
        MATCH (fact5:Fact)
        WHERE fact5.subjectId = entity.id
          AND fact5.id > $p.after
          AND fact5.retractedAt IS NULL
          AND CASE
            WHEN fact5.scenarioId IS NULL THEN NOT ([fact5.polarity, fact5.relation, fact5.subjectId, coalesce(fact5.objectId, fact5.value)] IN overruled OR fact5.id IN overruled)
            ELSE fact5.scenarioId = $p.scenario5
          END
          AND (fact5.retractedAt IS NOT NULL OR NOT coalesce(CASE
            WHEN fact5.scenarioId IS NULL THEN NOT ([fact5.polarity, fact5.relation, fact5.subjectId, coalesce(fact5.objectId, fact5.value)] IN overruled2 OR fact5.id IN overruled2)
            ELSE fact5.scenarioId = $p.scenario6
          END, false))
          AND NOT EXISTS {
            MATCH (fact6:Fact)
            WHERE fact6.key = fact5.key
              AND fact6.id IS NOT NULL
              AND fact6.retractedAt IS NULL
              AND CASE
                WHEN fact6.scenarioId IS NULL THEN NOT ([fact6.polarity, fact6.relation, fact6.subjectId, coalesce(fact6.objectId, fact6.value)] IN overruled2 OR fact6.id IN overruled2)
                ELSE fact6.scenarioId = $p.scenario7
              END
          }
        RETURN fact5 ORDER BY fact5.subjectId, fact5.id LIMIT $p.first
        UNION
        MATCH (fact5:Fact)
        WHERE fact5.objectId = entity.id
          AND fact5.id > $p.after
          AND fact5.retractedAt IS NULL
          AND CASE
            WHEN fact5.scenarioId IS NULL THEN NOT ([fact5.polarity, fact5.relation, fact5.subjectId, coalesce(fact5.objectId, fact5.value)] IN overruled OR fact5.id IN overruled)
            ELSE fact5.scenarioId = $p.scenario5
          END
          AND (fact5.retractedAt IS NOT NULL OR NOT coalesce(CASE
            WHEN fact5.scenarioId IS NULL THEN NOT ([fact5.polarity, fact5.relation, fact5.subjectId, coalesce(fact5.objectId, fact5.value)] IN overruled2 OR fact5.id IN overruled2)
            ELSE fact5.scenarioId = $p.scenario6
          END, false))
          AND NOT EXISTS {
            MATCH (fact6:Fact)
            WHERE fact6.key = fact5.key
              AND fact6.id IS NOT NULL
              AND fact6.retractedAt IS NULL
              AND CASE
                WHEN fact6.scenarioId IS NULL THEN NOT ([fact6.polarity, fact6.relation, fact6.subjectId, coalesce(fact6.objectId, fact6.value)] IN overruled2 OR fact6.id IN overruled2)
                ELSE fact6.scenarioId = $p.scenario7
              END
          }
        RETURN fact5 ORDER BY fact5.objectId, fact5.id LIMIT $p.first
        UNION
        MATCH (fact5:Fact)
        WHERE fact5.scenarioId = entity.id
          AND fact5.id > $p.after
          AND fact5.retractedAt IS NULL
          AND CASE
            WHEN fact5.scenarioId IS NULL THEN NOT ([fact5.polarity, fact5.relation, fact5.subjectId, coalesce(fact5.objectId, fact5.value)] IN overruled OR fact5.id IN overruled)
            ELSE fact5.scenarioId = $p.scenario5
          END
          AND (fact5.retractedAt IS NOT NULL OR NOT coalesce(CASE
            WHEN fact5.scenarioId IS NULL THEN NOT ([fact5.polarity, fact5.relation, fact5.subjectId, coalesce(fact5.objectId, fact5.value)] IN overruled2 OR fact5.id IN overruled2)
            ELSE fact5.scenarioId = $p.scenario6
          END, false))
          AND NOT EXISTS {
            MATCH (fact6:Fact)
            WHERE fact6.key = fact5.key
              AND fact6.id IS NOT NULL
              AND fact6.retractedAt IS NULL
              AND CASE
                WHEN fact6.scenarioId IS NULL THEN NOT ([fact6.polarity, fact6.relation, fact6.subjectId, coalesce(fact6.objectId, fact6.value)] IN overruled2 OR fact6.id IN overruled2)
                ELSE fact6.scenarioId = $p.scenario7
              END
          }
        RETURN fact5 ORDER BY fact5.scenarioId, fact5.id LIMIT $p.first
        UNION
        MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact5:Fact)
        WHERE fact5.id > $p.after
          AND fact5.retractedAt IS NULL
          AND CASE
            WHEN fact5.scenarioId IS NULL THEN NOT ([fact5.polarity, fact5.relation, fact5.subjectId, coalesce(fact5.objectId, fact5.value)] IN overruled OR fact5.id IN overruled)
            ELSE fact5.scenarioId = $p.scenario5
          END
          AND (fact5.retractedAt IS NOT NULL OR NOT coalesce(CASE
            WHEN fact5.scenarioId IS NULL THEN NOT ([fact5.polarity, fact5.relation, fact5.subjectId, coalesce(fact5.objectId, fact5.value)] IN overruled2 OR fact5.id IN overruled2)
            ELSE fact5.scenarioId = $p.scenario6
          END, false))
          AND NOT EXISTS {
            MATCH (fact6:Fact)
            WHERE fact6.key = fact5.key
              AND fact6.id IS NOT NULL
              AND fact6.retractedAt IS NULL
              AND CASE
                WHEN fact6.scenarioId IS NULL THEN NOT ([fact6.polarity, fact6.relation, fact6.subjectId, coalesce(fact6.objectId, fact6.value)] IN overruled2 OR fact6.id IN overruled2)
                ELSE fact6.scenarioId = $p.scenario7
              END
          }
        WITH DISTINCT fact5
        RETURN fact5 ORDER BY fact5.id LIMIT $p.first
      }
      WITH fact5 ORDER BY fact5.id LIMIT $p.first
      RETURN [[fact5.sentence]]
    },
    [
      COUNT {
        CALL (overruled, overruled2, entity) {
          MATCH (fact7:Fact) WHERE fact7.subjectId = entity.id AND fact7.id IS NOT NULL RETURN fact7
          UNION
          MATCH (fact7:Fact) WHERE fact7.objectId = entity.id AND fact7.id IS NOT NULL RETURN fact7
          UNION
          MATCH (fact7:Fact) WHERE fact7.scenarioId = entity.id AND fact7.id IS NOT NULL RETURN fact7
          UNION
          MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact7:Fact) RETURN DISTINCT fact7
        }
        WITH fact7
        WHERE fact7.retractedAt IS NULL
          AND CASE
            WHEN fact7.scenarioId IS NULL THEN NOT ([fact7.polarity, fact7.relation, fact7.subjectId, coalesce(fact7.objectId, fact7.value)] IN overruled2 OR fact7.id IN overruled2)
            ELSE fact7.scenarioId = $p.scenario8
          END
          AND (fact7.retractedAt IS NOT NULL OR NOT coalesce(CASE
            WHEN fact7.scenarioId IS NULL THEN NOT ([fact7.polarity, fact7.relation, fact7.subjectId, coalesce(fact7.objectId, fact7.value)] IN overruled OR fact7.id IN overruled)
            ELSE fact7.scenarioId = $p.scenario9
          END, false))
          AND NOT EXISTS {
            MATCH (fact8:Fact)
            WHERE fact8.key = fact7.key
              AND fact8.id IS NOT NULL
              AND fact8.retractedAt IS NULL
              AND CASE
                WHEN fact8.scenarioId IS NULL THEN NOT ([fact8.polarity, fact8.relation, fact8.subjectId, coalesce(fact8.objectId, fact8.value)] IN overruled OR fact8.id IN overruled)
                ELSE fact8.scenarioId = $p.scenario10
              END
          }
          AND fact7.polarity = $p.polarity
        RETURN fact7
      },
      COLLECT {
        CALL (overruled, overruled2, entity) {
          MATCH (fact9:Fact)
          WHERE fact9.subjectId = entity.id
            AND fact9.id > $p.after2
            AND fact9.retractedAt IS NULL
            AND CASE
              WHEN fact9.scenarioId IS NULL THEN NOT ([fact9.polarity, fact9.relation, fact9.subjectId, coalesce(fact9.objectId, fact9.value)] IN overruled2 OR fact9.id IN overruled2)
              ELSE fact9.scenarioId = $p.scenario11
            END
            AND (fact9.retractedAt IS NOT NULL OR NOT coalesce(CASE
              WHEN fact9.scenarioId IS NULL THEN NOT ([fact9.polarity, fact9.relation, fact9.subjectId, coalesce(fact9.objectId, fact9.value)] IN overruled OR fact9.id IN overruled)
              ELSE fact9.scenarioId = $p.scenario12
            END, false))
            AND NOT EXISTS {
              MATCH (fact10:Fact)
              WHERE fact10.key = fact9.key
                AND fact10.id IS NOT NULL
                AND fact10.retractedAt IS NULL
                AND CASE
                  WHEN fact10.scenarioId IS NULL THEN NOT ([fact10.polarity, fact10.relation, fact10.subjectId, coalesce(fact10.objectId, fact10.value)] IN overruled OR fact10.id IN overruled)
                  ELSE fact10.scenarioId = $p.scenario13
                END
            }
            AND fact9.polarity = $p.polarity2
          RETURN fact9 ORDER BY fact9.subjectId, fact9.id LIMIT $p.first2
          UNION
          MATCH (fact9:Fact)
          WHERE fact9.objectId = entity.id
            AND fact9.id > $p.after2
            AND fact9.retractedAt IS NULL
            AND CASE
              WHEN fact9.scenarioId IS NULL THEN NOT ([fact9.polarity, fact9.relation, fact9.subjectId, coalesce(fact9.objectId, fact9.value)] IN overruled2 OR fact9.id IN overruled2)
              ELSE fact9.scenarioId = $p.scenario11
            END
            AND (fact9.retractedAt IS NOT NULL OR NOT coalesce(CASE
              WHEN fact9.scenarioId IS NULL THEN NOT ([fact9.polarity, fact9.relation, fact9.subjectId, coalesce(fact9.objectId, fact9.value)] IN overruled OR fact9.id IN overruled)
              ELSE fact9.scenarioId = $p.scenario12
            END, false))
            AND NOT EXISTS {
              MATCH (fact10:Fact)
              WHERE fact10.key = fact9.key
                AND fact10.id IS NOT NULL
                AND fact10.retractedAt IS NULL
                AND CASE
                  WHEN fact10.scenarioId IS NULL THEN NOT ([fact10.polarity, fact10.relation, fact10.subjectId, coalesce(fact10.objectId, fact10.value)] IN overruled OR fact10.id IN overruled)
                  ELSE fact10.scenarioId = $p.scenario13
                END
            }
            AND fact9.polarity = $p.polarity2
          RETURN fact9 ORDER BY fact9.objectId, fact9.id LIMIT $p.first2
          UNION
          MATCH (fact9:Fact)
          WHERE fact9.scenarioId = entity.id
            AND fact9.id > $p.after2
            AND fact9.retractedAt IS NULL
            AND CASE
              WHEN fact9.scenarioId IS NULL THEN NOT ([fact9.polarity, fact9.relation, fact9.subjectId, coalesce(fact9.objectId, fact9.value)] IN overruled2 OR fact9.id IN overruled2)
              ELSE fact9.scenarioId = $p.scenario11
            END
            AND (fact9.retractedAt IS NOT NULL OR NOT coalesce(CASE
              WHEN fact9.scenarioId IS NULL THEN NOT ([fact9.polarity, fact9.relation, fact9.subjectId, coalesce(fact9.objectId, fact9.value)] IN overruled OR fact9.id IN overruled)
              ELSE fact9.scenarioId = $p.scenario12
            END, false))
            AND NOT EXISTS {
              MATCH (fact10:Fact)
              WHERE fact10.key = fact9.key
                AND fact10.id IS NOT NULL
                AND fact10.retractedAt IS NULL
                AND CASE
                  WHEN fact10.scenarioId IS NULL THEN NOT ([fact10.polarity, fact10.relation, fact10.subjectId, coalesce(fact10.objectId, fact10.value)] IN overruled OR fact10.id IN overruled)
                  ELSE fact10.scenarioId = $p.scenario13
                END
            }
            AND fact9.polarity = $p.polarity2
          RETURN fact9 ORDER BY fact9.scenarioId, fact9.id LIMIT $p.first2
          UNION
          MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact9:Fact)
          WHERE fact9.id > $p.after2
            AND fact9.retractedAt IS NULL
            AND CASE
              WHEN fact9.scenarioId IS NULL THEN NOT ([fact9.polarity, fact9.relation, fact9.subjectId, coalesce(fact9.objectId, fact9.value)] IN overruled2 OR fact9.id IN overruled2)
              ELSE fact9.scenarioId = $p.scenario11
            END
            AND (fact9.retractedAt IS NOT NULL OR NOT coalesce(CASE
              WHEN fact9.scenarioId IS NULL THEN NOT ([fact9.polarity, fact9.relation, fact9.subjectId, coalesce(fact9.objectId, fact9.value)] IN overruled OR fact9.id IN overruled)
              ELSE fact9.scenarioId = $p.scenario12
            END, false))
            AND NOT EXISTS {
              MATCH (fact10:Fact)
              WHERE fact10.key = fact9.key
                AND fact10.id IS NOT NULL
                AND fact10.retractedAt IS NULL
                AND CASE
                  WHEN fact10.scenarioId IS NULL THEN NOT ([fact10.polarity, fact10.relation, fact10.subjectId, coalesce(fact10.objectId, fact10.value)] IN overruled OR fact10.id IN overruled)
                  ELSE fact10.scenarioId = $p.scenario13
                END
            }
            AND fact9.polarity = $p.polarity2
          WITH DISTINCT fact9
          RETURN fact9 ORDER BY fact9.id LIMIT $p.first2
        }
        WITH fact9 ORDER BY fact9.id LIMIT $p.first2
        RETURN [[fact9.sentence]]
      }
    ],
    COUNT {
      CALL (overruled, overruled2, entity) {
        MATCH (fact11:Fact) WHERE fact11.subjectId = entity.id AND fact11.id IS NOT NULL RETURN fact11
        UNION
        MATCH (fact11:Fact) WHERE fact11.objectId = entity.id AND fact11.id IS NOT NULL RETURN fact11
        UNION
        MATCH (fact11:Fact) WHERE fact11.scenarioId = entity.id AND fact11.id IS NOT NULL RETURN fact11
        UNION
        MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact11:Fact) RETURN DISTINCT fact11
      }
      WITH fact11
      WHERE fact11.retractedAt IS NULL
        AND CASE
          WHEN fact11.scenarioId IS NULL THEN NOT ([fact11.polarity, fact11.relation, fact11.subjectId, coalesce(fact11.objectId, fact11.value)] IN overruled OR fact11.id IN overruled)
          ELSE fact11.scenarioId = $p.scenario14
        END
      WITH fact11, CASE
        WHEN fact11.retractedAt IS NULL AND CASE
          WHEN fact11.scenarioId IS NULL THEN NOT ([fact11.polarity, fact11.relation, fact11.subjectId, coalesce(fact11.objectId, fact11.value)] IN overruled2 OR fact11.id IN overruled2)
          ELSE fact11.scenarioId = $p.scenario15
        END THEN coalesce(COLLECT {
          WITH fact11.modality AS known
          RETURN CASE
              WHEN fact11.basis = 'STATED' THEN known
              WHEN known IS NOT NULL AND NOT EXISTS {
                MATCH (record:Fact {id: fact11.id})-[:BASED_ON*0..10]->(step)
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
                  WHEN premise.scenarioId IS NULL THEN NOT ([premise.polarity, premise.relation, premise.subjectId, coalesce(premise.objectId, premise.value)] IN overruled2 OR premise.id IN overruled2)
                  ELSE premise.scenarioId = $p.scenario16
                END, false) OR `then` IS NOT NULL)
                RETURN step
              } THEN known
            END
        }[0], '') <> coalesce(COLLECT {
          WITH fact11.modality AS known2
          RETURN CASE
              WHEN fact11.basis = 'STATED' THEN known2
              WHEN known2 IS NOT NULL AND NOT EXISTS {
                MATCH (record2:Fact {id: fact11.id})-[:BASED_ON*0..10]->(step2)
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
                  ELSE premise2.scenarioId = $p.scenario17
                END, false) OR then2 IS NOT NULL)
                RETURN step2
              } THEN known2
            END
        }[0], '')
        ELSE EXISTS {
          MATCH (then3:Fact)
          WHERE then3.key = fact11.key
            AND then3.id IS NOT NULL
            AND then3.retractedAt IS NULL
            AND CASE
              WHEN then3.scenarioId IS NULL THEN NOT ([then3.polarity, then3.relation, then3.subjectId, coalesce(then3.objectId, then3.value)] IN overruled2 OR then3.id IN overruled2)
              ELSE then3.scenarioId = $p.scenario18
            END
        }
      END AS differs
      WHERE differs
      WITH fact11
      RETURN fact11
    }
  ]) AS entityFound
}
CALL (overruled, overruled2) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity2:Entity {id: id})
  WITH id, entity2
  WHERE entity2 IS NULL
  RETURN collect(id) AS missing
}
CALL (overruled, overruled2) {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (scenario:Scenario {id: id2})
  WITH id2, scenario
  WHERE scenario IS NULL
  RETURN collect(id2) AS missing2
}
CALL (overruled, overruled2) {
  UNWIND $p.ids3 AS id3
  OPTIONAL MATCH (scenario2:Scenario {id: id3})
  WITH id3, scenario2
  WHERE scenario2 IS NULL
  RETURN collect(id3) AS missing3
}
CALL (overruled, overruled2) {
  CALL (overruled, overruled2) {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids4
    WITH DISTINCT thing
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario3.id AS id4
    UNION
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids4
    WITH DISTINCT thing
    MATCH (thing:Scenario)<-[:HAS_SCENARIO]-(question)
    MATCH (scenario4:Scenario)<-[:HAS_SCENARIO]-(question)
    RETURN thing, scenario4.id AS id4
  }
  WITH thing, collect(id4) AS own
  WHERE own <> [] AND NOT $p.scenario19 IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario19] END AS missing4
}
CALL (overruled, overruled2) {
  CALL (overruled, overruled2) {
    MATCH (thing2:Entity)
    WHERE thing2.id IN $p.ids5
    WITH DISTINCT thing2
    MATCH (scenario5:Scenario)<-[:HAS_SCENARIO]-(thing2)
    RETURN thing2, scenario5.id AS id5
    UNION
    MATCH (thing2:Entity)
    WHERE thing2.id IN $p.ids5
    WITH DISTINCT thing2
    MATCH (thing2:Scenario)<-[:HAS_SCENARIO]-(question2)
    MATCH (scenario6:Scenario)<-[:HAS_SCENARIO]-(question2)
    RETURN thing2, scenario6.id AS id5
  }
  WITH thing2, collect(id5) AS own2
  WHERE own2 <> [] AND NOT $p.scenario20 IN own2
  WITH count(*) AS foreign2
  RETURN CASE foreign2 WHEN 0 THEN [] ELSE [$p.scenario20] END AS missing5
}
CALL (overruled, overruled2) {
  CALL (overruled, overruled2) {
    MATCH (:Scenario {id: $p.scenario21})<-[:HAS_SCENARIO]-(question3)
    RETURN question3.id AS id6
  }
  WITH collect(id6) AS own3
  CALL (overruled, overruled2) {
    MATCH (:Scenario {id: $p.other})<-[:HAS_SCENARIO]-(question4)
    RETURN question4.id AS id7
  }
  WITH own3, collect(id7) AS others
  RETURN CASE
    WHEN own3 = [] OR others = [] OR any(id6 IN own3 WHERE id6 IN others) THEN []
    ELSE [$p.scenario21]
  END AS missing6
}
RETURN entityFound,
  missing,
  missing2,
  missing3,
  missing4,
  missing5,
  missing6

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
//   "scenario3": "optimistic",
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "exclusive3": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario4": "optimistic",
//   "own2": [
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
//   "exclusive4": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "id": "h200",
//   "after": "",
//   "scenario5": "pessimistic",
//   "scenario6": "optimistic",
//   "scenario7": "optimistic",
//   "first": 21,
//   "scenario8": "optimistic",
//   "scenario9": "pessimistic",
//   "scenario10": "pessimistic",
//   "polarity": "AFFIRMED",
//   "after2": "",
//   "scenario11": "optimistic",
//   "scenario12": "pessimistic",
//   "scenario13": "pessimistic",
//   "polarity2": "AFFIRMED",
//   "first2": 21,
//   "scenario14": "pessimistic",
//   "scenario15": "optimistic",
//   "scenario16": "optimistic",
//   "scenario17": "pessimistic",
//   "scenario18": "optimistic",
//   "ids": [
//     "h200"
//   ],
//   "ids2": [
//     "optimistic"
//   ],
//   "ids3": [
//     "pessimistic"
//   ],
//   "ids4": [
//     "h200"
//   ],
//   "scenario19": "optimistic",
//   "ids5": [
//     "h200"
//   ],
//   "scenario20": "pessimistic",
//   "scenario21": "pessimistic",
//   "other": "optimistic"
// }
