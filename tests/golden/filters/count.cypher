CALL () {
  MATCH (policy:Policy)
  WHERE COUNT {
    MATCH (policy)-[hasCondition:HAS_CONDITION]->(condition)
  } >= $p.count
    AND COUNT {
      MATCH (policy)-[hasCondition2:HAS_CONDITION]->(condition2)
    } < $p.count2
    AND policy.id > $p.after
  WITH policy ORDER BY policy.id LIMIT $p.first
  RETURN collect([[policy.id]]) AS rows
}
CALL () {
  MATCH (chip:Chip)
  WHERE COUNT {
    MATCH (chip)<-[makes:MAKES]-(company)
  } IN $p.count3
    AND chip.id > $p.after2
  WITH chip ORDER BY chip.id LIMIT $p.first2
  RETURN collect([[chip.id]]) AS rows2
}
CALL () {
  MATCH (chip2:Chip)
  WHERE NOT COUNT {
    MATCH (chip2)<-[makes2:MAKES]-(company2)
  } IN $p.count4
    AND chip2.id > $p.after3
  WITH chip2 ORDER BY chip2.id LIMIT $p.first3
  RETURN collect([[chip2.id]]) AS rows3
}
RETURN rows,
  rows2,
  rows3,
  COUNT {
    MATCH (chip3:Chip)
    WHERE COUNT {
      MATCH (chip3)<-[makes3:MAKES]-(company3)
    } <> $p.count5
      AND chip3.id IS NOT NULL
    RETURN chip3
  } AS root,
  COUNT {
    MATCH (chip4:Chip)
    WHERE COUNT {
      MATCH (chip4)<-[makes4:MAKES]-(company4)
    } IS NULL
      AND chip4.id IS NOT NULL
    RETURN chip4
  } AS root2

// $p = {
//   "count": 2,
//   "count2": 5,
//   "after": "",
//   "first": 21,
//   "count3": [
//     0
//   ],
//   "after2": "",
//   "first2": 21,
//   "count4": [
//     0,
//     2
//   ],
//   "after3": "",
//   "first3": 21,
//   "count5": 1
// }
