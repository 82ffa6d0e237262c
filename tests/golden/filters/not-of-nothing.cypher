CALL () {
  MATCH (chip:Chip)
  WHERE (false OR chip.id = $p.id)
    AND chip.id > $p.after
  WITH chip ORDER BY chip.id LIMIT $p.first
  RETURN collect([[chip.id]]) AS rows
}
RETURN COUNT {
  MATCH (company:Company)
  WHERE false
    AND company.id IS NOT NULL
  RETURN company
} AS root,
  rows

// $p = {
//   "id": "h200",
//   "after": "",
//   "first": 21
// }
