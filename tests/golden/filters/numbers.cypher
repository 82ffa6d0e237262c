CALL () {
  MATCH (passage:Passage)
  WHERE passage.position = $p.position
    AND passage.id > $p.after
  WITH passage ORDER BY passage.position, passage.id LIMIT $p.first
  RETURN collect([[passage.id]]) AS rows
}
CALL () {
  MATCH (passage2:Passage)
  WHERE passage2.position IN $p.position2
    AND passage2.id > $p.after2
  WITH passage2 ORDER BY passage2.id LIMIT $p.first2
  RETURN collect([[passage2.id]]) AS rows2
}
CALL () {
  MATCH (passage3:Passage)
  WHERE passage3.position > $p.position3
    AND passage3.position <= $p.position4
    AND passage3.id > $p.after3
  WITH passage3 ORDER BY passage3.id LIMIT $p.first3
  RETURN collect([[passage3.id]]) AS rows3
}
CALL () {
  MATCH (passage4:Passage)
  WHERE (NOT coalesce(passage4.position >= $p.position5, false) OR NOT coalesce(passage4.position < $p.position6, false))
    AND passage4.id > $p.after4
  WITH passage4 ORDER BY passage4.id LIMIT $p.first4
  RETURN collect([[passage4.id]]) AS rows4
}
RETURN rows,
  COUNT {
    MATCH (passage5:Passage)
    WHERE (passage5.position <> $p.position7 OR passage5.position IS NULL)
      AND passage5.id IS NOT NULL
    RETURN passage5
  } AS root,
  rows2,
  rows3,
  rows4

// $p = {
//   "position": 3,
//   "after": "",
//   "first": 21,
//   "position2": [
//     2,
//     3
//   ],
//   "after2": "",
//   "first2": 21,
//   "position3": 20,
//   "position4": 22,
//   "after3": "",
//   "first3": 21,
//   "position5": 2,
//   "position6": 22,
//   "after4": "",
//   "first4": 21,
//   "position7": 3
// }
