MATCH (entity:Entity)
WHERE entity.id IN $p.id
  AND entity.id > $p.after
WITH entity ORDER BY entity.id LIMIT $p.first
RETURN collect([
  [
    labels(entity),
    entity.id,
    CASE
      WHEN entity:Agency|Government|Group|Person THEN [
        COLLECT {
          MATCH ()-[approves:APPROVES]->(chip)
          WHERE approves.subjectId = entity.id
            AND approves.id > $p.after2
          WITH approves, chip ORDER BY approves.subjectId, approves.id LIMIT $p.first2
          RETURN [[chip.id]]
        }
      ]
      WHEN entity:Chip THEN [entity.kind]
      WHEN entity:Company THEN [
        COLLECT {
          MATCH ()-[approves2:APPROVES]->(chip2)
          WHERE approves2.subjectId = entity.id
            AND approves2.id > $p.after3
          WITH approves2, chip2 ORDER BY approves2.subjectId, approves2.id LIMIT $p.first3
          RETURN [[chip2.id]]
        },
        COLLECT {
          MATCH ()-[makes:MAKES]->(chip3)
          WHERE makes.subjectId = entity.id
            AND makes.id > $p.after4
          WITH makes, chip3 ORDER BY makes.subjectId, makes.id LIMIT $p.first4
          RETURN [[chip3.id]]
        }
      ]
      ELSE []
    END
  ]
]) AS rows

// $p = {
//   "id": [
//     "h200",
//     "nvidia",
//     "cn-gov",
//     "china"
//   ],
//   "after": "",
//   "first": 21,
//   "after2": "",
//   "first2": 21,
//   "after3": "",
//   "first3": 21,
//   "after4": "",
//   "first4": 21
// }
