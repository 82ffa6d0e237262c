CALL () {
  MATCH (company:Company)
  WHERE company.name = $p.name
    AND company.id > $p.after
  WITH company ORDER BY company.name, company.id LIMIT $p.first
  RETURN collect([[company.id]]) AS rows
}
CALL () {
  MATCH (company2:Company)
  WHERE (company2.name <> $p.name2 OR company2.name IS NULL)
    AND company2.id > $p.after2
  WITH company2 ORDER BY company2.id LIMIT $p.first2
  RETURN collect([[company2.id]]) AS rows2
}
CALL () {
  MATCH (company3:Company)
  WHERE company3.name IN $p.name3
    AND company3.id > $p.after3
  WITH company3 ORDER BY company3.id LIMIT $p.first3
  RETURN collect([[company3.id]]) AS rows3
}
CALL () {
  MATCH (company4:Company)
  WHERE company4.name CONTAINS $p.name4
    AND company4.id > $p.after4
  WITH company4 ORDER BY company4.id LIMIT $p.first4
  RETURN collect([[company4.id]]) AS rows4
}
CALL () {
  MATCH (company5:Company)
  WHERE company5.name STARTS WITH $p.name5
    AND company5.id > $p.after5
  WITH company5 ORDER BY company5.id LIMIT $p.first5
  RETURN collect([[company5.id]]) AS rows5
}
CALL () {
  MATCH (company6:Company)
  WHERE company6.name ENDS WITH $p.name6
    AND company6.id > $p.after6
  WITH company6 ORDER BY company6.id LIMIT $p.first6
  RETURN collect([[company6.id]]) AS rows6
}
CALL () {
  MATCH (company7:Company)
  WHERE company7.name CONTAINS $p.name7
    AND company7.name STARTS WITH $p.name8
    AND company7.id > $p.after7
  WITH company7 ORDER BY company7.id LIMIT $p.first7
  RETURN collect([[company7.id]]) AS rows7
}
RETURN rows,
  rows2,
  rows3,
  rows4,
  rows5,
  rows6,
  COUNT {
    MATCH (motive:Motive)
    WHERE motive.description IS NULL
      AND motive.id IS NOT NULL
    RETURN motive
  } AS root,
  COUNT {
    MATCH (motive2:Motive)
    WHERE motive2.description IS NOT NULL
      AND motive2.id IS NOT NULL
    RETURN motive2
  } AS root2,
  rows7

// $p = {
//   "name": "Nvidia",
//   "after": "",
//   "first": 21,
//   "name2": "Nvidia",
//   "after2": "",
//   "first2": 21,
//   "name3": [
//     "Nvidia",
//     "Baidu",
//     "Nobody"
//   ],
//   "after3": "",
//   "first3": 21,
//   "name4": "b",
//   "after4": "",
//   "first4": 21,
//   "name5": "B",
//   "after5": "",
//   "first5": 21,
//   "name6": "i",
//   "after6": "",
//   "first6": 21,
//   "name7": "d",
//   "name8": "B",
//   "after7": "",
//   "first7": 21
// }
