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
  MATCH (fact5:Fact {id: $p.id})
  RETURN collect([
    (fact5.retractedAt IS NULL AND CASE fact5.basis
      WHEN 'STATED' THEN true
      ELSE fact5.modality IS NOT NULL AND NOT EXISTS {
        MATCH (record:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step)
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
    END),
    fact5.modality,
    [
      fact5.basis,
      fact5.rank,
      (fact5.retractedAt IS NULL),
      CASE fact5.basis
        WHEN 'STATED' THEN true
        ELSE fact5.modality IS NOT NULL AND NOT EXISTS {
          MATCH (record2:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step2)
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
      END,
      COLLECT {
        MATCH (fact5)-[cites:CITES]->(passage)
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
        CALL (overruled, overruled2, fact5) {
          MATCH (fact5)-[:RIVALS]-(rival3)
          RETURN rival3
          UNION
          MATCH (rival3:Fact)
          WHERE rival3.polarity = CASE fact5.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival3.subjectId = fact5.subjectId
            AND rival3.objectId = fact5.objectId
            AND rival3.id IS NOT NULL
            AND rival3.retractedAt IS NULL
            AND rival3.relation = fact5.relation
            AND rival3.key <> fact5.key
            AND coalesce(rival3.validFrom <= fact5.validToLatest, true)
            AND coalesce(fact5.validFrom <= rival3.validToLatest, true)
            AND all(name3 IN coalesce(fact5.nameList, []) WHERE NOT name3 IN coalesce(rival3.nameList, [])
              OR any(i3 IN range(0, size(coalesce(fact5.nameList, [])) - 1) WHERE fact5.nameList[i3] = name3
                AND any(j3 IN range(0, size(coalesce(rival3.nameList, [])) - 1) WHERE rival3.nameList[j3] = name3
                  AND rival3.valueList[j3] = fact5.valueList[i3])))
            AND coalesce(rival3.scenarioId, '') = coalesce(fact5.scenarioId, '')
          RETURN rival3
          UNION
          WITH fact5 WHERE fact5.relation IN $p.symmetric3
          MATCH (rival3:Fact)
          WHERE rival3.polarity = CASE fact5.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival3.subjectId = fact5.objectId
            AND rival3.objectId = fact5.subjectId
            AND rival3.id IS NOT NULL
            AND rival3.retractedAt IS NULL
            AND rival3.relation = fact5.relation
            AND rival3.key <> fact5.key
            AND coalesce(rival3.validFrom <= fact5.validToLatest, true)
            AND coalesce(fact5.validFrom <= rival3.validToLatest, true)
            AND all(name4 IN coalesce(fact5.nameList, []) WHERE NOT name4 IN coalesce(rival3.nameList, [])
              OR any(i4 IN range(0, size(coalesce(fact5.nameList, [])) - 1) WHERE fact5.nameList[i4] = name4
                AND any(j4 IN range(0, size(coalesce(rival3.nameList, [])) - 1) WHERE rival3.nameList[j4] = name4
                  AND rival3.valueList[j4] = fact5.valueList[i4])))
            AND coalesce(rival3.scenarioId, '') = coalesce(fact5.scenarioId, '')
          RETURN rival3
          UNION
          UNWIND CASE WHEN fact5.relation IN $p.own3 THEN [fact5.relation] ELSE [] END AS relation3
          MATCH (rival3:Fact)
          WHERE rival3.subjectId = fact5.subjectId AND rival3.relation = relation3 AND rival3.id IS NOT NULL
          WITH fact5, rival3
          WHERE CASE
            WHEN coalesce(rival3.objectId, rival3.value) = coalesce(fact5.objectId, fact5.value) THEN rival3.polarity <> fact5.polarity
            ELSE fact5.relation IN $p.exclusive5 AND rival3.polarity = 'AFFIRMED' AND fact5.polarity = 'AFFIRMED'
          END
            AND rival3.retractedAt IS NULL
            AND rival3.relation = fact5.relation
            AND rival3.key <> fact5.key
            AND coalesce(rival3.validFrom <= fact5.validToLatest, true)
            AND coalesce(fact5.validFrom <= rival3.validToLatest, true)
            AND all(name5 IN coalesce(fact5.nameList, []) WHERE NOT name5 IN coalesce(rival3.nameList, [])
              OR any(i5 IN range(0, size(coalesce(fact5.nameList, [])) - 1) WHERE fact5.nameList[i5] = name5
                AND any(j5 IN range(0, size(coalesce(rival3.nameList, [])) - 1) WHERE rival3.nameList[j5] = name5
                  AND rival3.valueList[j5] = fact5.valueList[i5])))
            AND coalesce(rival3.scenarioId, '') = coalesce(fact5.scenarioId, '')
          RETURN rival3
        }
        WITH rival3
        WHERE coalesce(rival3.scenarioId, '') = coalesce(fact5.scenarioId, '')
          AND rival3.retractedAt IS NULL
        WITH rival3 ORDER BY rival3.id LIMIT $p.most2
        RETURN [rival3.rank, COLLECT {
          MATCH (rival3)-[cites2:CITES]->(passage2)
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
        MATCH (fact5)-[:BASED_ON]->(premise3)
        WITH premise3 ORDER BY premise3.id LIMIT $p.most4
        RETURN COLLECT {
          MATCH (standing:Fact)
          WHERE standing.id = premise3.id AND standing.id IS NOT NULL AND standing.retractedAt IS NULL AND coalesce(standing.scenarioId = coalesce(fact5.scenarioId, ''), true)
          RETURN [
            standing.basis,
            CASE standing.basis WHEN 'INFERRED' THEN standing.modality END,
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
    ]
  ]) AS factFound
}
CALL (overruled, overruled2) {
  MATCH (fact6:Fact {id: $p.id2})
  RETURN collect([
    (fact6.retractedAt IS NULL AND EXISTS {
      MATCH (record3:Fact {id: fact6.id})
      WHERE CASE
        WHEN record3.scenarioId IS NULL THEN NOT ([record3.polarity, record3.relation, record3.subjectId, coalesce(record3.objectId, record3.value)] IN overruled OR record3.id IN overruled)
        ELSE record3.scenarioId = $p.scenario5
      END
    } AND CASE fact6.basis
      WHEN 'STATED' THEN true
      ELSE fact6.modality IS NOT NULL AND NOT EXISTS {
        MATCH (record4:Fact {id: fact6.id})-[:BASED_ON*0..10]->(step3)
        WITH DISTINCT record4, step3
        MATCH (step3)-[:BASED_ON]->(premise4)
        OPTIONAL MATCH (then3:Fact)
        WHERE then3.key = premise4.key
          AND then3.id IS NOT NULL
          AND then3.recordedAt <= step3.recordedAt
          AND coalesce(then3.retractedAt > step3.recordedAt, true)
          AND then3.polarity <> premise4.polarity
        WITH step3, premise4, then3
        WHERE premise4 IS NOT NULL AND (NOT coalesce(premise4.retractedAt IS NULL AND CASE
          WHEN premise4.scenarioId IS NULL THEN NOT ([premise4.polarity, premise4.relation, premise4.subjectId, coalesce(premise4.objectId, premise4.value)] IN overruled OR premise4.id IN overruled)
          ELSE premise4.scenarioId = $p.scenario6
        END, false) OR then3 IS NOT NULL)
        RETURN step3
      }
    END),
    COLLECT {
      WITH fact6.modality AS known
      RETURN CASE
          WHEN fact6.basis = 'STATED' THEN known
          WHEN known IS NOT NULL AND NOT EXISTS {
            MATCH (record5:Fact {id: fact6.id})-[:BASED_ON*0..10]->(step4)
            WITH DISTINCT record5, step4
            MATCH (step4)-[:BASED_ON]->(premise5)
            OPTIONAL MATCH (then4:Fact)
            WHERE then4.key = premise5.key
              AND then4.id IS NOT NULL
              AND then4.recordedAt <= step4.recordedAt
              AND coalesce(then4.retractedAt > step4.recordedAt, true)
              AND then4.polarity <> premise5.polarity
            WITH step4, premise5, then4
            WHERE premise5 IS NOT NULL AND (NOT coalesce(premise5.retractedAt IS NULL AND CASE
              WHEN premise5.scenarioId IS NULL THEN NOT ([premise5.polarity, premise5.relation, premise5.subjectId, coalesce(premise5.objectId, premise5.value)] IN overruled OR premise5.id IN overruled)
              ELSE premise5.scenarioId = $p.scenario7
            END, false) OR then4 IS NOT NULL)
            RETURN step4
          } THEN known
        END
    }[0],
    [
      fact6.basis,
      fact6.rank,
      (fact6.retractedAt IS NULL AND EXISTS {
        MATCH (record6:Fact {id: fact6.id})
        WHERE CASE
          WHEN record6.scenarioId IS NULL THEN NOT ([record6.polarity, record6.relation, record6.subjectId, coalesce(record6.objectId, record6.value)] IN overruled OR record6.id IN overruled)
          ELSE record6.scenarioId = $p.scenario8
        END
      }),
      CASE fact6.basis
        WHEN 'STATED' THEN true
        ELSE fact6.modality IS NOT NULL AND NOT EXISTS {
          MATCH (record7:Fact {id: fact6.id})-[:BASED_ON*0..10]->(step5)
          WITH DISTINCT record7, step5
          MATCH (step5)-[:BASED_ON]->(premise6)
          OPTIONAL MATCH (then5:Fact)
          WHERE then5.key = premise6.key
            AND then5.id IS NOT NULL
            AND then5.recordedAt <= step5.recordedAt
            AND coalesce(then5.retractedAt > step5.recordedAt, true)
            AND then5.polarity <> premise6.polarity
          WITH step5, premise6, then5
          WHERE premise6 IS NOT NULL AND (NOT coalesce(premise6.retractedAt IS NULL AND CASE
            WHEN premise6.scenarioId IS NULL THEN NOT ([premise6.polarity, premise6.relation, premise6.subjectId, coalesce(premise6.objectId, premise6.value)] IN overruled OR premise6.id IN overruled)
            ELSE premise6.scenarioId = $p.scenario9
          END, false) OR then5 IS NOT NULL)
          RETURN step5
        }
      END,
      COLLECT {
        MATCH (fact6)-[cites4:CITES]->(passage4)
        WHERE cites4.role = 'STATES'
          AND cites4.retractedAt IS NULL
        MATCH (source4:Source {id: passage4.sourceId})
        WITH cites4, source4 ORDER BY cites4.ordinal, cites4.passageId LIMIT $p.most6
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
        CALL (overruled, overruled2, fact6) {
          MATCH (fact6)-[:RIVALS]-(rival4)
          RETURN rival4
          UNION
          MATCH (rival4:Fact)
          WHERE rival4.polarity = CASE fact6.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival4.subjectId = fact6.subjectId
            AND rival4.objectId = fact6.objectId
            AND rival4.id IS NOT NULL
            AND rival4.retractedAt IS NULL
            AND rival4.relation = fact6.relation
            AND rival4.key <> fact6.key
            AND coalesce(rival4.validFrom <= fact6.validToLatest, true)
            AND coalesce(fact6.validFrom <= rival4.validToLatest, true)
            AND all(name6 IN coalesce(fact6.nameList, []) WHERE NOT name6 IN coalesce(rival4.nameList, [])
              OR any(i6 IN range(0, size(coalesce(fact6.nameList, [])) - 1) WHERE fact6.nameList[i6] = name6
                AND any(j6 IN range(0, size(coalesce(rival4.nameList, [])) - 1) WHERE rival4.nameList[j6] = name6
                  AND rival4.valueList[j6] = fact6.valueList[i6])))
            AND coalesce(rival4.scenarioId, '') = coalesce(fact6.scenarioId, '')
          RETURN rival4
          UNION
          WITH fact6 WHERE fact6.relation IN $p.symmetric4
          MATCH (rival4:Fact)
          WHERE rival4.polarity = CASE fact6.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival4.subjectId = fact6.objectId
            AND rival4.objectId = fact6.subjectId
            AND rival4.id IS NOT NULL
            AND rival4.retractedAt IS NULL
            AND rival4.relation = fact6.relation
            AND rival4.key <> fact6.key
            AND coalesce(rival4.validFrom <= fact6.validToLatest, true)
            AND coalesce(fact6.validFrom <= rival4.validToLatest, true)
            AND all(name7 IN coalesce(fact6.nameList, []) WHERE NOT name7 IN coalesce(rival4.nameList, [])
              OR any(i7 IN range(0, size(coalesce(fact6.nameList, [])) - 1) WHERE fact6.nameList[i7] = name7
                AND any(j7 IN range(0, size(coalesce(rival4.nameList, [])) - 1) WHERE rival4.nameList[j7] = name7
                  AND rival4.valueList[j7] = fact6.valueList[i7])))
            AND coalesce(rival4.scenarioId, '') = coalesce(fact6.scenarioId, '')
          RETURN rival4
          UNION
          UNWIND CASE WHEN fact6.relation IN $p.own4 THEN [fact6.relation] ELSE [] END AS relation4
          MATCH (rival4:Fact)
          WHERE rival4.subjectId = fact6.subjectId AND rival4.relation = relation4 AND rival4.id IS NOT NULL
          WITH fact6, rival4
          WHERE CASE
            WHEN coalesce(rival4.objectId, rival4.value) = coalesce(fact6.objectId, fact6.value) THEN rival4.polarity <> fact6.polarity
            ELSE fact6.relation IN $p.exclusive6 AND rival4.polarity = 'AFFIRMED' AND fact6.polarity = 'AFFIRMED'
          END
            AND rival4.retractedAt IS NULL
            AND rival4.relation = fact6.relation
            AND rival4.key <> fact6.key
            AND coalesce(rival4.validFrom <= fact6.validToLatest, true)
            AND coalesce(fact6.validFrom <= rival4.validToLatest, true)
            AND all(name8 IN coalesce(fact6.nameList, []) WHERE NOT name8 IN coalesce(rival4.nameList, [])
              OR any(i8 IN range(0, size(coalesce(fact6.nameList, [])) - 1) WHERE fact6.nameList[i8] = name8
                AND any(j8 IN range(0, size(coalesce(rival4.nameList, [])) - 1) WHERE rival4.nameList[j8] = name8
                  AND rival4.valueList[j8] = fact6.valueList[i8])))
            AND coalesce(rival4.scenarioId, '') = coalesce(fact6.scenarioId, '')
          RETURN rival4
        }
        WITH rival4
        WHERE coalesce(rival4.scenarioId, '') = coalesce(fact6.scenarioId, '')
          AND rival4.retractedAt IS NULL
          AND CASE
            WHEN rival4.scenarioId IS NULL THEN NOT ([rival4.polarity, rival4.relation, rival4.subjectId, coalesce(rival4.objectId, rival4.value)] IN overruled OR rival4.id IN overruled)
            ELSE rival4.scenarioId = $p.scenario10
          END
        WITH rival4 ORDER BY rival4.id LIMIT $p.most7
        RETURN [rival4.rank, COLLECT {
          MATCH (rival4)-[cites5:CITES]->(passage5)
          WHERE cites5.role = 'STATES'
            AND cites5.retractedAt IS NULL
          MATCH (source5:Source {id: passage5.sourceId})
          WITH cites5, source5 ORDER BY cites5.ordinal, cites5.passageId LIMIT $p.most8
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
        MATCH (fact6)-[:BASED_ON]->(premise7)
        WITH premise7 ORDER BY premise7.id LIMIT $p.most9
        RETURN COLLECT {
          MATCH (standing2:Fact)
          WHERE standing2.id = premise7.id AND standing2.id IS NOT NULL AND standing2.retractedAt IS NULL AND CASE
            WHEN standing2.scenarioId IS NULL THEN NOT ([standing2.polarity, standing2.relation, standing2.subjectId, coalesce(standing2.objectId, standing2.value)] IN overruled OR standing2.id IN overruled)
            ELSE standing2.scenarioId = $p.scenario11
          END
          RETURN [
            standing2.basis,
            CASE standing2.basis WHEN 'INFERRED' THEN COLLECT {
              WITH standing2.modality AS known2
              RETURN CASE
                  WHEN standing2.basis = 'STATED' THEN known2
                  WHEN known2 IS NOT NULL AND NOT EXISTS {
                    MATCH (record8:Fact {id: standing2.id})-[:BASED_ON*0..10]->(step6)
                    WITH DISTINCT record8, step6
                    MATCH (step6)-[:BASED_ON]->(premise8)
                    OPTIONAL MATCH (then6:Fact)
                    WHERE then6.key = premise8.key
                      AND then6.id IS NOT NULL
                      AND then6.recordedAt <= step6.recordedAt
                      AND coalesce(then6.retractedAt > step6.recordedAt, true)
                      AND then6.polarity <> premise8.polarity
                    WITH step6, premise8, then6
                    WHERE premise8 IS NOT NULL AND (NOT coalesce(premise8.retractedAt IS NULL AND CASE
                      WHEN premise8.scenarioId IS NULL THEN NOT ([premise8.polarity, premise8.relation, premise8.subjectId, coalesce(premise8.objectId, premise8.value)] IN overruled OR premise8.id IN overruled)
                      ELSE premise8.scenarioId = $p.scenario12
                    END, false) OR then6 IS NOT NULL)
                    RETURN step6
                  } THEN known2
                END
            }[0] END,
            COLLECT {
              MATCH (standing2)-[cites6:CITES]->(passage6)
              WHERE cites6.role = 'STATES'
                AND cites6.retractedAt IS NULL
              MATCH (source6:Source {id: passage6.sourceId})
              WITH cites6, source6 ORDER BY cites6.ordinal, cites6.passageId LIMIT $p.most10
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
    ]
  ]) AS factFound2
}
CALL (overruled, overruled2) {
  MATCH (fact7:Fact {id: $p.id3})
  RETURN collect([
    (fact7.retractedAt IS NULL AND coalesce(fact7.validFrom <= $p.validAtLatest, true) AND coalesce(fact7.validToLatest >= $p.validAt, true) AND CASE fact7.basis
      WHEN 'STATED' THEN true
      ELSE fact7.modality IS NOT NULL AND NOT EXISTS {
        MATCH (record9:Fact {id: fact7.id})-[:BASED_ON*0..10]->(step7)
        WITH DISTINCT record9, step7
        MATCH (step7)-[:BASED_ON]->(premise9)
        OPTIONAL MATCH (then7:Fact)
        WHERE then7.key = premise9.key
          AND then7.id IS NOT NULL
          AND then7.recordedAt <= step7.recordedAt
          AND coalesce(then7.retractedAt > step7.recordedAt, true)
          AND then7.polarity <> premise9.polarity
        WITH step7, premise9, then7
        WHERE premise9 IS NOT NULL AND (NOT coalesce(premise9.retractedAt IS NULL AND coalesce(premise9.validFrom <= $p.validAtLatest2, true) AND coalesce(premise9.validToLatest >= $p.validAt2, true) AND coalesce(premise9.scenarioId = coalesce(step7.scenarioId, ''), true), false) OR then7 IS NOT NULL)
        RETURN step7
      }
    END),
    COLLECT {
      WITH fact7.modality AS known3
      RETURN CASE
          WHEN fact7.basis = 'STATED' THEN known3
          WHEN known3 IS NOT NULL AND NOT EXISTS {
            MATCH (record10:Fact {id: fact7.id})-[:BASED_ON*0..10]->(step8)
            WITH DISTINCT record10, step8
            MATCH (step8)-[:BASED_ON]->(premise10)
            OPTIONAL MATCH (then8:Fact)
            WHERE then8.key = premise10.key
              AND then8.id IS NOT NULL
              AND then8.recordedAt <= step8.recordedAt
              AND coalesce(then8.retractedAt > step8.recordedAt, true)
              AND then8.polarity <> premise10.polarity
            WITH step8, premise10, then8
            WHERE premise10 IS NOT NULL AND (NOT coalesce(premise10.retractedAt IS NULL AND coalesce(premise10.validFrom <= $p.validAtLatest3, true) AND coalesce(premise10.validToLatest >= $p.validAt3, true) AND coalesce(premise10.scenarioId = coalesce(step8.scenarioId, ''), true), false) OR then8 IS NOT NULL)
            RETURN step8
          } THEN known3
        END
    }[0],
    [
      fact7.basis,
      fact7.rank,
      (fact7.retractedAt IS NULL AND coalesce(fact7.validFrom <= $p.validAtLatest4, true) AND coalesce(fact7.validToLatest >= $p.validAt4, true)),
      CASE fact7.basis
        WHEN 'STATED' THEN true
        ELSE fact7.modality IS NOT NULL AND NOT EXISTS {
          MATCH (record11:Fact {id: fact7.id})-[:BASED_ON*0..10]->(step9)
          WITH DISTINCT record11, step9
          MATCH (step9)-[:BASED_ON]->(premise11)
          OPTIONAL MATCH (then9:Fact)
          WHERE then9.key = premise11.key
            AND then9.id IS NOT NULL
            AND then9.recordedAt <= step9.recordedAt
            AND coalesce(then9.retractedAt > step9.recordedAt, true)
            AND then9.polarity <> premise11.polarity
          WITH step9, premise11, then9
          WHERE premise11 IS NOT NULL AND (NOT coalesce(premise11.retractedAt IS NULL AND coalesce(premise11.validFrom <= $p.validAtLatest5, true) AND coalesce(premise11.validToLatest >= $p.validAt5, true) AND coalesce(premise11.scenarioId = coalesce(step9.scenarioId, ''), true), false) OR then9 IS NOT NULL)
          RETURN step9
        }
      END,
      COLLECT {
        MATCH (fact7)-[cites7:CITES]->(passage7)
        WHERE cites7.role = 'STATES'
          AND cites7.retractedAt IS NULL
        MATCH (source7:Source {id: passage7.sourceId})
        WITH cites7, source7 ORDER BY cites7.ordinal, cites7.passageId LIMIT $p.most11
        RETURN [
          cites7.stance,
          cites7.modality,
          source7.id,
          source7.name,
          cites7.attributedToId,
          null
        ]
      },
      COLLECT {
        CALL (overruled, overruled2, fact7) {
          MATCH (fact7)-[:RIVALS]-(rival5)
          RETURN rival5
          UNION
          MATCH (rival5:Fact)
          WHERE rival5.polarity = CASE fact7.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival5.subjectId = fact7.subjectId
            AND rival5.objectId = fact7.objectId
            AND rival5.id IS NOT NULL
            AND rival5.retractedAt IS NULL
            AND rival5.relation = fact7.relation
            AND rival5.key <> fact7.key
            AND coalesce(rival5.validFrom <= fact7.validToLatest, true)
            AND coalesce(fact7.validFrom <= rival5.validToLatest, true)
            AND all(name9 IN coalesce(fact7.nameList, []) WHERE NOT name9 IN coalesce(rival5.nameList, [])
              OR any(i9 IN range(0, size(coalesce(fact7.nameList, [])) - 1) WHERE fact7.nameList[i9] = name9
                AND any(j9 IN range(0, size(coalesce(rival5.nameList, [])) - 1) WHERE rival5.nameList[j9] = name9
                  AND rival5.valueList[j9] = fact7.valueList[i9])))
            AND coalesce(rival5.scenarioId, '') = coalesce(fact7.scenarioId, '')
          RETURN rival5
          UNION
          WITH fact7 WHERE fact7.relation IN $p.symmetric5
          MATCH (rival5:Fact)
          WHERE rival5.polarity = CASE fact7.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival5.subjectId = fact7.objectId
            AND rival5.objectId = fact7.subjectId
            AND rival5.id IS NOT NULL
            AND rival5.retractedAt IS NULL
            AND rival5.relation = fact7.relation
            AND rival5.key <> fact7.key
            AND coalesce(rival5.validFrom <= fact7.validToLatest, true)
            AND coalesce(fact7.validFrom <= rival5.validToLatest, true)
            AND all(name10 IN coalesce(fact7.nameList, []) WHERE NOT name10 IN coalesce(rival5.nameList, [])
              OR any(i10 IN range(0, size(coalesce(fact7.nameList, [])) - 1) WHERE fact7.nameList[i10] = name10
                AND any(j10 IN range(0, size(coalesce(rival5.nameList, [])) - 1) WHERE rival5.nameList[j10] = name10
                  AND rival5.valueList[j10] = fact7.valueList[i10])))
            AND coalesce(rival5.scenarioId, '') = coalesce(fact7.scenarioId, '')
          RETURN rival5
          UNION
          UNWIND CASE WHEN fact7.relation IN $p.own5 THEN [fact7.relation] ELSE [] END AS relation5
          MATCH (rival5:Fact)
          WHERE rival5.subjectId = fact7.subjectId AND rival5.relation = relation5 AND rival5.id IS NOT NULL
          WITH fact7, rival5
          WHERE CASE
            WHEN coalesce(rival5.objectId, rival5.value) = coalesce(fact7.objectId, fact7.value) THEN rival5.polarity <> fact7.polarity
            ELSE fact7.relation IN $p.exclusive7 AND rival5.polarity = 'AFFIRMED' AND fact7.polarity = 'AFFIRMED'
          END
            AND rival5.retractedAt IS NULL
            AND rival5.relation = fact7.relation
            AND rival5.key <> fact7.key
            AND coalesce(rival5.validFrom <= fact7.validToLatest, true)
            AND coalesce(fact7.validFrom <= rival5.validToLatest, true)
            AND all(name11 IN coalesce(fact7.nameList, []) WHERE NOT name11 IN coalesce(rival5.nameList, [])
              OR any(i11 IN range(0, size(coalesce(fact7.nameList, [])) - 1) WHERE fact7.nameList[i11] = name11
                AND any(j11 IN range(0, size(coalesce(rival5.nameList, [])) - 1) WHERE rival5.nameList[j11] = name11
                  AND rival5.valueList[j11] = fact7.valueList[i11])))
            AND coalesce(rival5.scenarioId, '') = coalesce(fact7.scenarioId, '')
          RETURN rival5
        }
        WITH rival5
        WHERE coalesce(rival5.scenarioId, '') = coalesce(fact7.scenarioId, '')
          AND rival5.retractedAt IS NULL
          AND rival5.scenarioId IS NULL
          AND coalesce(rival5.validFrom <= $p.validAtLatest6, true)
          AND coalesce(rival5.validToLatest >= $p.validAt6, true)
        WITH rival5 ORDER BY rival5.id LIMIT $p.most12
        RETURN [rival5.rank, COLLECT {
          MATCH (rival5)-[cites8:CITES]->(passage8)
          WHERE cites8.role = 'STATES'
            AND cites8.retractedAt IS NULL
          MATCH (source8:Source {id: passage8.sourceId})
          WITH cites8, source8 ORDER BY cites8.ordinal, cites8.passageId LIMIT $p.most13
          RETURN [
            cites8.stance,
            cites8.modality,
            source8.id,
            source8.name,
            cites8.attributedToId,
            null
          ]
        }]
      },
      COLLECT {
        MATCH (fact7)-[:BASED_ON]->(premise12)
        WITH premise12 ORDER BY premise12.id LIMIT $p.most14
        RETURN COLLECT {
          MATCH (standing3:Fact)
          WHERE standing3.id = premise12.id AND standing3.id IS NOT NULL AND standing3.retractedAt IS NULL AND coalesce(standing3.validFrom <= $p.validAtLatest7, true) AND coalesce(standing3.validToLatest >= $p.validAt7, true) AND coalesce(standing3.scenarioId = coalesce(fact7.scenarioId, ''), true)
          RETURN [
            standing3.basis,
            CASE standing3.basis WHEN 'INFERRED' THEN COLLECT {
              WITH standing3.modality AS known4
              RETURN CASE
                  WHEN standing3.basis = 'STATED' THEN known4
                  WHEN known4 IS NOT NULL AND NOT EXISTS {
                    MATCH (record12:Fact {id: standing3.id})-[:BASED_ON*0..10]->(step10)
                    WITH DISTINCT record12, step10
                    MATCH (step10)-[:BASED_ON]->(premise13)
                    OPTIONAL MATCH (then10:Fact)
                    WHERE then10.key = premise13.key
                      AND then10.id IS NOT NULL
                      AND then10.recordedAt <= step10.recordedAt
                      AND coalesce(then10.retractedAt > step10.recordedAt, true)
                      AND then10.polarity <> premise13.polarity
                    WITH step10, premise13, then10
                    WHERE premise13 IS NOT NULL AND (NOT coalesce(premise13.retractedAt IS NULL AND coalesce(premise13.validFrom <= $p.validAtLatest8, true) AND coalesce(premise13.validToLatest >= $p.validAt8, true) AND coalesce(premise13.scenarioId = coalesce(step10.scenarioId, ''), true), false) OR then10 IS NOT NULL)
                    RETURN step10
                  } THEN known4
                END
            }[0] END,
            COLLECT {
              MATCH (standing3)-[cites9:CITES]->(passage9)
              WHERE cites9.role = 'STATES'
                AND cites9.retractedAt IS NULL
              MATCH (source9:Source {id: passage9.sourceId})
              WITH cites9, source9 ORDER BY cites9.ordinal, cites9.passageId LIMIT $p.most15
              RETURN [
                cites9.stance,
                cites9.modality,
                source9.id,
                source9.name,
                cites9.attributedToId,
                null
              ]
            }
          ] LIMIT 1
        }[0]
      }
    ]
  ]) AS factFound3
}
CALL (overruled, overruled2) {
  MATCH (fact8:Fact {id: $p.id4})
  RETURN collect([
    (fact8.retractedAt IS NULL AND EXISTS {
      MATCH (record13:Fact {id: fact8.id})
      WHERE CASE
        WHEN record13.scenarioId IS NULL THEN NOT ([record13.polarity, record13.relation, record13.subjectId, coalesce(record13.objectId, record13.value)] IN overruled2 OR record13.id IN overruled2)
        ELSE record13.scenarioId = $p.scenario13
      END
    } AND CASE fact8.basis
      WHEN 'STATED' THEN true
      ELSE fact8.modality IS NOT NULL AND NOT EXISTS {
        MATCH (record14:Fact {id: fact8.id})-[:BASED_ON*0..10]->(step11)
        WITH DISTINCT record14, step11
        MATCH (step11)-[:BASED_ON]->(premise14)
        OPTIONAL MATCH (then11:Fact)
        WHERE then11.key = premise14.key
          AND then11.id IS NOT NULL
          AND then11.recordedAt <= step11.recordedAt
          AND coalesce(then11.retractedAt > step11.recordedAt, true)
          AND then11.polarity <> premise14.polarity
        WITH step11, premise14, then11
        WHERE premise14 IS NOT NULL AND (NOT coalesce(premise14.retractedAt IS NULL AND CASE
          WHEN premise14.scenarioId IS NULL THEN NOT ([premise14.polarity, premise14.relation, premise14.subjectId, coalesce(premise14.objectId, premise14.value)] IN overruled2 OR premise14.id IN overruled2)
          ELSE premise14.scenarioId = $p.scenario14
        END, false) OR then11 IS NOT NULL)
        RETURN step11
      }
    END),
    COLLECT {
      WITH fact8.modality AS known5
      RETURN CASE
          WHEN fact8.basis = 'STATED' THEN known5
          WHEN known5 IS NOT NULL AND NOT EXISTS {
            MATCH (record15:Fact {id: fact8.id})-[:BASED_ON*0..10]->(step12)
            WITH DISTINCT record15, step12
            MATCH (step12)-[:BASED_ON]->(premise15)
            OPTIONAL MATCH (then12:Fact)
            WHERE then12.key = premise15.key
              AND then12.id IS NOT NULL
              AND then12.recordedAt <= step12.recordedAt
              AND coalesce(then12.retractedAt > step12.recordedAt, true)
              AND then12.polarity <> premise15.polarity
            WITH step12, premise15, then12
            WHERE premise15 IS NOT NULL AND (NOT coalesce(premise15.retractedAt IS NULL AND CASE
              WHEN premise15.scenarioId IS NULL THEN NOT ([premise15.polarity, premise15.relation, premise15.subjectId, coalesce(premise15.objectId, premise15.value)] IN overruled2 OR premise15.id IN overruled2)
              ELSE premise15.scenarioId = $p.scenario15
            END, false) OR then12 IS NOT NULL)
            RETURN step12
          } THEN known5
        END
    }[0],
    [
      fact8.basis,
      fact8.rank,
      (fact8.retractedAt IS NULL AND EXISTS {
        MATCH (record16:Fact {id: fact8.id})
        WHERE CASE
          WHEN record16.scenarioId IS NULL THEN NOT ([record16.polarity, record16.relation, record16.subjectId, coalesce(record16.objectId, record16.value)] IN overruled2 OR record16.id IN overruled2)
          ELSE record16.scenarioId = $p.scenario16
        END
      }),
      CASE fact8.basis
        WHEN 'STATED' THEN true
        ELSE fact8.modality IS NOT NULL AND NOT EXISTS {
          MATCH (record17:Fact {id: fact8.id})-[:BASED_ON*0..10]->(step13)
          WITH DISTINCT record17, step13
          MATCH (step13)-[:BASED_ON]->(premise16)
          OPTIONAL MATCH (then13:Fact)
          WHERE then13.key = premise16.key
            AND then13.id IS NOT NULL
            AND then13.recordedAt <= step13.recordedAt
            AND coalesce(then13.retractedAt > step13.recordedAt, true)
            AND then13.polarity <> premise16.polarity
          WITH step13, premise16, then13
          WHERE premise16 IS NOT NULL AND (NOT coalesce(premise16.retractedAt IS NULL AND CASE
            WHEN premise16.scenarioId IS NULL THEN NOT ([premise16.polarity, premise16.relation, premise16.subjectId, coalesce(premise16.objectId, premise16.value)] IN overruled2 OR premise16.id IN overruled2)
            ELSE premise16.scenarioId = $p.scenario17
          END, false) OR then13 IS NOT NULL)
          RETURN step13
        }
      END,
      COLLECT {
        MATCH (fact8)-[cites10:CITES]->(passage10)
        WHERE cites10.role = 'STATES'
          AND cites10.retractedAt IS NULL
        MATCH (source10:Source {id: passage10.sourceId})
        WITH cites10, source10 ORDER BY cites10.ordinal, cites10.passageId LIMIT $p.most16
        RETURN [
          cites10.stance,
          cites10.modality,
          source10.id,
          source10.name,
          cites10.attributedToId,
          null
        ]
      },
      COLLECT {
        CALL (overruled, overruled2, fact8) {
          MATCH (fact8)-[:RIVALS]-(rival6)
          RETURN rival6
          UNION
          MATCH (rival6:Fact)
          WHERE rival6.polarity = CASE fact8.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival6.subjectId = fact8.subjectId
            AND rival6.objectId = fact8.objectId
            AND rival6.id IS NOT NULL
            AND rival6.retractedAt IS NULL
            AND rival6.relation = fact8.relation
            AND rival6.key <> fact8.key
            AND coalesce(rival6.validFrom <= fact8.validToLatest, true)
            AND coalesce(fact8.validFrom <= rival6.validToLatest, true)
            AND all(name12 IN coalesce(fact8.nameList, []) WHERE NOT name12 IN coalesce(rival6.nameList, [])
              OR any(i12 IN range(0, size(coalesce(fact8.nameList, [])) - 1) WHERE fact8.nameList[i12] = name12
                AND any(j12 IN range(0, size(coalesce(rival6.nameList, [])) - 1) WHERE rival6.nameList[j12] = name12
                  AND rival6.valueList[j12] = fact8.valueList[i12])))
            AND coalesce(rival6.scenarioId, '') = coalesce(fact8.scenarioId, '')
          RETURN rival6
          UNION
          WITH fact8 WHERE fact8.relation IN $p.symmetric6
          MATCH (rival6:Fact)
          WHERE rival6.polarity = CASE fact8.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival6.subjectId = fact8.objectId
            AND rival6.objectId = fact8.subjectId
            AND rival6.id IS NOT NULL
            AND rival6.retractedAt IS NULL
            AND rival6.relation = fact8.relation
            AND rival6.key <> fact8.key
            AND coalesce(rival6.validFrom <= fact8.validToLatest, true)
            AND coalesce(fact8.validFrom <= rival6.validToLatest, true)
            AND all(name13 IN coalesce(fact8.nameList, []) WHERE NOT name13 IN coalesce(rival6.nameList, [])
              OR any(i13 IN range(0, size(coalesce(fact8.nameList, [])) - 1) WHERE fact8.nameList[i13] = name13
                AND any(j13 IN range(0, size(coalesce(rival6.nameList, [])) - 1) WHERE rival6.nameList[j13] = name13
                  AND rival6.valueList[j13] = fact8.valueList[i13])))
            AND coalesce(rival6.scenarioId, '') = coalesce(fact8.scenarioId, '')
          RETURN rival6
          UNION
          UNWIND CASE WHEN fact8.relation IN $p.own6 THEN [fact8.relation] ELSE [] END AS relation6
          MATCH (rival6:Fact)
          WHERE rival6.subjectId = fact8.subjectId AND rival6.relation = relation6 AND rival6.id IS NOT NULL
          WITH fact8, rival6
          WHERE CASE
            WHEN coalesce(rival6.objectId, rival6.value) = coalesce(fact8.objectId, fact8.value) THEN rival6.polarity <> fact8.polarity
            ELSE fact8.relation IN $p.exclusive8 AND rival6.polarity = 'AFFIRMED' AND fact8.polarity = 'AFFIRMED'
          END
            AND rival6.retractedAt IS NULL
            AND rival6.relation = fact8.relation
            AND rival6.key <> fact8.key
            AND coalesce(rival6.validFrom <= fact8.validToLatest, true)
            AND coalesce(fact8.validFrom <= rival6.validToLatest, true)
            AND all(name14 IN coalesce(fact8.nameList, []) WHERE NOT name14 IN coalesce(rival6.nameList, [])
              OR any(i14 IN range(0, size(coalesce(fact8.nameList, [])) - 1) WHERE fact8.nameList[i14] = name14
                AND any(j14 IN range(0, size(coalesce(rival6.nameList, [])) - 1) WHERE rival6.nameList[j14] = name14
                  AND rival6.valueList[j14] = fact8.valueList[i14])))
            AND coalesce(rival6.scenarioId, '') = coalesce(fact8.scenarioId, '')
          RETURN rival6
        }
        WITH rival6
        WHERE coalesce(rival6.scenarioId, '') = coalesce(fact8.scenarioId, '')
          AND rival6.retractedAt IS NULL
          AND CASE
            WHEN rival6.scenarioId IS NULL THEN NOT ([rival6.polarity, rival6.relation, rival6.subjectId, coalesce(rival6.objectId, rival6.value)] IN overruled2 OR rival6.id IN overruled2)
            ELSE rival6.scenarioId = $p.scenario18
          END
        WITH rival6 ORDER BY rival6.id LIMIT $p.most17
        RETURN [rival6.rank, COLLECT {
          MATCH (rival6)-[cites11:CITES]->(passage11)
          WHERE cites11.role = 'STATES'
            AND cites11.retractedAt IS NULL
          MATCH (source11:Source {id: passage11.sourceId})
          WITH cites11, source11 ORDER BY cites11.ordinal, cites11.passageId LIMIT $p.most18
          RETURN [
            cites11.stance,
            cites11.modality,
            source11.id,
            source11.name,
            cites11.attributedToId,
            null
          ]
        }]
      },
      COLLECT {
        MATCH (fact8)-[:BASED_ON]->(premise17)
        WITH premise17 ORDER BY premise17.id LIMIT $p.most19
        RETURN COLLECT {
          MATCH (standing4:Fact)
          WHERE standing4.id = premise17.id AND standing4.id IS NOT NULL AND standing4.retractedAt IS NULL AND CASE
            WHEN standing4.scenarioId IS NULL THEN NOT ([standing4.polarity, standing4.relation, standing4.subjectId, coalesce(standing4.objectId, standing4.value)] IN overruled2 OR standing4.id IN overruled2)
            ELSE standing4.scenarioId = $p.scenario19
          END
          RETURN [
            standing4.basis,
            CASE standing4.basis WHEN 'INFERRED' THEN COLLECT {
              WITH standing4.modality AS known6
              RETURN CASE
                  WHEN standing4.basis = 'STATED' THEN known6
                  WHEN known6 IS NOT NULL AND NOT EXISTS {
                    MATCH (record18:Fact {id: standing4.id})-[:BASED_ON*0..10]->(step14)
                    WITH DISTINCT record18, step14
                    MATCH (step14)-[:BASED_ON]->(premise18)
                    OPTIONAL MATCH (then14:Fact)
                    WHERE then14.key = premise18.key
                      AND then14.id IS NOT NULL
                      AND then14.recordedAt <= step14.recordedAt
                      AND coalesce(then14.retractedAt > step14.recordedAt, true)
                      AND then14.polarity <> premise18.polarity
                    WITH step14, premise18, then14
                    WHERE premise18 IS NOT NULL AND (NOT coalesce(premise18.retractedAt IS NULL AND CASE
                      WHEN premise18.scenarioId IS NULL THEN NOT ([premise18.polarity, premise18.relation, premise18.subjectId, coalesce(premise18.objectId, premise18.value)] IN overruled2 OR premise18.id IN overruled2)
                      ELSE premise18.scenarioId = $p.scenario20
                    END, false) OR then14 IS NOT NULL)
                    RETURN step14
                  } THEN known6
                END
            }[0] END,
            COLLECT {
              MATCH (standing4)-[cites12:CITES]->(passage12)
              WHERE cites12.role = 'STATES'
                AND cites12.retractedAt IS NULL
              MATCH (source12:Source {id: passage12.sourceId})
              WITH cites12, source12 ORDER BY cites12.ordinal, cites12.passageId LIMIT $p.most20
              RETURN [
                cites12.stance,
                cites12.modality,
                source12.id,
                source12.name,
                cites12.attributedToId,
                null
              ]
            }
          ] LIMIT 1
        }[0]
      }
    ]
  ]) AS factFound4
}
CALL (overruled, overruled2) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (scenario:Scenario {id: id})
  WITH id, scenario
  WHERE scenario IS NULL
  RETURN collect(id) AS missing
}
CALL (overruled, overruled2) {
  CALL (overruled, overruled2) {
    MATCH (thing:Fact)
    WHERE thing.id IN $p.ids2
    MATCH (:Scenario {id: thing.scenarioId})<-[:HAS_SCENARIO]-(question)
    MATCH (scenario2:Scenario)<-[:HAS_SCENARIO]-(question)
    RETURN thing, scenario2.id AS id2
  }
  WITH thing, collect(id2) AS own
  WHERE own <> [] AND NOT $p.scenario21 IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario21] END AS missing2
}
CALL (overruled, overruled2) {
  UNWIND $p.ids3 AS id3
  OPTIONAL MATCH (scenario3:Scenario {id: id3})
  WITH id3, scenario3
  WHERE scenario3 IS NULL
  RETURN collect(id3) AS missing3
}
CALL (overruled, overruled2) {
  CALL (overruled, overruled2) {
    MATCH (thing2:Fact)
    WHERE thing2.id IN $p.ids4
    MATCH (:Scenario {id: thing2.scenarioId})<-[:HAS_SCENARIO]-(question2)
    MATCH (scenario4:Scenario)<-[:HAS_SCENARIO]-(question2)
    RETURN thing2, scenario4.id AS id4
  }
  WITH thing2, collect(id4) AS own2
  WHERE own2 <> [] AND NOT $p.scenario22 IN own2
  WITH count(*) AS foreign2
  RETURN CASE foreign2 WHEN 0 THEN [] ELSE [$p.scenario22] END AS missing4
}
RETURN factFound,
  factFound2,
  factFound3,
  factFound4,
  missing,
  missing2,
  missing3,
  missing4

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
//   "id": "T2.1",
//   "most": 100,
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
//   "most2": 100,
//   "most3": 100,
//   "most4": 100,
//   "most5": 100,
//   "id2": "T2.1",
//   "scenario5": "pessimistic",
//   "scenario6": "pessimistic",
//   "scenario7": "pessimistic",
//   "scenario8": "pessimistic",
//   "scenario9": "pessimistic",
//   "most6": 100,
//   "symmetric4": [
//     "COMPETES_WITH"
//   ],
//   "own4": [
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
//   "exclusive6": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario10": "pessimistic",
//   "most7": 100,
//   "most8": 100,
//   "most9": 100,
//   "scenario11": "pessimistic",
//   "scenario12": "pessimistic",
//   "most10": 100,
//   "id3": "T4.1",
//   "validAtLatest": "2026-01-01",
//   "validAt": "2026-01-01",
//   "validAtLatest2": "2026-01-01",
//   "validAt2": "2026-01-01",
//   "validAtLatest3": "2026-01-01",
//   "validAt3": "2026-01-01",
//   "validAtLatest4": "2026-01-01",
//   "validAt4": "2026-01-01",
//   "validAtLatest5": "2026-01-01",
//   "validAt5": "2026-01-01",
//   "most11": 100,
//   "symmetric5": [
//     "COMPETES_WITH"
//   ],
//   "own5": [
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
//   "exclusive7": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "validAtLatest6": "2026-01-01",
//   "validAt6": "2026-01-01",
//   "most12": 100,
//   "most13": 100,
//   "most14": 100,
//   "validAtLatest7": "2026-01-01",
//   "validAt7": "2026-01-01",
//   "validAtLatest8": "2026-01-01",
//   "validAt8": "2026-01-01",
//   "most15": 100,
//   "id4": "T4.1",
//   "scenario13": "optimistic",
//   "scenario14": "optimistic",
//   "scenario15": "optimistic",
//   "scenario16": "optimistic",
//   "scenario17": "optimistic",
//   "most16": 100,
//   "symmetric6": [
//     "COMPETES_WITH"
//   ],
//   "own6": [
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
//   "exclusive8": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario18": "optimistic",
//   "most17": 100,
//   "most18": 100,
//   "most19": 100,
//   "scenario19": "optimistic",
//   "scenario20": "optimistic",
//   "most20": 100,
//   "ids": [
//     "pessimistic"
//   ],
//   "ids2": [
//     "T2.1"
//   ],
//   "scenario21": "pessimistic",
//   "ids3": [
//     "optimistic"
//   ],
//   "ids4": [
//     "T4.1"
//   ],
//   "scenario22": "optimistic"
// }
