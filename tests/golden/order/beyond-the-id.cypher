MATCH (source:Source)
WITH source ORDER BY source.id DESC, source.url LIMIT $p.first
RETURN collect([[source.id]]) AS rows

// $p = {
//   "first": 21
// }
