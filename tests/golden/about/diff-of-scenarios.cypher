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
  MATCH (fact2:Fact)
  WHERE fact2.scenarioId = $p.scenario2
    AND fact2.id IS NOT NULL
    AND fact2.polarity = 'DENIED'
    AND fact2.retractedAt IS NULL
  UNWIND CASE WHEN fact2.relation IN $p.symmetric2
    THEN [[fact2.subjectId, coalesce(fact2.objectId, fact2.value)], [coalesce(fact2.objectId, fact2.value), fact2.subjectId]]
    ELSE [[fact2.subjectId, coalesce(fact2.objectId, fact2.value)]]
  END AS ends2
  RETURN collect([fact2.relation] + ends2) AS denied2
}
CALL (denied, denied2) {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (denied, denied2, entity) {
        MATCH (fact3:Fact)
        WHERE fact3.subjectId = entity.id
          AND fact3.id > $p.after
          AND fact3.retractedAt IS NULL
          AND CASE
            WHEN fact3.scenarioId IS NULL THEN fact3.polarity <> 'AFFIRMED' OR NOT [fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN denied
            ELSE fact3.scenarioId = $p.scenario3
          END
          AND NOT coalesce(fact3.retractedAt IS NULL AND CASE
            WHEN fact3.scenarioId IS NULL THEN fact3.polarity <> 'AFFIRMED' OR NOT [fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN denied2
            ELSE fact3.scenarioId = $p.scenario4
          END, false)
          AND NOT EXISTS {
            MATCH (fact4:Fact)
            WHERE fact4.key = fact3.key
              AND fact4.id IS NOT NULL
              AND fact4.retractedAt IS NULL
              AND CASE
                WHEN fact4.scenarioId IS NULL THEN fact4.polarity <> 'AFFIRMED' OR NOT [fact4.relation, fact4.subjectId, coalesce(fact4.objectId, fact4.value)] IN denied2
                ELSE fact4.scenarioId = $p.scenario5
              END
          }
        RETURN fact3 ORDER BY fact3.subjectId, fact3.id LIMIT $p.first
        UNION
        MATCH (fact3:Fact)
        WHERE fact3.objectId = entity.id
          AND fact3.id > $p.after
          AND fact3.retractedAt IS NULL
          AND CASE
            WHEN fact3.scenarioId IS NULL THEN fact3.polarity <> 'AFFIRMED' OR NOT [fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN denied
            ELSE fact3.scenarioId = $p.scenario3
          END
          AND NOT coalesce(fact3.retractedAt IS NULL AND CASE
            WHEN fact3.scenarioId IS NULL THEN fact3.polarity <> 'AFFIRMED' OR NOT [fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN denied2
            ELSE fact3.scenarioId = $p.scenario4
          END, false)
          AND NOT EXISTS {
            MATCH (fact4:Fact)
            WHERE fact4.key = fact3.key
              AND fact4.id IS NOT NULL
              AND fact4.retractedAt IS NULL
              AND CASE
                WHEN fact4.scenarioId IS NULL THEN fact4.polarity <> 'AFFIRMED' OR NOT [fact4.relation, fact4.subjectId, coalesce(fact4.objectId, fact4.value)] IN denied2
                ELSE fact4.scenarioId = $p.scenario5
              END
          }
        RETURN fact3 ORDER BY fact3.objectId, fact3.id LIMIT $p.first
        UNION
        MATCH (fact3:Fact)
        WHERE fact3.scenarioId = entity.id
          AND fact3.id > $p.after
          AND fact3.retractedAt IS NULL
          AND CASE
            WHEN fact3.scenarioId IS NULL THEN fact3.polarity <> 'AFFIRMED' OR NOT [fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN denied
            ELSE fact3.scenarioId = $p.scenario3
          END
          AND NOT coalesce(fact3.retractedAt IS NULL AND CASE
            WHEN fact3.scenarioId IS NULL THEN fact3.polarity <> 'AFFIRMED' OR NOT [fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN denied2
            ELSE fact3.scenarioId = $p.scenario4
          END, false)
          AND NOT EXISTS {
            MATCH (fact4:Fact)
            WHERE fact4.key = fact3.key
              AND fact4.id IS NOT NULL
              AND fact4.retractedAt IS NULL
              AND CASE
                WHEN fact4.scenarioId IS NULL THEN fact4.polarity <> 'AFFIRMED' OR NOT [fact4.relation, fact4.subjectId, coalesce(fact4.objectId, fact4.value)] IN denied2
                ELSE fact4.scenarioId = $p.scenario5
              END
          }
        RETURN fact3 ORDER BY fact3.scenarioId, fact3.id LIMIT $p.first
        UNION
        MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact3:Fact)
        WHERE fact3.id > $p.after
          AND fact3.retractedAt IS NULL
          AND CASE
            WHEN fact3.scenarioId IS NULL THEN fact3.polarity <> 'AFFIRMED' OR NOT [fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN denied
            ELSE fact3.scenarioId = $p.scenario3
          END
          AND NOT coalesce(fact3.retractedAt IS NULL AND CASE
            WHEN fact3.scenarioId IS NULL THEN fact3.polarity <> 'AFFIRMED' OR NOT [fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN denied2
            ELSE fact3.scenarioId = $p.scenario4
          END, false)
          AND NOT EXISTS {
            MATCH (fact4:Fact)
            WHERE fact4.key = fact3.key
              AND fact4.id IS NOT NULL
              AND fact4.retractedAt IS NULL
              AND CASE
                WHEN fact4.scenarioId IS NULL THEN fact4.polarity <> 'AFFIRMED' OR NOT [fact4.relation, fact4.subjectId, coalesce(fact4.objectId, fact4.value)] IN denied2
                ELSE fact4.scenarioId = $p.scenario5
              END
          }
        WITH DISTINCT fact3
        RETURN fact3 ORDER BY fact3.id LIMIT $p.first
      }
      WITH fact3 ORDER BY fact3.id LIMIT $p.first
      RETURN [[fact3.sentence]]
    },
    [
      COUNT {
        CALL (denied, denied2, entity) {
          MATCH (fact5:Fact) WHERE fact5.subjectId = entity.id AND fact5.id IS NOT NULL RETURN fact5
          UNION
          MATCH (fact5:Fact) WHERE fact5.objectId = entity.id AND fact5.id IS NOT NULL RETURN fact5
          UNION
          MATCH (fact5:Fact) WHERE fact5.scenarioId = entity.id AND fact5.id IS NOT NULL RETURN fact5
          UNION
          MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact5:Fact) RETURN DISTINCT fact5
        }
        WITH fact5
        WHERE fact5.retractedAt IS NULL
          AND CASE
            WHEN fact5.scenarioId IS NULL THEN fact5.polarity <> 'AFFIRMED' OR NOT [fact5.relation, fact5.subjectId, coalesce(fact5.objectId, fact5.value)] IN denied2
            ELSE fact5.scenarioId = $p.scenario6
          END
          AND NOT coalesce(fact5.retractedAt IS NULL AND CASE
            WHEN fact5.scenarioId IS NULL THEN fact5.polarity <> 'AFFIRMED' OR NOT [fact5.relation, fact5.subjectId, coalesce(fact5.objectId, fact5.value)] IN denied
            ELSE fact5.scenarioId = $p.scenario7
          END, false)
          AND NOT EXISTS {
            MATCH (fact6:Fact)
            WHERE fact6.key = fact5.key
              AND fact6.id IS NOT NULL
              AND fact6.retractedAt IS NULL
              AND CASE
                WHEN fact6.scenarioId IS NULL THEN fact6.polarity <> 'AFFIRMED' OR NOT [fact6.relation, fact6.subjectId, coalesce(fact6.objectId, fact6.value)] IN denied
                ELSE fact6.scenarioId = $p.scenario8
              END
          }
          AND fact5.polarity = $p.polarity
        RETURN fact5
      },
      COLLECT {
        CALL (denied, denied2, entity) {
          MATCH (fact7:Fact)
          WHERE fact7.subjectId = entity.id
            AND fact7.id > $p.after2
            AND fact7.retractedAt IS NULL
            AND CASE
              WHEN fact7.scenarioId IS NULL THEN fact7.polarity <> 'AFFIRMED' OR NOT [fact7.relation, fact7.subjectId, coalesce(fact7.objectId, fact7.value)] IN denied2
              ELSE fact7.scenarioId = $p.scenario9
            END
            AND NOT coalesce(fact7.retractedAt IS NULL AND CASE
              WHEN fact7.scenarioId IS NULL THEN fact7.polarity <> 'AFFIRMED' OR NOT [fact7.relation, fact7.subjectId, coalesce(fact7.objectId, fact7.value)] IN denied
              ELSE fact7.scenarioId = $p.scenario10
            END, false)
            AND NOT EXISTS {
              MATCH (fact8:Fact)
              WHERE fact8.key = fact7.key
                AND fact8.id IS NOT NULL
                AND fact8.retractedAt IS NULL
                AND CASE
                  WHEN fact8.scenarioId IS NULL THEN fact8.polarity <> 'AFFIRMED' OR NOT [fact8.relation, fact8.subjectId, coalesce(fact8.objectId, fact8.value)] IN denied
                  ELSE fact8.scenarioId = $p.scenario11
                END
            }
            AND fact7.polarity = $p.polarity2
          RETURN fact7 ORDER BY fact7.subjectId, fact7.id LIMIT $p.first2
          UNION
          MATCH (fact7:Fact)
          WHERE fact7.objectId = entity.id
            AND fact7.id > $p.after2
            AND fact7.retractedAt IS NULL
            AND CASE
              WHEN fact7.scenarioId IS NULL THEN fact7.polarity <> 'AFFIRMED' OR NOT [fact7.relation, fact7.subjectId, coalesce(fact7.objectId, fact7.value)] IN denied2
              ELSE fact7.scenarioId = $p.scenario9
            END
            AND NOT coalesce(fact7.retractedAt IS NULL AND CASE
              WHEN fact7.scenarioId IS NULL THEN fact7.polarity <> 'AFFIRMED' OR NOT [fact7.relation, fact7.subjectId, coalesce(fact7.objectId, fact7.value)] IN denied
              ELSE fact7.scenarioId = $p.scenario10
            END, false)
            AND NOT EXISTS {
              MATCH (fact8:Fact)
              WHERE fact8.key = fact7.key
                AND fact8.id IS NOT NULL
                AND fact8.retractedAt IS NULL
                AND CASE
                  WHEN fact8.scenarioId IS NULL THEN fact8.polarity <> 'AFFIRMED' OR NOT [fact8.relation, fact8.subjectId, coalesce(fact8.objectId, fact8.value)] IN denied
                  ELSE fact8.scenarioId = $p.scenario11
                END
            }
            AND fact7.polarity = $p.polarity2
          RETURN fact7 ORDER BY fact7.objectId, fact7.id LIMIT $p.first2
          UNION
          MATCH (fact7:Fact)
          WHERE fact7.scenarioId = entity.id
            AND fact7.id > $p.after2
            AND fact7.retractedAt IS NULL
            AND CASE
              WHEN fact7.scenarioId IS NULL THEN fact7.polarity <> 'AFFIRMED' OR NOT [fact7.relation, fact7.subjectId, coalesce(fact7.objectId, fact7.value)] IN denied2
              ELSE fact7.scenarioId = $p.scenario9
            END
            AND NOT coalesce(fact7.retractedAt IS NULL AND CASE
              WHEN fact7.scenarioId IS NULL THEN fact7.polarity <> 'AFFIRMED' OR NOT [fact7.relation, fact7.subjectId, coalesce(fact7.objectId, fact7.value)] IN denied
              ELSE fact7.scenarioId = $p.scenario10
            END, false)
            AND NOT EXISTS {
              MATCH (fact8:Fact)
              WHERE fact8.key = fact7.key
                AND fact8.id IS NOT NULL
                AND fact8.retractedAt IS NULL
                AND CASE
                  WHEN fact8.scenarioId IS NULL THEN fact8.polarity <> 'AFFIRMED' OR NOT [fact8.relation, fact8.subjectId, coalesce(fact8.objectId, fact8.value)] IN denied
                  ELSE fact8.scenarioId = $p.scenario11
                END
            }
            AND fact7.polarity = $p.polarity2
          RETURN fact7 ORDER BY fact7.scenarioId, fact7.id LIMIT $p.first2
          UNION
          MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact7:Fact)
          WHERE fact7.id > $p.after2
            AND fact7.retractedAt IS NULL
            AND CASE
              WHEN fact7.scenarioId IS NULL THEN fact7.polarity <> 'AFFIRMED' OR NOT [fact7.relation, fact7.subjectId, coalesce(fact7.objectId, fact7.value)] IN denied2
              ELSE fact7.scenarioId = $p.scenario9
            END
            AND NOT coalesce(fact7.retractedAt IS NULL AND CASE
              WHEN fact7.scenarioId IS NULL THEN fact7.polarity <> 'AFFIRMED' OR NOT [fact7.relation, fact7.subjectId, coalesce(fact7.objectId, fact7.value)] IN denied
              ELSE fact7.scenarioId = $p.scenario10
            END, false)
            AND NOT EXISTS {
              MATCH (fact8:Fact)
              WHERE fact8.key = fact7.key
                AND fact8.id IS NOT NULL
                AND fact8.retractedAt IS NULL
                AND CASE
                  WHEN fact8.scenarioId IS NULL THEN fact8.polarity <> 'AFFIRMED' OR NOT [fact8.relation, fact8.subjectId, coalesce(fact8.objectId, fact8.value)] IN denied
                  ELSE fact8.scenarioId = $p.scenario11
                END
            }
            AND fact7.polarity = $p.polarity2
          WITH DISTINCT fact7
          RETURN fact7 ORDER BY fact7.id LIMIT $p.first2
        }
        WITH fact7 ORDER BY fact7.id LIMIT $p.first2
        RETURN [[fact7.sentence]]
      }
    ],
    COUNT {
      CALL (denied, denied2, entity) {
        MATCH (fact9:Fact) WHERE fact9.subjectId = entity.id AND fact9.id IS NOT NULL RETURN fact9
        UNION
        MATCH (fact9:Fact) WHERE fact9.objectId = entity.id AND fact9.id IS NOT NULL RETURN fact9
        UNION
        MATCH (fact9:Fact) WHERE fact9.scenarioId = entity.id AND fact9.id IS NOT NULL RETURN fact9
        UNION
        MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact9:Fact) RETURN DISTINCT fact9
      }
      WITH fact9
      WHERE fact9.retractedAt IS NULL
        AND CASE
          WHEN fact9.scenarioId IS NULL THEN fact9.polarity <> 'AFFIRMED' OR NOT [fact9.relation, fact9.subjectId, coalesce(fact9.objectId, fact9.value)] IN denied
          ELSE fact9.scenarioId = $p.scenario12
        END
        AND NOT coalesce(fact9.retractedAt IS NULL AND CASE
          WHEN fact9.scenarioId IS NULL THEN fact9.polarity <> 'AFFIRMED' OR NOT [fact9.relation, fact9.subjectId, coalesce(fact9.objectId, fact9.value)] IN denied2
          ELSE fact9.scenarioId = $p.scenario13
        END, false)
        AND EXISTS {
          MATCH (fact10:Fact)
          WHERE fact10.key = fact9.key
            AND fact10.id IS NOT NULL
            AND fact10.retractedAt IS NULL
            AND CASE
              WHEN fact10.scenarioId IS NULL THEN fact10.polarity <> 'AFFIRMED' OR NOT [fact10.relation, fact10.subjectId, coalesce(fact10.objectId, fact10.value)] IN denied2
              ELSE fact10.scenarioId = $p.scenario14
            END
        }
      RETURN fact9
    }
  ]) AS entityFound
}
CALL (denied, denied2) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity2:Entity {id: id})
  WITH id, entity2
  WHERE entity2 IS NULL
  RETURN collect(id) AS missing
}
CALL (denied, denied2) {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (scenario:Scenario {id: id2})
  WITH id2, scenario
  WHERE scenario IS NULL
  RETURN collect(id2) AS missing2
}
CALL (denied, denied2) {
  UNWIND $p.ids3 AS id3
  OPTIONAL MATCH (scenario2:Scenario {id: id3})
  WITH id3, scenario2
  WHERE scenario2 IS NULL
  RETURN collect(id3) AS missing3
}
CALL (denied, denied2) {
  CALL (denied, denied2) {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids4
    WITH DISTINCT thing
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario3.id AS id4
  }
  WITH thing, collect(id4) AS own
  WHERE own <> [] AND NOT $p.scenario15 IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario15] END AS missing4
}
CALL (denied, denied2) {
  CALL (denied, denied2) {
    MATCH (thing2:Entity)
    WHERE thing2.id IN $p.ids5
    WITH DISTINCT thing2
    MATCH (scenario4:Scenario)<-[:HAS_SCENARIO]-(thing2)
    RETURN thing2, scenario4.id AS id5
  }
  WITH thing2, collect(id5) AS own2
  WHERE own2 <> [] AND NOT $p.scenario16 IN own2
  WITH count(*) AS foreign2
  RETURN CASE foreign2 WHEN 0 THEN [] ELSE [$p.scenario16] END AS missing5
}
CALL (denied, denied2) {
  CALL (denied, denied2) {
    MATCH (:Scenario {id: $p.scenario17})<-[:HAS_SCENARIO]-(question)
    RETURN question.id AS id6
  }
  WITH collect(id6) AS own3
  CALL (denied, denied2) {
    MATCH (:Scenario {id: $p.other})<-[:HAS_SCENARIO]-(question2)
    RETURN question2.id AS id7
  }
  WITH own3, collect(id7) AS others
  RETURN CASE
    WHEN own3 = [] OR others = [] OR any(id6 IN own3 WHERE id6 IN others) THEN []
    ELSE [$p.scenario17]
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
//   "scenario2": "optimistic",
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "id": "h200",
//   "after": "",
//   "scenario3": "pessimistic",
//   "scenario4": "optimistic",
//   "scenario5": "optimistic",
//   "first": 21,
//   "scenario6": "optimistic",
//   "scenario7": "pessimistic",
//   "scenario8": "pessimistic",
//   "polarity": "AFFIRMED",
//   "after2": "",
//   "scenario9": "optimistic",
//   "scenario10": "pessimistic",
//   "scenario11": "pessimistic",
//   "polarity2": "AFFIRMED",
//   "first2": 21,
//   "scenario12": "pessimistic",
//   "scenario13": "optimistic",
//   "scenario14": "optimistic",
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
//   "scenario15": "optimistic",
//   "ids5": [
//     "h200"
//   ],
//   "scenario16": "pessimistic",
//   "scenario17": "pessimistic",
//   "other": "optimistic"
// }
