CALL () {
  CALL () {
    MATCH (source:Source)
    WHERE source.publishedOn IS NOT NULL
      AND source.id IS NOT NULL
    WITH source ORDER BY source.publishedOn, source.id LIMIT $p.first
    RETURN collect(source) AS found
  }
  CALL (found) {
    UNWIND CASE WHEN size(found) < $p.first THEN [true] ELSE [] END AS short
    CALL () {
      MATCH (source:Source)
      WHERE source.publishedOn IS NULL
        AND source.id > $p.after
      WITH source ORDER BY source.id LIMIT $p.first
      RETURN source
    }
    RETURN collect(source) AS more
  }
  UNWIND (found + more)[..$p.first] AS source
  WITH source
  RETURN collect([[source.id, [source.publishedOnText, source.publishedOn, source.publishedOnLatest, source.publishedOnPrecision]]]) AS rows
}
CALL () {
  CALL () {
    MATCH (source2:Source)
    WHERE source2.publishedOn IS NOT NULL
      AND source2.id IS NOT NULL
    WITH source2 ORDER BY source2.publishedOn DESC, source2.id DESC LIMIT $p.first2
    RETURN collect(source2) AS found2
  }
  CALL (found2) {
    UNWIND CASE WHEN size(found2) < $p.first2 THEN [true] ELSE [] END AS short2
    CALL () {
      MATCH (source2:Source)
      WHERE source2.publishedOn IS NULL
        AND source2.id > $p.before
      WITH source2 ORDER BY source2.id DESC LIMIT $p.first2
      RETURN source2
    }
    RETURN collect(source2) AS more2
  }
  UNWIND (found2 + more2)[..$p.first2] AS source2
  WITH source2
  RETURN collect([[source2.id, [source2.publishedOnText, source2.publishedOn, source2.publishedOnLatest, source2.publishedOnPrecision]]]) AS rows2
}
RETURN rows,
  rows2

// $p = {
//   "first": 21,
//   "after": "",
//   "first2": 21,
//   "before": ""
// }
