RETURN [
  COUNT {
    MATCH (chip:Chip)
    RETURN chip
  },
  COLLECT {
    MATCH (chip2:Chip)
    WITH chip2, chip2.kind AS value
    WITH value, count(DISTINCT chip2) AS `count` ORDER BY `count` DESC, value LIMIT $p.first
    RETURN [`count`, value]
  }
] AS root

// $p = {
//   "first": 100
// }
