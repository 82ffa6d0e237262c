RETURN [
  COLLECT {
    MATCH (company:Company)
    MATCH (company)-[makes:MAKES]->(chip)
    WHERE chip.id IN $p.id
      AND chip:Chip
    WITH DISTINCT company
    WITH company, company.id AS value
    RETURN [count(*), [count(value), count(DISTINCT value)]]
  }[0],
  COLLECT {
    MATCH (company2:Company)
    MATCH (company2)-[makes2:MAKES]->(chip2)
    WHERE chip2.id IN $p.id2
      AND chip2:Chip
    WITH DISTINCT company2
    OPTIONAL MATCH (company2)-[makes3:MAKES]->(chip3)
    WITH chip3, count(DISTINCT company2) AS `count` ORDER BY `count` DESC, chip3.id LIMIT $p.first
    RETURN [`count`, CASE WHEN chip3 IS NOT NULL THEN [[labels(chip3), chip3.id]] END]
  }
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
//   "first": 100
// }
