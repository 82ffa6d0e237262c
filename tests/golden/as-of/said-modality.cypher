CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([
    COLLECT {
      WITH fact.modality AS known
      RETURN CASE
          WHEN fact.basis <> 'STATED' AND known IS NULL THEN known
          ELSE COLLECT {
            WITH COLLECT {
              MATCH (record:Fact {id: fact.id})-[:BASED_ON*0..10]->(ground)
              WITH DISTINCT record, ground
              OPTIONAL MATCH (ground)-[:BASED_ON]->(premise)
              OPTIONAL MATCH (`then`:Fact)
              WHERE `then`.key = premise.key
                AND `then`.id IS NOT NULL
                AND `then`.recordedAt <= ground.recordedAt
                AND coalesce(`then`.retractedAt > ground.recordedAt, true)
                AND `then`.polarity <> premise.polarity
              RETURN CASE
                WHEN premise IS NOT NULL AND (NOT coalesce(premise.retractedAt IS NULL AND coalesce(premise.saidOn <= $p.saidBy, true) AND coalesce(premise.scenarioId = coalesce(ground.scenarioId, ''), true), false) OR `then` IS NOT NULL) THEN ''
                WHEN ground.basis = 'STATED' THEN coalesce(head([modality IN $p.modalities WHERE modality IN COLLECT {
                  MATCH (ground)-[cites:CITES]->()
                  WHERE cites.stance = 'SUPPORTS'
                    AND cites.role = 'STATES'
                    AND (cites.retractedAt IS NULL OR cites.retractedAt >= ground.retractedAt)
                    AND EXISTS {
                      MATCH (passage:Passage {id: cites.passageId})
                      WHERE EXISTS {
                        MATCH (source:Source {id: passage.sourceId})
                        WHERE coalesce(source.publishedOn <= $p.saidBy2, true)
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
    }[0]
  ]) AS factFound
}
CALL () {
  MATCH (fact2:Fact {id: $p.id2})
  RETURN collect([
    COLLECT {
      WITH fact2.modality AS known2
      RETURN CASE
          WHEN fact2.basis <> 'STATED' AND known2 IS NULL THEN known2
          ELSE COLLECT {
            WITH COLLECT {
              MATCH (record2:Fact {id: fact2.id})-[:BASED_ON*0..10]->(ground2)
              WITH DISTINCT record2, ground2
              OPTIONAL MATCH (ground2)-[:BASED_ON]->(premise2)
              OPTIONAL MATCH (then2:Fact)
              WHERE then2.key = premise2.key
                AND then2.id IS NOT NULL
                AND then2.recordedAt <= ground2.recordedAt
                AND coalesce(then2.retractedAt > ground2.recordedAt, true)
                AND then2.polarity <> premise2.polarity
              RETURN CASE
                WHEN premise2 IS NOT NULL AND (NOT coalesce(premise2.retractedAt IS NULL AND coalesce(premise2.saidOn <= $p.saidBy3, true) AND coalesce(premise2.scenarioId = coalesce(ground2.scenarioId, ''), true), false) OR then2 IS NOT NULL) THEN ''
                WHEN ground2.basis = 'STATED' THEN coalesce(head([modality3 IN $p.modalities3 WHERE modality3 IN COLLECT {
                  MATCH (ground2)-[cites2:CITES]->()
                  WHERE cites2.stance = 'SUPPORTS'
                    AND cites2.role = 'STATES'
                    AND (cites2.retractedAt IS NULL OR cites2.retractedAt >= ground2.retractedAt)
                    AND EXISTS {
                      MATCH (passage2:Passage {id: cites2.passageId})
                      WHERE EXISTS {
                        MATCH (source2:Source {id: passage2.sourceId})
                        WHERE coalesce(source2.publishedOn <= $p.saidBy4, true)
                      }
                    }
                  RETURN cites2.modality AS cited2
                }]), '')
                ELSE coalesce(ground2.ownModality, $p.most2)
              END
            } AS grounds2
            RETURN CASE WHEN NOT '' IN grounds2 THEN last([modality4 IN $p.modalities4 WHERE modality4 IN grounds2]) END
          }[0]
        END
    }[0]
  ]) AS factFound2
}
RETURN factFound,
  factFound2

// $p = {
//   "id": "D1a.1",
//   "saidBy": "2025-12-31",
//   "modalities": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy2": "2025-12-31",
//   "most": "POSSIBLE",
//   "modalities2": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "id2": "D1a.1",
//   "saidBy3": "2026-12-31",
//   "modalities3": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy4": "2026-12-31",
//   "most2": "POSSIBLE",
//   "modalities4": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ]
// }
