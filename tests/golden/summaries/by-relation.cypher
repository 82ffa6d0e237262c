RETURN COLLECT {
  MATCH (chip:Chip)
  OPTIONAL MATCH (chip)<-[makes:MAKES]-(company)
  WITH company, count(DISTINCT chip) AS `count` ORDER BY `count` DESC, company.id LIMIT $p.first
  RETURN [`count`, CASE WHEN company IS NOT NULL THEN [
    [
      labels(company),
      company.id,
      company.name,
      CASE
        WHEN company:Company THEN [
          COUNT {
            MATCH (company)-[makes2:MAKES]->(chip2)
            RETURN makes2
          }
        ]
        ELSE []
      END
    ]
  ] END]
} AS root

// $p = {
//   "first": 100
// }
