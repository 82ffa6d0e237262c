CALL () {
  MATCH (company:Company)
  WHERE NOT coalesce(company.id = $p.id, false)
    AND (company.name = $p.name OR (company.name CONTAINS $p.name2 AND company.name CONTAINS $p.name3))
    AND company.id > $p.after
  WITH company ORDER BY company.id LIMIT $p.first
  RETURN collect([[company.id]]) AS rows
}
RETURN rows,
  COUNT {
    MATCH (company2:Company)
    WHERE false
      AND company2.id IS NOT NULL
    RETURN company2
  } AS root,
  COUNT {
    MATCH (company3:Company)
    RETURN company3
  } AS root2,
  COUNT {
    MATCH (company4:Company)
    WHERE (true OR company4.id = $p.id2)
      AND company4.id IS NOT NULL
    RETURN company4
  } AS root3

// $p = {
//   "id": "bytedance",
//   "name": "Huawei",
//   "name2": "a",
//   "name3": "d",
//   "after": "",
//   "first": 21,
//   "id2": "nvidia"
// }
