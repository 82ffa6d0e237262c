MATCH (passage:Passage)
WHERE passage.id > $p.after
WITH passage ORDER BY passage.id LIMIT $p.first
RETURN collect([
  [
    passage.label,
    [
      COLLECT {
        MATCH (passage)<-[cites:CITES]-(fact)
        WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= fact.retractedAt)
          AND fact.retractedAt IS NULL
        WITH DISTINCT fact
        WITH fact, fact.version AS value
        RETURN [count(*), [count(value), sum(value)]]
      }[0],
      COLLECT {
        MATCH (passage)<-[cites2:CITES]-(fact2)
        WHERE (cites2.retractedAt IS NULL OR cites2.retractedAt >= fact2.retractedAt)
          AND fact2.retractedAt IS NULL
        WITH DISTINCT fact2
        WITH fact2, fact2.version AS value2
        WITH value2, count(DISTINCT fact2) AS `count` ORDER BY `count` DESC, value2 LIMIT $p.first2
        RETURN [`count`, value2]
      }
    ]
  ]
]) AS rows

// $p = {
//   "after": "",
//   "first": 101,
//   "first2": 100
// }
