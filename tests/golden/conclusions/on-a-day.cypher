CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([
    (fact.retractedAt IS NULL AND coalesce(fact.validFrom <= $p.validAtLatest, true) AND coalesce(fact.validToLatest >= $p.validAt, true) AND CASE fact.basis
      WHEN 'STATED' THEN true
      ELSE fact.modality IS NOT NULL AND NOT EXISTS {
        MATCH (record:Fact {id: fact.id})-[:BASED_ON*0..10]->(step)
        WITH DISTINCT record, step
        MATCH (step)-[:BASED_ON]->(premise)
        OPTIONAL MATCH (`then`:Fact)
        WHERE `then`.key = premise.key
          AND `then`.id IS NOT NULL
          AND `then`.recordedAt <= step.recordedAt
          AND coalesce(`then`.retractedAt > step.recordedAt, true)
          AND `then`.polarity <> premise.polarity
        WITH step, premise, `then`
        WHERE premise IS NOT NULL AND (NOT coalesce(premise.retractedAt IS NULL AND coalesce(premise.validFrom <= $p.validAtLatest2, true) AND coalesce(premise.validToLatest >= $p.validAt2, true) AND coalesce(premise.scenarioId = coalesce(step.scenarioId, ''), true), false) OR `then` IS NOT NULL)
        RETURN step
      }
    END),
    COLLECT {
      WITH fact.modality AS known
      RETURN CASE
          WHEN fact.basis = 'STATED' THEN known
          WHEN known IS NOT NULL AND NOT EXISTS {
            MATCH (record2:Fact {id: fact.id})-[:BASED_ON*0..10]->(step2)
            WITH DISTINCT record2, step2
            MATCH (step2)-[:BASED_ON]->(premise2)
            OPTIONAL MATCH (then2:Fact)
            WHERE then2.key = premise2.key
              AND then2.id IS NOT NULL
              AND then2.recordedAt <= step2.recordedAt
              AND coalesce(then2.retractedAt > step2.recordedAt, true)
              AND then2.polarity <> premise2.polarity
            WITH step2, premise2, then2
            WHERE premise2 IS NOT NULL AND (NOT coalesce(premise2.retractedAt IS NULL AND coalesce(premise2.validFrom <= $p.validAtLatest3, true) AND coalesce(premise2.validToLatest >= $p.validAt3, true) AND coalesce(premise2.scenarioId = coalesce(step2.scenarioId, ''), true), false) OR then2 IS NOT NULL)
            RETURN step2
          } THEN known
        END
    }[0],
    [
      fact.basis,
      fact.rank,
      (fact.retractedAt IS NULL AND coalesce(fact.validFrom <= $p.validAtLatest4, true) AND coalesce(fact.validToLatest >= $p.validAt4, true)),
      CASE fact.basis
        WHEN 'STATED' THEN true
        ELSE fact.modality IS NOT NULL AND NOT EXISTS {
          MATCH (record3:Fact {id: fact.id})-[:BASED_ON*0..10]->(step3)
          WITH DISTINCT record3, step3
          MATCH (step3)-[:BASED_ON]->(premise3)
          OPTIONAL MATCH (then3:Fact)
          WHERE then3.key = premise3.key
            AND then3.id IS NOT NULL
            AND then3.recordedAt <= step3.recordedAt
            AND coalesce(then3.retractedAt > step3.recordedAt, true)
            AND then3.polarity <> premise3.polarity
          WITH step3, premise3, then3
          WHERE premise3 IS NOT NULL AND (NOT coalesce(premise3.retractedAt IS NULL AND coalesce(premise3.validFrom <= $p.validAtLatest5, true) AND coalesce(premise3.validToLatest >= $p.validAt5, true) AND coalesce(premise3.scenarioId = coalesce(step3.scenarioId, ''), true), false) OR then3 IS NOT NULL)
          RETURN step3
        }
      END,
      COLLECT {
        MATCH (fact)-[cites:CITES]->(passage)
        WHERE cites.role = 'STATES'
          AND cites.retractedAt IS NULL
        MATCH (source:Source {id: passage.sourceId})
        WITH cites, source ORDER BY cites.ordinal, cites.passageId LIMIT $p.most
        RETURN [
          cites.stance,
          cites.modality,
          source.id,
          source.name,
          cites.attributedToId,
          null
        ]
      },
      COLLECT {
        CALL (fact) {
          MATCH (fact)-[:RIVALS]-(rival)
          RETURN rival
          UNION
          MATCH (rival:Fact)
          WHERE rival.polarity = CASE fact.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival.subjectId = fact.subjectId
            AND rival.objectId = fact.objectId
            AND rival.id IS NOT NULL
            AND rival.retractedAt IS NULL
            AND rival.relation = fact.relation
            AND rival.key <> fact.key
            AND coalesce(rival.validFrom <= fact.validToLatest, true)
            AND coalesce(fact.validFrom <= rival.validToLatest, true)
            AND all(name IN coalesce(fact.nameList, []) WHERE NOT name IN coalesce(rival.nameList, [])
              OR any(i IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i] = name
                AND any(j IN range(0, size(coalesce(rival.nameList, [])) - 1) WHERE rival.nameList[j] = name
                  AND rival.valueList[j] = fact.valueList[i])))
            AND coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
          RETURN rival
          UNION
          WITH fact WHERE fact.relation IN $p.symmetric
          MATCH (rival:Fact)
          WHERE rival.polarity = CASE fact.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival.subjectId = fact.objectId
            AND rival.objectId = fact.subjectId
            AND rival.id IS NOT NULL
            AND rival.retractedAt IS NULL
            AND rival.relation = fact.relation
            AND rival.key <> fact.key
            AND coalesce(rival.validFrom <= fact.validToLatest, true)
            AND coalesce(fact.validFrom <= rival.validToLatest, true)
            AND all(name2 IN coalesce(fact.nameList, []) WHERE NOT name2 IN coalesce(rival.nameList, [])
              OR any(i2 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i2] = name2
                AND any(j2 IN range(0, size(coalesce(rival.nameList, [])) - 1) WHERE rival.nameList[j2] = name2
                  AND rival.valueList[j2] = fact.valueList[i2])))
            AND coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
          RETURN rival
          UNION
          UNWIND CASE WHEN fact.relation IN $p.own THEN [fact.relation] ELSE [] END AS relation
          MATCH (rival:Fact)
          WHERE rival.subjectId = fact.subjectId AND rival.relation = relation AND rival.id IS NOT NULL
          WITH fact, rival
          WHERE CASE
            WHEN coalesce(rival.objectId, rival.value) = coalesce(fact.objectId, fact.value) THEN rival.polarity <> fact.polarity
            ELSE fact.relation IN $p.exclusive AND rival.polarity = 'AFFIRMED' AND fact.polarity = 'AFFIRMED'
          END
            AND rival.retractedAt IS NULL
            AND rival.relation = fact.relation
            AND rival.key <> fact.key
            AND coalesce(rival.validFrom <= fact.validToLatest, true)
            AND coalesce(fact.validFrom <= rival.validToLatest, true)
            AND all(name3 IN coalesce(fact.nameList, []) WHERE NOT name3 IN coalesce(rival.nameList, [])
              OR any(i3 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i3] = name3
                AND any(j3 IN range(0, size(coalesce(rival.nameList, [])) - 1) WHERE rival.nameList[j3] = name3
                  AND rival.valueList[j3] = fact.valueList[i3])))
            AND coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
          RETURN rival
        }
        WITH rival
        WHERE coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
          AND rival.retractedAt IS NULL
          AND rival.scenarioId IS NULL
          AND coalesce(rival.validFrom <= $p.validAtLatest6, true)
          AND coalesce(rival.validToLatest >= $p.validAt6, true)
        WITH rival ORDER BY rival.id LIMIT $p.most2
        RETURN [rival.rank, COLLECT {
          MATCH (rival)-[cites2:CITES]->(passage2)
          WHERE cites2.role = 'STATES'
            AND cites2.retractedAt IS NULL
          MATCH (source2:Source {id: passage2.sourceId})
          WITH cites2, source2 ORDER BY cites2.ordinal, cites2.passageId LIMIT $p.most3
          RETURN [
            cites2.stance,
            cites2.modality,
            source2.id,
            source2.name,
            cites2.attributedToId,
            null
          ]
        }]
      },
      COLLECT {
        MATCH (fact)-[:BASED_ON]->(premise4)
        WITH premise4 ORDER BY premise4.id LIMIT $p.most4
        RETURN COLLECT {
          MATCH (standing:Fact)
          WHERE standing.id = premise4.id AND standing.id IS NOT NULL AND standing.retractedAt IS NULL AND coalesce(standing.validFrom <= $p.validAtLatest7, true) AND coalesce(standing.validToLatest >= $p.validAt7, true) AND coalesce(standing.scenarioId = coalesce(fact.scenarioId, ''), true)
          RETURN [
            standing.basis,
            CASE standing.basis WHEN 'INFERRED' THEN COLLECT {
              WITH standing.modality AS known2
              RETURN CASE
                  WHEN standing.basis = 'STATED' THEN known2
                  WHEN known2 IS NOT NULL AND NOT EXISTS {
                    MATCH (record4:Fact {id: standing.id})-[:BASED_ON*0..10]->(step4)
                    WITH DISTINCT record4, step4
                    MATCH (step4)-[:BASED_ON]->(premise5)
                    OPTIONAL MATCH (then4:Fact)
                    WHERE then4.key = premise5.key
                      AND then4.id IS NOT NULL
                      AND then4.recordedAt <= step4.recordedAt
                      AND coalesce(then4.retractedAt > step4.recordedAt, true)
                      AND then4.polarity <> premise5.polarity
                    WITH step4, premise5, then4
                    WHERE premise5 IS NOT NULL AND (NOT coalesce(premise5.retractedAt IS NULL AND coalesce(premise5.validFrom <= $p.validAtLatest8, true) AND coalesce(premise5.validToLatest >= $p.validAt8, true) AND coalesce(premise5.scenarioId = coalesce(step4.scenarioId, ''), true), false) OR then4 IS NOT NULL)
                    RETURN step4
                  } THEN known2
                END
            }[0] END,
            COLLECT {
              MATCH (standing)-[cites3:CITES]->(passage3)
              WHERE cites3.role = 'STATES'
                AND cites3.retractedAt IS NULL
              MATCH (source3:Source {id: passage3.sourceId})
              WITH cites3, source3 ORDER BY cites3.ordinal, cites3.passageId LIMIT $p.most5
              RETURN [
                cites3.stance,
                cites3.modality,
                source3.id,
                source3.name,
                cites3.attributedToId,
                null
              ]
            }
          ] LIMIT 1
        }[0]
      }
    ],
    COLLECT {
      MATCH (fact)-[basedOn:BASED_ON]->(fact2)
      WITH basedOn, fact2 ORDER BY basedOn.ordinal, fact2.id LIMIT $p.most6
      RETURN [
        fact2.id,
        (fact2.retractedAt IS NULL AND coalesce(fact2.validFrom <= $p.validAtLatest9, true) AND coalesce(fact2.validToLatest >= $p.validAt9, true) AND CASE fact2.basis
          WHEN 'STATED' THEN true
          ELSE fact2.modality IS NOT NULL AND NOT EXISTS {
            MATCH (record5:Fact {id: fact2.id})-[:BASED_ON*0..10]->(step5)
            WITH DISTINCT record5, step5
            MATCH (step5)-[:BASED_ON]->(premise6)
            OPTIONAL MATCH (then5:Fact)
            WHERE then5.key = premise6.key
              AND then5.id IS NOT NULL
              AND then5.recordedAt <= step5.recordedAt
              AND coalesce(then5.retractedAt > step5.recordedAt, true)
              AND then5.polarity <> premise6.polarity
            WITH step5, premise6, then5
            WHERE premise6 IS NOT NULL AND (NOT coalesce(premise6.retractedAt IS NULL AND coalesce(premise6.validFrom <= $p.validAtLatest10, true) AND coalesce(premise6.validToLatest >= $p.validAt10, true) AND coalesce(premise6.scenarioId = coalesce(step5.scenarioId, ''), true), false) OR then5 IS NOT NULL)
            RETURN step5
          }
        END)
      ]
    }
  ]) AS factFound
}
CALL () {
  MATCH (fact3:Fact {id: $p.id2})
  RETURN collect([
    (fact3.retractedAt IS NULL AND coalesce(fact3.validFrom <= $p.validAtLatest11, true) AND coalesce(fact3.validToLatest >= $p.validAt11, true) AND CASE fact3.basis
      WHEN 'STATED' THEN true
      ELSE fact3.modality IS NOT NULL AND NOT EXISTS {
        MATCH (record6:Fact {id: fact3.id})-[:BASED_ON*0..10]->(step6)
        WITH DISTINCT record6, step6
        MATCH (step6)-[:BASED_ON]->(premise7)
        OPTIONAL MATCH (then6:Fact)
        WHERE then6.key = premise7.key
          AND then6.id IS NOT NULL
          AND then6.recordedAt <= step6.recordedAt
          AND coalesce(then6.retractedAt > step6.recordedAt, true)
          AND then6.polarity <> premise7.polarity
        WITH step6, premise7, then6
        WHERE premise7 IS NOT NULL AND (NOT coalesce(premise7.retractedAt IS NULL AND coalesce(premise7.validFrom <= $p.validAtLatest12, true) AND coalesce(premise7.validToLatest >= $p.validAt12, true) AND coalesce(premise7.scenarioId = coalesce(step6.scenarioId, ''), true), false) OR then6 IS NOT NULL)
        RETURN step6
      }
    END),
    COLLECT {
      WITH fact3.modality AS known3
      RETURN CASE
          WHEN fact3.basis = 'STATED' THEN known3
          WHEN known3 IS NOT NULL AND NOT EXISTS {
            MATCH (record7:Fact {id: fact3.id})-[:BASED_ON*0..10]->(step7)
            WITH DISTINCT record7, step7
            MATCH (step7)-[:BASED_ON]->(premise8)
            OPTIONAL MATCH (then7:Fact)
            WHERE then7.key = premise8.key
              AND then7.id IS NOT NULL
              AND then7.recordedAt <= step7.recordedAt
              AND coalesce(then7.retractedAt > step7.recordedAt, true)
              AND then7.polarity <> premise8.polarity
            WITH step7, premise8, then7
            WHERE premise8 IS NOT NULL AND (NOT coalesce(premise8.retractedAt IS NULL AND coalesce(premise8.validFrom <= $p.validAtLatest13, true) AND coalesce(premise8.validToLatest >= $p.validAt13, true) AND coalesce(premise8.scenarioId = coalesce(step7.scenarioId, ''), true), false) OR then7 IS NOT NULL)
            RETURN step7
          } THEN known3
        END
    }[0],
    [
      fact3.basis,
      fact3.rank,
      (fact3.retractedAt IS NULL AND coalesce(fact3.validFrom <= $p.validAtLatest14, true) AND coalesce(fact3.validToLatest >= $p.validAt14, true)),
      CASE fact3.basis
        WHEN 'STATED' THEN true
        ELSE fact3.modality IS NOT NULL AND NOT EXISTS {
          MATCH (record8:Fact {id: fact3.id})-[:BASED_ON*0..10]->(step8)
          WITH DISTINCT record8, step8
          MATCH (step8)-[:BASED_ON]->(premise9)
          OPTIONAL MATCH (then8:Fact)
          WHERE then8.key = premise9.key
            AND then8.id IS NOT NULL
            AND then8.recordedAt <= step8.recordedAt
            AND coalesce(then8.retractedAt > step8.recordedAt, true)
            AND then8.polarity <> premise9.polarity
          WITH step8, premise9, then8
          WHERE premise9 IS NOT NULL AND (NOT coalesce(premise9.retractedAt IS NULL AND coalesce(premise9.validFrom <= $p.validAtLatest15, true) AND coalesce(premise9.validToLatest >= $p.validAt15, true) AND coalesce(premise9.scenarioId = coalesce(step8.scenarioId, ''), true), false) OR then8 IS NOT NULL)
          RETURN step8
        }
      END,
      COLLECT {
        MATCH (fact3)-[cites4:CITES]->(passage4)
        WHERE cites4.role = 'STATES'
          AND cites4.retractedAt IS NULL
        MATCH (source4:Source {id: passage4.sourceId})
        WITH cites4, source4 ORDER BY cites4.ordinal, cites4.passageId LIMIT $p.most7
        RETURN [
          cites4.stance,
          cites4.modality,
          source4.id,
          source4.name,
          cites4.attributedToId,
          null
        ]
      },
      COLLECT {
        CALL (fact3) {
          MATCH (fact3)-[:RIVALS]-(rival2)
          RETURN rival2
          UNION
          MATCH (rival2:Fact)
          WHERE rival2.polarity = CASE fact3.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival2.subjectId = fact3.subjectId
            AND rival2.objectId = fact3.objectId
            AND rival2.id IS NOT NULL
            AND rival2.retractedAt IS NULL
            AND rival2.relation = fact3.relation
            AND rival2.key <> fact3.key
            AND coalesce(rival2.validFrom <= fact3.validToLatest, true)
            AND coalesce(fact3.validFrom <= rival2.validToLatest, true)
            AND all(name4 IN coalesce(fact3.nameList, []) WHERE NOT name4 IN coalesce(rival2.nameList, [])
              OR any(i4 IN range(0, size(coalesce(fact3.nameList, [])) - 1) WHERE fact3.nameList[i4] = name4
                AND any(j4 IN range(0, size(coalesce(rival2.nameList, [])) - 1) WHERE rival2.nameList[j4] = name4
                  AND rival2.valueList[j4] = fact3.valueList[i4])))
            AND coalesce(rival2.scenarioId, '') = coalesce(fact3.scenarioId, '')
          RETURN rival2
          UNION
          WITH fact3 WHERE fact3.relation IN $p.symmetric2
          MATCH (rival2:Fact)
          WHERE rival2.polarity = CASE fact3.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival2.subjectId = fact3.objectId
            AND rival2.objectId = fact3.subjectId
            AND rival2.id IS NOT NULL
            AND rival2.retractedAt IS NULL
            AND rival2.relation = fact3.relation
            AND rival2.key <> fact3.key
            AND coalesce(rival2.validFrom <= fact3.validToLatest, true)
            AND coalesce(fact3.validFrom <= rival2.validToLatest, true)
            AND all(name5 IN coalesce(fact3.nameList, []) WHERE NOT name5 IN coalesce(rival2.nameList, [])
              OR any(i5 IN range(0, size(coalesce(fact3.nameList, [])) - 1) WHERE fact3.nameList[i5] = name5
                AND any(j5 IN range(0, size(coalesce(rival2.nameList, [])) - 1) WHERE rival2.nameList[j5] = name5
                  AND rival2.valueList[j5] = fact3.valueList[i5])))
            AND coalesce(rival2.scenarioId, '') = coalesce(fact3.scenarioId, '')
          RETURN rival2
          UNION
          UNWIND CASE WHEN fact3.relation IN $p.own2 THEN [fact3.relation] ELSE [] END AS relation2
          MATCH (rival2:Fact)
          WHERE rival2.subjectId = fact3.subjectId AND rival2.relation = relation2 AND rival2.id IS NOT NULL
          WITH fact3, rival2
          WHERE CASE
            WHEN coalesce(rival2.objectId, rival2.value) = coalesce(fact3.objectId, fact3.value) THEN rival2.polarity <> fact3.polarity
            ELSE fact3.relation IN $p.exclusive2 AND rival2.polarity = 'AFFIRMED' AND fact3.polarity = 'AFFIRMED'
          END
            AND rival2.retractedAt IS NULL
            AND rival2.relation = fact3.relation
            AND rival2.key <> fact3.key
            AND coalesce(rival2.validFrom <= fact3.validToLatest, true)
            AND coalesce(fact3.validFrom <= rival2.validToLatest, true)
            AND all(name6 IN coalesce(fact3.nameList, []) WHERE NOT name6 IN coalesce(rival2.nameList, [])
              OR any(i6 IN range(0, size(coalesce(fact3.nameList, [])) - 1) WHERE fact3.nameList[i6] = name6
                AND any(j6 IN range(0, size(coalesce(rival2.nameList, [])) - 1) WHERE rival2.nameList[j6] = name6
                  AND rival2.valueList[j6] = fact3.valueList[i6])))
            AND coalesce(rival2.scenarioId, '') = coalesce(fact3.scenarioId, '')
          RETURN rival2
        }
        WITH rival2
        WHERE coalesce(rival2.scenarioId, '') = coalesce(fact3.scenarioId, '')
          AND rival2.retractedAt IS NULL
          AND rival2.scenarioId IS NULL
          AND coalesce(rival2.validFrom <= $p.validAtLatest16, true)
          AND coalesce(rival2.validToLatest >= $p.validAt16, true)
        WITH rival2 ORDER BY rival2.id LIMIT $p.most8
        RETURN [rival2.rank, COLLECT {
          MATCH (rival2)-[cites5:CITES]->(passage5)
          WHERE cites5.role = 'STATES'
            AND cites5.retractedAt IS NULL
          MATCH (source5:Source {id: passage5.sourceId})
          WITH cites5, source5 ORDER BY cites5.ordinal, cites5.passageId LIMIT $p.most9
          RETURN [
            cites5.stance,
            cites5.modality,
            source5.id,
            source5.name,
            cites5.attributedToId,
            null
          ]
        }]
      },
      COLLECT {
        MATCH (fact3)-[:BASED_ON]->(premise10)
        WITH premise10 ORDER BY premise10.id LIMIT $p.most10
        RETURN COLLECT {
          MATCH (standing2:Fact)
          WHERE standing2.id = premise10.id AND standing2.id IS NOT NULL AND standing2.retractedAt IS NULL AND coalesce(standing2.validFrom <= $p.validAtLatest17, true) AND coalesce(standing2.validToLatest >= $p.validAt17, true) AND coalesce(standing2.scenarioId = coalesce(fact3.scenarioId, ''), true)
          RETURN [
            standing2.basis,
            CASE standing2.basis WHEN 'INFERRED' THEN COLLECT {
              WITH standing2.modality AS known4
              RETURN CASE
                  WHEN standing2.basis = 'STATED' THEN known4
                  WHEN known4 IS NOT NULL AND NOT EXISTS {
                    MATCH (record9:Fact {id: standing2.id})-[:BASED_ON*0..10]->(step9)
                    WITH DISTINCT record9, step9
                    MATCH (step9)-[:BASED_ON]->(premise11)
                    OPTIONAL MATCH (then9:Fact)
                    WHERE then9.key = premise11.key
                      AND then9.id IS NOT NULL
                      AND then9.recordedAt <= step9.recordedAt
                      AND coalesce(then9.retractedAt > step9.recordedAt, true)
                      AND then9.polarity <> premise11.polarity
                    WITH step9, premise11, then9
                    WHERE premise11 IS NOT NULL AND (NOT coalesce(premise11.retractedAt IS NULL AND coalesce(premise11.validFrom <= $p.validAtLatest18, true) AND coalesce(premise11.validToLatest >= $p.validAt18, true) AND coalesce(premise11.scenarioId = coalesce(step9.scenarioId, ''), true), false) OR then9 IS NOT NULL)
                    RETURN step9
                  } THEN known4
                END
            }[0] END,
            COLLECT {
              MATCH (standing2)-[cites6:CITES]->(passage6)
              WHERE cites6.role = 'STATES'
                AND cites6.retractedAt IS NULL
              MATCH (source6:Source {id: passage6.sourceId})
              WITH cites6, source6 ORDER BY cites6.ordinal, cites6.passageId LIMIT $p.most11
              RETURN [
                cites6.stance,
                cites6.modality,
                source6.id,
                source6.name,
                cites6.attributedToId,
                null
              ]
            }
          ] LIMIT 1
        }[0]
      }
    ],
    COLLECT {
      MATCH (fact3)-[basedOn2:BASED_ON]->(fact4)
      WITH basedOn2, fact4 ORDER BY basedOn2.ordinal, fact4.id LIMIT $p.most12
      RETURN [
        fact4.id,
        (fact4.retractedAt IS NULL AND coalesce(fact4.validFrom <= $p.validAtLatest19, true) AND coalesce(fact4.validToLatest >= $p.validAt19, true) AND CASE fact4.basis
          WHEN 'STATED' THEN true
          ELSE fact4.modality IS NOT NULL AND NOT EXISTS {
            MATCH (record10:Fact {id: fact4.id})-[:BASED_ON*0..10]->(step10)
            WITH DISTINCT record10, step10
            MATCH (step10)-[:BASED_ON]->(premise12)
            OPTIONAL MATCH (then10:Fact)
            WHERE then10.key = premise12.key
              AND then10.id IS NOT NULL
              AND then10.recordedAt <= step10.recordedAt
              AND coalesce(then10.retractedAt > step10.recordedAt, true)
              AND then10.polarity <> premise12.polarity
            WITH step10, premise12, then10
            WHERE premise12 IS NOT NULL AND (NOT coalesce(premise12.retractedAt IS NULL AND coalesce(premise12.validFrom <= $p.validAtLatest20, true) AND coalesce(premise12.validToLatest >= $p.validAt20, true) AND coalesce(premise12.scenarioId = coalesce(step10.scenarioId, ''), true), false) OR then10 IS NOT NULL)
            RETURN step10
          }
        END)
      ]
    }
  ]) AS factFound2
}
RETURN factFound,
  factFound2

// $p = {
//   "id": "T3.1",
//   "validAtLatest": "2024-12-31",
//   "validAt": "2024-12-31",
//   "validAtLatest2": "2024-12-31",
//   "validAt2": "2024-12-31",
//   "validAtLatest3": "2024-12-31",
//   "validAt3": "2024-12-31",
//   "validAtLatest4": "2024-12-31",
//   "validAt4": "2024-12-31",
//   "validAtLatest5": "2024-12-31",
//   "validAt5": "2024-12-31",
//   "most": 100,
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
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
//   "exclusive": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "validAtLatest6": "2024-12-31",
//   "validAt6": "2024-12-31",
//   "most2": 100,
//   "most3": 100,
//   "most4": 100,
//   "validAtLatest7": "2024-12-31",
//   "validAt7": "2024-12-31",
//   "validAtLatest8": "2024-12-31",
//   "validAt8": "2024-12-31",
//   "most5": 100,
//   "most6": 100,
//   "validAtLatest9": "2024-12-31",
//   "validAt9": "2024-12-31",
//   "validAtLatest10": "2024-12-31",
//   "validAt10": "2024-12-31",
//   "id2": "T3.1",
//   "validAtLatest11": "2027-01-01",
//   "validAt11": "2027-01-01",
//   "validAtLatest12": "2027-01-01",
//   "validAt12": "2027-01-01",
//   "validAtLatest13": "2027-01-01",
//   "validAt13": "2027-01-01",
//   "validAtLatest14": "2027-01-01",
//   "validAt14": "2027-01-01",
//   "validAtLatest15": "2027-01-01",
//   "validAt15": "2027-01-01",
//   "most7": 100,
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
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
//   "exclusive2": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "validAtLatest16": "2027-01-01",
//   "validAt16": "2027-01-01",
//   "most8": 100,
//   "most9": 100,
//   "most10": 100,
//   "validAtLatest17": "2027-01-01",
//   "validAt17": "2027-01-01",
//   "validAtLatest18": "2027-01-01",
//   "validAt18": "2027-01-01",
//   "most11": 100,
//   "most12": 100,
//   "validAtLatest19": "2027-01-01",
//   "validAt19": "2027-01-01",
//   "validAtLatest20": "2027-01-01",
//   "validAt20": "2027-01-01"
// }
