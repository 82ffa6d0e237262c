CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([
    COLLECT {
      WITH fact.modality AS known
      RETURN CASE
          WHEN fact.basis = 'STATED' THEN COLLECT {
            MATCH (record:Fact {id: fact.id})
            RETURN head([modality IN $p.modalities WHERE modality IN COLLECT {
              MATCH (record)-[cites:CITES]->()
              WHERE cites.stance = 'SUPPORTS'
                AND cites.role = 'STATES'
                AND (cites.retractedAt IS NULL OR cites.retractedAt >= record.retractedAt)
                AND EXISTS {
                  MATCH (passage:Passage {id: cites.passageId})
                  WHERE EXISTS {
                    MATCH (source:Source {id: passage.sourceId})
                    WHERE (source.publishedOn IS NULL OR source.publishedOn <= $p.saidBy)
                  }
                }
              RETURN cites.modality AS cited
            }])
          }[0]
          WHEN known IS NOT NULL AND NOT EXISTS {
            MATCH (record2:Fact {id: fact.id})-[:BASED_ON*0..10]->(step)
            WITH DISTINCT record2, step
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
          } THEN COLLECT {
            WITH COLLECT {
              MATCH (record3:Fact {id: fact.id})-[:BASED_ON*0..10]->(ground)
              WITH DISTINCT record3, ground
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
                        WHERE (source2.publishedOn IS NULL OR source2.publishedOn <= $p.saidBy3)
                      }
                    }
                  RETURN cites2.modality AS cited2
                }]), '')
              END
            } AS grounds
            RETURN CASE WHEN NOT '' IN grounds THEN last([modality3 IN $p.modalities3 WHERE modality3 IN grounds]) END
          }[0]
        END
    }[0]
  ]) AS factFound
}
CALL () {
  MATCH (fact2:Fact {id: $p.id2})
  RETURN collect([
    COLLECT {
      WITH fact2.modality AS known2
      RETURN CASE
          WHEN fact2.basis = 'STATED' THEN COLLECT {
            MATCH (record4:Fact {id: fact2.id})
            RETURN head([modality4 IN $p.modalities4 WHERE modality4 IN COLLECT {
              MATCH (record4)-[cites3:CITES]->()
              WHERE cites3.stance = 'SUPPORTS'
                AND cites3.role = 'STATES'
                AND (cites3.retractedAt IS NULL OR cites3.retractedAt >= record4.retractedAt)
                AND EXISTS {
                  MATCH (passage3:Passage {id: cites3.passageId})
                  WHERE EXISTS {
                    MATCH (source3:Source {id: passage3.sourceId})
                    WHERE (source3.publishedOn IS NULL OR source3.publishedOn <= $p.saidBy4)
                  }
                }
              RETURN cites3.modality AS cited3
            }])
          }[0]
          WHEN known2 IS NOT NULL AND NOT EXISTS {
            MATCH (record5:Fact {id: fact2.id})-[:BASED_ON*0..10]->(step2)
            WITH DISTINCT record5, step2
            MATCH (step2)-[:BASED_ON]->(premise2)
            OPTIONAL MATCH (then2:Fact)
            WHERE then2.key = premise2.key
              AND then2.id IS NOT NULL
              AND then2.recordedAt <= step2.recordedAt
              AND (then2.retractedAt IS NULL OR then2.retractedAt > step2.recordedAt)
              AND then2.polarity <> premise2.polarity
            WITH step2, premise2, then2
            WHERE NOT coalesce(premise2.retractedAt IS NULL AND (premise2.saidOn IS NULL OR premise2.saidOn <= $p.saidBy5) AND (premise2.scenarioId IS NULL OR premise2.scenarioId = step2.scenarioId), false) OR then2 IS NOT NULL
            RETURN step2
          } THEN COLLECT {
            WITH COLLECT {
              MATCH (record6:Fact {id: fact2.id})-[:BASED_ON*0..10]->(ground2)
              WITH DISTINCT record6, ground2
              RETURN CASE ground2.basis
                WHEN 'INFERRED' THEN coalesce(ground2.ownModality, $p.most2)
                ELSE coalesce(head([modality5 IN $p.modalities5 WHERE modality5 IN COLLECT {
                  MATCH (ground2)-[cites4:CITES]->()
                  WHERE cites4.stance = 'SUPPORTS'
                    AND cites4.role = 'STATES'
                    AND (cites4.retractedAt IS NULL OR cites4.retractedAt >= ground2.retractedAt)
                    AND EXISTS {
                      MATCH (passage4:Passage {id: cites4.passageId})
                      WHERE EXISTS {
                        MATCH (source4:Source {id: passage4.sourceId})
                        WHERE (source4.publishedOn IS NULL OR source4.publishedOn <= $p.saidBy6)
                      }
                    }
                  RETURN cites4.modality AS cited4
                }]), '')
              END
            } AS grounds2
            RETURN CASE WHEN NOT '' IN grounds2 THEN last([modality6 IN $p.modalities6 WHERE modality6 IN grounds2]) END
          }[0]
        END
    }[0]
  ]) AS factFound2
}
RETURN factFound,
  factFound2

// $p = {
//   "id": "D1a.1",
//   "modalities": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy": "2025-12-31",
//   "saidBy2": "2025-12-31",
//   "most": "POSSIBLE",
//   "modalities2": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy3": "2025-12-31",
//   "modalities3": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "id2": "D1a.1",
//   "modalities4": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy4": "2026-12-31",
//   "saidBy5": "2026-12-31",
//   "most2": "POSSIBLE",
//   "modalities5": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy6": "2026-12-31",
//   "modalities6": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ]
// }
