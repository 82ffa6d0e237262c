MATCH (source:Source)
WHERE (source.publishedOn IS NULL AND source.id < $p.after)
WITH source ORDER BY source.publishedOn IS NULL, source.publishedOn DESC, source.id DESC LIMIT $p.first
RETURN collect([[source.id]]) AS rows

// $p = {
//   "after": "reports",
//   "first": 21
// }
