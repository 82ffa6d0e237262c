CALL () {
  MATCH (chip:Chip)
  WHERE chip.id > $p.after
    AND (NOT coalesce(true, false) OR chip.id = $p.id)
  WITH chip ORDER BY chip.id LIMIT $p.first
  RETURN collect([[chip.id]]) AS rows
}
RETURN COUNT {
  MATCH (company:Company)
  WHERE NOT coalesce(true, false)
  RETURN company
} AS root,
  rows

// $p = {
//   "after": "",
//   "id": "h200",
//   "first": 21
// }
