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
  MATCH (condition:Condition {id: $p.id})
  RETURN collect([
    [
      COUNT {
        MATCH (fact5:Fact)
        WHERE fact5.subjectId = condition.id
          AND fact5.relation = 'RATE'
          AND fact5.id IS NOT NULL
          AND fact5.polarity = 'AFFIRMED'
          AND fact5.retractedAt IS NULL
          AND CASE
            WHEN fact5.scenarioId IS NULL THEN NOT ([fact5.polarity, fact5.relation, fact5.subjectId, coalesce(fact5.objectId, fact5.value)] IN overruled OR fact5.id IN overruled)
            ELSE fact5.scenarioId = $p.scenario5
          END
        RETURN fact5
      },
      COLLECT {
        MATCH (fact6:Fact)
        WHERE fact6.subjectId = condition.id
          AND fact6.relation = 'RATE'
          AND fact6.id IS NOT NULL
          AND fact6.polarity = 'AFFIRMED'
          AND fact6.retractedAt IS NULL
          AND CASE
            WHEN fact6.scenarioId IS NULL THEN NOT ([fact6.polarity, fact6.relation, fact6.subjectId, coalesce(fact6.objectId, fact6.value)] IN overruled OR fact6.id IN overruled)
            ELSE fact6.scenarioId = $p.scenario6
          END
          AND fact6.id > $p.after
        WITH fact6 ORDER BY fact6.subjectId, fact6.relation, fact6.id LIMIT $p.first
        RETURN [
          [
            fact6.value,
            COLLECT {
              CALL (overruled, overruled2, fact6) {
                MATCH (fact6)-[:RIVALS]-(fact7)
                RETURN fact7
                UNION
                MATCH (fact7:Fact)
                WHERE fact7.polarity = CASE fact6.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
                  AND fact7.subjectId = fact6.subjectId
                  AND fact7.objectId = fact6.objectId
                  AND fact7.id IS NOT NULL
                  AND fact7.retractedAt IS NULL
                  AND fact7.relation = fact6.relation
                  AND fact7.key <> fact6.key
                  AND coalesce(fact7.validFrom <= fact6.validToLatest, true)
                  AND coalesce(fact6.validFrom <= fact7.validToLatest, true)
                  AND all(name3 IN coalesce(fact6.nameList, []) WHERE NOT name3 IN coalesce(fact7.nameList, [])
                    OR any(i3 IN range(0, size(coalesce(fact6.nameList, [])) - 1) WHERE fact6.nameList[i3] = name3
                      AND any(j3 IN range(0, size(coalesce(fact7.nameList, [])) - 1) WHERE fact7.nameList[j3] = name3
                        AND fact7.valueList[j3] = fact6.valueList[i3])))
                  AND coalesce(fact7.scenarioId, '') = coalesce(fact6.scenarioId, '')
                RETURN fact7
                UNION
                WITH fact6 WHERE fact6.relation IN $p.symmetric3
                MATCH (fact7:Fact)
                WHERE fact7.polarity = CASE fact6.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
                  AND fact7.subjectId = fact6.objectId
                  AND fact7.objectId = fact6.subjectId
                  AND fact7.id IS NOT NULL
                  AND fact7.retractedAt IS NULL
                  AND fact7.relation = fact6.relation
                  AND fact7.key <> fact6.key
                  AND coalesce(fact7.validFrom <= fact6.validToLatest, true)
                  AND coalesce(fact6.validFrom <= fact7.validToLatest, true)
                  AND all(name4 IN coalesce(fact6.nameList, []) WHERE NOT name4 IN coalesce(fact7.nameList, [])
                    OR any(i4 IN range(0, size(coalesce(fact6.nameList, [])) - 1) WHERE fact6.nameList[i4] = name4
                      AND any(j4 IN range(0, size(coalesce(fact7.nameList, [])) - 1) WHERE fact7.nameList[j4] = name4
                        AND fact7.valueList[j4] = fact6.valueList[i4])))
                  AND coalesce(fact7.scenarioId, '') = coalesce(fact6.scenarioId, '')
                RETURN fact7
                UNION
                UNWIND CASE WHEN fact6.relation IN $p.own3 THEN [fact6.relation] ELSE [] END AS relation3
                MATCH (fact7:Fact)
                WHERE fact7.subjectId = fact6.subjectId AND fact7.relation = relation3 AND fact7.id IS NOT NULL
                WITH fact6, fact7
                WHERE CASE
                  WHEN coalesce(fact7.objectId, fact7.value) = coalesce(fact6.objectId, fact6.value) THEN fact7.polarity <> fact6.polarity
                  ELSE fact6.relation IN $p.exclusive5 AND fact7.polarity = 'AFFIRMED' AND fact6.polarity = 'AFFIRMED'
                END
                  AND fact7.retractedAt IS NULL
                  AND fact7.relation = fact6.relation
                  AND fact7.key <> fact6.key
                  AND coalesce(fact7.validFrom <= fact6.validToLatest, true)
                  AND coalesce(fact6.validFrom <= fact7.validToLatest, true)
                  AND all(name5 IN coalesce(fact6.nameList, []) WHERE NOT name5 IN coalesce(fact7.nameList, [])
                    OR any(i5 IN range(0, size(coalesce(fact6.nameList, [])) - 1) WHERE fact6.nameList[i5] = name5
                      AND any(j5 IN range(0, size(coalesce(fact7.nameList, [])) - 1) WHERE fact7.nameList[j5] = name5
                        AND fact7.valueList[j5] = fact6.valueList[i5])))
                  AND coalesce(fact7.scenarioId, '') = coalesce(fact6.scenarioId, '')
                RETURN fact7
              }
              WITH fact7
              WHERE fact7.retractedAt IS NULL
                AND CASE
                  WHEN fact7.scenarioId IS NULL THEN NOT ([fact7.polarity, fact7.relation, fact7.subjectId, coalesce(fact7.objectId, fact7.value)] IN overruled OR fact7.id IN overruled)
                  ELSE fact7.scenarioId = $p.scenario7
                END
              WITH fact7 ORDER BY fact7.id LIMIT $p.most
              RETURN [fact7.value]
            }
          ]
        ]
      }
    ]
  ]) AS conditionFound
}
CALL (overruled, overruled2) {
  MATCH (condition2:Condition {id: $p.id2})
  RETURN collect([
    [
      COUNT {
        MATCH (fact8:Fact)
        WHERE fact8.subjectId = condition2.id
          AND fact8.relation = 'RATE'
          AND fact8.id IS NOT NULL
          AND fact8.polarity = 'AFFIRMED'
          AND fact8.retractedAt IS NULL
          AND CASE
            WHEN fact8.scenarioId IS NULL THEN NOT ([fact8.polarity, fact8.relation, fact8.subjectId, coalesce(fact8.objectId, fact8.value)] IN overruled2 OR fact8.id IN overruled2)
            ELSE fact8.scenarioId = $p.scenario8
          END
        RETURN fact8
      },
      COLLECT {
        MATCH (fact9:Fact)
        WHERE fact9.subjectId = condition2.id
          AND fact9.relation = 'RATE'
          AND fact9.id IS NOT NULL
          AND fact9.polarity = 'AFFIRMED'
          AND fact9.retractedAt IS NULL
          AND CASE
            WHEN fact9.scenarioId IS NULL THEN NOT ([fact9.polarity, fact9.relation, fact9.subjectId, coalesce(fact9.objectId, fact9.value)] IN overruled2 OR fact9.id IN overruled2)
            ELSE fact9.scenarioId = $p.scenario9
          END
          AND fact9.id > $p.after2
        WITH fact9 ORDER BY fact9.subjectId, fact9.relation, fact9.id LIMIT $p.first2
        RETURN [[fact9.value]]
      }
    ]
  ]) AS conditionFound2
}
CALL (overruled, overruled2) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (scenario:Scenario {id: id})
  WITH id, scenario
  WHERE scenario IS NULL
  RETURN collect(id) AS missing
}
CALL (overruled, overruled2) {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (scenario2:Scenario {id: id2})
  WITH id2, scenario2
  WHERE scenario2 IS NULL
  RETURN collect(id2) AS missing2
}
RETURN conditionFound,
  conditionFound2,
  missing,
  missing2

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
//   "id": "surcharge",
//   "scenario5": "pessimistic",
//   "scenario6": "pessimistic",
//   "after": "",
//   "first": 21,
//   "symmetric3": [
//     "COMPETES_WITH"
//   ],
//   "own3": [
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
//   "exclusive5": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario7": "pessimistic",
//   "most": 100,
//   "id2": "surcharge",
//   "scenario8": "optimistic",
//   "scenario9": "optimistic",
//   "after2": "",
//   "first2": 21,
//   "ids": [
//     "pessimistic"
//   ],
//   "ids2": [
//     "optimistic"
//   ]
// }
