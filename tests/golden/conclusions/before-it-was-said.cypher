CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([
    (fact.retractedAt IS NULL AND coalesce(fact.saidOn <= $p.saidBy, true) AND CASE fact.basis
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
        WHERE premise IS NOT NULL AND (NOT coalesce(premise.retractedAt IS NULL AND coalesce(premise.saidOn <= $p.saidBy2, true) AND coalesce(premise.scenarioId = coalesce(step.scenarioId, ''), true), false) OR `then` IS NOT NULL)
        RETURN step
      }
    END),
    COLLECT {
      WITH fact.modality AS known
      RETURN CASE
          WHEN fact.basis <> 'STATED' AND known IS NULL THEN known
          ELSE COLLECT {
            WITH COLLECT {
              MATCH (record2:Fact {id: fact.id})-[:BASED_ON*0..10]->(ground)
              WITH DISTINCT record2, ground
              OPTIONAL MATCH (ground)-[:BASED_ON]->(premise2)
              OPTIONAL MATCH (then2:Fact)
              WHERE then2.key = premise2.key
                AND then2.id IS NOT NULL
                AND then2.recordedAt <= ground.recordedAt
                AND coalesce(then2.retractedAt > ground.recordedAt, true)
                AND then2.polarity <> premise2.polarity
              RETURN CASE
                WHEN premise2 IS NOT NULL AND (NOT coalesce(premise2.retractedAt IS NULL AND coalesce(premise2.saidOn <= $p.saidBy3, true) AND coalesce(premise2.scenarioId = coalesce(ground.scenarioId, ''), true), false) OR then2 IS NOT NULL) THEN ''
                WHEN ground.basis = 'STATED' THEN coalesce(head([modality IN $p.modalities WHERE modality IN COLLECT {
                  MATCH (ground)-[cites:CITES]->()
                  WHERE cites.stance = 'SUPPORTS'
                    AND cites.role = 'STATES'
                    AND (cites.retractedAt IS NULL OR cites.retractedAt >= ground.retractedAt)
                    AND EXISTS {
                      MATCH (passage:Passage {id: cites.passageId})
                      WHERE EXISTS {
                        MATCH (source:Source {id: passage.sourceId})
                        WHERE coalesce(source.publishedOn <= $p.saidBy4, true)
                      }
                    }
                  RETURN cites.modality AS cited
                }]), '')
                ELSE coalesce(ground.ownModality, $p.most)
              END
            } AS grounds
            RETURN CASE WHEN NOT '' IN grounds THEN last([modality2 IN $p.modalities2 WHERE modality2 IN grounds]) END
          }[0]
        END
    }[0],
    [
      fact.basis,
      fact.rank,
      (fact.retractedAt IS NULL AND coalesce(fact.saidOn <= $p.saidBy5, true)),
      CASE fact.basis
        WHEN 'STATED' THEN true
        ELSE fact.modality IS NOT NULL AND NOT EXISTS {
          MATCH (record3:Fact {id: fact.id})-[:BASED_ON*0..10]->(step2)
          WITH DISTINCT record3, step2
          MATCH (step2)-[:BASED_ON]->(premise3)
          OPTIONAL MATCH (then3:Fact)
          WHERE then3.key = premise3.key
            AND then3.id IS NOT NULL
            AND then3.recordedAt <= step2.recordedAt
            AND coalesce(then3.retractedAt > step2.recordedAt, true)
            AND then3.polarity <> premise3.polarity
          WITH step2, premise3, then3
          WHERE premise3 IS NOT NULL AND (NOT coalesce(premise3.retractedAt IS NULL AND coalesce(premise3.saidOn <= $p.saidBy6, true) AND coalesce(premise3.scenarioId = coalesce(step2.scenarioId, ''), true), false) OR then3 IS NOT NULL)
          RETURN step2
        }
      END,
      COLLECT {
        MATCH (fact)-[cites2:CITES]->(passage2)
        WHERE cites2.role = 'STATES'
          AND cites2.retractedAt IS NULL
        MATCH (source2:Source {id: passage2.sourceId})
        WHERE coalesce(source2.publishedOn <= $p.saidBy7, true)
        WITH cites2, source2 ORDER BY cites2.ordinal, cites2.passageId LIMIT $p.most2
        RETURN [
          cites2.stance,
          cites2.modality,
          source2.id,
          source2.name,
          cites2.attributedToId,
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
          AND coalesce(rival.saidOn <= $p.saidBy8, true)
        WITH rival ORDER BY rival.id LIMIT $p.most3
        RETURN [rival.rank, COLLECT {
          MATCH (rival)-[cites3:CITES]->(passage3)
          WHERE cites3.role = 'STATES'
            AND cites3.retractedAt IS NULL
          MATCH (source3:Source {id: passage3.sourceId})
          WHERE coalesce(source3.publishedOn <= $p.saidBy9, true)
          WITH cites3, source3 ORDER BY cites3.ordinal, cites3.passageId LIMIT $p.most4
          RETURN [
            cites3.stance,
            cites3.modality,
            source3.id,
            source3.name,
            cites3.attributedToId,
            null
          ]
        }]
      },
      COLLECT {
        MATCH (fact)-[:BASED_ON]->(premise4)
        WITH premise4 ORDER BY premise4.id LIMIT $p.most5
        RETURN COLLECT {
          MATCH (standing:Fact)
          WHERE standing.id = premise4.id AND standing.id IS NOT NULL AND standing.retractedAt IS NULL AND coalesce(standing.saidOn <= $p.saidBy10, true) AND coalesce(standing.scenarioId = coalesce(fact.scenarioId, ''), true)
          RETURN [
            standing.basis,
            CASE standing.basis WHEN 'INFERRED' THEN COLLECT {
              WITH standing.modality AS known2
              RETURN CASE
                  WHEN standing.basis <> 'STATED' AND known2 IS NULL THEN known2
                  ELSE COLLECT {
                    WITH COLLECT {
                      MATCH (record4:Fact {id: standing.id})-[:BASED_ON*0..10]->(ground2)
                      WITH DISTINCT record4, ground2
                      OPTIONAL MATCH (ground2)-[:BASED_ON]->(premise5)
                      OPTIONAL MATCH (then4:Fact)
                      WHERE then4.key = premise5.key
                        AND then4.id IS NOT NULL
                        AND then4.recordedAt <= ground2.recordedAt
                        AND coalesce(then4.retractedAt > ground2.recordedAt, true)
                        AND then4.polarity <> premise5.polarity
                      RETURN CASE
                        WHEN premise5 IS NOT NULL AND (NOT coalesce(premise5.retractedAt IS NULL AND coalesce(premise5.saidOn <= $p.saidBy11, true) AND coalesce(premise5.scenarioId = coalesce(ground2.scenarioId, ''), true), false) OR then4 IS NOT NULL) THEN ''
                        WHEN ground2.basis = 'STATED' THEN coalesce(head([modality3 IN $p.modalities3 WHERE modality3 IN COLLECT {
                          MATCH (ground2)-[cites4:CITES]->()
                          WHERE cites4.stance = 'SUPPORTS'
                            AND cites4.role = 'STATES'
                            AND (cites4.retractedAt IS NULL OR cites4.retractedAt >= ground2.retractedAt)
                            AND EXISTS {
                              MATCH (passage4:Passage {id: cites4.passageId})
                              WHERE EXISTS {
                                MATCH (source4:Source {id: passage4.sourceId})
                                WHERE coalesce(source4.publishedOn <= $p.saidBy12, true)
                              }
                            }
                          RETURN cites4.modality AS cited2
                        }]), '')
                        ELSE coalesce(ground2.ownModality, $p.most6)
                      END
                    } AS grounds2
                    RETURN CASE WHEN NOT '' IN grounds2 THEN last([modality4 IN $p.modalities4 WHERE modality4 IN grounds2]) END
                  }[0]
                END
            }[0] END,
            COLLECT {
              MATCH (standing)-[cites5:CITES]->(passage5)
              WHERE cites5.role = 'STATES'
                AND cites5.retractedAt IS NULL
              MATCH (source5:Source {id: passage5.sourceId})
              WHERE coalesce(source5.publishedOn <= $p.saidBy13, true)
              WITH cites5, source5 ORDER BY cites5.ordinal, cites5.passageId LIMIT $p.most7
              RETURN [
                cites5.stance,
                cites5.modality,
                source5.id,
                source5.name,
                cites5.attributedToId,
                null
              ]
            }
          ] LIMIT 1
        }[0]
      }
    ]
  ]) AS factFound
}
CALL () {
  MATCH (fact2:Fact {id: $p.id2})
  WHERE fact2.recordedAt <= $p.knownAt
  RETURN collect([
    (fact2.recordedAt <= $p.knownAt2 AND coalesce(fact2.retractedAt > $p.knownAt2, true) AND coalesce(fact2.saidOn <= $p.saidBy14, true) AND CASE fact2.basis
      WHEN 'STATED' THEN true
      ELSE COLLECT {
        OPTIONAL MATCH (entry:HistoryEntry)
        WHERE entry.aboutId = left(fact2.id, size(fact2.id) - size(split(fact2.id, '.')[-1]) - 1)
          AND entry.recordedAt > $p.knownAt3
          AND entry.id IS NOT NULL
          AND entry.factId = fact2.id
          AND 'modality' IN entry.fieldList
        WITH entry ORDER BY entry.recordedAt, entry.id LIMIT 1
        WITH nullIf(coalesce([place IN range(0, size(coalesce(entry.fieldList, [])) - 1) WHERE entry.fieldList[place] = 'modality' | entry.oldList[place]][0], fact2.modality), '') AS known3
        RETURN known3
      }[0] IS NOT NULL AND NOT EXISTS {
        MATCH (record5:Fact {id: fact2.id})
        WHERE record5.recordedAt <= $p.knownAt4
          AND coalesce(record5.retractedAt > $p.knownAt4, true)
        MATCH (record5) ((`from`)-[link:BASED_ON|SUPERSEDES]->()
          WHERE CASE WHEN (`from` = record5 OR `from`.recordedAt <= $p.knownAt5 AND coalesce(`from`.retractedAt > $p.knownAt5, true)) THEN type(link) = 'BASED_ON' ELSE type(link) = 'SUPERSEDES' END){0,20} (step3)
        WHERE (step3 = record5 OR step3.recordedAt <= $p.knownAt6 AND coalesce(step3.retractedAt > $p.knownAt6, true))
        WITH DISTINCT record5, step3
        MATCH (step3)-[:BASED_ON]->(premise6)
        OPTIONAL MATCH (standing2:Fact)
        WHERE standing2.key = premise6.key
          AND standing2.id IS NOT NULL
          AND standing2.recordedAt <= $p.knownAt7
          AND coalesce(standing2.retractedAt > $p.knownAt7, true)
          AND coalesce(standing2.saidOn <= $p.saidBy15, true)
          AND coalesce(standing2.scenarioId = coalesce(step3.scenarioId, ''), true)
        OPTIONAL MATCH (then5:Fact)
        WHERE then5.key = premise6.key
          AND then5.id IS NOT NULL
          AND then5.recordedAt <= step3.recordedAt
          AND coalesce(then5.retractedAt > step3.recordedAt, true)
          AND then5.polarity <> standing2.polarity
        WITH step3, premise6, standing2, then5
        WHERE premise6 IS NOT NULL AND (standing2 IS NULL OR then5 IS NOT NULL)
        RETURN step3
      }
    END),
    COLLECT {
      OPTIONAL MATCH (entry2:HistoryEntry)
      WHERE entry2.aboutId = left(fact2.id, size(fact2.id) - size(split(fact2.id, '.')[-1]) - 1)
        AND entry2.recordedAt > $p.knownAt8
        AND entry2.id IS NOT NULL
        AND entry2.factId = fact2.id
        AND 'modality' IN entry2.fieldList
      WITH entry2 ORDER BY entry2.recordedAt, entry2.id LIMIT 1
      WITH nullIf(coalesce([place2 IN range(0, size(coalesce(entry2.fieldList, [])) - 1) WHERE entry2.fieldList[place2] = 'modality' | entry2.oldList[place2]][0], fact2.modality), '') AS known4
      RETURN CASE
          WHEN fact2.basis <> 'STATED' AND (known4 IS NULL OR NOT (fact2.recordedAt <= $p.knownAt9 AND coalesce(fact2.retractedAt > $p.knownAt9, true))) THEN known4
          ELSE COLLECT {
            WITH COLLECT {
              MATCH (record6:Fact {id: fact2.id})
              MATCH (record6) ((from2)-[link2:BASED_ON|SUPERSEDES]->()
                WHERE CASE WHEN (from2 = record6 OR from2.recordedAt <= $p.knownAt10 AND coalesce(from2.retractedAt > $p.knownAt10, true)) THEN type(link2) = 'BASED_ON' ELSE type(link2) = 'SUPERSEDES' END){0,20} (ground3)
              WHERE (ground3 = record6 OR ground3.recordedAt <= $p.knownAt11 AND coalesce(ground3.retractedAt > $p.knownAt11, true))
              WITH DISTINCT record6, ground3
              OPTIONAL MATCH (ground3)-[:BASED_ON]->(premise7)
              OPTIONAL MATCH (standing3:Fact)
              WHERE standing3.key = premise7.key
                AND standing3.id IS NOT NULL
                AND standing3.recordedAt <= $p.knownAt12
                AND coalesce(standing3.retractedAt > $p.knownAt12, true)
                AND coalesce(standing3.saidOn <= $p.saidBy16, true)
                AND coalesce(standing3.scenarioId = coalesce(ground3.scenarioId, ''), true)
              OPTIONAL MATCH (then6:Fact)
              WHERE then6.key = premise7.key
                AND then6.id IS NOT NULL
                AND then6.recordedAt <= ground3.recordedAt
                AND coalesce(then6.retractedAt > ground3.recordedAt, true)
                AND then6.polarity <> standing3.polarity
              RETURN CASE
                WHEN premise7 IS NOT NULL AND (standing3 IS NULL OR then6 IS NOT NULL) THEN ''
                WHEN ground3.basis = 'STATED' THEN coalesce(head([modality5 IN $p.modalities5 WHERE modality5 IN COLLECT {
                  MATCH (ground3)-[cites6:CITES]->()
                  WHERE cites6.stance = 'SUPPORTS'
                    AND cites6.role = 'STATES'
                    AND cites6.recordedAt <= $p.knownAt13
                    AND coalesce(cites6.retractedAt > $p.knownAt13, true)
                    AND EXISTS {
                      MATCH (passage6:Passage {id: cites6.passageId})
                      WHERE EXISTS {
                        MATCH (source6:Source {id: passage6.sourceId})
                        WHERE coalesce(source6.publishedOn <= $p.saidBy17, true)
                      }
                    }
                  RETURN cites6.modality AS cited3
                }]), '')
                ELSE coalesce(ground3.ownModality, $p.most8)
              END
            } AS grounds3
            RETURN CASE WHEN NOT '' IN grounds3 THEN last([modality6 IN $p.modalities6 WHERE modality6 IN grounds3]) END
          }[0]
        END
    }[0],
    [
      fact2.basis,
      fact2.rank,
      (fact2.recordedAt <= $p.knownAt14 AND coalesce(fact2.retractedAt > $p.knownAt14, true) AND coalesce(fact2.saidOn <= $p.saidBy18, true)),
      CASE fact2.basis
        WHEN 'STATED' THEN true
        ELSE COLLECT {
          OPTIONAL MATCH (entry3:HistoryEntry)
          WHERE entry3.aboutId = left(fact2.id, size(fact2.id) - size(split(fact2.id, '.')[-1]) - 1)
            AND entry3.recordedAt > $p.knownAt15
            AND entry3.id IS NOT NULL
            AND entry3.factId = fact2.id
            AND 'modality' IN entry3.fieldList
          WITH entry3 ORDER BY entry3.recordedAt, entry3.id LIMIT 1
          WITH nullIf(coalesce([place3 IN range(0, size(coalesce(entry3.fieldList, [])) - 1) WHERE entry3.fieldList[place3] = 'modality' | entry3.oldList[place3]][0], fact2.modality), '') AS known5
          RETURN known5
        }[0] IS NOT NULL AND NOT EXISTS {
          MATCH (record7:Fact {id: fact2.id})
          WHERE record7.recordedAt <= $p.knownAt16
            AND coalesce(record7.retractedAt > $p.knownAt16, true)
          MATCH (record7) ((from3)-[link3:BASED_ON|SUPERSEDES]->()
            WHERE CASE WHEN (from3 = record7 OR from3.recordedAt <= $p.knownAt17 AND coalesce(from3.retractedAt > $p.knownAt17, true)) THEN type(link3) = 'BASED_ON' ELSE type(link3) = 'SUPERSEDES' END){0,20} (step4)
          WHERE (step4 = record7 OR step4.recordedAt <= $p.knownAt18 AND coalesce(step4.retractedAt > $p.knownAt18, true))
          WITH DISTINCT record7, step4
          MATCH (step4)-[:BASED_ON]->(premise8)
          OPTIONAL MATCH (standing4:Fact)
          WHERE standing4.key = premise8.key
            AND standing4.id IS NOT NULL
            AND standing4.recordedAt <= $p.knownAt19
            AND coalesce(standing4.retractedAt > $p.knownAt19, true)
            AND coalesce(standing4.saidOn <= $p.saidBy19, true)
            AND coalesce(standing4.scenarioId = coalesce(step4.scenarioId, ''), true)
          OPTIONAL MATCH (then7:Fact)
          WHERE then7.key = premise8.key
            AND then7.id IS NOT NULL
            AND then7.recordedAt <= step4.recordedAt
            AND coalesce(then7.retractedAt > step4.recordedAt, true)
            AND then7.polarity <> standing4.polarity
          WITH step4, premise8, standing4, then7
          WHERE premise8 IS NOT NULL AND (standing4 IS NULL OR then7 IS NOT NULL)
          RETURN step4
        }
      END,
      COLLECT {
        MATCH (fact2)-[cites7:CITES]->(passage7)
        WHERE cites7.role = 'STATES'
          AND cites7.recordedAt <= $p.knownAt20
          AND coalesce(cites7.retractedAt > $p.knownAt20, true)
        MATCH (source7:Source {id: passage7.sourceId})
        WHERE coalesce(source7.publishedOn <= $p.saidBy20, true)
        WITH cites7, source7 ORDER BY cites7.ordinal, cites7.passageId LIMIT $p.most9
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
        CALL (fact2) {
          MATCH (own:Fact)
          WHERE own.key = fact2.key AND own.id IS NOT NULL
          WITH DISTINCT own
          MATCH (own)-[:RIVALS]-(linked)
          MATCH (rival2:Fact)
          WHERE rival2.key = linked.key AND rival2.id IS NOT NULL
          RETURN rival2
          UNION
          MATCH (rival2:Fact)
          WHERE rival2.polarity = CASE fact2.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival2.subjectId = fact2.subjectId
            AND rival2.objectId = fact2.objectId
            AND rival2.id IS NOT NULL
            AND rival2.recordedAt <= $p.knownAt21
            AND coalesce(rival2.retractedAt > $p.knownAt21, true)
            AND rival2.relation = fact2.relation
            AND rival2.key <> fact2.key
            AND coalesce(rival2.validFrom <= fact2.validToLatest, true)
            AND coalesce(fact2.validFrom <= rival2.validToLatest, true)
            AND all(name4 IN coalesce(fact2.nameList, []) WHERE NOT name4 IN coalesce(rival2.nameList, [])
              OR any(i4 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i4] = name4
                AND any(j4 IN range(0, size(coalesce(rival2.nameList, [])) - 1) WHERE rival2.nameList[j4] = name4
                  AND rival2.valueList[j4] = fact2.valueList[i4])))
            AND coalesce(rival2.scenarioId, '') = coalesce(fact2.scenarioId, '')
          RETURN rival2
          UNION
          WITH fact2 WHERE fact2.relation IN $p.symmetric2
          MATCH (rival2:Fact)
          WHERE rival2.polarity = CASE fact2.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival2.subjectId = fact2.objectId
            AND rival2.objectId = fact2.subjectId
            AND rival2.id IS NOT NULL
            AND rival2.recordedAt <= $p.knownAt22
            AND coalesce(rival2.retractedAt > $p.knownAt22, true)
            AND rival2.relation = fact2.relation
            AND rival2.key <> fact2.key
            AND coalesce(rival2.validFrom <= fact2.validToLatest, true)
            AND coalesce(fact2.validFrom <= rival2.validToLatest, true)
            AND all(name5 IN coalesce(fact2.nameList, []) WHERE NOT name5 IN coalesce(rival2.nameList, [])
              OR any(i5 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i5] = name5
                AND any(j5 IN range(0, size(coalesce(rival2.nameList, [])) - 1) WHERE rival2.nameList[j5] = name5
                  AND rival2.valueList[j5] = fact2.valueList[i5])))
            AND coalesce(rival2.scenarioId, '') = coalesce(fact2.scenarioId, '')
          RETURN rival2
          UNION
          UNWIND CASE WHEN fact2.relation IN $p.own2 THEN [fact2.relation] ELSE [] END AS relation2
          MATCH (rival2:Fact)
          WHERE rival2.subjectId = fact2.subjectId AND rival2.relation = relation2 AND rival2.id IS NOT NULL
          WITH fact2, rival2
          WHERE CASE
            WHEN coalesce(rival2.objectId, rival2.value) = coalesce(fact2.objectId, fact2.value) THEN rival2.polarity <> fact2.polarity
            ELSE fact2.relation IN $p.exclusive2 AND rival2.polarity = 'AFFIRMED' AND fact2.polarity = 'AFFIRMED'
          END
            AND rival2.recordedAt <= $p.knownAt23
            AND coalesce(rival2.retractedAt > $p.knownAt23, true)
            AND rival2.relation = fact2.relation
            AND rival2.key <> fact2.key
            AND coalesce(rival2.validFrom <= fact2.validToLatest, true)
            AND coalesce(fact2.validFrom <= rival2.validToLatest, true)
            AND all(name6 IN coalesce(fact2.nameList, []) WHERE NOT name6 IN coalesce(rival2.nameList, [])
              OR any(i6 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i6] = name6
                AND any(j6 IN range(0, size(coalesce(rival2.nameList, [])) - 1) WHERE rival2.nameList[j6] = name6
                  AND rival2.valueList[j6] = fact2.valueList[i6])))
            AND coalesce(rival2.scenarioId, '') = coalesce(fact2.scenarioId, '')
          RETURN rival2
        }
        WITH rival2
        WHERE coalesce(rival2.scenarioId, '') = coalesce(fact2.scenarioId, '')
          AND rival2.recordedAt <= $p.knownAt24
          AND coalesce(rival2.retractedAt > $p.knownAt24, true)
          AND rival2.scenarioId IS NULL
          AND coalesce(rival2.saidOn <= $p.saidBy21, true)
        WITH rival2 ORDER BY rival2.id LIMIT $p.most10
        RETURN [rival2.rank, COLLECT {
          MATCH (rival2)-[cites8:CITES]->(passage8)
          WHERE cites8.role = 'STATES'
            AND cites8.recordedAt <= $p.knownAt25
            AND coalesce(cites8.retractedAt > $p.knownAt25, true)
          MATCH (source8:Source {id: passage8.sourceId})
          WHERE coalesce(source8.publishedOn <= $p.saidBy22, true)
          WITH cites8, source8 ORDER BY cites8.ordinal, cites8.passageId LIMIT $p.most11
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
        MATCH (fact2)-[:BASED_ON]->(premise9)
        WITH premise9 ORDER BY premise9.id LIMIT $p.most12
        RETURN COLLECT {
          MATCH (standing5:Fact)
          WHERE standing5.key = premise9.key AND standing5.id IS NOT NULL AND standing5.recordedAt <= $p.knownAt26 AND coalesce(standing5.retractedAt > $p.knownAt26, true) AND coalesce(standing5.saidOn <= $p.saidBy23, true) AND coalesce(standing5.scenarioId = coalesce(fact2.scenarioId, ''), true)
          RETURN [
            standing5.basis,
            CASE standing5.basis WHEN 'INFERRED' THEN COLLECT {
              OPTIONAL MATCH (entry4:HistoryEntry)
              WHERE entry4.aboutId = left(standing5.id, size(standing5.id) - size(split(standing5.id, '.')[-1]) - 1)
                AND entry4.recordedAt > $p.knownAt27
                AND entry4.id IS NOT NULL
                AND entry4.factId = standing5.id
                AND 'modality' IN entry4.fieldList
              WITH entry4 ORDER BY entry4.recordedAt, entry4.id LIMIT 1
              WITH nullIf(coalesce([place4 IN range(0, size(coalesce(entry4.fieldList, [])) - 1) WHERE entry4.fieldList[place4] = 'modality' | entry4.oldList[place4]][0], standing5.modality), '') AS known6
              RETURN CASE
                  WHEN standing5.basis <> 'STATED' AND (known6 IS NULL OR NOT (standing5.recordedAt <= $p.knownAt28 AND coalesce(standing5.retractedAt > $p.knownAt28, true))) THEN known6
                  ELSE COLLECT {
                    WITH COLLECT {
                      MATCH (record8:Fact {id: standing5.id})
                      MATCH (record8) ((from4)-[link4:BASED_ON|SUPERSEDES]->()
                        WHERE CASE WHEN (from4 = record8 OR from4.recordedAt <= $p.knownAt29 AND coalesce(from4.retractedAt > $p.knownAt29, true)) THEN type(link4) = 'BASED_ON' ELSE type(link4) = 'SUPERSEDES' END){0,20} (ground4)
                      WHERE (ground4 = record8 OR ground4.recordedAt <= $p.knownAt30 AND coalesce(ground4.retractedAt > $p.knownAt30, true))
                      WITH DISTINCT record8, ground4
                      OPTIONAL MATCH (ground4)-[:BASED_ON]->(premise10)
                      OPTIONAL MATCH (standing6:Fact)
                      WHERE standing6.key = premise10.key
                        AND standing6.id IS NOT NULL
                        AND standing6.recordedAt <= $p.knownAt31
                        AND coalesce(standing6.retractedAt > $p.knownAt31, true)
                        AND coalesce(standing6.saidOn <= $p.saidBy24, true)
                        AND coalesce(standing6.scenarioId = coalesce(ground4.scenarioId, ''), true)
                      OPTIONAL MATCH (then8:Fact)
                      WHERE then8.key = premise10.key
                        AND then8.id IS NOT NULL
                        AND then8.recordedAt <= ground4.recordedAt
                        AND coalesce(then8.retractedAt > ground4.recordedAt, true)
                        AND then8.polarity <> standing6.polarity
                      RETURN CASE
                        WHEN premise10 IS NOT NULL AND (standing6 IS NULL OR then8 IS NOT NULL) THEN ''
                        WHEN ground4.basis = 'STATED' THEN coalesce(head([modality7 IN $p.modalities7 WHERE modality7 IN COLLECT {
                          MATCH (ground4)-[cites9:CITES]->()
                          WHERE cites9.stance = 'SUPPORTS'
                            AND cites9.role = 'STATES'
                            AND cites9.recordedAt <= $p.knownAt32
                            AND coalesce(cites9.retractedAt > $p.knownAt32, true)
                            AND EXISTS {
                              MATCH (passage9:Passage {id: cites9.passageId})
                              WHERE EXISTS {
                                MATCH (source9:Source {id: passage9.sourceId})
                                WHERE coalesce(source9.publishedOn <= $p.saidBy25, true)
                              }
                            }
                          RETURN cites9.modality AS cited4
                        }]), '')
                        ELSE coalesce(ground4.ownModality, $p.most13)
                      END
                    } AS grounds4
                    RETURN CASE WHEN NOT '' IN grounds4 THEN last([modality8 IN $p.modalities8 WHERE modality8 IN grounds4]) END
                  }[0]
                END
            }[0] END,
            COLLECT {
              MATCH (standing5)-[cites10:CITES]->(passage10)
              WHERE cites10.role = 'STATES'
                AND cites10.recordedAt <= $p.knownAt33
                AND coalesce(cites10.retractedAt > $p.knownAt33, true)
              MATCH (source10:Source {id: passage10.sourceId})
              WHERE coalesce(source10.publishedOn <= $p.saidBy26, true)
              WITH cites10, source10 ORDER BY cites10.ordinal, cites10.passageId LIMIT $p.most14
              RETURN [
                cites10.stance,
                cites10.modality,
                source10.id,
                source10.name,
                cites10.attributedToId,
                null
              ]
            }
          ] LIMIT 1
        }[0]
      }
    ]
  ]) AS factFound2
}
RETURN factFound,
  factFound2

// $p = {
//   "id": "T1.1",
//   "saidBy": "2025-12-31",
//   "saidBy2": "2025-12-31",
//   "saidBy3": "2025-12-31",
//   "modalities": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy4": "2025-12-31",
//   "most": "POSSIBLE",
//   "modalities2": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy5": "2025-12-31",
//   "saidBy6": "2025-12-31",
//   "saidBy7": "2025-12-31",
//   "most2": 100,
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
//   "saidBy8": "2025-12-31",
//   "most3": 100,
//   "saidBy9": "2025-12-31",
//   "most4": 100,
//   "most5": 100,
//   "saidBy10": "2025-12-31",
//   "saidBy11": "2025-12-31",
//   "modalities3": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy12": "2025-12-31",
//   "most6": "POSSIBLE",
//   "modalities4": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy13": "2025-12-31",
//   "most7": 100,
//   "id2": "T2.1",
//   "knownAt": "2100-01-01T00:00:00.000Z",
//   "knownAt2": "2100-01-01T00:00:00.000Z",
//   "saidBy14": "2026-02-28",
//   "knownAt3": "2100-01-01T00:00:00.000Z",
//   "knownAt4": "2100-01-01T00:00:00.000Z",
//   "knownAt5": "2100-01-01T00:00:00.000Z",
//   "knownAt6": "2100-01-01T00:00:00.000Z",
//   "knownAt7": "2100-01-01T00:00:00.000Z",
//   "saidBy15": "2026-02-28",
//   "knownAt8": "2100-01-01T00:00:00.000Z",
//   "knownAt9": "2100-01-01T00:00:00.000Z",
//   "knownAt10": "2100-01-01T00:00:00.000Z",
//   "knownAt11": "2100-01-01T00:00:00.000Z",
//   "knownAt12": "2100-01-01T00:00:00.000Z",
//   "saidBy16": "2026-02-28",
//   "modalities5": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt13": "2100-01-01T00:00:00.000Z",
//   "saidBy17": "2026-02-28",
//   "most8": "POSSIBLE",
//   "modalities6": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt14": "2100-01-01T00:00:00.000Z",
//   "saidBy18": "2026-02-28",
//   "knownAt15": "2100-01-01T00:00:00.000Z",
//   "knownAt16": "2100-01-01T00:00:00.000Z",
//   "knownAt17": "2100-01-01T00:00:00.000Z",
//   "knownAt18": "2100-01-01T00:00:00.000Z",
//   "knownAt19": "2100-01-01T00:00:00.000Z",
//   "saidBy19": "2026-02-28",
//   "knownAt20": "2100-01-01T00:00:00.000Z",
//   "saidBy20": "2026-02-28",
//   "most9": 100,
//   "knownAt21": "2100-01-01T00:00:00.000Z",
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "knownAt22": "2100-01-01T00:00:00.000Z",
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
//   "knownAt23": "2100-01-01T00:00:00.000Z",
//   "knownAt24": "2100-01-01T00:00:00.000Z",
//   "saidBy21": "2026-02-28",
//   "most10": 100,
//   "knownAt25": "2100-01-01T00:00:00.000Z",
//   "saidBy22": "2026-02-28",
//   "most11": 100,
//   "most12": 100,
//   "knownAt26": "2100-01-01T00:00:00.000Z",
//   "saidBy23": "2026-02-28",
//   "knownAt27": "2100-01-01T00:00:00.000Z",
//   "knownAt28": "2100-01-01T00:00:00.000Z",
//   "knownAt29": "2100-01-01T00:00:00.000Z",
//   "knownAt30": "2100-01-01T00:00:00.000Z",
//   "knownAt31": "2100-01-01T00:00:00.000Z",
//   "saidBy24": "2026-02-28",
//   "modalities7": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt32": "2100-01-01T00:00:00.000Z",
//   "saidBy25": "2026-02-28",
//   "most13": "POSSIBLE",
//   "modalities8": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt33": "2100-01-01T00:00:00.000Z",
//   "saidBy26": "2026-02-28",
//   "most14": 100
// }
