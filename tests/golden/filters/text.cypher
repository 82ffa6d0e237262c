CALL () {
  MATCH (company:Company)
  WHERE company.id > $p.after
    AND company.name = $p.name
  WITH company ORDER BY company.name, company.id LIMIT $p.first
  RETURN collect([[company.id]]) AS rows
}
CALL () {
  MATCH (company2:Company)
  WHERE company2.id > $p.after2
    AND (company2.name <> $p.name2 OR company2.name IS NULL)
  WITH company2 ORDER BY company2.id LIMIT $p.first2
  RETURN collect([[company2.id]]) AS rows2
}
CALL () {
  MATCH (company3:Company)
  WHERE company3.id > $p.after3
    AND company3.name IN $p.name3
  WITH company3 ORDER BY company3.id LIMIT $p.first3
  RETURN collect([[company3.id]]) AS rows3
}
CALL () {
  MATCH (company4:Company)
  WHERE company4.id > $p.after4
    AND company4.name CONTAINS $p.name4
  WITH company4 ORDER BY company4.id LIMIT $p.first4
  RETURN collect([[company4.id]]) AS rows4
}
CALL () {
  MATCH (company5:Company)
  WHERE company5.id > $p.after5
    AND company5.name STARTS WITH $p.name5
  WITH company5 ORDER BY company5.id LIMIT $p.first5
  RETURN collect([[company5.id]]) AS rows5
}
CALL () {
  MATCH (company6:Company)
  WHERE company6.id > $p.after6
    AND company6.name ENDS WITH $p.name6
  WITH company6 ORDER BY company6.id LIMIT $p.first6
  RETURN collect([[company6.id]]) AS rows6
}
CALL () {
  MATCH (company7:Company)
  WHERE company7.id > $p.after7
    AND company7.name CONTAINS $p.name7
    AND company7.name STARTS WITH $p.name8
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
    RETURN motive
  } AS root,
  COUNT {
    MATCH (motive2:Motive)
    WHERE motive2.description IS NOT NULL
    RETURN motive2
  } AS root2,
  rows7

// $p = {
//   "after": "",
//   "name": "Nvidia",
//   "first": 21,
//   "after2": "",
//   "name2": "Nvidia",
//   "first2": 21,
//   "after3": "",
//   "name3": [
//     "Nvidia",
//     "Baidu",
//     "Nobody"
//   ],
//   "first3": 21,
//   "after4": "",
//   "name4": "b",
//   "first4": 21,
//   "after5": "",
//   "name5": "B",
//   "first5": 21,
//   "after6": "",
//   "name6": "i",
//   "first6": 21,
//   "after7": "",
//   "name7": "d",
//   "name8": "B",
//   "first7": 21
// }
