RETURN [
  COUNT {
    MATCH (company:Company)
    MATCH (company)-[makes:MAKES]->(chip)
    WHERE chip.id IN $p.id
      AND chip:Chip
    RETURN DISTINCT company
  },
  COLLECT {
    MATCH (company2:Company)
    MATCH (company2)-[makes2:MAKES]->(chip2)
    WHERE chip2.id IN $p.id2
      AND chip2:Chip
    WITH DISTINCT company2
    OPTIONAL MATCH (company2)-[makes3:MAKES]->(chip3)
    WITH chip3, count(DISTINCT company2) AS `count` ORDER BY `count` DESC, chip3.id LIMIT $p.first
    RETURN [`count`, CASE WHEN chip3 IS NOT NULL THEN [[labels(chip3), chip3.id]] END]
  },
  COLLECT {
    MATCH (company3:Company)
    MATCH (company3)-[makes4:MAKES]->(chip4)
    WHERE chip4.id IN $p.id3
      AND chip4:Chip
    WITH DISTINCT company3
    WITH company3, company3.id AS value
    RETURN [count(value), count(DISTINCT value)]
  }[0]
] AS root

// $p = {
//   "id": [
//     "h200",
//     "ascend"
//   ],
//   "id2": [
//     "h200",
//     "ascend"
//   ],
//   "first": 100,
//   "id3": [
//     "h200",
//     "ascend"
//   ]
// }
