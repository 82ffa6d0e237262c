CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([
    (fact.retractedAt IS NULL AND (fact.saidOn IS NULL OR fact.saidOn <= $p.saidBy) AND CASE fact.basis WHEN 'STATED' THEN true ELSE fact.modality IS NOT NULL AND NOT EXISTS {
      MATCH (record:Fact {id: fact.id})-[:BASED_ON*0..10]->(step)
      WITH DISTINCT record, step
      MATCH (step)-[:BASED_ON]->(premise)
      OPTIONAL MATCH (`then`:Fact)
      WHERE `then`.key = premise.key
        AND `then`.id IS NOT NULL
        AND `then`.recordedAt <= step.recordedAt
        AND (`then`.retractedAt IS NULL OR `then`.retractedAt > step.recordedAt)
        AND `then`.polarity <> premise.polarity
      WITH step, premise, `then`
      WHERE NOT coalesce(premise.retractedAt IS NULL AND (premise.saidOn IS NULL OR premise.saidOn <= $p.saidBy2) AND (premise.scenarioId IS NULL OR premise.scenarioId = step.scenarioId), false) OR `then` IS NOT NULL
      RETURN step
    } END),
    COLLECT {
      WITH fact.modality AS known
      RETURN CASE
          WHEN fact.basis = 'STATED' THEN COLLECT {
            MATCH (record2:Fact {id: fact.id})
            RETURN head([modality IN $p.modalities WHERE modality IN COLLECT {
              MATCH (record2)-[cites:CITES]->()
              WHERE cites.stance = 'SUPPORTS'
                AND cites.role = 'STATES'
                AND (cites.retractedAt IS NULL OR cites.retractedAt >= record2.retractedAt)
                AND EXISTS {
                  MATCH (passage:Passage {id: cites.passageId})
                  WHERE EXISTS {
                    MATCH (source:Source {id: passage.sourceId})
                    WHERE (source.publishedOn IS NULL OR source.publishedOn <= $p.saidBy3)
                  }
                }
              RETURN cites.modality AS cited
            }])
          }[0]
          WHEN known IS NOT NULL AND NOT EXISTS {
            MATCH (record3:Fact {id: fact.id})-[:BASED_ON*0..10]->(step2)
            WITH DISTINCT record3, step2
            MATCH (step2)-[:BASED_ON]->(premise2)
            OPTIONAL MATCH (then2:Fact)
            WHERE then2.key = premise2.key
              AND then2.id IS NOT NULL
              AND then2.recordedAt <= step2.recordedAt
              AND (then2.retractedAt IS NULL OR then2.retractedAt > step2.recordedAt)
              AND then2.polarity <> premise2.polarity
            WITH step2, premise2, then2
            WHERE NOT coalesce(premise2.retractedAt IS NULL AND (premise2.saidOn IS NULL OR premise2.saidOn <= $p.saidBy4) AND (premise2.scenarioId IS NULL OR premise2.scenarioId = step2.scenarioId), false) OR then2 IS NOT NULL
            RETURN step2
          } THEN COLLECT {
            WITH COLLECT {
              MATCH (record4:Fact {id: fact.id})-[:BASED_ON*0..10]->(ground)
              WITH DISTINCT record4, ground
              RETURN CASE ground.basis
                WHEN 'INFERRED' THEN coalesce(ground.ownModality, $p.most)
                ELSE coalesce(head([modality2 IN $p.modalities2 WHERE modality2 IN COLLECT {
                  MATCH (ground)-[cites2:CITES]->()
                  WHERE cites2.stance = 'SUPPORTS'
                    AND cites2.role = 'STATES'
                    AND (cites2.retractedAt IS NULL OR cites2.retractedAt >= ground.retractedAt)
                    AND EXISTS {
                      MATCH (passage2:Passage {id: cites2.passageId})
                      WHERE EXISTS {
                        MATCH (source2:Source {id: passage2.sourceId})
                        WHERE (source2.publishedOn IS NULL OR source2.publishedOn <= $p.saidBy5)
                      }
                    }
                  RETURN cites2.modality AS cited2
                }]), '')
              END
            } AS grounds
            RETURN CASE WHEN NOT '' IN grounds THEN last([modality3 IN $p.modalities3 WHERE modality3 IN grounds]) END
          }[0]
        END
    }[0],
    [
      fact.basis,
      fact.rank,
      (fact.retractedAt IS NULL AND (fact.saidOn IS NULL OR fact.saidOn <= $p.saidBy6)),
      CASE fact.basis WHEN 'STATED' THEN true ELSE fact.modality IS NOT NULL AND NOT EXISTS {
        MATCH (record5:Fact {id: fact.id})-[:BASED_ON*0..10]->(step3)
        WITH DISTINCT record5, step3
        MATCH (step3)-[:BASED_ON]->(premise3)
        OPTIONAL MATCH (then3:Fact)
        WHERE then3.key = premise3.key
          AND then3.id IS NOT NULL
          AND then3.recordedAt <= step3.recordedAt
          AND (then3.retractedAt IS NULL OR then3.retractedAt > step3.recordedAt)
          AND then3.polarity <> premise3.polarity
        WITH step3, premise3, then3
        WHERE NOT coalesce(premise3.retractedAt IS NULL AND (premise3.saidOn IS NULL OR premise3.saidOn <= $p.saidBy7) AND (premise3.scenarioId IS NULL OR premise3.scenarioId = step3.scenarioId), false) OR then3 IS NOT NULL
        RETURN step3
      } END,
      COLLECT {
        MATCH (fact)-[cites3:CITES]->(passage3)
        WHERE cites3.role = 'STATES'
          AND cites3.retractedAt IS NULL
        MATCH (source3:Source {id: passage3.sourceId})
        WHERE (source3.publishedOn IS NULL OR source3.publishedOn <= $p.saidBy8)
        WITH cites3, source3 ORDER BY cites3.ordinal, cites3.passageId LIMIT $p.most2
        RETURN [
          cites3.stance,
          cites3.modality,
          source3.id,
          source3.name,
          cites3.attributedToId,
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
          AND (rival.saidOn IS NULL OR rival.saidOn <= $p.saidBy9)
        WITH rival ORDER BY rival.id LIMIT $p.most3
        RETURN [rival.rank, COLLECT {
          MATCH (rival)-[cites4:CITES]->(passage4)
          WHERE cites4.role = 'STATES'
            AND cites4.retractedAt IS NULL
          MATCH (source4:Source {id: passage4.sourceId})
          WHERE (source4.publishedOn IS NULL OR source4.publishedOn <= $p.saidBy10)
          WITH cites4, source4 ORDER BY cites4.ordinal, cites4.passageId LIMIT $p.most4
          RETURN [
            cites4.stance,
            cites4.modality,
            source4.id,
            source4.name,
            cites4.attributedToId,
            null
          ]
        }]
      },
      COLLECT {
        MATCH (fact)-[:BASED_ON]->(premise4)
        WITH premise4 ORDER BY premise4.id LIMIT $p.most5
        RETURN COLLECT {
          MATCH (standing:Fact)
          WHERE standing.id = premise4.id AND standing.id IS NOT NULL AND standing.retractedAt IS NULL AND (standing.saidOn IS NULL OR standing.saidOn <= $p.saidBy11) AND (standing.scenarioId IS NULL OR standing.scenarioId = fact.scenarioId)
          RETURN [
            standing.basis,
            CASE standing.basis WHEN 'INFERRED' THEN COLLECT {
              WITH standing.modality AS known2
              RETURN CASE
                  WHEN standing.basis = 'STATED' THEN COLLECT {
                    MATCH (record6:Fact {id: standing.id})
                    RETURN head([modality4 IN $p.modalities4 WHERE modality4 IN COLLECT {
                      MATCH (record6)-[cites5:CITES]->()
                      WHERE cites5.stance = 'SUPPORTS'
                        AND cites5.role = 'STATES'
                        AND (cites5.retractedAt IS NULL OR cites5.retractedAt >= record6.retractedAt)
                        AND EXISTS {
                          MATCH (passage5:Passage {id: cites5.passageId})
                          WHERE EXISTS {
                            MATCH (source5:Source {id: passage5.sourceId})
                            WHERE (source5.publishedOn IS NULL OR source5.publishedOn <= $p.saidBy12)
                          }
                        }
                      RETURN cites5.modality AS cited3
                    }])
                  }[0]
                  WHEN known2 IS NOT NULL AND NOT EXISTS {
                    MATCH (record7:Fact {id: standing.id})-[:BASED_ON*0..10]->(step4)
                    WITH DISTINCT record7, step4
                    MATCH (step4)-[:BASED_ON]->(premise5)
                    OPTIONAL MATCH (then4:Fact)
                    WHERE then4.key = premise5.key
                      AND then4.id IS NOT NULL
                      AND then4.recordedAt <= step4.recordedAt
                      AND (then4.retractedAt IS NULL OR then4.retractedAt > step4.recordedAt)
                      AND then4.polarity <> premise5.polarity
                    WITH step4, premise5, then4
                    WHERE NOT coalesce(premise5.retractedAt IS NULL AND (premise5.saidOn IS NULL OR premise5.saidOn <= $p.saidBy13) AND (premise5.scenarioId IS NULL OR premise5.scenarioId = step4.scenarioId), false) OR then4 IS NOT NULL
                    RETURN step4
                  } THEN COLLECT {
                    WITH COLLECT {
                      MATCH (record8:Fact {id: standing.id})-[:BASED_ON*0..10]->(ground2)
                      WITH DISTINCT record8, ground2
                      RETURN CASE ground2.basis
                        WHEN 'INFERRED' THEN coalesce(ground2.ownModality, $p.most6)
                        ELSE coalesce(head([modality5 IN $p.modalities5 WHERE modality5 IN COLLECT {
                          MATCH (ground2)-[cites6:CITES]->()
                          WHERE cites6.stance = 'SUPPORTS'
                            AND cites6.role = 'STATES'
                            AND (cites6.retractedAt IS NULL OR cites6.retractedAt >= ground2.retractedAt)
                            AND EXISTS {
                              MATCH (passage6:Passage {id: cites6.passageId})
                              WHERE EXISTS {
                                MATCH (source6:Source {id: passage6.sourceId})
                                WHERE (source6.publishedOn IS NULL OR source6.publishedOn <= $p.saidBy14)
                              }
                            }
                          RETURN cites6.modality AS cited4
                        }]), '')
                      END
                    } AS grounds2
                    RETURN CASE WHEN NOT '' IN grounds2 THEN last([modality6 IN $p.modalities6 WHERE modality6 IN grounds2]) END
                  }[0]
                END
            }[0] END,
            COLLECT {
              MATCH (standing)-[cites7:CITES]->(passage7)
              WHERE cites7.role = 'STATES'
                AND cites7.retractedAt IS NULL
              MATCH (source7:Source {id: passage7.sourceId})
              WHERE (source7.publishedOn IS NULL OR source7.publishedOn <= $p.saidBy15)
              WITH cites7, source7 ORDER BY cites7.ordinal, cites7.passageId LIMIT $p.most7
              RETURN [
                cites7.stance,
                cites7.modality,
                source7.id,
                source7.name,
                cites7.attributedToId,
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
    (fact2.recordedAt <= $p.knownAt2 AND (fact2.retractedAt IS NULL OR fact2.retractedAt > $p.knownAt2) AND (fact2.saidOn IS NULL OR fact2.saidOn <= $p.saidBy16) AND CASE fact2.basis WHEN 'STATED' THEN true ELSE COLLECT {
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
      MATCH (record9:Fact {id: fact2.id})
      WHERE (record9.recordedAt <= $p.knownAt4 AND (record9.retractedAt IS NULL OR record9.retractedAt > $p.knownAt4))
      MATCH (record9) ((`from`)-[link:BASED_ON|SUPERSEDES]->()
        WHERE CASE WHEN (`from`.recordedAt <= $p.knownAt5 AND (`from`.retractedAt IS NULL OR `from`.retractedAt > $p.knownAt5)) THEN type(link) = 'BASED_ON' ELSE type(link) = 'SUPERSEDES' END){0,20} (step5)
      WHERE (step5.recordedAt <= $p.knownAt6 AND (step5.retractedAt IS NULL OR step5.retractedAt > $p.knownAt6))
      WITH DISTINCT record9, step5
      MATCH (step5)-[:BASED_ON]->(premise6)
      OPTIONAL MATCH (standing2:Fact)
      WHERE standing2.key = premise6.key
        AND standing2.id IS NOT NULL
        AND standing2.recordedAt <= $p.knownAt7
        AND (standing2.retractedAt IS NULL OR standing2.retractedAt > $p.knownAt7)
        AND (standing2.saidOn IS NULL OR standing2.saidOn <= $p.saidBy17)
        AND (standing2.scenarioId IS NULL OR standing2.scenarioId = step5.scenarioId)
      OPTIONAL MATCH (then5:Fact)
      WHERE then5.key = premise6.key
        AND then5.id IS NOT NULL
        AND then5.recordedAt <= step5.recordedAt
        AND (then5.retractedAt IS NULL OR then5.retractedAt > step5.recordedAt)
        AND then5.polarity <> standing2.polarity
      WITH step5, standing2, then5
      WHERE standing2 IS NULL OR then5 IS NOT NULL
      RETURN step5
    } END),
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
          WHEN fact2.basis = 'STATED' THEN COLLECT {
            MATCH (record10:Fact {id: fact2.id})
            RETURN head([modality7 IN $p.modalities7 WHERE modality7 IN COLLECT {
              MATCH (record10)-[cites8:CITES]->()
              WHERE cites8.stance = 'SUPPORTS'
                AND cites8.role = 'STATES'
                AND cites8.recordedAt <= $p.knownAt9
                AND (cites8.retractedAt IS NULL OR cites8.retractedAt > $p.knownAt9)
                AND EXISTS {
                  MATCH (passage8:Passage {id: cites8.passageId})
                  WHERE EXISTS {
                    MATCH (source8:Source {id: passage8.sourceId})
                    WHERE (source8.publishedOn IS NULL OR source8.publishedOn <= $p.saidBy18)
                  }
                }
              RETURN cites8.modality AS cited5
            }])
          }[0]
          WHEN known4 IS NOT NULL AND NOT EXISTS {
            MATCH (record11:Fact {id: fact2.id})
            WHERE (record11.recordedAt <= $p.knownAt10 AND (record11.retractedAt IS NULL OR record11.retractedAt > $p.knownAt10))
            MATCH (record11) ((from2)-[link2:BASED_ON|SUPERSEDES]->()
              WHERE CASE WHEN (from2.recordedAt <= $p.knownAt11 AND (from2.retractedAt IS NULL OR from2.retractedAt > $p.knownAt11)) THEN type(link2) = 'BASED_ON' ELSE type(link2) = 'SUPERSEDES' END){0,20} (step6)
            WHERE (step6.recordedAt <= $p.knownAt12 AND (step6.retractedAt IS NULL OR step6.retractedAt > $p.knownAt12))
            WITH DISTINCT record11, step6
            MATCH (step6)-[:BASED_ON]->(premise7)
            OPTIONAL MATCH (standing3:Fact)
            WHERE standing3.key = premise7.key
              AND standing3.id IS NOT NULL
              AND standing3.recordedAt <= $p.knownAt13
              AND (standing3.retractedAt IS NULL OR standing3.retractedAt > $p.knownAt13)
              AND (standing3.saidOn IS NULL OR standing3.saidOn <= $p.saidBy19)
              AND (standing3.scenarioId IS NULL OR standing3.scenarioId = step6.scenarioId)
            OPTIONAL MATCH (then6:Fact)
            WHERE then6.key = premise7.key
              AND then6.id IS NOT NULL
              AND then6.recordedAt <= step6.recordedAt
              AND (then6.retractedAt IS NULL OR then6.retractedAt > step6.recordedAt)
              AND then6.polarity <> standing3.polarity
            WITH step6, standing3, then6
            WHERE standing3 IS NULL OR then6 IS NOT NULL
            RETURN step6
          } THEN CASE WHEN fact2.recordedAt <= $p.knownAt14 AND (fact2.retractedAt IS NULL OR fact2.retractedAt > $p.knownAt14) THEN COLLECT {
            WITH COLLECT {
              MATCH (record12:Fact {id: fact2.id})
              WHERE (record12.recordedAt <= $p.knownAt15 AND (record12.retractedAt IS NULL OR record12.retractedAt > $p.knownAt15))
              MATCH (record12) ((from3)-[link3:BASED_ON|SUPERSEDES]->()
                WHERE CASE WHEN (from3.recordedAt <= $p.knownAt16 AND (from3.retractedAt IS NULL OR from3.retractedAt > $p.knownAt16)) THEN type(link3) = 'BASED_ON' ELSE type(link3) = 'SUPERSEDES' END){0,20} (ground3)
              WHERE (ground3.recordedAt <= $p.knownAt17 AND (ground3.retractedAt IS NULL OR ground3.retractedAt > $p.knownAt17))
              WITH DISTINCT record12, ground3
              RETURN CASE ground3.basis
                WHEN 'INFERRED' THEN coalesce(ground3.ownModality, $p.most8)
                ELSE coalesce(head([modality8 IN $p.modalities8 WHERE modality8 IN COLLECT {
                  MATCH (ground3)-[cites9:CITES]->()
                  WHERE cites9.stance = 'SUPPORTS'
                    AND cites9.role = 'STATES'
                    AND cites9.recordedAt <= $p.knownAt18
                    AND (cites9.retractedAt IS NULL OR cites9.retractedAt > $p.knownAt18)
                    AND EXISTS {
                      MATCH (passage9:Passage {id: cites9.passageId})
                      WHERE EXISTS {
                        MATCH (source9:Source {id: passage9.sourceId})
                        WHERE (source9.publishedOn IS NULL OR source9.publishedOn <= $p.saidBy20)
                      }
                    }
                  RETURN cites9.modality AS cited6
                }]), '')
              END
            } AS grounds3
            RETURN CASE WHEN NOT '' IN grounds3 THEN last([modality9 IN $p.modalities9 WHERE modality9 IN grounds3]) END
          }[0] ELSE known4 END
        END
    }[0],
    [
      fact2.basis,
      fact2.rank,
      (fact2.recordedAt <= $p.knownAt19 AND (fact2.retractedAt IS NULL OR fact2.retractedAt > $p.knownAt19) AND (fact2.saidOn IS NULL OR fact2.saidOn <= $p.saidBy21)),
      CASE fact2.basis WHEN 'STATED' THEN true ELSE COLLECT {
        OPTIONAL MATCH (entry3:HistoryEntry)
        WHERE entry3.aboutId = left(fact2.id, size(fact2.id) - size(split(fact2.id, '.')[-1]) - 1)
          AND entry3.recordedAt > $p.knownAt20
          AND entry3.id IS NOT NULL
          AND entry3.factId = fact2.id
          AND 'modality' IN entry3.fieldList
        WITH entry3 ORDER BY entry3.recordedAt, entry3.id LIMIT 1
        WITH nullIf(coalesce([place3 IN range(0, size(coalesce(entry3.fieldList, [])) - 1) WHERE entry3.fieldList[place3] = 'modality' | entry3.oldList[place3]][0], fact2.modality), '') AS known5
        RETURN known5
      }[0] IS NOT NULL AND NOT EXISTS {
        MATCH (record13:Fact {id: fact2.id})
        WHERE (record13.recordedAt <= $p.knownAt21 AND (record13.retractedAt IS NULL OR record13.retractedAt > $p.knownAt21))
        MATCH (record13) ((from4)-[link4:BASED_ON|SUPERSEDES]->()
          WHERE CASE WHEN (from4.recordedAt <= $p.knownAt22 AND (from4.retractedAt IS NULL OR from4.retractedAt > $p.knownAt22)) THEN type(link4) = 'BASED_ON' ELSE type(link4) = 'SUPERSEDES' END){0,20} (step7)
        WHERE (step7.recordedAt <= $p.knownAt23 AND (step7.retractedAt IS NULL OR step7.retractedAt > $p.knownAt23))
        WITH DISTINCT record13, step7
        MATCH (step7)-[:BASED_ON]->(premise8)
        OPTIONAL MATCH (standing4:Fact)
        WHERE standing4.key = premise8.key
          AND standing4.id IS NOT NULL
          AND standing4.recordedAt <= $p.knownAt24
          AND (standing4.retractedAt IS NULL OR standing4.retractedAt > $p.knownAt24)
          AND (standing4.saidOn IS NULL OR standing4.saidOn <= $p.saidBy22)
          AND (standing4.scenarioId IS NULL OR standing4.scenarioId = step7.scenarioId)
        OPTIONAL MATCH (then7:Fact)
        WHERE then7.key = premise8.key
          AND then7.id IS NOT NULL
          AND then7.recordedAt <= step7.recordedAt
          AND (then7.retractedAt IS NULL OR then7.retractedAt > step7.recordedAt)
          AND then7.polarity <> standing4.polarity
        WITH step7, standing4, then7
        WHERE standing4 IS NULL OR then7 IS NOT NULL
        RETURN step7
      } END,
      COLLECT {
        MATCH (fact2)-[cites10:CITES]->(passage10)
        WHERE cites10.role = 'STATES'
          AND cites10.recordedAt <= $p.knownAt25
          AND (cites10.retractedAt IS NULL OR cites10.retractedAt > $p.knownAt25)
        MATCH (source10:Source {id: passage10.sourceId})
        WHERE (source10.publishedOn IS NULL OR source10.publishedOn <= $p.saidBy23)
        WITH cites10, source10 ORDER BY cites10.ordinal, cites10.passageId LIMIT $p.most9
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
            AND rival2.recordedAt <= $p.knownAt26
            AND (rival2.retractedAt IS NULL OR rival2.retractedAt > $p.knownAt26)
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
            AND rival2.recordedAt <= $p.knownAt27
            AND (rival2.retractedAt IS NULL OR rival2.retractedAt > $p.knownAt27)
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
            AND rival2.recordedAt <= $p.knownAt28
            AND (rival2.retractedAt IS NULL OR rival2.retractedAt > $p.knownAt28)
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
          AND rival2.scenarioId IS NULL
          AND rival2.recordedAt <= $p.knownAt29
          AND (rival2.retractedAt IS NULL OR rival2.retractedAt > $p.knownAt29)
          AND (rival2.saidOn IS NULL OR rival2.saidOn <= $p.saidBy24)
        WITH rival2 ORDER BY rival2.id LIMIT $p.most10
        RETURN [rival2.rank, COLLECT {
          MATCH (rival2)-[cites11:CITES]->(passage11)
          WHERE cites11.role = 'STATES'
            AND cites11.recordedAt <= $p.knownAt30
            AND (cites11.retractedAt IS NULL OR cites11.retractedAt > $p.knownAt30)
          MATCH (source11:Source {id: passage11.sourceId})
          WHERE (source11.publishedOn IS NULL OR source11.publishedOn <= $p.saidBy25)
          WITH cites11, source11 ORDER BY cites11.ordinal, cites11.passageId LIMIT $p.most11
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
        MATCH (fact2)-[:BASED_ON]->(premise9)
        WITH premise9 ORDER BY premise9.id LIMIT $p.most12
        RETURN COLLECT {
          MATCH (standing5:Fact)
          WHERE standing5.key = premise9.key AND standing5.id IS NOT NULL AND standing5.recordedAt <= $p.knownAt31 AND (standing5.retractedAt IS NULL OR standing5.retractedAt > $p.knownAt31) AND (standing5.saidOn IS NULL OR standing5.saidOn <= $p.saidBy26) AND (standing5.scenarioId IS NULL OR standing5.scenarioId = fact2.scenarioId)
          RETURN [
            standing5.basis,
            CASE standing5.basis WHEN 'INFERRED' THEN COLLECT {
              OPTIONAL MATCH (entry4:HistoryEntry)
              WHERE entry4.aboutId = left(standing5.id, size(standing5.id) - size(split(standing5.id, '.')[-1]) - 1)
                AND entry4.recordedAt > $p.knownAt32
                AND entry4.id IS NOT NULL
                AND entry4.factId = standing5.id
                AND 'modality' IN entry4.fieldList
              WITH entry4 ORDER BY entry4.recordedAt, entry4.id LIMIT 1
              WITH nullIf(coalesce([place4 IN range(0, size(coalesce(entry4.fieldList, [])) - 1) WHERE entry4.fieldList[place4] = 'modality' | entry4.oldList[place4]][0], standing5.modality), '') AS known6
              RETURN CASE
                  WHEN standing5.basis = 'STATED' THEN COLLECT {
                    MATCH (record14:Fact {id: standing5.id})
                    RETURN head([modality10 IN $p.modalities10 WHERE modality10 IN COLLECT {
                      MATCH (record14)-[cites12:CITES]->()
                      WHERE cites12.stance = 'SUPPORTS'
                        AND cites12.role = 'STATES'
                        AND cites12.recordedAt <= $p.knownAt33
                        AND (cites12.retractedAt IS NULL OR cites12.retractedAt > $p.knownAt33)
                        AND EXISTS {
                          MATCH (passage12:Passage {id: cites12.passageId})
                          WHERE EXISTS {
                            MATCH (source12:Source {id: passage12.sourceId})
                            WHERE (source12.publishedOn IS NULL OR source12.publishedOn <= $p.saidBy27)
                          }
                        }
                      RETURN cites12.modality AS cited7
                    }])
                  }[0]
                  WHEN known6 IS NOT NULL AND NOT EXISTS {
                    MATCH (record15:Fact {id: standing5.id})
                    WHERE (record15.recordedAt <= $p.knownAt34 AND (record15.retractedAt IS NULL OR record15.retractedAt > $p.knownAt34))
                    MATCH (record15) ((from5)-[link5:BASED_ON|SUPERSEDES]->()
                      WHERE CASE WHEN (from5.recordedAt <= $p.knownAt35 AND (from5.retractedAt IS NULL OR from5.retractedAt > $p.knownAt35)) THEN type(link5) = 'BASED_ON' ELSE type(link5) = 'SUPERSEDES' END){0,20} (step8)
                    WHERE (step8.recordedAt <= $p.knownAt36 AND (step8.retractedAt IS NULL OR step8.retractedAt > $p.knownAt36))
                    WITH DISTINCT record15, step8
                    MATCH (step8)-[:BASED_ON]->(premise10)
                    OPTIONAL MATCH (standing6:Fact)
                    WHERE standing6.key = premise10.key
                      AND standing6.id IS NOT NULL
                      AND standing6.recordedAt <= $p.knownAt37
                      AND (standing6.retractedAt IS NULL OR standing6.retractedAt > $p.knownAt37)
                      AND (standing6.saidOn IS NULL OR standing6.saidOn <= $p.saidBy28)
                      AND (standing6.scenarioId IS NULL OR standing6.scenarioId = step8.scenarioId)
                    OPTIONAL MATCH (then8:Fact)
                    WHERE then8.key = premise10.key
                      AND then8.id IS NOT NULL
                      AND then8.recordedAt <= step8.recordedAt
                      AND (then8.retractedAt IS NULL OR then8.retractedAt > step8.recordedAt)
                      AND then8.polarity <> standing6.polarity
                    WITH step8, standing6, then8
                    WHERE standing6 IS NULL OR then8 IS NOT NULL
                    RETURN step8
                  } THEN CASE WHEN standing5.recordedAt <= $p.knownAt38 AND (standing5.retractedAt IS NULL OR standing5.retractedAt > $p.knownAt38) THEN COLLECT {
                    WITH COLLECT {
                      MATCH (record16:Fact {id: standing5.id})
                      WHERE (record16.recordedAt <= $p.knownAt39 AND (record16.retractedAt IS NULL OR record16.retractedAt > $p.knownAt39))
                      MATCH (record16) ((from6)-[link6:BASED_ON|SUPERSEDES]->()
                        WHERE CASE WHEN (from6.recordedAt <= $p.knownAt40 AND (from6.retractedAt IS NULL OR from6.retractedAt > $p.knownAt40)) THEN type(link6) = 'BASED_ON' ELSE type(link6) = 'SUPERSEDES' END){0,20} (ground4)
                      WHERE (ground4.recordedAt <= $p.knownAt41 AND (ground4.retractedAt IS NULL OR ground4.retractedAt > $p.knownAt41))
                      WITH DISTINCT record16, ground4
                      RETURN CASE ground4.basis
                        WHEN 'INFERRED' THEN coalesce(ground4.ownModality, $p.most13)
                        ELSE coalesce(head([modality11 IN $p.modalities11 WHERE modality11 IN COLLECT {
                          MATCH (ground4)-[cites13:CITES]->()
                          WHERE cites13.stance = 'SUPPORTS'
                            AND cites13.role = 'STATES'
                            AND cites13.recordedAt <= $p.knownAt42
                            AND (cites13.retractedAt IS NULL OR cites13.retractedAt > $p.knownAt42)
                            AND EXISTS {
                              MATCH (passage13:Passage {id: cites13.passageId})
                              WHERE EXISTS {
                                MATCH (source13:Source {id: passage13.sourceId})
                                WHERE (source13.publishedOn IS NULL OR source13.publishedOn <= $p.saidBy29)
                              }
                            }
                          RETURN cites13.modality AS cited8
                        }]), '')
                      END
                    } AS grounds4
                    RETURN CASE WHEN NOT '' IN grounds4 THEN last([modality12 IN $p.modalities12 WHERE modality12 IN grounds4]) END
                  }[0] ELSE known6 END
                END
            }[0] END,
            COLLECT {
              MATCH (standing5)-[cites14:CITES]->(passage14)
              WHERE cites14.role = 'STATES'
                AND cites14.recordedAt <= $p.knownAt43
                AND (cites14.retractedAt IS NULL OR cites14.retractedAt > $p.knownAt43)
              MATCH (source14:Source {id: passage14.sourceId})
              WHERE (source14.publishedOn IS NULL OR source14.publishedOn <= $p.saidBy30)
              WITH cites14, source14 ORDER BY cites14.ordinal, cites14.passageId LIMIT $p.most14
              RETURN [
                cites14.stance,
                cites14.modality,
                source14.id,
                source14.name,
                cites14.attributedToId,
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
//   "modalities": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy3": "2025-12-31",
//   "saidBy4": "2025-12-31",
//   "most": "POSSIBLE",
//   "modalities2": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy5": "2025-12-31",
//   "modalities3": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy6": "2025-12-31",
//   "saidBy7": "2025-12-31",
//   "saidBy8": "2025-12-31",
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
//   "saidBy9": "2025-12-31",
//   "most3": 100,
//   "saidBy10": "2025-12-31",
//   "most4": 100,
//   "most5": 100,
//   "saidBy11": "2025-12-31",
//   "modalities4": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy12": "2025-12-31",
//   "saidBy13": "2025-12-31",
//   "most6": "POSSIBLE",
//   "modalities5": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy14": "2025-12-31",
//   "modalities6": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy15": "2025-12-31",
//   "most7": 100,
//   "id2": "T2.1",
//   "knownAt": "2100-01-01T00:00:00.000Z",
//   "knownAt2": "2100-01-01T00:00:00.000Z",
//   "saidBy16": "2026-02-28",
//   "knownAt3": "2100-01-01T00:00:00.000Z",
//   "knownAt4": "2100-01-01T00:00:00.000Z",
//   "knownAt5": "2100-01-01T00:00:00.000Z",
//   "knownAt6": "2100-01-01T00:00:00.000Z",
//   "knownAt7": "2100-01-01T00:00:00.000Z",
//   "saidBy17": "2026-02-28",
//   "knownAt8": "2100-01-01T00:00:00.000Z",
//   "modalities7": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt9": "2100-01-01T00:00:00.000Z",
//   "saidBy18": "2026-02-28",
//   "knownAt10": "2100-01-01T00:00:00.000Z",
//   "knownAt11": "2100-01-01T00:00:00.000Z",
//   "knownAt12": "2100-01-01T00:00:00.000Z",
//   "knownAt13": "2100-01-01T00:00:00.000Z",
//   "saidBy19": "2026-02-28",
//   "knownAt14": "2100-01-01T00:00:00.000Z",
//   "knownAt15": "2100-01-01T00:00:00.000Z",
//   "knownAt16": "2100-01-01T00:00:00.000Z",
//   "knownAt17": "2100-01-01T00:00:00.000Z",
//   "most8": "POSSIBLE",
//   "modalities8": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt18": "2100-01-01T00:00:00.000Z",
//   "saidBy20": "2026-02-28",
//   "modalities9": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt19": "2100-01-01T00:00:00.000Z",
//   "saidBy21": "2026-02-28",
//   "knownAt20": "2100-01-01T00:00:00.000Z",
//   "knownAt21": "2100-01-01T00:00:00.000Z",
//   "knownAt22": "2100-01-01T00:00:00.000Z",
//   "knownAt23": "2100-01-01T00:00:00.000Z",
//   "knownAt24": "2100-01-01T00:00:00.000Z",
//   "saidBy22": "2026-02-28",
//   "knownAt25": "2100-01-01T00:00:00.000Z",
//   "saidBy23": "2026-02-28",
//   "most9": 100,
//   "knownAt26": "2100-01-01T00:00:00.000Z",
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "knownAt27": "2100-01-01T00:00:00.000Z",
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
//   "knownAt28": "2100-01-01T00:00:00.000Z",
//   "knownAt29": "2100-01-01T00:00:00.000Z",
//   "saidBy24": "2026-02-28",
//   "most10": 100,
//   "knownAt30": "2100-01-01T00:00:00.000Z",
//   "saidBy25": "2026-02-28",
//   "most11": 100,
//   "most12": 100,
//   "knownAt31": "2100-01-01T00:00:00.000Z",
//   "saidBy26": "2026-02-28",
//   "knownAt32": "2100-01-01T00:00:00.000Z",
//   "modalities10": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt33": "2100-01-01T00:00:00.000Z",
//   "saidBy27": "2026-02-28",
//   "knownAt34": "2100-01-01T00:00:00.000Z",
//   "knownAt35": "2100-01-01T00:00:00.000Z",
//   "knownAt36": "2100-01-01T00:00:00.000Z",
//   "knownAt37": "2100-01-01T00:00:00.000Z",
//   "saidBy28": "2026-02-28",
//   "knownAt38": "2100-01-01T00:00:00.000Z",
//   "knownAt39": "2100-01-01T00:00:00.000Z",
//   "knownAt40": "2100-01-01T00:00:00.000Z",
//   "knownAt41": "2100-01-01T00:00:00.000Z",
//   "most13": "POSSIBLE",
//   "modalities11": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt42": "2100-01-01T00:00:00.000Z",
//   "saidBy29": "2026-02-28",
//   "modalities12": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt43": "2100-01-01T00:00:00.000Z",
//   "saidBy30": "2026-02-28",
//   "most14": 100
// }
