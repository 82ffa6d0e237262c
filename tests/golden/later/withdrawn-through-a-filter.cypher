CALL () {
  MATCH (passage:Passage)
  WHERE passage.id = $p.id
  MATCH (passage)<-[cites:CITES]-(fact)
  WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= fact.retractedAt)
    AND fact.retractedAt IS NULL
    AND fact.id = $p.id2
    AND fact:Fact
  WITH DISTINCT passage
  WHERE passage.id > $p.after
  WITH passage ORDER BY passage.id LIMIT $p.first
  RETURN collect([[passage.id]]) AS rows
}
CALL () {
  MATCH (passage2:Passage {id: $p.id3})
  RETURN collect([
    COUNT {
      MATCH (passage2)<-[cites2:CITES]-(fact2)
      WHERE (cites2.retractedAt IS NULL OR cites2.retractedAt >= fact2.retractedAt)
        AND fact2.retractedAt IS NULL
        AND fact2.id = $p.id4
      RETURN DISTINCT fact2
    }
  ]) AS passageFound
}
RETURN rows,
  passageFound

// $p = {
//   "id": "article#S5",
//   "id2": "F15.1",
//   "after": "",
//   "first": 21,
//   "id3": "article#S5",
//   "id4": "F15.1"
// }
