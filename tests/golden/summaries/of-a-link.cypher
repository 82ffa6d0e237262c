MATCH (passage:Passage)
WHERE passage.id > $p.after
WITH passage ORDER BY passage.id LIMIT $p.first
RETURN collect([
  [
    passage.label,
    [
      COUNT {
        MATCH (passage)<-[cites:CITES]-(fact)
        WHERE fact.retractedAt IS NULL
        RETURN DISTINCT fact
      },
      COLLECT {
        MATCH (passage)<-[cites2:CITES]-(fact2)
        WHERE fact2.retractedAt IS NULL
        WITH DISTINCT fact2
        WITH fact2, fact2.version AS value
        WITH value, count(DISTINCT fact2) AS `count` ORDER BY `count` DESC, value LIMIT $p.first2
        RETURN [`count`, value]
      },
      COLLECT {
        MATCH (passage)<-[cites3:CITES]-(fact3)
        WHERE fact3.retractedAt IS NULL
        WITH DISTINCT fact3
        WITH fact3, fact3.version AS value2
        RETURN [count(value2), sum(value2)]
      }[0]
    ]
  ]
]) AS rows

// $p = {
//   "after": "",
//   "first": 101,
//   "first2": 100
// }
