CALL () {
  MATCH (company:Company)
  WHERE toLower(company.name) = toLower($p.name)
    AND company.id > $p.after
  WITH company ORDER BY company.id LIMIT $p.first
  RETURN collect([[company.id]]) AS rows
}
CALL () {
  MATCH (company2:Company)
  WHERE toLower(company2.name) IN [item IN $p.name2 | toLower(item)]
    AND company2.id > $p.after2
  WITH company2 ORDER BY company2.id LIMIT $p.first2
  RETURN collect([[company2.id]]) AS rows2
}
CALL () {
  MATCH (company3:Company)
  WHERE toLower(company3.name) CONTAINS toLower($p.name3)
    AND company3.id > $p.after3
  WITH company3 ORDER BY company3.id LIMIT $p.first3
  RETURN collect([[company3.id]]) AS rows3
}
RETURN rows,
  rows2,
  rows3,
  COUNT {
    MATCH (company4:Company)
    WHERE NOT coalesce(toLower(company4.name) IN [item2 IN $p.name4 | toLower(item2)], false)
      AND company4.id IS NOT NULL
    RETURN company4
  } AS root,
  COUNT {
    MATCH (company5:Company)
    WHERE company5.name = $p.name5
      AND company5.id IS NOT NULL
    RETURN company5
  } AS root2

// $p = {
//   "name": "NVIDIA",
//   "after": "",
//   "first": 21,
//   "name2": [
//     "NVIDIA",
//     "BaiDu"
//   ],
//   "after2": "",
//   "first2": 21,
//   "name3": "DANCE",
//   "after3": "",
//   "first3": 21,
//   "name4": [
//     "NVIDIA"
//   ],
//   "name5": "NVIDIA"
// }
