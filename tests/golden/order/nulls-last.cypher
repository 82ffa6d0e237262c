CALL () {
  MATCH (source:Source)
  WITH source ORDER BY source.publishedOn, source.id LIMIT $p.first
  RETURN collect([[source.id, [source.publishedOnText, source.publishedOn, source.publishedOnLatest, source.publishedOnPrecision]]]) AS rows
}
CALL () {
  MATCH (source2:Source)
  WITH source2 ORDER BY source2.publishedOn IS NULL, source2.publishedOn DESC, source2.id DESC LIMIT $p.first2
  RETURN collect([[source2.id, [source2.publishedOnText, source2.publishedOn, source2.publishedOnLatest, source2.publishedOnPrecision]]]) AS rows2
}
RETURN rows,
  rows2

// $p = {
//   "first": 21,
//   "first2": 21
// }
