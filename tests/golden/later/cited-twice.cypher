MATCH (passage:Passage)
WHERE COUNT {
  MATCH (passage)<-[cites:CITES]-(fact)
  WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= fact.retractedAt)
    AND fact.retractedAt IS NULL
  RETURN DISTINCT fact
} = $p.count
  AND passage.sourceId = $p.sourceId
  AND passage.id > $p.after
WITH passage ORDER BY passage.id LIMIT $p.first
RETURN collect([
  [
    passage.id,
    [
      COUNT {
        MATCH (passage)<-[cites2:CITES]-(fact2)
        WHERE (cites2.retractedAt IS NULL OR cites2.retractedAt >= fact2.retractedAt)
          AND fact2.retractedAt IS NULL
        RETURN DISTINCT fact2
      },
      COLLECT {
        MATCH (passage)<-[cites3:CITES]-(fact3)
        WHERE (cites3.retractedAt IS NULL OR cites3.retractedAt >= fact3.retractedAt)
          AND fact3.retractedAt IS NULL
        WITH DISTINCT fact3 ORDER BY fact3.id LIMIT $p.first2
        RETURN [
          [
            fact3.id,
            COLLECT {
              MATCH (fact3)-[cites4:CITES]->()
              WHERE (cites4.retractedAt IS NULL OR cites4.retractedAt >= fact3.retractedAt)
              WITH cites4 ORDER BY cites4.ordinal LIMIT $p.most
              RETURN [cites4.quote]
            }
          ]
        ]
      }
    ]
  ]
]) AS rows

// $p = {
//   "count": 1,
//   "sourceId": "later",
//   "after": "",
//   "first": 21,
//   "first2": 21,
//   "most": 100
// }
