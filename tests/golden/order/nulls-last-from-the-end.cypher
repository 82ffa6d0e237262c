CALL () {
  MATCH (source:Source)
  WHERE source.publishedOn IS NULL
    AND source.id > $p.after
  WITH source ORDER BY source.id DESC LIMIT $p.last
  RETURN collect(source) AS found
}
CALL (found) {
  UNWIND CASE WHEN size(found) < $p.last THEN [true] ELSE [] END AS short
  CALL () {
    MATCH (source:Source)
    WHERE source.publishedOn IS NOT NULL
      AND source.id IS NOT NULL
    WITH source ORDER BY source.publishedOn DESC, source.id DESC LIMIT $p.last
    RETURN source
  }
  RETURN collect(source) AS more
}
UNWIND (found + more)[..$p.last] AS source
WITH source
RETURN collect([[source.id]]) AS rows

// $p = {
//   "after": "",
//   "last": 3
// }
