CALL () {
  MATCH (passage:Passage)
  WHERE EXISTS {
    MATCH (passage)<-[cites:CITES]-(fact)
    WHERE fact.retractedAt IS NULL
      AND fact.id = $p.id
  }
    AND passage.id = $p.id2
    AND passage.id > $p.after
  WITH passage ORDER BY passage.id LIMIT $p.first
  RETURN collect([[passage.id]]) AS rows
}
CALL () {
  MATCH (passage2:Passage {id: $p.id3})
  RETURN collect([
    COUNT {
      MATCH (passage2)<-[cites2:CITES]-(fact2)
      WHERE fact2.retractedAt IS NULL
        AND fact2.id = $p.id4
      RETURN DISTINCT fact2
    }
  ]) AS passageFound
}
RETURN rows,
  passageFound

// $p = {
//   "id": "F15.1",
//   "id2": "article#S5",
//   "after": "",
//   "first": 21,
//   "id3": "article#S5",
//   "id4": "F15.1"
// }
