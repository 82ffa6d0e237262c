MATCH (motive:Motive)
WHERE motive.id > $p.after
  AND NOT coalesce(motive.description CONTAINS $p.description, false)
WITH motive ORDER BY motive.id LIMIT $p.first
RETURN collect([[motive.id]]) AS rows

// $p = {
//   "after": "",
//   "description": "autonomy",
//   "first": 21
// }
