CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([
    (fact.retractedAt IS NULL AND (fact.saidOn IS NULL OR fact.saidOn <= $p.saidBy) AND (fact.basis = 'STATED' OR fact.modality IS NOT NULL AND NOT EXISTS {
      MATCH (record:Fact {id: fact.id})-[:BASED_ON*0..10]->(step)
      WITH DISTINCT record, step
      MATCH (step)-[:BASED_ON]->(premise)
      WHERE NOT coalesce(premise.retractedAt IS NULL AND (premise.saidOn IS NULL OR premise.saidOn <= $p.saidBy2) AND (premise.scenarioId IS NULL OR premise.scenarioId = step.scenarioId) AND NOT EXISTS {
        MATCH (`then`:Fact)
        WHERE `then`.key = premise.key
          AND `then`.id IS NOT NULL
          AND `then`.recordedAt <= step.recordedAt
          AND (`then`.retractedAt IS NULL OR `then`.retractedAt > step.recordedAt)
          AND `then`.polarity <> premise.polarity
      }, false)
    })),
    CASE
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
      WHEN (fact.basis = 'STATED' OR fact.modality IS NOT NULL AND NOT EXISTS {
        MATCH (record3:Fact {id: fact.id})-[:BASED_ON*0..10]->(step2)
        WITH DISTINCT record3, step2
        MATCH (step2)-[:BASED_ON]->(premise2)
        WHERE NOT coalesce(premise2.retractedAt IS NULL AND (premise2.saidOn IS NULL OR premise2.saidOn <= $p.saidBy4) AND (premise2.scenarioId IS NULL OR premise2.scenarioId = step2.scenarioId) AND NOT EXISTS {
          MATCH (then2:Fact)
          WHERE then2.key = premise2.key
            AND then2.id IS NOT NULL
            AND then2.recordedAt <= step2.recordedAt
            AND (then2.retractedAt IS NULL OR then2.retractedAt > step2.recordedAt)
            AND then2.polarity <> premise2.polarity
        }, false)
      }) THEN COLLECT {
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
    END,
    [
      fact.basis,
      fact.rank,
      (fact.retractedAt IS NULL AND (fact.saidOn IS NULL OR fact.saidOn <= $p.saidBy6)),
      (fact.basis = 'STATED' OR fact.modality IS NOT NULL AND NOT EXISTS {
        MATCH (record5:Fact {id: fact.id})-[:BASED_ON*0..10]->(step3)
        WITH DISTINCT record5, step3
        MATCH (step3)-[:BASED_ON]->(premise3)
        WHERE NOT coalesce(premise3.retractedAt IS NULL AND (premise3.saidOn IS NULL OR premise3.saidOn <= $p.saidBy7) AND (premise3.scenarioId IS NULL OR premise3.scenarioId = step3.scenarioId) AND NOT EXISTS {
          MATCH (then3:Fact)
          WHERE then3.key = premise3.key
            AND then3.id IS NOT NULL
            AND then3.recordedAt <= step3.recordedAt
            AND (then3.retractedAt IS NULL OR then3.retractedAt > step3.recordedAt)
            AND then3.polarity <> premise3.polarity
        }, false)
      }),
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
            CASE standing.basis WHEN 'INFERRED' THEN CASE
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
              WHEN (standing.basis = 'STATED' OR standing.modality IS NOT NULL AND NOT EXISTS {
                MATCH (record7:Fact {id: standing.id})-[:BASED_ON*0..10]->(step4)
                WITH DISTINCT record7, step4
                MATCH (step4)-[:BASED_ON]->(premise5)
                WHERE NOT coalesce(premise5.retractedAt IS NULL AND (premise5.saidOn IS NULL OR premise5.saidOn <= $p.saidBy13) AND (premise5.scenarioId IS NULL OR premise5.scenarioId = step4.scenarioId) AND NOT EXISTS {
                  MATCH (then4:Fact)
                  WHERE then4.key = premise5.key
                    AND then4.id IS NOT NULL
                    AND then4.recordedAt <= step4.recordedAt
                    AND (then4.retractedAt IS NULL OR then4.retractedAt > step4.recordedAt)
                    AND then4.polarity <> premise5.polarity
                }, false)
              }) THEN COLLECT {
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
            END END,
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
    (fact2.recordedAt <= $p.knownAt2 AND (fact2.retractedAt IS NULL OR fact2.retractedAt > $p.knownAt2) AND CASE fact2.basis
      WHEN 'STATED' THEN EXISTS {
        MATCH (record9:Fact {id: fact2.id})-[cites8:CITES]->()
        WHERE cites8.stance = 'SUPPORTS'
          AND cites8.role = 'STATES'
          AND cites8.recordedAt <= $p.knownAt3
          AND (cites8.retractedAt IS NULL OR cites8.retractedAt > $p.knownAt3)
          AND EXISTS {
            MATCH (passage8:Passage {id: cites8.passageId})
            WHERE EXISTS {
              MATCH (source8:Source {id: passage8.sourceId})
              WHERE (source8.publishedOn IS NULL OR source8.publishedOn <= $p.saidBy16)
            }
          }
      }
      ELSE (fact2.saidOn IS NULL OR fact2.saidOn <= $p.saidBy17)
    END AND (fact2.basis = 'STATED' OR nullIf(coalesce(COLLECT {
      MATCH (entry:HistoryEntry)
      WHERE entry.aboutId = left(fact2.id, size(fact2.id) - size(split(fact2.id, '.')[-1]) - 1)
        AND entry.recordedAt > $p.knownAt4
        AND entry.id IS NOT NULL
        AND entry.factId = fact2.id
        AND 'modality' IN entry.fieldList
      WITH entry ORDER BY entry.recordedAt, entry.id LIMIT 1
      RETURN [place IN range(0, size(entry.fieldList) - 1) WHERE entry.fieldList[place] = 'modality' | entry.oldList[place]][0]
    }[0], fact2.modality), '') IS NOT NULL AND NOT EXISTS {
      MATCH (record10:Fact {id: fact2.id})
      WHERE (record10.recordedAt <= $p.knownAt5 AND (record10.retractedAt IS NULL OR record10.retractedAt > $p.knownAt5))
      MATCH (record10) ((`from`)-[link:BASED_ON|SUPERSEDES]->()
        WHERE CASE WHEN (`from`.recordedAt <= $p.knownAt6 AND (`from`.retractedAt IS NULL OR `from`.retractedAt > $p.knownAt6)) THEN type(link) = 'BASED_ON' ELSE type(link) = 'SUPERSEDES' END){0,20} (step5)
      WHERE (step5.recordedAt <= $p.knownAt7 AND (step5.retractedAt IS NULL OR step5.retractedAt > $p.knownAt7))
      WITH DISTINCT record10, step5
      MATCH (step5)-[:BASED_ON]->(premise6)
      WHERE NOT EXISTS {
        MATCH (standing2:Fact)
        WHERE standing2.key = premise6.key
          AND standing2.id IS NOT NULL
          AND standing2.recordedAt <= $p.knownAt8
          AND (standing2.retractedAt IS NULL OR standing2.retractedAt > $p.knownAt8)
          AND CASE standing2.basis
            WHEN 'STATED' THEN EXISTS {
              MATCH (record11:Fact {id: standing2.id})-[cites9:CITES]->()
              WHERE cites9.stance = 'SUPPORTS'
                AND cites9.role = 'STATES'
                AND cites9.recordedAt <= $p.knownAt9
                AND (cites9.retractedAt IS NULL OR cites9.retractedAt > $p.knownAt9)
                AND EXISTS {
                  MATCH (passage9:Passage {id: cites9.passageId})
                  WHERE EXISTS {
                    MATCH (source9:Source {id: passage9.sourceId})
                    WHERE (source9.publishedOn IS NULL OR source9.publishedOn <= $p.saidBy18)
                  }
                }
            }
            ELSE (standing2.saidOn IS NULL OR standing2.saidOn <= $p.saidBy19)
          END
          AND (standing2.scenarioId IS NULL OR standing2.scenarioId = step5.scenarioId)
          AND NOT EXISTS {
            MATCH (then5:Fact)
            WHERE then5.key = premise6.key
              AND then5.id IS NOT NULL
              AND then5.recordedAt <= step5.recordedAt
              AND (then5.retractedAt IS NULL OR then5.retractedAt > step5.recordedAt)
              AND then5.polarity <> standing2.polarity
          }
      }
    })),
    CASE
      WHEN fact2.basis = 'STATED' THEN COLLECT {
        MATCH (record12:Fact {id: fact2.id})
        RETURN head([modality7 IN $p.modalities7 WHERE modality7 IN COLLECT {
          MATCH (record12)-[cites10:CITES]->()
          WHERE cites10.stance = 'SUPPORTS'
            AND cites10.role = 'STATES'
            AND cites10.recordedAt <= $p.knownAt10
            AND (cites10.retractedAt IS NULL OR cites10.retractedAt > $p.knownAt10)
            AND EXISTS {
              MATCH (passage10:Passage {id: cites10.passageId})
              WHERE EXISTS {
                MATCH (source10:Source {id: passage10.sourceId})
                WHERE (source10.publishedOn IS NULL OR source10.publishedOn <= $p.saidBy20)
              }
            }
          RETURN cites10.modality AS cited5
        }])
      }[0]
      WHEN (fact2.basis = 'STATED' OR nullIf(coalesce(COLLECT {
        MATCH (entry2:HistoryEntry)
        WHERE entry2.aboutId = left(fact2.id, size(fact2.id) - size(split(fact2.id, '.')[-1]) - 1)
          AND entry2.recordedAt > $p.knownAt11
          AND entry2.id IS NOT NULL
          AND entry2.factId = fact2.id
          AND 'modality' IN entry2.fieldList
        WITH entry2 ORDER BY entry2.recordedAt, entry2.id LIMIT 1
        RETURN [place2 IN range(0, size(entry2.fieldList) - 1) WHERE entry2.fieldList[place2] = 'modality' | entry2.oldList[place2]][0]
      }[0], fact2.modality), '') IS NOT NULL AND NOT EXISTS {
        MATCH (record13:Fact {id: fact2.id})
        WHERE (record13.recordedAt <= $p.knownAt12 AND (record13.retractedAt IS NULL OR record13.retractedAt > $p.knownAt12))
        MATCH (record13) ((from2)-[link2:BASED_ON|SUPERSEDES]->()
          WHERE CASE WHEN (from2.recordedAt <= $p.knownAt13 AND (from2.retractedAt IS NULL OR from2.retractedAt > $p.knownAt13)) THEN type(link2) = 'BASED_ON' ELSE type(link2) = 'SUPERSEDES' END){0,20} (step6)
        WHERE (step6.recordedAt <= $p.knownAt14 AND (step6.retractedAt IS NULL OR step6.retractedAt > $p.knownAt14))
        WITH DISTINCT record13, step6
        MATCH (step6)-[:BASED_ON]->(premise7)
        WHERE NOT EXISTS {
          MATCH (standing3:Fact)
          WHERE standing3.key = premise7.key
            AND standing3.id IS NOT NULL
            AND standing3.recordedAt <= $p.knownAt15
            AND (standing3.retractedAt IS NULL OR standing3.retractedAt > $p.knownAt15)
            AND CASE standing3.basis
              WHEN 'STATED' THEN EXISTS {
                MATCH (record14:Fact {id: standing3.id})-[cites11:CITES]->()
                WHERE cites11.stance = 'SUPPORTS'
                  AND cites11.role = 'STATES'
                  AND cites11.recordedAt <= $p.knownAt16
                  AND (cites11.retractedAt IS NULL OR cites11.retractedAt > $p.knownAt16)
                  AND EXISTS {
                    MATCH (passage11:Passage {id: cites11.passageId})
                    WHERE EXISTS {
                      MATCH (source11:Source {id: passage11.sourceId})
                      WHERE (source11.publishedOn IS NULL OR source11.publishedOn <= $p.saidBy21)
                    }
                  }
              }
              ELSE (standing3.saidOn IS NULL OR standing3.saidOn <= $p.saidBy22)
            END
            AND (standing3.scenarioId IS NULL OR standing3.scenarioId = step6.scenarioId)
            AND NOT EXISTS {
              MATCH (then6:Fact)
              WHERE then6.key = premise7.key
                AND then6.id IS NOT NULL
                AND then6.recordedAt <= step6.recordedAt
                AND (then6.retractedAt IS NULL OR then6.retractedAt > step6.recordedAt)
                AND then6.polarity <> standing3.polarity
            }
        }
      }) THEN CASE WHEN fact2.recordedAt <= $p.knownAt17 AND (fact2.retractedAt IS NULL OR fact2.retractedAt > $p.knownAt17) THEN COLLECT {
        WITH COLLECT {
          MATCH (record15:Fact {id: fact2.id})
          WHERE (record15.recordedAt <= $p.knownAt18 AND (record15.retractedAt IS NULL OR record15.retractedAt > $p.knownAt18))
          MATCH (record15) ((from3)-[link3:BASED_ON|SUPERSEDES]->()
            WHERE CASE WHEN (from3.recordedAt <= $p.knownAt19 AND (from3.retractedAt IS NULL OR from3.retractedAt > $p.knownAt19)) THEN type(link3) = 'BASED_ON' ELSE type(link3) = 'SUPERSEDES' END){0,20} (ground3)
          WHERE (ground3.recordedAt <= $p.knownAt20 AND (ground3.retractedAt IS NULL OR ground3.retractedAt > $p.knownAt20))
          WITH DISTINCT record15, ground3
          RETURN CASE ground3.basis
            WHEN 'INFERRED' THEN coalesce(ground3.ownModality, $p.most8)
            ELSE coalesce(head([modality8 IN $p.modalities8 WHERE modality8 IN COLLECT {
              MATCH (ground3)-[cites12:CITES]->()
              WHERE cites12.stance = 'SUPPORTS'
                AND cites12.role = 'STATES'
                AND cites12.recordedAt <= $p.knownAt21
                AND (cites12.retractedAt IS NULL OR cites12.retractedAt > $p.knownAt21)
                AND EXISTS {
                  MATCH (passage12:Passage {id: cites12.passageId})
                  WHERE EXISTS {
                    MATCH (source12:Source {id: passage12.sourceId})
                    WHERE (source12.publishedOn IS NULL OR source12.publishedOn <= $p.saidBy23)
                  }
                }
              RETURN cites12.modality AS cited6
            }]), '')
          END
        } AS grounds3
        RETURN CASE WHEN NOT '' IN grounds3 THEN last([modality9 IN $p.modalities9 WHERE modality9 IN grounds3]) END
      }[0] ELSE nullIf(coalesce(COLLECT {
        MATCH (entry3:HistoryEntry)
        WHERE entry3.aboutId = left(fact2.id, size(fact2.id) - size(split(fact2.id, '.')[-1]) - 1)
          AND entry3.recordedAt > $p.knownAt22
          AND entry3.id IS NOT NULL
          AND entry3.factId = fact2.id
          AND 'modality' IN entry3.fieldList
        WITH entry3 ORDER BY entry3.recordedAt, entry3.id LIMIT 1
        RETURN [place3 IN range(0, size(entry3.fieldList) - 1) WHERE entry3.fieldList[place3] = 'modality' | entry3.oldList[place3]][0]
      }[0], fact2.modality), '') END
    END,
    [
      fact2.basis,
      fact2.rank,
      (fact2.recordedAt <= $p.knownAt23 AND (fact2.retractedAt IS NULL OR fact2.retractedAt > $p.knownAt23) AND CASE fact2.basis
        WHEN 'STATED' THEN EXISTS {
          MATCH (record16:Fact {id: fact2.id})-[cites13:CITES]->()
          WHERE cites13.stance = 'SUPPORTS'
            AND cites13.role = 'STATES'
            AND cites13.recordedAt <= $p.knownAt24
            AND (cites13.retractedAt IS NULL OR cites13.retractedAt > $p.knownAt24)
            AND EXISTS {
              MATCH (passage13:Passage {id: cites13.passageId})
              WHERE EXISTS {
                MATCH (source13:Source {id: passage13.sourceId})
                WHERE (source13.publishedOn IS NULL OR source13.publishedOn <= $p.saidBy24)
              }
            }
        }
        ELSE (fact2.saidOn IS NULL OR fact2.saidOn <= $p.saidBy25)
      END),
      (fact2.basis = 'STATED' OR nullIf(coalesce(COLLECT {
        MATCH (entry4:HistoryEntry)
        WHERE entry4.aboutId = left(fact2.id, size(fact2.id) - size(split(fact2.id, '.')[-1]) - 1)
          AND entry4.recordedAt > $p.knownAt25
          AND entry4.id IS NOT NULL
          AND entry4.factId = fact2.id
          AND 'modality' IN entry4.fieldList
        WITH entry4 ORDER BY entry4.recordedAt, entry4.id LIMIT 1
        RETURN [place4 IN range(0, size(entry4.fieldList) - 1) WHERE entry4.fieldList[place4] = 'modality' | entry4.oldList[place4]][0]
      }[0], fact2.modality), '') IS NOT NULL AND NOT EXISTS {
        MATCH (record17:Fact {id: fact2.id})
        WHERE (record17.recordedAt <= $p.knownAt26 AND (record17.retractedAt IS NULL OR record17.retractedAt > $p.knownAt26))
        MATCH (record17) ((from4)-[link4:BASED_ON|SUPERSEDES]->()
          WHERE CASE WHEN (from4.recordedAt <= $p.knownAt27 AND (from4.retractedAt IS NULL OR from4.retractedAt > $p.knownAt27)) THEN type(link4) = 'BASED_ON' ELSE type(link4) = 'SUPERSEDES' END){0,20} (step7)
        WHERE (step7.recordedAt <= $p.knownAt28 AND (step7.retractedAt IS NULL OR step7.retractedAt > $p.knownAt28))
        WITH DISTINCT record17, step7
        MATCH (step7)-[:BASED_ON]->(premise8)
        WHERE NOT EXISTS {
          MATCH (standing4:Fact)
          WHERE standing4.key = premise8.key
            AND standing4.id IS NOT NULL
            AND standing4.recordedAt <= $p.knownAt29
            AND (standing4.retractedAt IS NULL OR standing4.retractedAt > $p.knownAt29)
            AND CASE standing4.basis
              WHEN 'STATED' THEN EXISTS {
                MATCH (record18:Fact {id: standing4.id})-[cites14:CITES]->()
                WHERE cites14.stance = 'SUPPORTS'
                  AND cites14.role = 'STATES'
                  AND cites14.recordedAt <= $p.knownAt30
                  AND (cites14.retractedAt IS NULL OR cites14.retractedAt > $p.knownAt30)
                  AND EXISTS {
                    MATCH (passage14:Passage {id: cites14.passageId})
                    WHERE EXISTS {
                      MATCH (source14:Source {id: passage14.sourceId})
                      WHERE (source14.publishedOn IS NULL OR source14.publishedOn <= $p.saidBy26)
                    }
                  }
              }
              ELSE (standing4.saidOn IS NULL OR standing4.saidOn <= $p.saidBy27)
            END
            AND (standing4.scenarioId IS NULL OR standing4.scenarioId = step7.scenarioId)
            AND NOT EXISTS {
              MATCH (then7:Fact)
              WHERE then7.key = premise8.key
                AND then7.id IS NOT NULL
                AND then7.recordedAt <= step7.recordedAt
                AND (then7.retractedAt IS NULL OR then7.retractedAt > step7.recordedAt)
                AND then7.polarity <> standing4.polarity
            }
        }
      }),
      COLLECT {
        MATCH (fact2)-[cites15:CITES]->(passage15)
        WHERE cites15.role = 'STATES'
          AND cites15.recordedAt <= $p.knownAt31
          AND (cites15.retractedAt IS NULL OR cites15.retractedAt > $p.knownAt31)
        MATCH (source15:Source {id: passage15.sourceId})
        WHERE (source15.publishedOn IS NULL OR source15.publishedOn <= $p.saidBy28)
        WITH cites15, source15 ORDER BY cites15.ordinal, cites15.passageId LIMIT $p.most9
        RETURN [
          cites15.stance,
          cites15.modality,
          source15.id,
          source15.name,
          cites15.attributedToId,
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
            AND rival2.recordedAt <= $p.knownAt32
            AND (rival2.retractedAt IS NULL OR rival2.retractedAt > $p.knownAt32)
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
            AND rival2.recordedAt <= $p.knownAt33
            AND (rival2.retractedAt IS NULL OR rival2.retractedAt > $p.knownAt33)
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
            AND rival2.recordedAt <= $p.knownAt34
            AND (rival2.retractedAt IS NULL OR rival2.retractedAt > $p.knownAt34)
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
          AND rival2.recordedAt <= $p.knownAt35
          AND (rival2.retractedAt IS NULL OR rival2.retractedAt > $p.knownAt35)
          AND CASE rival2.basis
            WHEN 'STATED' THEN EXISTS {
              MATCH (record19:Fact {id: rival2.id})-[cites16:CITES]->()
              WHERE cites16.stance = 'SUPPORTS'
                AND cites16.role = 'STATES'
                AND cites16.recordedAt <= $p.knownAt36
                AND (cites16.retractedAt IS NULL OR cites16.retractedAt > $p.knownAt36)
                AND EXISTS {
                  MATCH (passage16:Passage {id: cites16.passageId})
                  WHERE EXISTS {
                    MATCH (source16:Source {id: passage16.sourceId})
                    WHERE (source16.publishedOn IS NULL OR source16.publishedOn <= $p.saidBy29)
                  }
                }
            }
            ELSE (rival2.saidOn IS NULL OR rival2.saidOn <= $p.saidBy30)
          END
        WITH rival2 ORDER BY rival2.id LIMIT $p.most10
        RETURN [rival2.rank, COLLECT {
          MATCH (rival2)-[cites17:CITES]->(passage17)
          WHERE cites17.role = 'STATES'
            AND cites17.recordedAt <= $p.knownAt37
            AND (cites17.retractedAt IS NULL OR cites17.retractedAt > $p.knownAt37)
          MATCH (source17:Source {id: passage17.sourceId})
          WHERE (source17.publishedOn IS NULL OR source17.publishedOn <= $p.saidBy31)
          WITH cites17, source17 ORDER BY cites17.ordinal, cites17.passageId LIMIT $p.most11
          RETURN [
            cites17.stance,
            cites17.modality,
            source17.id,
            source17.name,
            cites17.attributedToId,
            null
          ]
        }]
      },
      COLLECT {
        MATCH (fact2)-[:BASED_ON]->(premise9)
        WITH premise9 ORDER BY premise9.id LIMIT $p.most12
        RETURN COLLECT {
          MATCH (standing5:Fact)
          WHERE standing5.key = premise9.key AND standing5.id IS NOT NULL AND standing5.recordedAt <= $p.knownAt38 AND (standing5.retractedAt IS NULL OR standing5.retractedAt > $p.knownAt38) AND CASE standing5.basis
            WHEN 'STATED' THEN EXISTS {
              MATCH (record20:Fact {id: standing5.id})-[cites18:CITES]->()
              WHERE cites18.stance = 'SUPPORTS'
                AND cites18.role = 'STATES'
                AND cites18.recordedAt <= $p.knownAt39
                AND (cites18.retractedAt IS NULL OR cites18.retractedAt > $p.knownAt39)
                AND EXISTS {
                  MATCH (passage18:Passage {id: cites18.passageId})
                  WHERE EXISTS {
                    MATCH (source18:Source {id: passage18.sourceId})
                    WHERE (source18.publishedOn IS NULL OR source18.publishedOn <= $p.saidBy32)
                  }
                }
            }
            ELSE (standing5.saidOn IS NULL OR standing5.saidOn <= $p.saidBy33)
          END AND (standing5.scenarioId IS NULL OR standing5.scenarioId = fact2.scenarioId)
          RETURN [
            standing5.basis,
            CASE standing5.basis WHEN 'INFERRED' THEN CASE
              WHEN standing5.basis = 'STATED' THEN COLLECT {
                MATCH (record21:Fact {id: standing5.id})
                RETURN head([modality10 IN $p.modalities10 WHERE modality10 IN COLLECT {
                  MATCH (record21)-[cites19:CITES]->()
                  WHERE cites19.stance = 'SUPPORTS'
                    AND cites19.role = 'STATES'
                    AND cites19.recordedAt <= $p.knownAt40
                    AND (cites19.retractedAt IS NULL OR cites19.retractedAt > $p.knownAt40)
                    AND EXISTS {
                      MATCH (passage19:Passage {id: cites19.passageId})
                      WHERE EXISTS {
                        MATCH (source19:Source {id: passage19.sourceId})
                        WHERE (source19.publishedOn IS NULL OR source19.publishedOn <= $p.saidBy34)
                      }
                    }
                  RETURN cites19.modality AS cited7
                }])
              }[0]
              WHEN (standing5.basis = 'STATED' OR nullIf(coalesce(COLLECT {
                MATCH (entry5:HistoryEntry)
                WHERE entry5.aboutId = left(standing5.id, size(standing5.id) - size(split(standing5.id, '.')[-1]) - 1)
                  AND entry5.recordedAt > $p.knownAt41
                  AND entry5.id IS NOT NULL
                  AND entry5.factId = standing5.id
                  AND 'modality' IN entry5.fieldList
                WITH entry5 ORDER BY entry5.recordedAt, entry5.id LIMIT 1
                RETURN [place5 IN range(0, size(entry5.fieldList) - 1) WHERE entry5.fieldList[place5] = 'modality' | entry5.oldList[place5]][0]
              }[0], standing5.modality), '') IS NOT NULL AND NOT EXISTS {
                MATCH (record22:Fact {id: standing5.id})
                WHERE (record22.recordedAt <= $p.knownAt42 AND (record22.retractedAt IS NULL OR record22.retractedAt > $p.knownAt42))
                MATCH (record22) ((from5)-[link5:BASED_ON|SUPERSEDES]->()
                  WHERE CASE WHEN (from5.recordedAt <= $p.knownAt43 AND (from5.retractedAt IS NULL OR from5.retractedAt > $p.knownAt43)) THEN type(link5) = 'BASED_ON' ELSE type(link5) = 'SUPERSEDES' END){0,20} (step8)
                WHERE (step8.recordedAt <= $p.knownAt44 AND (step8.retractedAt IS NULL OR step8.retractedAt > $p.knownAt44))
                WITH DISTINCT record22, step8
                MATCH (step8)-[:BASED_ON]->(premise10)
                WHERE NOT EXISTS {
                  MATCH (standing6:Fact)
                  WHERE standing6.key = premise10.key
                    AND standing6.id IS NOT NULL
                    AND standing6.recordedAt <= $p.knownAt45
                    AND (standing6.retractedAt IS NULL OR standing6.retractedAt > $p.knownAt45)
                    AND CASE standing6.basis
                      WHEN 'STATED' THEN EXISTS {
                        MATCH (record23:Fact {id: standing6.id})-[cites20:CITES]->()
                        WHERE cites20.stance = 'SUPPORTS'
                          AND cites20.role = 'STATES'
                          AND cites20.recordedAt <= $p.knownAt46
                          AND (cites20.retractedAt IS NULL OR cites20.retractedAt > $p.knownAt46)
                          AND EXISTS {
                            MATCH (passage20:Passage {id: cites20.passageId})
                            WHERE EXISTS {
                              MATCH (source20:Source {id: passage20.sourceId})
                              WHERE (source20.publishedOn IS NULL OR source20.publishedOn <= $p.saidBy35)
                            }
                          }
                      }
                      ELSE (standing6.saidOn IS NULL OR standing6.saidOn <= $p.saidBy36)
                    END
                    AND (standing6.scenarioId IS NULL OR standing6.scenarioId = step8.scenarioId)
                    AND NOT EXISTS {
                      MATCH (then8:Fact)
                      WHERE then8.key = premise10.key
                        AND then8.id IS NOT NULL
                        AND then8.recordedAt <= step8.recordedAt
                        AND (then8.retractedAt IS NULL OR then8.retractedAt > step8.recordedAt)
                        AND then8.polarity <> standing6.polarity
                    }
                }
              }) THEN CASE WHEN standing5.recordedAt <= $p.knownAt47 AND (standing5.retractedAt IS NULL OR standing5.retractedAt > $p.knownAt47) THEN COLLECT {
                WITH COLLECT {
                  MATCH (record24:Fact {id: standing5.id})
                  WHERE (record24.recordedAt <= $p.knownAt48 AND (record24.retractedAt IS NULL OR record24.retractedAt > $p.knownAt48))
                  MATCH (record24) ((from6)-[link6:BASED_ON|SUPERSEDES]->()
                    WHERE CASE WHEN (from6.recordedAt <= $p.knownAt49 AND (from6.retractedAt IS NULL OR from6.retractedAt > $p.knownAt49)) THEN type(link6) = 'BASED_ON' ELSE type(link6) = 'SUPERSEDES' END){0,20} (ground4)
                  WHERE (ground4.recordedAt <= $p.knownAt50 AND (ground4.retractedAt IS NULL OR ground4.retractedAt > $p.knownAt50))
                  WITH DISTINCT record24, ground4
                  RETURN CASE ground4.basis
                    WHEN 'INFERRED' THEN coalesce(ground4.ownModality, $p.most13)
                    ELSE coalesce(head([modality11 IN $p.modalities11 WHERE modality11 IN COLLECT {
                      MATCH (ground4)-[cites21:CITES]->()
                      WHERE cites21.stance = 'SUPPORTS'
                        AND cites21.role = 'STATES'
                        AND cites21.recordedAt <= $p.knownAt51
                        AND (cites21.retractedAt IS NULL OR cites21.retractedAt > $p.knownAt51)
                        AND EXISTS {
                          MATCH (passage21:Passage {id: cites21.passageId})
                          WHERE EXISTS {
                            MATCH (source21:Source {id: passage21.sourceId})
                            WHERE (source21.publishedOn IS NULL OR source21.publishedOn <= $p.saidBy37)
                          }
                        }
                      RETURN cites21.modality AS cited8
                    }]), '')
                  END
                } AS grounds4
                RETURN CASE WHEN NOT '' IN grounds4 THEN last([modality12 IN $p.modalities12 WHERE modality12 IN grounds4]) END
              }[0] ELSE nullIf(coalesce(COLLECT {
                MATCH (entry6:HistoryEntry)
                WHERE entry6.aboutId = left(standing5.id, size(standing5.id) - size(split(standing5.id, '.')[-1]) - 1)
                  AND entry6.recordedAt > $p.knownAt52
                  AND entry6.id IS NOT NULL
                  AND entry6.factId = standing5.id
                  AND 'modality' IN entry6.fieldList
                WITH entry6 ORDER BY entry6.recordedAt, entry6.id LIMIT 1
                RETURN [place6 IN range(0, size(entry6.fieldList) - 1) WHERE entry6.fieldList[place6] = 'modality' | entry6.oldList[place6]][0]
              }[0], standing5.modality), '') END
            END END,
            COLLECT {
              MATCH (standing5)-[cites22:CITES]->(passage22)
              WHERE cites22.role = 'STATES'
                AND cites22.recordedAt <= $p.knownAt53
                AND (cites22.retractedAt IS NULL OR cites22.retractedAt > $p.knownAt53)
              MATCH (source22:Source {id: passage22.sourceId})
              WHERE (source22.publishedOn IS NULL OR source22.publishedOn <= $p.saidBy38)
              WITH cites22, source22 ORDER BY cites22.ordinal, cites22.passageId LIMIT $p.most14
              RETURN [
                cites22.stance,
                cites22.modality,
                source22.id,
                source22.name,
                cites22.attributedToId,
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
//   "knownAt3": "2100-01-01T00:00:00.000Z",
//   "saidBy16": "2026-02-28",
//   "saidBy17": "2026-02-28",
//   "knownAt4": "2100-01-01T00:00:00.000Z",
//   "knownAt5": "2100-01-01T00:00:00.000Z",
//   "knownAt6": "2100-01-01T00:00:00.000Z",
//   "knownAt7": "2100-01-01T00:00:00.000Z",
//   "knownAt8": "2100-01-01T00:00:00.000Z",
//   "knownAt9": "2100-01-01T00:00:00.000Z",
//   "saidBy18": "2026-02-28",
//   "saidBy19": "2026-02-28",
//   "modalities7": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt10": "2100-01-01T00:00:00.000Z",
//   "saidBy20": "2026-02-28",
//   "knownAt11": "2100-01-01T00:00:00.000Z",
//   "knownAt12": "2100-01-01T00:00:00.000Z",
//   "knownAt13": "2100-01-01T00:00:00.000Z",
//   "knownAt14": "2100-01-01T00:00:00.000Z",
//   "knownAt15": "2100-01-01T00:00:00.000Z",
//   "knownAt16": "2100-01-01T00:00:00.000Z",
//   "saidBy21": "2026-02-28",
//   "saidBy22": "2026-02-28",
//   "knownAt17": "2100-01-01T00:00:00.000Z",
//   "knownAt18": "2100-01-01T00:00:00.000Z",
//   "knownAt19": "2100-01-01T00:00:00.000Z",
//   "knownAt20": "2100-01-01T00:00:00.000Z",
//   "most8": "POSSIBLE",
//   "modalities8": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt21": "2100-01-01T00:00:00.000Z",
//   "saidBy23": "2026-02-28",
//   "modalities9": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt22": "2100-01-01T00:00:00.000Z",
//   "knownAt23": "2100-01-01T00:00:00.000Z",
//   "knownAt24": "2100-01-01T00:00:00.000Z",
//   "saidBy24": "2026-02-28",
//   "saidBy25": "2026-02-28",
//   "knownAt25": "2100-01-01T00:00:00.000Z",
//   "knownAt26": "2100-01-01T00:00:00.000Z",
//   "knownAt27": "2100-01-01T00:00:00.000Z",
//   "knownAt28": "2100-01-01T00:00:00.000Z",
//   "knownAt29": "2100-01-01T00:00:00.000Z",
//   "knownAt30": "2100-01-01T00:00:00.000Z",
//   "saidBy26": "2026-02-28",
//   "saidBy27": "2026-02-28",
//   "knownAt31": "2100-01-01T00:00:00.000Z",
//   "saidBy28": "2026-02-28",
//   "most9": 100,
//   "knownAt32": "2100-01-01T00:00:00.000Z",
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "knownAt33": "2100-01-01T00:00:00.000Z",
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
//   "knownAt34": "2100-01-01T00:00:00.000Z",
//   "knownAt35": "2100-01-01T00:00:00.000Z",
//   "knownAt36": "2100-01-01T00:00:00.000Z",
//   "saidBy29": "2026-02-28",
//   "saidBy30": "2026-02-28",
//   "most10": 100,
//   "knownAt37": "2100-01-01T00:00:00.000Z",
//   "saidBy31": "2026-02-28",
//   "most11": 100,
//   "most12": 100,
//   "knownAt38": "2100-01-01T00:00:00.000Z",
//   "knownAt39": "2100-01-01T00:00:00.000Z",
//   "saidBy32": "2026-02-28",
//   "saidBy33": "2026-02-28",
//   "modalities10": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt40": "2100-01-01T00:00:00.000Z",
//   "saidBy34": "2026-02-28",
//   "knownAt41": "2100-01-01T00:00:00.000Z",
//   "knownAt42": "2100-01-01T00:00:00.000Z",
//   "knownAt43": "2100-01-01T00:00:00.000Z",
//   "knownAt44": "2100-01-01T00:00:00.000Z",
//   "knownAt45": "2100-01-01T00:00:00.000Z",
//   "knownAt46": "2100-01-01T00:00:00.000Z",
//   "saidBy35": "2026-02-28",
//   "saidBy36": "2026-02-28",
//   "knownAt47": "2100-01-01T00:00:00.000Z",
//   "knownAt48": "2100-01-01T00:00:00.000Z",
//   "knownAt49": "2100-01-01T00:00:00.000Z",
//   "knownAt50": "2100-01-01T00:00:00.000Z",
//   "most13": "POSSIBLE",
//   "modalities11": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt51": "2100-01-01T00:00:00.000Z",
//   "saidBy37": "2026-02-28",
//   "modalities12": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "knownAt52": "2100-01-01T00:00:00.000Z",
//   "knownAt53": "2100-01-01T00:00:00.000Z",
//   "saidBy38": "2026-02-28",
//   "most14": 100
// }
