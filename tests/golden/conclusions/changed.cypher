CALL () {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (entity) {
        MATCH (fact:Fact)
        WHERE fact.subjectId = entity.id
          AND fact.id > $p.after
          AND fact.retractedAt IS NULL
          AND fact.scenarioId IS NULL AND coalesce(fact.validFrom <= $p.validAtLatest, true) AND coalesce(fact.validToLatest >= $p.validAt, true)
          AND (fact.retractedAt IS NOT NULL OR NOT coalesce(fact.scenarioId IS NULL AND coalesce(fact.validFrom <= $p.validAtLatest2, true) AND coalesce(fact.validToLatest >= $p.validAt2, true), false))
          AND NOT EXISTS {
            MATCH (fact2:Fact)
            WHERE fact2.key = fact.key
              AND fact2.id IS NOT NULL
              AND fact2.retractedAt IS NULL
              AND fact2.scenarioId IS NULL AND coalesce(fact2.validFrom <= $p.validAtLatest3, true) AND coalesce(fact2.validToLatest >= $p.validAt3, true)
          }
        RETURN fact ORDER BY fact.subjectId, fact.id LIMIT $p.first
        UNION
        MATCH (fact:Fact)
        WHERE fact.objectId = entity.id
          AND fact.id > $p.after
          AND fact.retractedAt IS NULL
          AND fact.scenarioId IS NULL AND coalesce(fact.validFrom <= $p.validAtLatest, true) AND coalesce(fact.validToLatest >= $p.validAt, true)
          AND (fact.retractedAt IS NOT NULL OR NOT coalesce(fact.scenarioId IS NULL AND coalesce(fact.validFrom <= $p.validAtLatest2, true) AND coalesce(fact.validToLatest >= $p.validAt2, true), false))
          AND NOT EXISTS {
            MATCH (fact2:Fact)
            WHERE fact2.key = fact.key
              AND fact2.id IS NOT NULL
              AND fact2.retractedAt IS NULL
              AND fact2.scenarioId IS NULL AND coalesce(fact2.validFrom <= $p.validAtLatest3, true) AND coalesce(fact2.validToLatest >= $p.validAt3, true)
          }
        RETURN fact ORDER BY fact.objectId, fact.id LIMIT $p.first
        UNION
        MATCH (fact:Fact)
        WHERE fact.scenarioId = entity.id
          AND fact.id > $p.after
          AND fact.retractedAt IS NULL
          AND fact.scenarioId IS NULL AND coalesce(fact.validFrom <= $p.validAtLatest, true) AND coalesce(fact.validToLatest >= $p.validAt, true)
          AND (fact.retractedAt IS NOT NULL OR NOT coalesce(fact.scenarioId IS NULL AND coalesce(fact.validFrom <= $p.validAtLatest2, true) AND coalesce(fact.validToLatest >= $p.validAt2, true), false))
          AND NOT EXISTS {
            MATCH (fact2:Fact)
            WHERE fact2.key = fact.key
              AND fact2.id IS NOT NULL
              AND fact2.retractedAt IS NULL
              AND fact2.scenarioId IS NULL AND coalesce(fact2.validFrom <= $p.validAtLatest3, true) AND coalesce(fact2.validToLatest >= $p.validAt3, true)
          }
        RETURN fact ORDER BY fact.scenarioId, fact.id LIMIT $p.first
        UNION
        MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact)
        WHERE fact.id > $p.after
          AND fact.retractedAt IS NULL
          AND fact.scenarioId IS NULL AND coalesce(fact.validFrom <= $p.validAtLatest, true) AND coalesce(fact.validToLatest >= $p.validAt, true)
          AND (fact.retractedAt IS NOT NULL OR NOT coalesce(fact.scenarioId IS NULL AND coalesce(fact.validFrom <= $p.validAtLatest2, true) AND coalesce(fact.validToLatest >= $p.validAt2, true), false))
          AND NOT EXISTS {
            MATCH (fact2:Fact)
            WHERE fact2.key = fact.key
              AND fact2.id IS NOT NULL
              AND fact2.retractedAt IS NULL
              AND fact2.scenarioId IS NULL AND coalesce(fact2.validFrom <= $p.validAtLatest3, true) AND coalesce(fact2.validToLatest >= $p.validAt3, true)
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
          AND fact3.scenarioId IS NULL
          AND coalesce(fact3.validFrom <= $p.validAtLatest4, true)
          AND coalesce(fact3.validToLatest >= $p.validAt4, true)
        WITH fact3, CASE
          WHEN fact3.retractedAt IS NULL AND fact3.scenarioId IS NULL AND coalesce(fact3.validFrom <= $p.validAtLatest5, true) AND coalesce(fact3.validToLatest >= $p.validAt5, true) THEN coalesce(COLLECT {
            WITH fact3.modality AS known
            RETURN CASE
                WHEN fact3.basis = 'STATED' THEN known
                WHEN known IS NOT NULL AND NOT EXISTS {
                  MATCH (record:Fact {id: fact3.id})-[:BASED_ON*0..10]->(step)
                  WITH DISTINCT record, step
                  MATCH (step)-[:BASED_ON]->(premise)
                  OPTIONAL MATCH (`then`:Fact)
                  WHERE `then`.key = premise.key
                    AND `then`.id IS NOT NULL
                    AND `then`.recordedAt <= step.recordedAt
                    AND coalesce(`then`.retractedAt > step.recordedAt, true)
                    AND `then`.polarity <> premise.polarity
                  WITH step, premise, `then`
                  WHERE premise IS NOT NULL AND (NOT coalesce(premise.retractedAt IS NULL AND coalesce(premise.validFrom <= $p.validAtLatest6, true) AND coalesce(premise.validToLatest >= $p.validAt6, true) AND coalesce(premise.scenarioId = coalesce(step.scenarioId, ''), true), false) OR `then` IS NOT NULL)
                  RETURN step
                } THEN known
              END
          }[0], '') <> coalesce(COLLECT {
            WITH fact3.modality AS known2
            RETURN CASE
                WHEN fact3.basis = 'STATED' THEN known2
                WHEN known2 IS NOT NULL AND NOT EXISTS {
                  MATCH (record2:Fact {id: fact3.id})-[:BASED_ON*0..10]->(step2)
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
                } THEN known2
              END
          }[0], '') OR coalesce(CASE
            WHEN fact3.validFrom > $p.validAtLatest8 OR fact3.validToLatest < $p.validAt8 THEN null
            WHEN fact3.validFromText IS NULL AND fact3.validToText IS NULL THEN 'UNDATED'
            WHEN fact3.validFromLatest <= $p.validAtLatest8 AND fact3.validTo >= $p.validAt8 THEN 'CERTAIN'
            ELSE 'POSSIBLE'
          END, '') <> coalesce(CASE
            WHEN fact3.validFrom > $p.validAtLatest9 OR fact3.validToLatest < $p.validAt9 THEN null
            WHEN fact3.validFromText IS NULL AND fact3.validToText IS NULL THEN 'UNDATED'
            WHEN fact3.validFromLatest <= $p.validAtLatest9 AND fact3.validTo >= $p.validAt9 THEN 'CERTAIN'
            ELSE 'POSSIBLE'
          END, '')
          ELSE EXISTS {
            MATCH (then3:Fact)
            WHERE then3.key = fact3.key
              AND then3.id IS NOT NULL
              AND then3.retractedAt IS NULL
              AND then3.scenarioId IS NULL
              AND coalesce(then3.validFrom <= $p.validAtLatest10, true)
              AND coalesce(then3.validToLatest >= $p.validAt10, true)
          }
        END AS differs
        WHERE differs
        WITH fact3
        RETURN fact3
      },
      COLLECT {
        CALL (entity) {
          MATCH (fact4:Fact) WHERE fact4.subjectId = entity.id AND fact4.id IS NOT NULL RETURN fact4
          UNION
          MATCH (fact4:Fact) WHERE fact4.objectId = entity.id AND fact4.id IS NOT NULL RETURN fact4
          UNION
          MATCH (fact4:Fact) WHERE fact4.scenarioId = entity.id AND fact4.id IS NOT NULL RETURN fact4
          UNION
          MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact4:Fact) RETURN DISTINCT fact4
        }
        WITH fact4
        WHERE fact4.retractedAt IS NULL
          AND fact4.scenarioId IS NULL
          AND coalesce(fact4.validFrom <= $p.validAtLatest11, true)
          AND coalesce(fact4.validToLatest >= $p.validAt11, true)
        WITH fact4, CASE
          WHEN fact4.retractedAt IS NULL AND fact4.scenarioId IS NULL AND coalesce(fact4.validFrom <= $p.validAtLatest12, true) AND coalesce(fact4.validToLatest >= $p.validAt12, true) THEN coalesce(COLLECT {
            WITH fact4.modality AS known3
            RETURN CASE
                WHEN fact4.basis = 'STATED' THEN known3
                WHEN known3 IS NOT NULL AND NOT EXISTS {
                  MATCH (record3:Fact {id: fact4.id})-[:BASED_ON*0..10]->(step3)
                  WITH DISTINCT record3, step3
                  MATCH (step3)-[:BASED_ON]->(premise3)
                  OPTIONAL MATCH (then4:Fact)
                  WHERE then4.key = premise3.key
                    AND then4.id IS NOT NULL
                    AND then4.recordedAt <= step3.recordedAt
                    AND coalesce(then4.retractedAt > step3.recordedAt, true)
                    AND then4.polarity <> premise3.polarity
                  WITH step3, premise3, then4
                  WHERE premise3 IS NOT NULL AND (NOT coalesce(premise3.retractedAt IS NULL AND coalesce(premise3.validFrom <= $p.validAtLatest13, true) AND coalesce(premise3.validToLatest >= $p.validAt13, true) AND coalesce(premise3.scenarioId = coalesce(step3.scenarioId, ''), true), false) OR then4 IS NOT NULL)
                  RETURN step3
                } THEN known3
              END
          }[0], '') <> coalesce(COLLECT {
            WITH fact4.modality AS known4
            RETURN CASE
                WHEN fact4.basis = 'STATED' THEN known4
                WHEN known4 IS NOT NULL AND NOT EXISTS {
                  MATCH (record4:Fact {id: fact4.id})-[:BASED_ON*0..10]->(step4)
                  WITH DISTINCT record4, step4
                  MATCH (step4)-[:BASED_ON]->(premise4)
                  OPTIONAL MATCH (then5:Fact)
                  WHERE then5.key = premise4.key
                    AND then5.id IS NOT NULL
                    AND then5.recordedAt <= step4.recordedAt
                    AND coalesce(then5.retractedAt > step4.recordedAt, true)
                    AND then5.polarity <> premise4.polarity
                  WITH step4, premise4, then5
                  WHERE premise4 IS NOT NULL AND (NOT coalesce(premise4.retractedAt IS NULL AND coalesce(premise4.validFrom <= $p.validAtLatest14, true) AND coalesce(premise4.validToLatest >= $p.validAt14, true) AND coalesce(premise4.scenarioId = coalesce(step4.scenarioId, ''), true), false) OR then5 IS NOT NULL)
                  RETURN step4
                } THEN known4
              END
          }[0], '') OR coalesce(CASE
            WHEN fact4.validFrom > $p.validAtLatest15 OR fact4.validToLatest < $p.validAt15 THEN null
            WHEN fact4.validFromText IS NULL AND fact4.validToText IS NULL THEN 'UNDATED'
            WHEN fact4.validFromLatest <= $p.validAtLatest15 AND fact4.validTo >= $p.validAt15 THEN 'CERTAIN'
            ELSE 'POSSIBLE'
          END, '') <> coalesce(CASE
            WHEN fact4.validFrom > $p.validAtLatest16 OR fact4.validToLatest < $p.validAt16 THEN null
            WHEN fact4.validFromText IS NULL AND fact4.validToText IS NULL THEN 'UNDATED'
            WHEN fact4.validFromLatest <= $p.validAtLatest16 AND fact4.validTo >= $p.validAt16 THEN 'CERTAIN'
            ELSE 'POSSIBLE'
          END, '')
          ELSE EXISTS {
            MATCH (then6:Fact)
            WHERE then6.key = fact4.key
              AND then6.id IS NOT NULL
              AND then6.retractedAt IS NULL
              AND then6.scenarioId IS NULL
              AND coalesce(then6.validFrom <= $p.validAtLatest17, true)
              AND coalesce(then6.validToLatest >= $p.validAt17, true)
          }
        END AS differs2
        WHERE differs2
        WITH fact4
        WITH fact4 ORDER BY fact4.id LIMIT $p.first2
        RETURN [
          [fact4.id],
          COLLECT {
            CALL (fact4) {
              MATCH (then7:Fact)
              WHERE then7.key = fact4.key
                AND then7.id IS NOT NULL
                AND then7.retractedAt IS NULL
                AND then7.scenarioId IS NULL
                AND coalesce(then7.validFrom <= $p.validAtLatest18, true)
                AND coalesce(then7.validToLatest >= $p.validAt18, true)
              WITH fact4, then7 ORDER BY then7.version DESC LIMIT 1
              WITH fact4, then7,
                COLLECT {
                  WITH then7.modality AS known5
                  RETURN CASE
                      WHEN then7.basis = 'STATED' THEN known5
                      WHEN known5 IS NOT NULL AND NOT EXISTS {
                        MATCH (record5:Fact {id: then7.id})-[:BASED_ON*0..10]->(step5)
                        WITH DISTINCT record5, step5
                        MATCH (step5)-[:BASED_ON]->(premise5)
                        OPTIONAL MATCH (then8:Fact)
                        WHERE then8.key = premise5.key
                          AND then8.id IS NOT NULL
                          AND then8.recordedAt <= step5.recordedAt
                          AND coalesce(then8.retractedAt > step5.recordedAt, true)
                          AND then8.polarity <> premise5.polarity
                        WITH step5, premise5, then8
                        WHERE premise5 IS NOT NULL AND (NOT coalesce(premise5.retractedAt IS NULL AND coalesce(premise5.validFrom <= $p.validAtLatest19, true) AND coalesce(premise5.validToLatest >= $p.validAt19, true) AND coalesce(premise5.scenarioId = coalesce(step5.scenarioId, ''), true), false) OR then8 IS NOT NULL)
                        RETURN step5
                      } THEN known5
                    END
                }[0] AS was,
                COLLECT {
                  WITH fact4.modality AS known6
                  RETURN CASE
                      WHEN fact4.basis = 'STATED' THEN known6
                      WHEN known6 IS NOT NULL AND NOT EXISTS {
                        MATCH (record6:Fact {id: fact4.id})-[:BASED_ON*0..10]->(step6)
                        WITH DISTINCT record6, step6
                        MATCH (step6)-[:BASED_ON]->(premise6)
                        OPTIONAL MATCH (then9:Fact)
                        WHERE then9.key = premise6.key
                          AND then9.id IS NOT NULL
                          AND then9.recordedAt <= step6.recordedAt
                          AND coalesce(then9.retractedAt > step6.recordedAt, true)
                          AND then9.polarity <> premise6.polarity
                        WITH step6, premise6, then9
                        WHERE premise6 IS NOT NULL AND (NOT coalesce(premise6.retractedAt IS NULL AND coalesce(premise6.validFrom <= $p.validAtLatest20, true) AND coalesce(premise6.validToLatest >= $p.validAt20, true) AND coalesce(premise6.scenarioId = coalesce(step6.scenarioId, ''), true), false) OR then9 IS NOT NULL)
                        RETURN step6
                      } THEN known6
                    END
                }[0] AS `is`,
                COLLECT {
                  MATCH (record7:Fact {id: then7.id})-[cites:CITES]->()
                  WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= record7.retractedAt)
                  WITH cites ORDER BY cites.ordinal, cites.passageId LIMIT $p.most
                  RETURN cites.passageId + ': ' + cites.modality + coalesce(', ' + nullIf(cites.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites.role, 'STATES'), '') + coalesce(', ' + cites.hedge, '') + coalesce(', ' + '"' + cites.quote + '"', '')
                } AS cited,
                COLLECT {
                  MATCH (record8:Fact {id: fact4.id})-[cites2:CITES]->()
                  WHERE (cites2.retractedAt IS NULL OR cites2.retractedAt >= record8.retractedAt)
                  WITH cites2 ORDER BY cites2.ordinal, cites2.passageId LIMIT $p.most2
                  RETURN cites2.passageId + ': ' + cites2.modality + coalesce(', ' + nullIf(cites2.stance, 'SUPPORTS'), '') + coalesce(', ' + nullIf(cites2.role, 'STATES'), '') + coalesce(', ' + cites2.hedge, '') + coalesce(', ' + '"' + cites2.quote + '"', '')
                } AS cites3,
                COLLECT {
                  MATCH (then7)-[:BASED_ON]->(premise7)
                  WITH DISTINCT premise7.key AS key ORDER BY key
                  RETURN key
                } AS rested,
                COLLECT {
                  MATCH (fact4)-[:BASED_ON]->(premise8)
                  WITH DISTINCT premise8.key AS key2 ORDER BY key2
                  RETURN key2
                } AS rests
              UNWIND [
                ['stands', toString(then7.basis = 'STATED' OR was IS NOT NULL), toString(fact4.basis = 'STATED' OR `is` IS NOT NULL)],
                ['modality', was, `is`],
                ['validity', CASE
                  WHEN then7.validFrom > $p.validAtLatest21 OR then7.validToLatest < $p.validAt21 THEN null
                  WHEN then7.validFromText IS NULL AND then7.validToText IS NULL THEN 'UNDATED'
                  WHEN then7.validFromLatest <= $p.validAtLatest21 AND then7.validTo >= $p.validAt21 THEN 'CERTAIN'
                  ELSE 'POSSIBLE'
                END, CASE
                  WHEN fact4.validFrom > $p.validAtLatest22 OR fact4.validToLatest < $p.validAt22 THEN null
                  WHEN fact4.validFromText IS NULL AND fact4.validToText IS NULL THEN 'UNDATED'
                  WHEN fact4.validFromLatest <= $p.validAtLatest22 AND fact4.validTo >= $p.validAt22 THEN 'CERTAIN'
                  ELSE 'POSSIBLE'
                END],
                ['citations', reduce(joined = '', text IN cited | joined + CASE joined WHEN '' THEN '' ELSE '; ' END + text), reduce(joined2 = '', text2 IN cites3 | joined2 + CASE joined2 WHEN '' THEN '' ELSE '; ' END + text2)],
                ['polarity', then7.polarity, fact4.polarity],
                ['basis', then7.basis, fact4.basis],
                ['rank', then7.rank, fact4.rank],
                ['value', then7.value, fact4.value],
                ['note', then7.note, fact4.note],
                ['open', toString(coalesce(then7.open, false)), toString(coalesce(fact4.open, false))],
                ['subject', then7.subjectId, fact4.subjectId],
                ['object', then7.objectId, fact4.objectId],
                ['scenario', then7.scenarioId, fact4.scenarioId],
                ['validFrom', CASE WHEN then7.validFrom = then7.validFromLatest AND then7.validFrom = then7.validFromText THEN then7.validFromText ELSE then7.validFromText + ' (' + coalesce(then7.validFrom, '…') + ' to ' + coalesce(then7.validFromLatest, '…') + ')' END, CASE WHEN fact4.validFrom = fact4.validFromLatest AND fact4.validFrom = fact4.validFromText THEN fact4.validFromText ELSE fact4.validFromText + ' (' + coalesce(fact4.validFrom, '…') + ' to ' + coalesce(fact4.validFromLatest, '…') + ')' END],
                ['validTo', CASE WHEN then7.validTo = then7.validToLatest AND then7.validTo = then7.validToText THEN then7.validToText ELSE then7.validToText + ' (' + coalesce(then7.validTo, '…') + ' to ' + coalesce(then7.validToLatest, '…') + ')' END, CASE WHEN fact4.validTo = fact4.validToLatest AND fact4.validTo = fact4.validToText THEN fact4.validToText ELSE fact4.validToText + ' (' + coalesce(fact4.validTo, '…') + ' to ' + coalesce(fact4.validToLatest, '…') + ')' END],
                ['premises', reduce(joined3 = '', text3 IN rested | joined3 + CASE joined3 WHEN '' THEN '' ELSE ', ' END + text3), reduce(joined4 = '', text4 IN rests | joined4 + CASE joined4 WHEN '' THEN '' ELSE ', ' END + text4)]
              ] + [qualifier IN coalesce(then7.nameList, []) + [qualifier IN coalesce(fact4.nameList, []) WHERE NOT qualifier IN coalesce(then7.nameList, [])] | [qualifier, reduce(joined5 = '', text5 IN [i IN range(0, size(coalesce(then7.nameList, [])) - 1) WHERE then7.nameList[i] = qualifier | coalesce(nullIf(then7.entityIdList[i], ''), then7.valueList[i])] | joined5 + CASE joined5 WHEN '' THEN '' ELSE ', ' END + text5), reduce(joined6 = '', text6 IN [i2 IN range(0, size(coalesce(fact4.nameList, [])) - 1) WHERE fact4.nameList[i2] = qualifier | coalesce(nullIf(fact4.entityIdList[i2], ''), fact4.valueList[i2])] | joined6 + CASE joined6 WHEN '' THEN '' ELSE ', ' END + text6)]] AS pair
              WITH DISTINCT pair
              WHERE coalesce(pair[1], '') <> coalesce(pair[2], '')
              RETURN {field: pair[0], old: coalesce(pair[1], ''), new: coalesce(pair[2], '')} AS difference
            }
            WITH difference
            WITH difference LIMIT $p.most3
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
//   "validAtLatest7": "2027-12-31",
//   "validAt7": "2027-01-01",
//   "validAtLatest8": "2024-06-30",
//   "validAt8": "2024-06-01",
//   "validAtLatest9": "2027-12-31",
//   "validAt9": "2027-01-01",
//   "validAtLatest10": "2024-06-30",
//   "validAt10": "2024-06-01",
//   "validAtLatest11": "2027-12-31",
//   "validAt11": "2027-01-01",
//   "validAtLatest12": "2024-06-30",
//   "validAt12": "2024-06-01",
//   "validAtLatest13": "2024-06-30",
//   "validAt13": "2024-06-01",
//   "validAtLatest14": "2027-12-31",
//   "validAt14": "2027-01-01",
//   "validAtLatest15": "2024-06-30",
//   "validAt15": "2024-06-01",
//   "validAtLatest16": "2027-12-31",
//   "validAt16": "2027-01-01",
//   "validAtLatest17": "2024-06-30",
//   "validAt17": "2024-06-01",
//   "first2": 3,
//   "validAtLatest18": "2024-06-30",
//   "validAt18": "2024-06-01",
//   "validAtLatest19": "2024-06-30",
//   "validAt19": "2024-06-01",
//   "validAtLatest20": "2027-12-31",
//   "validAt20": "2027-01-01",
//   "most": 100,
//   "most2": 100,
//   "validAtLatest21": "2024-06-30",
//   "validAt21": "2024-06-01",
//   "validAtLatest22": "2027-12-31",
//   "validAt22": "2027-01-01",
//   "most3": 100,
//   "ids": [
//     "alibaba"
//   ]
// }
