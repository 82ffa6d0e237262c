CALL () {
  MATCH (company:Company {id: $p.id})
  RETURN collect([company.name]) AS companyFound
}
CALL () {
  MATCH (:Name {key: $p.name})-[name:NAMES]->(company2)
  WHERE company2:Company
  WITH name, company2 ORDER BY name.primary DESC, company2.id LIMIT $p.most
  RETURN collect([name.primary, labels(company2), company2.id, company2.name, [company2.name]]) AS companyFound2
}
CALL () {
  MATCH (:Name {key: $p.name2})-[name2:NAMES]->(entity)
  WITH name2, entity ORDER BY name2.primary DESC, entity.id LIMIT $p.most2
  RETURN collect([name2.primary, labels(entity), entity.id, entity.name, [labels(entity), entity.name]]) AS entityFound
}
CALL () {
  MATCH (chip:Chip)
  WHERE chip.id > $p.after
  WITH chip ORDER BY chip.id LIMIT $p.first
  RETURN collect([[chip.name]]) AS rows
}
RETURN companyFound,
  companyFound2,
  entityFound,
  rows,
  COUNT {
    MATCH (fact:Fact)
    WHERE fact.scenarioId IS NULL
      AND fact.retractedAt IS NULL
      AND fact.id IS NOT NULL
    RETURN fact
  } AS root

// $p = {
//   "id": "nvidia",
//   "name": "nobody",
//   "most": 20,
//   "name2": "华为",
//   "most2": 20,
//   "after": "",
//   "first": 3
// }
