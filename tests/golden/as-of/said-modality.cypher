CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([
    CASE WHEN fact.modality IS NOT NULL THEN COLLECT {
      MATCH (record:Fact {id: fact.id})
      WITH COLLECT {
        MATCH (record)-[:BASED_ON*0..10]->(ground)
        WITH DISTINCT ground
        RETURN CASE ground.basis
          WHEN 'INFERRED' THEN coalesce(ground.ownModality, $p.most)
          ELSE coalesce(head([modality IN $p.modalities WHERE modality IN COLLECT {
            MATCH (ground)-[cites:CITES]->()
            WHERE cites.stance = 'SUPPORTS'
              AND cites.role = 'STATES'
              AND (cites.retractedAt IS NULL OR cites.retractedAt >= ground.retractedAt)
              AND EXISTS {
                MATCH (passage:Passage {id: cites.passageId})
                WHERE EXISTS {
                  MATCH (source:Source {id: passage.sourceId})
                  WHERE (source.publishedOn IS NULL OR source.publishedOn <= $p.saidBy)
                }
              }
            RETURN cites.modality AS cited
          }]), '')
        END
      } AS grounds
      RETURN CASE WHEN NOT '' IN grounds THEN last([modality2 IN $p.modalities2 WHERE modality2 IN grounds]) END
    }[0] END
  ]) AS factFound
}
CALL () {
  MATCH (fact2:Fact {id: $p.id2})
  RETURN collect([
    CASE WHEN fact2.modality IS NOT NULL THEN COLLECT {
      MATCH (record2:Fact {id: fact2.id})
      WITH COLLECT {
        MATCH (record2)-[:BASED_ON*0..10]->(ground2)
        WITH DISTINCT ground2
        RETURN CASE ground2.basis
          WHEN 'INFERRED' THEN coalesce(ground2.ownModality, $p.most2)
          ELSE coalesce(head([modality3 IN $p.modalities3 WHERE modality3 IN COLLECT {
            MATCH (ground2)-[cites2:CITES]->()
            WHERE cites2.stance = 'SUPPORTS'
              AND cites2.role = 'STATES'
              AND (cites2.retractedAt IS NULL OR cites2.retractedAt >= ground2.retractedAt)
              AND EXISTS {
                MATCH (passage2:Passage {id: cites2.passageId})
                WHERE EXISTS {
                  MATCH (source2:Source {id: passage2.sourceId})
                  WHERE (source2.publishedOn IS NULL OR source2.publishedOn <= $p.saidBy2)
                }
              }
            RETURN cites2.modality AS cited2
          }]), '')
        END
      } AS grounds2
      RETURN CASE WHEN NOT '' IN grounds2 THEN last([modality4 IN $p.modalities4 WHERE modality4 IN grounds2]) END
    }[0] END
  ]) AS factFound2
}
RETURN factFound,
  factFound2

// $p = {
//   "id": "D1a.1",
//   "most": "POSSIBLE",
//   "modalities": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy": "2025-12-31",
//   "modalities2": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "id2": "D1a.1",
//   "most2": "POSSIBLE",
//   "modalities3": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy2": "2026-12-31",
//   "modalities4": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ]
// }
