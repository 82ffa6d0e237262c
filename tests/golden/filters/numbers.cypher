CALL () {
  MATCH (passage:Passage)
  WHERE passage.id > $p.after
    AND passage.position = $p.position
  WITH passage ORDER BY passage.position, passage.id LIMIT $p.first
  RETURN collect([[passage.id]]) AS rows
}
CALL () {
  MATCH (passage2:Passage)
  WHERE passage2.id > $p.after2
    AND passage2.position IN $p.position2
  WITH passage2 ORDER BY passage2.id LIMIT $p.first2
  RETURN collect([[passage2.id]]) AS rows2
}
CALL () {
  MATCH (passage3:Passage)
  WHERE passage3.id > $p.after3
    AND passage3.position > $p.position3
    AND passage3.position <= $p.position4
  WITH passage3 ORDER BY passage3.id LIMIT $p.first3
  RETURN collect([[passage3.id]]) AS rows3
}
CALL () {
  MATCH (passage4:Passage)
  WHERE passage4.id > $p.after4
    AND NOT coalesce(passage4.position >= $p.position5 AND passage4.position < $p.position6, false)
  WITH passage4 ORDER BY passage4.id LIMIT $p.first4
  RETURN collect([[passage4.id]]) AS rows4
}
RETURN rows,
  COUNT {
    MATCH (passage5:Passage)
    WHERE (passage5.position <> $p.position7 OR passage5.position IS NULL)
    RETURN passage5
  } AS root,
  rows2,
  rows3,
  rows4

// $p = {
//   "after": "",
//   "position": 3,
//   "first": 21,
//   "after2": "",
//   "position2": [
//     2,
//     3
//   ],
//   "first2": 21,
//   "after3": "",
//   "position3": 20,
//   "position4": 22,
//   "first3": 21,
//   "after4": "",
//   "position5": 2,
//   "position6": 22,
//   "first4": 21,
//   "position7": 3
// }
