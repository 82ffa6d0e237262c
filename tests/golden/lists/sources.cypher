MATCH (source:Source)
WHERE source.id > $p.after
WITH source ORDER BY source.id LIMIT $p.first
RETURN collect([
  [
    source.id,
    [source.publishedOnText, source.publishedOn, source.publishedOnLatest, source.publishedOnPrecision],
    [
      COUNT {
        MATCH (passage:Passage)
        WHERE passage.sourceId = source.id
          AND passage.position IS NOT NULL
          AND passage.id IS NOT NULL
        RETURN passage
      },
      COLLECT {
        MATCH (passage2:Passage)
        WHERE passage2.sourceId = source.id
          AND passage2.position IS NOT NULL
          AND passage2.id IS NOT NULL
          AND passage2.position IS NOT NULL
          AND passage2.id IS NOT NULL
        WITH passage2 ORDER BY passage2.sourceId, passage2.position, passage2.id LIMIT $p.first2
        RETURN [[passage2.id, passage2.label, passage2.kind]]
      }
    ]
  ]
]) AS rows

// $p = {
//   "after": "",
//   "first": 21,
//   "first2": 3
// }
