CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (entity) {
        MATCH (fact:Fact)
        WHERE fact.subjectId = entity.id
          AND fact.id > $p.after
          AND fact.retractedAt IS NULL
          AND fact.scenarioId IS NULL AND (fact.validFrom IS NULL OR fact.validFrom <= $p.validAtLatest) AND (fact.validToLatest IS NULL OR fact.validToLatest >= $p.validAt)
          AND NOT coalesce(fact.retractedAt IS NULL AND fact.scenarioId IS NULL AND (fact.validFrom IS NULL OR fact.validFrom <= $p.validAtLatest2) AND (fact.validToLatest IS NULL OR fact.validToLatest >= $p.validAt2), false)
          AND NOT EXISTS {
            MATCH (fact2:Fact)
            WHERE fact2.key = fact.key
              AND fact2.id IS NOT NULL
              AND fact2.retractedAt IS NULL
              AND fact2.scenarioId IS NULL AND (fact2.validFrom IS NULL OR fact2.validFrom <= $p.validAtLatest3) AND (fact2.validToLatest IS NULL OR fact2.validToLatest >= $p.validAt3)
          }
        RETURN fact ORDER BY fact.subjectId, fact.id LIMIT $p.first
        UNION
        MATCH (fact:Fact)
        WHERE fact.objectId = entity.id
          AND fact.id > $p.after
          AND fact.retractedAt IS NULL
          AND fact.scenarioId IS NULL AND (fact.validFrom IS NULL OR fact.validFrom <= $p.validAtLatest) AND (fact.validToLatest IS NULL OR fact.validToLatest >= $p.validAt)
          AND NOT coalesce(fact.retractedAt IS NULL AND fact.scenarioId IS NULL AND (fact.validFrom IS NULL OR fact.validFrom <= $p.validAtLatest2) AND (fact.validToLatest IS NULL OR fact.validToLatest >= $p.validAt2), false)
          AND NOT EXISTS {
            MATCH (fact2:Fact)
            WHERE fact2.key = fact.key
              AND fact2.id IS NOT NULL
              AND fact2.retractedAt IS NULL
              AND fact2.scenarioId IS NULL AND (fact2.validFrom IS NULL OR fact2.validFrom <= $p.validAtLatest3) AND (fact2.validToLatest IS NULL OR fact2.validToLatest >= $p.validAt3)
          }
        RETURN fact ORDER BY fact.objectId, fact.id LIMIT $p.first
        UNION
        MATCH (fact:Fact)
        WHERE fact.scenarioId = entity.id
          AND fact.id > $p.after
          AND fact.retractedAt IS NULL
          AND fact.scenarioId IS NULL AND (fact.validFrom IS NULL OR fact.validFrom <= $p.validAtLatest) AND (fact.validToLatest IS NULL OR fact.validToLatest >= $p.validAt)
          AND NOT coalesce(fact.retractedAt IS NULL AND fact.scenarioId IS NULL AND (fact.validFrom IS NULL OR fact.validFrom <= $p.validAtLatest2) AND (fact.validToLatest IS NULL OR fact.validToLatest >= $p.validAt2), false)
          AND NOT EXISTS {
            MATCH (fact2:Fact)
            WHERE fact2.key = fact.key
              AND fact2.id IS NOT NULL
              AND fact2.retractedAt IS NULL
              AND fact2.scenarioId IS NULL AND (fact2.validFrom IS NULL OR fact2.validFrom <= $p.validAtLatest3) AND (fact2.validToLatest IS NULL OR fact2.validToLatest >= $p.validAt3)
          }
        RETURN fact ORDER BY fact.scenarioId, fact.id LIMIT $p.first
        UNION
        MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact)
        WHERE fact.id > $p.after
          AND fact.retractedAt IS NULL
          AND fact.scenarioId IS NULL AND (fact.validFrom IS NULL OR fact.validFrom <= $p.validAtLatest) AND (fact.validToLatest IS NULL OR fact.validToLatest >= $p.validAt)
          AND NOT coalesce(fact.retractedAt IS NULL AND fact.scenarioId IS NULL AND (fact.validFrom IS NULL OR fact.validFrom <= $p.validAtLatest2) AND (fact.validToLatest IS NULL OR fact.validToLatest >= $p.validAt2), false)
          AND NOT EXISTS {
            MATCH (fact2:Fact)
            WHERE fact2.key = fact.key
              AND fact2.id IS NOT NULL
              AND fact2.retractedAt IS NULL
              AND fact2.scenarioId IS NULL AND (fact2.validFrom IS NULL OR fact2.validFrom <= $p.validAtLatest3) AND (fact2.validToLatest IS NULL OR fact2.validToLatest >= $p.validAt3)
          }
        WITH DISTINCT fact
        RETURN fact ORDER BY fact.id LIMIT $p.first
      }
      WITH fact ORDER BY fact.id LIMIT $p.first
      RETURN [[fact.id]]
    },
    [
      COUNT {
        CALL (entity) {
          MATCH (fact3:Fact) WHERE fact3.subjectId = entity.id AND fact3.id IS NOT NULL RETURN fact3
          UNION
          MATCH (fact3:Fact) WHERE fact3.objectId = entity.id AND fact3.id IS NOT NULL RETURN fact3
          UNION
          MATCH (fact3:Fact) WHERE fact3.scenarioId = entity.id AND fact3.id IS NOT NULL RETURN fact3
          UNION
          MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact3:Fact) RETURN DISTINCT fact3
        }
        WITH fact3
        WHERE fact3.retractedAt IS NULL
          AND fact3.scenarioId IS NULL AND (fact3.validFrom IS NULL OR fact3.validFrom <= $p.validAtLatest4) AND (fact3.validToLatest IS NULL OR fact3.validToLatest >= $p.validAt4)
          AND ((NOT coalesce(fact3.retractedAt IS NULL AND fact3.scenarioId IS NULL AND (fact3.validFrom IS NULL OR fact3.validFrom <= $p.validAtLatest5) AND (fact3.validToLatest IS NULL OR fact3.validToLatest >= $p.validAt5), false) AND EXISTS {
            MATCH (fact4:Fact)
            WHERE fact4.key = fact3.key
              AND fact4.id IS NOT NULL
              AND fact4.retractedAt IS NULL
              AND fact4.scenarioId IS NULL AND (fact4.validFrom IS NULL OR fact4.validFrom <= $p.validAtLatest6) AND (fact4.validToLatest IS NULL OR fact4.validToLatest >= $p.validAt6)
          }) OR ((fact3.retractedAt IS NULL AND fact3.scenarioId IS NULL AND (fact3.validFrom IS NULL OR fact3.validFrom <= $p.validAtLatest7) AND (fact3.validToLatest IS NULL OR fact3.validToLatest >= $p.validAt7)) AND (coalesce(toString(fact3.retractedAt IS NULL AND (fact3.validFrom IS NULL OR fact3.validFrom <= $p.validAtLatest8) AND (fact3.validToLatest IS NULL OR fact3.validToLatest >= $p.validAt8) AND (fact3.basis = 'STATED' OR fact3.modality IS NOT NULL AND NOT EXISTS {
            MATCH (record:Fact {id: fact3.id})-[:BASED_ON*0..10]->(step)
            WITH DISTINCT record, step
            MATCH (step)-[:BASED_ON]->(premise)
            WHERE NOT coalesce(premise.retractedAt IS NULL AND (premise.validFrom IS NULL OR premise.validFrom <= $p.validAtLatest9) AND (premise.validToLatest IS NULL OR premise.validToLatest >= $p.validAt9) AND (premise.scenarioId IS NULL OR premise.scenarioId = step.scenarioId) AND NOT EXISTS {
              MATCH (`then`:Fact)
              WHERE `then`.key = premise.key
                AND `then`.id IS NOT NULL
                AND `then`.recordedAt <= step.recordedAt
                AND (`then`.retractedAt IS NULL OR `then`.retractedAt > step.recordedAt)
                AND `then`.polarity <> premise.polarity
            }, false)
          })), '') <> coalesce(toString(fact3.retractedAt IS NULL AND (fact3.validFrom IS NULL OR fact3.validFrom <= $p.validAtLatest10) AND (fact3.validToLatest IS NULL OR fact3.validToLatest >= $p.validAt10) AND (fact3.basis = 'STATED' OR fact3.modality IS NOT NULL AND NOT EXISTS {
            MATCH (record2:Fact {id: fact3.id})-[:BASED_ON*0..10]->(step2)
            WITH DISTINCT record2, step2
            MATCH (step2)-[:BASED_ON]->(premise2)
            WHERE NOT coalesce(premise2.retractedAt IS NULL AND (premise2.validFrom IS NULL OR premise2.validFrom <= $p.validAtLatest11) AND (premise2.validToLatest IS NULL OR premise2.validToLatest >= $p.validAt11) AND (premise2.scenarioId IS NULL OR premise2.scenarioId = step2.scenarioId) AND NOT EXISTS {
              MATCH (then2:Fact)
              WHERE then2.key = premise2.key
                AND then2.id IS NOT NULL
                AND then2.recordedAt <= step2.recordedAt
                AND (then2.retractedAt IS NULL OR then2.retractedAt > step2.recordedAt)
                AND then2.polarity <> premise2.polarity
            }, false)
          })), '') OR coalesce(CASE
            WHEN fact3.basis = 'STATED' THEN fact3.modality
            WHEN (fact3.basis = 'STATED' OR fact3.modality IS NOT NULL AND NOT EXISTS {
              MATCH (record3:Fact {id: fact3.id})-[:BASED_ON*0..10]->(step3)
              WITH DISTINCT record3, step3
              MATCH (step3)-[:BASED_ON]->(premise3)
              WHERE NOT coalesce(premise3.retractedAt IS NULL AND (premise3.validFrom IS NULL OR premise3.validFrom <= $p.validAtLatest12) AND (premise3.validToLatest IS NULL OR premise3.validToLatest >= $p.validAt12) AND (premise3.scenarioId IS NULL OR premise3.scenarioId = step3.scenarioId) AND NOT EXISTS {
                MATCH (then3:Fact)
                WHERE then3.key = premise3.key
                  AND then3.id IS NOT NULL
                  AND then3.recordedAt <= step3.recordedAt
                  AND (then3.retractedAt IS NULL OR then3.retractedAt > step3.recordedAt)
                  AND then3.polarity <> premise3.polarity
              }, false)
            }) THEN fact3.modality
          END, '') <> coalesce(CASE
            WHEN fact3.basis = 'STATED' THEN fact3.modality
            WHEN (fact3.basis = 'STATED' OR fact3.modality IS NOT NULL AND NOT EXISTS {
              MATCH (record4:Fact {id: fact3.id})-[:BASED_ON*0..10]->(step4)
              WITH DISTINCT record4, step4
              MATCH (step4)-[:BASED_ON]->(premise4)
              WHERE NOT coalesce(premise4.retractedAt IS NULL AND (premise4.validFrom IS NULL OR premise4.validFrom <= $p.validAtLatest13) AND (premise4.validToLatest IS NULL OR premise4.validToLatest >= $p.validAt13) AND (premise4.scenarioId IS NULL OR premise4.scenarioId = step4.scenarioId) AND NOT EXISTS {
                MATCH (then4:Fact)
                WHERE then4.key = premise4.key
                  AND then4.id IS NOT NULL
                  AND then4.recordedAt <= step4.recordedAt
                  AND (then4.retractedAt IS NULL OR then4.retractedAt > step4.recordedAt)
                  AND then4.polarity <> premise4.polarity
              }, false)
            }) THEN fact3.modality
          END, '') OR coalesce(CASE
            WHEN fact3.validFrom > $p.validAtLatest14 OR fact3.validToLatest < $p.validAt14 THEN null
            WHEN fact3.validFromText IS NULL AND fact3.validToText IS NULL THEN 'UNDATED'
            WHEN fact3.validFromLatest <= $p.validAtLatest14 AND fact3.validTo >= $p.validAt14 THEN 'CERTAIN'
            ELSE 'POSSIBLE'
          END, '') <> coalesce(CASE
            WHEN fact3.validFrom > $p.validAtLatest15 OR fact3.validToLatest < $p.validAt15 THEN null
            WHEN fact3.validFromText IS NULL AND fact3.validToText IS NULL THEN 'UNDATED'
            WHEN fact3.validFromLatest <= $p.validAtLatest15 AND fact3.validTo >= $p.validAt15 THEN 'CERTAIN'
            ELSE 'POSSIBLE'
          END, '') OR coalesce(reduce(joined = '', text IN COLLECT {
            MATCH (record5:Fact {id: fact3.id})-[cites:CITES]->()
            WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= record5.retractedAt)
            RETURN cites.passageId + ': ' + cites.modality + coalesce(', ' + nullIf(cites.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites.role, 'STATES'), '') + coalesce(', ' + cites.hedge, '') + coalesce(', ' + '"' + cites.quote + '"', '')
            ORDER BY cites.ordinal, cites.passageId LIMIT $p.most
          } | joined + CASE joined WHEN '' THEN '' ELSE '; ' END + text), '') <> coalesce(reduce(joined2 = '', text2 IN COLLECT {
            MATCH (record6:Fact {id: fact3.id})-[cites2:CITES]->()
            WHERE (cites2.retractedAt IS NULL OR cites2.retractedAt >= record6.retractedAt)
            RETURN cites2.passageId + ': ' + cites2.modality + coalesce(', ' + nullIf(cites2.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites2.role, 'STATES'), '') + coalesce(', ' + cites2.hedge, '') + coalesce(', ' + '"' + cites2.quote + '"', '')
            ORDER BY cites2.ordinal, cites2.passageId LIMIT $p.most2
          } | joined2 + CASE joined2 WHEN '' THEN '' ELSE '; ' END + text2), ''))))
        RETURN fact3
      },
      COLLECT {
        CALL (entity) {
          MATCH (fact5:Fact)
          WHERE fact5.subjectId = entity.id
            AND fact5.id > $p.after2
            AND fact5.retractedAt IS NULL
            AND fact5.scenarioId IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest16) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt16)
            AND ((NOT coalesce(fact5.retractedAt IS NULL AND fact5.scenarioId IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest17) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt17), false) AND EXISTS {
              MATCH (fact6:Fact)
              WHERE fact6.key = fact5.key
                AND fact6.id IS NOT NULL
                AND fact6.retractedAt IS NULL
                AND fact6.scenarioId IS NULL AND (fact6.validFrom IS NULL OR fact6.validFrom <= $p.validAtLatest18) AND (fact6.validToLatest IS NULL OR fact6.validToLatest >= $p.validAt18)
            }) OR ((fact5.retractedAt IS NULL AND fact5.scenarioId IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest19) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt19)) AND (coalesce(toString(fact5.retractedAt IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest20) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt20) AND (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
              MATCH (record7:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step5)
              WITH DISTINCT record7, step5
              MATCH (step5)-[:BASED_ON]->(premise5)
              WHERE NOT coalesce(premise5.retractedAt IS NULL AND (premise5.validFrom IS NULL OR premise5.validFrom <= $p.validAtLatest21) AND (premise5.validToLatest IS NULL OR premise5.validToLatest >= $p.validAt21) AND (premise5.scenarioId IS NULL OR premise5.scenarioId = step5.scenarioId) AND NOT EXISTS {
                MATCH (then5:Fact)
                WHERE then5.key = premise5.key
                  AND then5.id IS NOT NULL
                  AND then5.recordedAt <= step5.recordedAt
                  AND (then5.retractedAt IS NULL OR then5.retractedAt > step5.recordedAt)
                  AND then5.polarity <> premise5.polarity
              }, false)
            })), '') <> coalesce(toString(fact5.retractedAt IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest22) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt22) AND (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
              MATCH (record8:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step6)
              WITH DISTINCT record8, step6
              MATCH (step6)-[:BASED_ON]->(premise6)
              WHERE NOT coalesce(premise6.retractedAt IS NULL AND (premise6.validFrom IS NULL OR premise6.validFrom <= $p.validAtLatest23) AND (premise6.validToLatest IS NULL OR premise6.validToLatest >= $p.validAt23) AND (premise6.scenarioId IS NULL OR premise6.scenarioId = step6.scenarioId) AND NOT EXISTS {
                MATCH (then6:Fact)
                WHERE then6.key = premise6.key
                  AND then6.id IS NOT NULL
                  AND then6.recordedAt <= step6.recordedAt
                  AND (then6.retractedAt IS NULL OR then6.retractedAt > step6.recordedAt)
                  AND then6.polarity <> premise6.polarity
              }, false)
            })), '') OR coalesce(CASE
              WHEN fact5.basis = 'STATED' THEN fact5.modality
              WHEN (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
                MATCH (record9:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step7)
                WITH DISTINCT record9, step7
                MATCH (step7)-[:BASED_ON]->(premise7)
                WHERE NOT coalesce(premise7.retractedAt IS NULL AND (premise7.validFrom IS NULL OR premise7.validFrom <= $p.validAtLatest24) AND (premise7.validToLatest IS NULL OR premise7.validToLatest >= $p.validAt24) AND (premise7.scenarioId IS NULL OR premise7.scenarioId = step7.scenarioId) AND NOT EXISTS {
                  MATCH (then7:Fact)
                  WHERE then7.key = premise7.key
                    AND then7.id IS NOT NULL
                    AND then7.recordedAt <= step7.recordedAt
                    AND (then7.retractedAt IS NULL OR then7.retractedAt > step7.recordedAt)
                    AND then7.polarity <> premise7.polarity
                }, false)
              }) THEN fact5.modality
            END, '') <> coalesce(CASE
              WHEN fact5.basis = 'STATED' THEN fact5.modality
              WHEN (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
                MATCH (record10:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step8)
                WITH DISTINCT record10, step8
                MATCH (step8)-[:BASED_ON]->(premise8)
                WHERE NOT coalesce(premise8.retractedAt IS NULL AND (premise8.validFrom IS NULL OR premise8.validFrom <= $p.validAtLatest25) AND (premise8.validToLatest IS NULL OR premise8.validToLatest >= $p.validAt25) AND (premise8.scenarioId IS NULL OR premise8.scenarioId = step8.scenarioId) AND NOT EXISTS {
                  MATCH (then8:Fact)
                  WHERE then8.key = premise8.key
                    AND then8.id IS NOT NULL
                    AND then8.recordedAt <= step8.recordedAt
                    AND (then8.retractedAt IS NULL OR then8.retractedAt > step8.recordedAt)
                    AND then8.polarity <> premise8.polarity
                }, false)
              }) THEN fact5.modality
            END, '') OR coalesce(CASE
              WHEN fact5.validFrom > $p.validAtLatest26 OR fact5.validToLatest < $p.validAt26 THEN null
              WHEN fact5.validFromText IS NULL AND fact5.validToText IS NULL THEN 'UNDATED'
              WHEN fact5.validFromLatest <= $p.validAtLatest26 AND fact5.validTo >= $p.validAt26 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END, '') <> coalesce(CASE
              WHEN fact5.validFrom > $p.validAtLatest27 OR fact5.validToLatest < $p.validAt27 THEN null
              WHEN fact5.validFromText IS NULL AND fact5.validToText IS NULL THEN 'UNDATED'
              WHEN fact5.validFromLatest <= $p.validAtLatest27 AND fact5.validTo >= $p.validAt27 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END, '') OR coalesce(reduce(joined3 = '', text3 IN COLLECT {
              MATCH (record11:Fact {id: fact5.id})-[cites3:CITES]->()
              WHERE (cites3.retractedAt IS NULL OR cites3.retractedAt >= record11.retractedAt)
              RETURN cites3.passageId + ': ' + cites3.modality + coalesce(', ' + nullIf(cites3.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites3.role, 'STATES'), '') + coalesce(', ' + cites3.hedge, '') + coalesce(', ' + '"' + cites3.quote + '"', '')
              ORDER BY cites3.ordinal, cites3.passageId LIMIT $p.most3
            } | joined3 + CASE joined3 WHEN '' THEN '' ELSE '; ' END + text3), '') <> coalesce(reduce(joined4 = '', text4 IN COLLECT {
              MATCH (record12:Fact {id: fact5.id})-[cites4:CITES]->()
              WHERE (cites4.retractedAt IS NULL OR cites4.retractedAt >= record12.retractedAt)
              RETURN cites4.passageId + ': ' + cites4.modality + coalesce(', ' + nullIf(cites4.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites4.role, 'STATES'), '') + coalesce(', ' + cites4.hedge, '') + coalesce(', ' + '"' + cites4.quote + '"', '')
              ORDER BY cites4.ordinal, cites4.passageId LIMIT $p.most4
            } | joined4 + CASE joined4 WHEN '' THEN '' ELSE '; ' END + text4), ''))))
          RETURN fact5 ORDER BY fact5.subjectId, fact5.id LIMIT $p.first2
          UNION
          MATCH (fact5:Fact)
          WHERE fact5.objectId = entity.id
            AND fact5.id > $p.after2
            AND fact5.retractedAt IS NULL
            AND fact5.scenarioId IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest16) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt16)
            AND ((NOT coalesce(fact5.retractedAt IS NULL AND fact5.scenarioId IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest17) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt17), false) AND EXISTS {
              MATCH (fact6:Fact)
              WHERE fact6.key = fact5.key
                AND fact6.id IS NOT NULL
                AND fact6.retractedAt IS NULL
                AND fact6.scenarioId IS NULL AND (fact6.validFrom IS NULL OR fact6.validFrom <= $p.validAtLatest18) AND (fact6.validToLatest IS NULL OR fact6.validToLatest >= $p.validAt18)
            }) OR ((fact5.retractedAt IS NULL AND fact5.scenarioId IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest19) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt19)) AND (coalesce(toString(fact5.retractedAt IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest20) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt20) AND (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
              MATCH (record7:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step5)
              WITH DISTINCT record7, step5
              MATCH (step5)-[:BASED_ON]->(premise5)
              WHERE NOT coalesce(premise5.retractedAt IS NULL AND (premise5.validFrom IS NULL OR premise5.validFrom <= $p.validAtLatest21) AND (premise5.validToLatest IS NULL OR premise5.validToLatest >= $p.validAt21) AND (premise5.scenarioId IS NULL OR premise5.scenarioId = step5.scenarioId) AND NOT EXISTS {
                MATCH (then5:Fact)
                WHERE then5.key = premise5.key
                  AND then5.id IS NOT NULL
                  AND then5.recordedAt <= step5.recordedAt
                  AND (then5.retractedAt IS NULL OR then5.retractedAt > step5.recordedAt)
                  AND then5.polarity <> premise5.polarity
              }, false)
            })), '') <> coalesce(toString(fact5.retractedAt IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest22) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt22) AND (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
              MATCH (record8:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step6)
              WITH DISTINCT record8, step6
              MATCH (step6)-[:BASED_ON]->(premise6)
              WHERE NOT coalesce(premise6.retractedAt IS NULL AND (premise6.validFrom IS NULL OR premise6.validFrom <= $p.validAtLatest23) AND (premise6.validToLatest IS NULL OR premise6.validToLatest >= $p.validAt23) AND (premise6.scenarioId IS NULL OR premise6.scenarioId = step6.scenarioId) AND NOT EXISTS {
                MATCH (then6:Fact)
                WHERE then6.key = premise6.key
                  AND then6.id IS NOT NULL
                  AND then6.recordedAt <= step6.recordedAt
                  AND (then6.retractedAt IS NULL OR then6.retractedAt > step6.recordedAt)
                  AND then6.polarity <> premise6.polarity
              }, false)
            })), '') OR coalesce(CASE
              WHEN fact5.basis = 'STATED' THEN fact5.modality
              WHEN (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
                MATCH (record9:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step7)
                WITH DISTINCT record9, step7
                MATCH (step7)-[:BASED_ON]->(premise7)
                WHERE NOT coalesce(premise7.retractedAt IS NULL AND (premise7.validFrom IS NULL OR premise7.validFrom <= $p.validAtLatest24) AND (premise7.validToLatest IS NULL OR premise7.validToLatest >= $p.validAt24) AND (premise7.scenarioId IS NULL OR premise7.scenarioId = step7.scenarioId) AND NOT EXISTS {
                  MATCH (then7:Fact)
                  WHERE then7.key = premise7.key
                    AND then7.id IS NOT NULL
                    AND then7.recordedAt <= step7.recordedAt
                    AND (then7.retractedAt IS NULL OR then7.retractedAt > step7.recordedAt)
                    AND then7.polarity <> premise7.polarity
                }, false)
              }) THEN fact5.modality
            END, '') <> coalesce(CASE
              WHEN fact5.basis = 'STATED' THEN fact5.modality
              WHEN (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
                MATCH (record10:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step8)
                WITH DISTINCT record10, step8
                MATCH (step8)-[:BASED_ON]->(premise8)
                WHERE NOT coalesce(premise8.retractedAt IS NULL AND (premise8.validFrom IS NULL OR premise8.validFrom <= $p.validAtLatest25) AND (premise8.validToLatest IS NULL OR premise8.validToLatest >= $p.validAt25) AND (premise8.scenarioId IS NULL OR premise8.scenarioId = step8.scenarioId) AND NOT EXISTS {
                  MATCH (then8:Fact)
                  WHERE then8.key = premise8.key
                    AND then8.id IS NOT NULL
                    AND then8.recordedAt <= step8.recordedAt
                    AND (then8.retractedAt IS NULL OR then8.retractedAt > step8.recordedAt)
                    AND then8.polarity <> premise8.polarity
                }, false)
              }) THEN fact5.modality
            END, '') OR coalesce(CASE
              WHEN fact5.validFrom > $p.validAtLatest26 OR fact5.validToLatest < $p.validAt26 THEN null
              WHEN fact5.validFromText IS NULL AND fact5.validToText IS NULL THEN 'UNDATED'
              WHEN fact5.validFromLatest <= $p.validAtLatest26 AND fact5.validTo >= $p.validAt26 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END, '') <> coalesce(CASE
              WHEN fact5.validFrom > $p.validAtLatest27 OR fact5.validToLatest < $p.validAt27 THEN null
              WHEN fact5.validFromText IS NULL AND fact5.validToText IS NULL THEN 'UNDATED'
              WHEN fact5.validFromLatest <= $p.validAtLatest27 AND fact5.validTo >= $p.validAt27 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END, '') OR coalesce(reduce(joined3 = '', text3 IN COLLECT {
              MATCH (record11:Fact {id: fact5.id})-[cites3:CITES]->()
              WHERE (cites3.retractedAt IS NULL OR cites3.retractedAt >= record11.retractedAt)
              RETURN cites3.passageId + ': ' + cites3.modality + coalesce(', ' + nullIf(cites3.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites3.role, 'STATES'), '') + coalesce(', ' + cites3.hedge, '') + coalesce(', ' + '"' + cites3.quote + '"', '')
              ORDER BY cites3.ordinal, cites3.passageId LIMIT $p.most3
            } | joined3 + CASE joined3 WHEN '' THEN '' ELSE '; ' END + text3), '') <> coalesce(reduce(joined4 = '', text4 IN COLLECT {
              MATCH (record12:Fact {id: fact5.id})-[cites4:CITES]->()
              WHERE (cites4.retractedAt IS NULL OR cites4.retractedAt >= record12.retractedAt)
              RETURN cites4.passageId + ': ' + cites4.modality + coalesce(', ' + nullIf(cites4.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites4.role, 'STATES'), '') + coalesce(', ' + cites4.hedge, '') + coalesce(', ' + '"' + cites4.quote + '"', '')
              ORDER BY cites4.ordinal, cites4.passageId LIMIT $p.most4
            } | joined4 + CASE joined4 WHEN '' THEN '' ELSE '; ' END + text4), ''))))
          RETURN fact5 ORDER BY fact5.objectId, fact5.id LIMIT $p.first2
          UNION
          MATCH (fact5:Fact)
          WHERE fact5.scenarioId = entity.id
            AND fact5.id > $p.after2
            AND fact5.retractedAt IS NULL
            AND fact5.scenarioId IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest16) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt16)
            AND ((NOT coalesce(fact5.retractedAt IS NULL AND fact5.scenarioId IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest17) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt17), false) AND EXISTS {
              MATCH (fact6:Fact)
              WHERE fact6.key = fact5.key
                AND fact6.id IS NOT NULL
                AND fact6.retractedAt IS NULL
                AND fact6.scenarioId IS NULL AND (fact6.validFrom IS NULL OR fact6.validFrom <= $p.validAtLatest18) AND (fact6.validToLatest IS NULL OR fact6.validToLatest >= $p.validAt18)
            }) OR ((fact5.retractedAt IS NULL AND fact5.scenarioId IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest19) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt19)) AND (coalesce(toString(fact5.retractedAt IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest20) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt20) AND (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
              MATCH (record7:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step5)
              WITH DISTINCT record7, step5
              MATCH (step5)-[:BASED_ON]->(premise5)
              WHERE NOT coalesce(premise5.retractedAt IS NULL AND (premise5.validFrom IS NULL OR premise5.validFrom <= $p.validAtLatest21) AND (premise5.validToLatest IS NULL OR premise5.validToLatest >= $p.validAt21) AND (premise5.scenarioId IS NULL OR premise5.scenarioId = step5.scenarioId) AND NOT EXISTS {
                MATCH (then5:Fact)
                WHERE then5.key = premise5.key
                  AND then5.id IS NOT NULL
                  AND then5.recordedAt <= step5.recordedAt
                  AND (then5.retractedAt IS NULL OR then5.retractedAt > step5.recordedAt)
                  AND then5.polarity <> premise5.polarity
              }, false)
            })), '') <> coalesce(toString(fact5.retractedAt IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest22) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt22) AND (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
              MATCH (record8:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step6)
              WITH DISTINCT record8, step6
              MATCH (step6)-[:BASED_ON]->(premise6)
              WHERE NOT coalesce(premise6.retractedAt IS NULL AND (premise6.validFrom IS NULL OR premise6.validFrom <= $p.validAtLatest23) AND (premise6.validToLatest IS NULL OR premise6.validToLatest >= $p.validAt23) AND (premise6.scenarioId IS NULL OR premise6.scenarioId = step6.scenarioId) AND NOT EXISTS {
                MATCH (then6:Fact)
                WHERE then6.key = premise6.key
                  AND then6.id IS NOT NULL
                  AND then6.recordedAt <= step6.recordedAt
                  AND (then6.retractedAt IS NULL OR then6.retractedAt > step6.recordedAt)
                  AND then6.polarity <> premise6.polarity
              }, false)
            })), '') OR coalesce(CASE
              WHEN fact5.basis = 'STATED' THEN fact5.modality
              WHEN (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
                MATCH (record9:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step7)
                WITH DISTINCT record9, step7
                MATCH (step7)-[:BASED_ON]->(premise7)
                WHERE NOT coalesce(premise7.retractedAt IS NULL AND (premise7.validFrom IS NULL OR premise7.validFrom <= $p.validAtLatest24) AND (premise7.validToLatest IS NULL OR premise7.validToLatest >= $p.validAt24) AND (premise7.scenarioId IS NULL OR premise7.scenarioId = step7.scenarioId) AND NOT EXISTS {
                  MATCH (then7:Fact)
                  WHERE then7.key = premise7.key
                    AND then7.id IS NOT NULL
                    AND then7.recordedAt <= step7.recordedAt
                    AND (then7.retractedAt IS NULL OR then7.retractedAt > step7.recordedAt)
                    AND then7.polarity <> premise7.polarity
                }, false)
              }) THEN fact5.modality
            END, '') <> coalesce(CASE
              WHEN fact5.basis = 'STATED' THEN fact5.modality
              WHEN (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
                MATCH (record10:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step8)
                WITH DISTINCT record10, step8
                MATCH (step8)-[:BASED_ON]->(premise8)
                WHERE NOT coalesce(premise8.retractedAt IS NULL AND (premise8.validFrom IS NULL OR premise8.validFrom <= $p.validAtLatest25) AND (premise8.validToLatest IS NULL OR premise8.validToLatest >= $p.validAt25) AND (premise8.scenarioId IS NULL OR premise8.scenarioId = step8.scenarioId) AND NOT EXISTS {
                  MATCH (then8:Fact)
                  WHERE then8.key = premise8.key
                    AND then8.id IS NOT NULL
                    AND then8.recordedAt <= step8.recordedAt
                    AND (then8.retractedAt IS NULL OR then8.retractedAt > step8.recordedAt)
                    AND then8.polarity <> premise8.polarity
                }, false)
              }) THEN fact5.modality
            END, '') OR coalesce(CASE
              WHEN fact5.validFrom > $p.validAtLatest26 OR fact5.validToLatest < $p.validAt26 THEN null
              WHEN fact5.validFromText IS NULL AND fact5.validToText IS NULL THEN 'UNDATED'
              WHEN fact5.validFromLatest <= $p.validAtLatest26 AND fact5.validTo >= $p.validAt26 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END, '') <> coalesce(CASE
              WHEN fact5.validFrom > $p.validAtLatest27 OR fact5.validToLatest < $p.validAt27 THEN null
              WHEN fact5.validFromText IS NULL AND fact5.validToText IS NULL THEN 'UNDATED'
              WHEN fact5.validFromLatest <= $p.validAtLatest27 AND fact5.validTo >= $p.validAt27 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END, '') OR coalesce(reduce(joined3 = '', text3 IN COLLECT {
              MATCH (record11:Fact {id: fact5.id})-[cites3:CITES]->()
              WHERE (cites3.retractedAt IS NULL OR cites3.retractedAt >= record11.retractedAt)
              RETURN cites3.passageId + ': ' + cites3.modality + coalesce(', ' + nullIf(cites3.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites3.role, 'STATES'), '') + coalesce(', ' + cites3.hedge, '') + coalesce(', ' + '"' + cites3.quote + '"', '')
              ORDER BY cites3.ordinal, cites3.passageId LIMIT $p.most3
            } | joined3 + CASE joined3 WHEN '' THEN '' ELSE '; ' END + text3), '') <> coalesce(reduce(joined4 = '', text4 IN COLLECT {
              MATCH (record12:Fact {id: fact5.id})-[cites4:CITES]->()
              WHERE (cites4.retractedAt IS NULL OR cites4.retractedAt >= record12.retractedAt)
              RETURN cites4.passageId + ': ' + cites4.modality + coalesce(', ' + nullIf(cites4.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites4.role, 'STATES'), '') + coalesce(', ' + cites4.hedge, '') + coalesce(', ' + '"' + cites4.quote + '"', '')
              ORDER BY cites4.ordinal, cites4.passageId LIMIT $p.most4
            } | joined4 + CASE joined4 WHEN '' THEN '' ELSE '; ' END + text4), ''))))
          RETURN fact5 ORDER BY fact5.scenarioId, fact5.id LIMIT $p.first2
          UNION
          MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact5:Fact)
          WHERE fact5.id > $p.after2
            AND fact5.retractedAt IS NULL
            AND fact5.scenarioId IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest16) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt16)
            AND ((NOT coalesce(fact5.retractedAt IS NULL AND fact5.scenarioId IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest17) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt17), false) AND EXISTS {
              MATCH (fact6:Fact)
              WHERE fact6.key = fact5.key
                AND fact6.id IS NOT NULL
                AND fact6.retractedAt IS NULL
                AND fact6.scenarioId IS NULL AND (fact6.validFrom IS NULL OR fact6.validFrom <= $p.validAtLatest18) AND (fact6.validToLatest IS NULL OR fact6.validToLatest >= $p.validAt18)
            }) OR ((fact5.retractedAt IS NULL AND fact5.scenarioId IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest19) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt19)) AND (coalesce(toString(fact5.retractedAt IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest20) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt20) AND (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
              MATCH (record7:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step5)
              WITH DISTINCT record7, step5
              MATCH (step5)-[:BASED_ON]->(premise5)
              WHERE NOT coalesce(premise5.retractedAt IS NULL AND (premise5.validFrom IS NULL OR premise5.validFrom <= $p.validAtLatest21) AND (premise5.validToLatest IS NULL OR premise5.validToLatest >= $p.validAt21) AND (premise5.scenarioId IS NULL OR premise5.scenarioId = step5.scenarioId) AND NOT EXISTS {
                MATCH (then5:Fact)
                WHERE then5.key = premise5.key
                  AND then5.id IS NOT NULL
                  AND then5.recordedAt <= step5.recordedAt
                  AND (then5.retractedAt IS NULL OR then5.retractedAt > step5.recordedAt)
                  AND then5.polarity <> premise5.polarity
              }, false)
            })), '') <> coalesce(toString(fact5.retractedAt IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest22) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt22) AND (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
              MATCH (record8:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step6)
              WITH DISTINCT record8, step6
              MATCH (step6)-[:BASED_ON]->(premise6)
              WHERE NOT coalesce(premise6.retractedAt IS NULL AND (premise6.validFrom IS NULL OR premise6.validFrom <= $p.validAtLatest23) AND (premise6.validToLatest IS NULL OR premise6.validToLatest >= $p.validAt23) AND (premise6.scenarioId IS NULL OR premise6.scenarioId = step6.scenarioId) AND NOT EXISTS {
                MATCH (then6:Fact)
                WHERE then6.key = premise6.key
                  AND then6.id IS NOT NULL
                  AND then6.recordedAt <= step6.recordedAt
                  AND (then6.retractedAt IS NULL OR then6.retractedAt > step6.recordedAt)
                  AND then6.polarity <> premise6.polarity
              }, false)
            })), '') OR coalesce(CASE
              WHEN fact5.basis = 'STATED' THEN fact5.modality
              WHEN (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
                MATCH (record9:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step7)
                WITH DISTINCT record9, step7
                MATCH (step7)-[:BASED_ON]->(premise7)
                WHERE NOT coalesce(premise7.retractedAt IS NULL AND (premise7.validFrom IS NULL OR premise7.validFrom <= $p.validAtLatest24) AND (premise7.validToLatest IS NULL OR premise7.validToLatest >= $p.validAt24) AND (premise7.scenarioId IS NULL OR premise7.scenarioId = step7.scenarioId) AND NOT EXISTS {
                  MATCH (then7:Fact)
                  WHERE then7.key = premise7.key
                    AND then7.id IS NOT NULL
                    AND then7.recordedAt <= step7.recordedAt
                    AND (then7.retractedAt IS NULL OR then7.retractedAt > step7.recordedAt)
                    AND then7.polarity <> premise7.polarity
                }, false)
              }) THEN fact5.modality
            END, '') <> coalesce(CASE
              WHEN fact5.basis = 'STATED' THEN fact5.modality
              WHEN (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
                MATCH (record10:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step8)
                WITH DISTINCT record10, step8
                MATCH (step8)-[:BASED_ON]->(premise8)
                WHERE NOT coalesce(premise8.retractedAt IS NULL AND (premise8.validFrom IS NULL OR premise8.validFrom <= $p.validAtLatest25) AND (premise8.validToLatest IS NULL OR premise8.validToLatest >= $p.validAt25) AND (premise8.scenarioId IS NULL OR premise8.scenarioId = step8.scenarioId) AND NOT EXISTS {
                  MATCH (then8:Fact)
                  WHERE then8.key = premise8.key
                    AND then8.id IS NOT NULL
                    AND then8.recordedAt <= step8.recordedAt
                    AND (then8.retractedAt IS NULL OR then8.retractedAt > step8.recordedAt)
                    AND then8.polarity <> premise8.polarity
                }, false)
              }) THEN fact5.modality
            END, '') OR coalesce(CASE
              WHEN fact5.validFrom > $p.validAtLatest26 OR fact5.validToLatest < $p.validAt26 THEN null
              WHEN fact5.validFromText IS NULL AND fact5.validToText IS NULL THEN 'UNDATED'
              WHEN fact5.validFromLatest <= $p.validAtLatest26 AND fact5.validTo >= $p.validAt26 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END, '') <> coalesce(CASE
              WHEN fact5.validFrom > $p.validAtLatest27 OR fact5.validToLatest < $p.validAt27 THEN null
              WHEN fact5.validFromText IS NULL AND fact5.validToText IS NULL THEN 'UNDATED'
              WHEN fact5.validFromLatest <= $p.validAtLatest27 AND fact5.validTo >= $p.validAt27 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END, '') OR coalesce(reduce(joined3 = '', text3 IN COLLECT {
              MATCH (record11:Fact {id: fact5.id})-[cites3:CITES]->()
              WHERE (cites3.retractedAt IS NULL OR cites3.retractedAt >= record11.retractedAt)
              RETURN cites3.passageId + ': ' + cites3.modality + coalesce(', ' + nullIf(cites3.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites3.role, 'STATES'), '') + coalesce(', ' + cites3.hedge, '') + coalesce(', ' + '"' + cites3.quote + '"', '')
              ORDER BY cites3.ordinal, cites3.passageId LIMIT $p.most3
            } | joined3 + CASE joined3 WHEN '' THEN '' ELSE '; ' END + text3), '') <> coalesce(reduce(joined4 = '', text4 IN COLLECT {
              MATCH (record12:Fact {id: fact5.id})-[cites4:CITES]->()
              WHERE (cites4.retractedAt IS NULL OR cites4.retractedAt >= record12.retractedAt)
              RETURN cites4.passageId + ': ' + cites4.modality + coalesce(', ' + nullIf(cites4.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites4.role, 'STATES'), '') + coalesce(', ' + cites4.hedge, '') + coalesce(', ' + '"' + cites4.quote + '"', '')
              ORDER BY cites4.ordinal, cites4.passageId LIMIT $p.most4
            } | joined4 + CASE joined4 WHEN '' THEN '' ELSE '; ' END + text4), ''))))
          WITH DISTINCT fact5
          RETURN fact5 ORDER BY fact5.id LIMIT $p.first2
        }
        WITH fact5 ORDER BY fact5.id LIMIT $p.first2
        RETURN [
          [fact5.id],
          COLLECT {
            CALL (fact5) {
              MATCH (then9:Fact)
              WHERE then9.key = fact5.key
                AND then9.id IS NOT NULL
                AND then9.retractedAt IS NULL
                AND then9.scenarioId IS NULL
                AND (then9.validFrom IS NULL OR then9.validFrom <= $p.validAtLatest28)
                AND (then9.validToLatest IS NULL OR then9.validToLatest >= $p.validAt28)
              WITH then9 ORDER BY then9.version DESC LIMIT 1
              UNWIND [
                ['stands', toString(then9.retractedAt IS NULL AND (then9.validFrom IS NULL OR then9.validFrom <= $p.validAtLatest29) AND (then9.validToLatest IS NULL OR then9.validToLatest >= $p.validAt29) AND (then9.basis = 'STATED' OR then9.modality IS NOT NULL AND NOT EXISTS {
                  MATCH (record13:Fact {id: then9.id})-[:BASED_ON*0..10]->(step9)
                  WITH DISTINCT record13, step9
                  MATCH (step9)-[:BASED_ON]->(premise9)
                  WHERE NOT coalesce(premise9.retractedAt IS NULL AND (premise9.validFrom IS NULL OR premise9.validFrom <= $p.validAtLatest30) AND (premise9.validToLatest IS NULL OR premise9.validToLatest >= $p.validAt30) AND (premise9.scenarioId IS NULL OR premise9.scenarioId = step9.scenarioId) AND NOT EXISTS {
                    MATCH (then10:Fact)
                    WHERE then10.key = premise9.key
                      AND then10.id IS NOT NULL
                      AND then10.recordedAt <= step9.recordedAt
                      AND (then10.retractedAt IS NULL OR then10.retractedAt > step9.recordedAt)
                      AND then10.polarity <> premise9.polarity
                  }, false)
                })), toString(fact5.retractedAt IS NULL AND (fact5.validFrom IS NULL OR fact5.validFrom <= $p.validAtLatest31) AND (fact5.validToLatest IS NULL OR fact5.validToLatest >= $p.validAt31) AND (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
                  MATCH (record14:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step10)
                  WITH DISTINCT record14, step10
                  MATCH (step10)-[:BASED_ON]->(premise10)
                  WHERE NOT coalesce(premise10.retractedAt IS NULL AND (premise10.validFrom IS NULL OR premise10.validFrom <= $p.validAtLatest32) AND (premise10.validToLatest IS NULL OR premise10.validToLatest >= $p.validAt32) AND (premise10.scenarioId IS NULL OR premise10.scenarioId = step10.scenarioId) AND NOT EXISTS {
                    MATCH (then11:Fact)
                    WHERE then11.key = premise10.key
                      AND then11.id IS NOT NULL
                      AND then11.recordedAt <= step10.recordedAt
                      AND (then11.retractedAt IS NULL OR then11.retractedAt > step10.recordedAt)
                      AND then11.polarity <> premise10.polarity
                  }, false)
                }))],
                ['modality', CASE
                  WHEN then9.basis = 'STATED' THEN then9.modality
                  WHEN (then9.basis = 'STATED' OR then9.modality IS NOT NULL AND NOT EXISTS {
                    MATCH (record15:Fact {id: then9.id})-[:BASED_ON*0..10]->(step11)
                    WITH DISTINCT record15, step11
                    MATCH (step11)-[:BASED_ON]->(premise11)
                    WHERE NOT coalesce(premise11.retractedAt IS NULL AND (premise11.validFrom IS NULL OR premise11.validFrom <= $p.validAtLatest33) AND (premise11.validToLatest IS NULL OR premise11.validToLatest >= $p.validAt33) AND (premise11.scenarioId IS NULL OR premise11.scenarioId = step11.scenarioId) AND NOT EXISTS {
                      MATCH (then12:Fact)
                      WHERE then12.key = premise11.key
                        AND then12.id IS NOT NULL
                        AND then12.recordedAt <= step11.recordedAt
                        AND (then12.retractedAt IS NULL OR then12.retractedAt > step11.recordedAt)
                        AND then12.polarity <> premise11.polarity
                    }, false)
                  }) THEN then9.modality
                END, CASE
                  WHEN fact5.basis = 'STATED' THEN fact5.modality
                  WHEN (fact5.basis = 'STATED' OR fact5.modality IS NOT NULL AND NOT EXISTS {
                    MATCH (record16:Fact {id: fact5.id})-[:BASED_ON*0..10]->(step12)
                    WITH DISTINCT record16, step12
                    MATCH (step12)-[:BASED_ON]->(premise12)
                    WHERE NOT coalesce(premise12.retractedAt IS NULL AND (premise12.validFrom IS NULL OR premise12.validFrom <= $p.validAtLatest34) AND (premise12.validToLatest IS NULL OR premise12.validToLatest >= $p.validAt34) AND (premise12.scenarioId IS NULL OR premise12.scenarioId = step12.scenarioId) AND NOT EXISTS {
                      MATCH (then13:Fact)
                      WHERE then13.key = premise12.key
                        AND then13.id IS NOT NULL
                        AND then13.recordedAt <= step12.recordedAt
                        AND (then13.retractedAt IS NULL OR then13.retractedAt > step12.recordedAt)
                        AND then13.polarity <> premise12.polarity
                    }, false)
                  }) THEN fact5.modality
                END],
                ['validity', CASE
                  WHEN then9.validFrom > $p.validAtLatest35 OR then9.validToLatest < $p.validAt35 THEN null
                  WHEN then9.validFromText IS NULL AND then9.validToText IS NULL THEN 'UNDATED'
                  WHEN then9.validFromLatest <= $p.validAtLatest35 AND then9.validTo >= $p.validAt35 THEN 'CERTAIN'
                  ELSE 'POSSIBLE'
                END, CASE
                  WHEN fact5.validFrom > $p.validAtLatest36 OR fact5.validToLatest < $p.validAt36 THEN null
                  WHEN fact5.validFromText IS NULL AND fact5.validToText IS NULL THEN 'UNDATED'
                  WHEN fact5.validFromLatest <= $p.validAtLatest36 AND fact5.validTo >= $p.validAt36 THEN 'CERTAIN'
                  ELSE 'POSSIBLE'
                END],
                ['citations', reduce(joined5 = '', text5 IN COLLECT {
                  MATCH (record17:Fact {id: then9.id})-[cites5:CITES]->()
                  WHERE (cites5.retractedAt IS NULL OR cites5.retractedAt >= record17.retractedAt)
                  RETURN cites5.passageId + ': ' + cites5.modality + coalesce(', ' + nullIf(cites5.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites5.role, 'STATES'), '') + coalesce(', ' + cites5.hedge, '') + coalesce(', ' + '"' + cites5.quote + '"', '')
                  ORDER BY cites5.ordinal, cites5.passageId LIMIT $p.most5
                } | joined5 + CASE joined5 WHEN '' THEN '' ELSE '; ' END + text5), reduce(joined6 = '', text6 IN COLLECT {
                  MATCH (record18:Fact {id: fact5.id})-[cites6:CITES]->()
                  WHERE (cites6.retractedAt IS NULL OR cites6.retractedAt >= record18.retractedAt)
                  RETURN cites6.passageId + ': ' + cites6.modality + coalesce(', ' + nullIf(cites6.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites6.role, 'STATES'), '') + coalesce(', ' + cites6.hedge, '') + coalesce(', ' + '"' + cites6.quote + '"', '')
                  ORDER BY cites6.ordinal, cites6.passageId LIMIT $p.most6
                } | joined6 + CASE joined6 WHEN '' THEN '' ELSE '; ' END + text6)],
                ['polarity', then9.polarity, fact5.polarity],
                ['basis', then9.basis, fact5.basis],
                ['rank', then9.rank, fact5.rank],
                ['value', then9.value, fact5.value],
                ['note', then9.note, fact5.note],
                ['open', toString(coalesce(then9.open, false)), toString(coalesce(fact5.open, false))],
                ['subject', then9.subjectId, fact5.subjectId],
                ['object', then9.objectId, fact5.objectId],
                ['scenario', then9.scenarioId, fact5.scenarioId],
                ['validFrom', CASE WHEN then9.validFrom = then9.validFromLatest AND then9.validFrom = then9.validFromText THEN then9.validFromText ELSE then9.validFromText + ' (' + coalesce(then9.validFrom, '…') + ' to ' + coalesce(then9.validFromLatest, '…') + ')' END, CASE WHEN fact5.validFrom = fact5.validFromLatest AND fact5.validFrom = fact5.validFromText THEN fact5.validFromText ELSE fact5.validFromText + ' (' + coalesce(fact5.validFrom, '…') + ' to ' + coalesce(fact5.validFromLatest, '…') + ')' END],
                ['validTo', CASE WHEN then9.validTo = then9.validToLatest AND then9.validTo = then9.validToText THEN then9.validToText ELSE then9.validToText + ' (' + coalesce(then9.validTo, '…') + ' to ' + coalesce(then9.validToLatest, '…') + ')' END, CASE WHEN fact5.validTo = fact5.validToLatest AND fact5.validTo = fact5.validToText THEN fact5.validToText ELSE fact5.validToText + ' (' + coalesce(fact5.validTo, '…') + ' to ' + coalesce(fact5.validToLatest, '…') + ')' END],
                ['premises', reduce(joined7 = '', text7 IN COLLECT {
                  MATCH (then9)-[:BASED_ON]->(premise13)
                  RETURN DISTINCT premise13.key ORDER BY premise13.key
                } | joined7 + CASE joined7 WHEN '' THEN '' ELSE ', ' END + text7), reduce(joined8 = '', text8 IN COLLECT {
                  MATCH (fact5)-[:BASED_ON]->(premise14)
                  RETURN DISTINCT premise14.key ORDER BY premise14.key
                } | joined8 + CASE joined8 WHEN '' THEN '' ELSE ', ' END + text8)]
              ] + [qualifier IN coalesce(then9.nameList, []) + [qualifier IN coalesce(fact5.nameList, []) WHERE NOT qualifier IN coalesce(then9.nameList, [])] | [qualifier, reduce(joined9 = '', text9 IN [i IN range(0, size(coalesce(then9.nameList, [])) - 1) WHERE then9.nameList[i] = qualifier | coalesce(nullIf(then9.entityIdList[i], ''), then9.valueList[i])] | joined9 + CASE joined9 WHEN '' THEN '' ELSE ', ' END + text9), reduce(joined10 = '', text10 IN [i2 IN range(0, size(coalesce(fact5.nameList, [])) - 1) WHERE fact5.nameList[i2] = qualifier | coalesce(nullIf(fact5.entityIdList[i2], ''), fact5.valueList[i2])] | joined10 + CASE joined10 WHEN '' THEN '' ELSE ', ' END + text10)]] AS pair
              WITH DISTINCT pair
              WHERE coalesce(pair[1], '') <> coalesce(pair[2], '')
              RETURN {field: pair[0], old: coalesce(pair[1], ''), new: coalesce(pair[2], '')} AS difference
            }
            WITH difference
            WITH difference LIMIT $p.most7
            RETURN [difference.field, (nullIf(difference.old, '')), (nullIf(difference.new, ''))]
          }
        ]
      }
    ]
  ]) AS entityFound
}
CALL () {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity2:Entity {id: id})
  WITH id, entity2
  WHERE entity2 IS NULL
  RETURN collect(id) AS missing
}
RETURN entityFound,
  missing

// $p = {
//   "id": "alibaba",
//   "after": "",
//   "validAtLatest": "2024-06-30",
//   "validAt": "2024-06-01",
//   "validAtLatest2": "2027-12-31",
//   "validAt2": "2027-01-01",
//   "validAtLatest3": "2027-12-31",
//   "validAt3": "2027-01-01",
//   "first": 21,
//   "validAtLatest4": "2027-12-31",
//   "validAt4": "2027-01-01",
//   "validAtLatest5": "2024-06-30",
//   "validAt5": "2024-06-01",
//   "validAtLatest6": "2024-06-30",
//   "validAt6": "2024-06-01",
//   "validAtLatest7": "2024-06-30",
//   "validAt7": "2024-06-01",
//   "validAtLatest8": "2024-06-30",
//   "validAt8": "2024-06-01",
//   "validAtLatest9": "2024-06-30",
//   "validAt9": "2024-06-01",
//   "validAtLatest10": "2027-12-31",
//   "validAt10": "2027-01-01",
//   "validAtLatest11": "2027-12-31",
//   "validAt11": "2027-01-01",
//   "validAtLatest12": "2024-06-30",
//   "validAt12": "2024-06-01",
//   "validAtLatest13": "2027-12-31",
//   "validAt13": "2027-01-01",
//   "validAtLatest14": "2024-06-30",
//   "validAt14": "2024-06-01",
//   "validAtLatest15": "2027-12-31",
//   "validAt15": "2027-01-01",
//   "most": 100,
//   "most2": 100,
//   "after2": "",
//   "validAtLatest16": "2027-12-31",
//   "validAt16": "2027-01-01",
//   "validAtLatest17": "2024-06-30",
//   "validAt17": "2024-06-01",
//   "validAtLatest18": "2024-06-30",
//   "validAt18": "2024-06-01",
//   "validAtLatest19": "2024-06-30",
//   "validAt19": "2024-06-01",
//   "validAtLatest20": "2024-06-30",
//   "validAt20": "2024-06-01",
//   "validAtLatest21": "2024-06-30",
//   "validAt21": "2024-06-01",
//   "validAtLatest22": "2027-12-31",
//   "validAt22": "2027-01-01",
//   "validAtLatest23": "2027-12-31",
//   "validAt23": "2027-01-01",
//   "validAtLatest24": "2024-06-30",
//   "validAt24": "2024-06-01",
//   "validAtLatest25": "2027-12-31",
//   "validAt25": "2027-01-01",
//   "validAtLatest26": "2024-06-30",
//   "validAt26": "2024-06-01",
//   "validAtLatest27": "2027-12-31",
//   "validAt27": "2027-01-01",
//   "most3": 100,
//   "most4": 100,
//   "first2": 3,
//   "validAtLatest28": "2024-06-30",
//   "validAt28": "2024-06-01",
//   "validAtLatest29": "2024-06-30",
//   "validAt29": "2024-06-01",
//   "validAtLatest30": "2024-06-30",
//   "validAt30": "2024-06-01",
//   "validAtLatest31": "2027-12-31",
//   "validAt31": "2027-01-01",
//   "validAtLatest32": "2027-12-31",
//   "validAt32": "2027-01-01",
//   "validAtLatest33": "2024-06-30",
//   "validAt33": "2024-06-01",
//   "validAtLatest34": "2027-12-31",
//   "validAt34": "2027-01-01",
//   "validAtLatest35": "2024-06-30",
//   "validAt35": "2024-06-01",
//   "validAtLatest36": "2027-12-31",
//   "validAt36": "2027-01-01",
//   "most5": 100,
//   "most6": 100,
//   "most7": 100,
//   "ids": [
//     "alibaba"
//   ]
// }
