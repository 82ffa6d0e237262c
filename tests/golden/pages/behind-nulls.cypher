MATCH (source:Source)
WHERE source.publishedOn IS NULL
  AND source.id > $p.before
  AND source.id < $p.after
WITH source ORDER BY source.id DESC LIMIT $p.first
RETURN collect([[source.id]]) AS rows

// $p = {
//   "before": "",
//   "after": "reports",
//   "first": 21
// }
