MATCH (motive:Motive)
WHERE NOT coalesce(motive.description CONTAINS $p.description, false)
  AND motive.id > $p.after
WITH motive ORDER BY motive.id LIMIT $p.first
RETURN collect([[motive.id]]) AS rows

// $p = {
//   "description": "autonomy",
//   "after": "",
//   "first": 21
// }
