CALL () {
  MATCH (company:Company)
  WHERE company.id = $p.id
    AND company.id > $p.after
  WITH company ORDER BY company.id LIMIT $p.first
  RETURN collect([[company.id]]) AS rows
}
CALL () {
  MATCH (company2:Company)
  WHERE (company2.id <> $p.id2 OR company2.id IS NULL)
    AND company2.id > $p.after2
  WITH company2 ORDER BY company2.id LIMIT $p.first2
  RETURN collect([[company2.id]]) AS rows2
}
CALL () {
  MATCH (company3:Company)
  WHERE company3.id IN $p.id3
    AND company3.id > $p.after3
  WITH company3 ORDER BY company3.id LIMIT $p.first3
  RETURN collect([[company3.id]]) AS rows3
}
RETURN rows,
  rows2,
  rows3

// $p = {
//   "id": "huawei",
//   "after": "",
//   "first": 21,
//   "id2": "huawei",
//   "after2": "",
//   "first2": 21,
//   "id3": [
//     "huawei",
//     "baidu",
//     "h200"
//   ],
//   "after3": "",
//   "first3": 21
// }
