MATCH (government:Government {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH ()-[adopts:ADOPTS]->(policy)
    WHERE adopts.subjectId = government.id
      AND adopts.id > $p.after
    WITH adopts, policy ORDER BY adopts.subjectId, adopts.id LIMIT $p.first
    RETURN [
      [policy.name],
      COLLECT {
        MATCH (fact:Fact {id: adopts.id})
        RETURN [
          COLLECT {
            MATCH (fact)-[cites:CITES]->()
            WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= fact.retractedAt)
            WITH cites ORDER BY cites.ordinal LIMIT $p.most
            RETURN [
              cites.modality,
              cites.hedge,
              cites.stance,
              cites.role,
              cites.quote,
              COLLECT {
                MATCH (source:Source)
                WHERE source.id = cites.attributedToId
                RETURN [source.name] LIMIT 1
              }[0],
              COLLECT {
                MATCH (passage:Passage)
                WHERE passage.id = cites.passageId
                RETURN [
                  passage.label,
                  passage.text,
                  COLLECT {
                    MATCH (source2:Source)
                    WHERE source2.id = passage.sourceId
                    RETURN [source2.name] LIMIT 1
                  }[0]
                ] LIMIT 1
              }[0]
            ]
          }
        ] LIMIT 1
      }[0]
    ]
  }
]) AS governmentFound

// $p = {
//   "id": "cn-gov",
//   "after": "",
//   "first": 21,
//   "most": 100
// }
