MATCH (passage:Passage {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH (source:Source)
    WHERE source.id = passage.sourceId
    RETURN [source.id] LIMIT 1
  }[0],
  [
    COUNT {
      MATCH (passage)<-[cites:CITES]-(fact)
      WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= fact.retractedAt)
        AND fact.retractedAt IS NULL
      RETURN DISTINCT fact
    },
    COLLECT {
      MATCH (passage)<-[cites2:CITES]-(fact2)
      WHERE (cites2.retractedAt IS NULL OR cites2.retractedAt >= fact2.retractedAt)
        AND fact2.retractedAt IS NULL
      WITH DISTINCT fact2 ORDER BY fact2.id LIMIT $p.first
      RETURN [[fact2.sentence]]
    }
  ]
]) AS passageFound

// $p = {
//   "id": "article#S12",
//   "first": 21
// }
