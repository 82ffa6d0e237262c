MATCH (person:Person)
WHERE person.id > $p.after
MATCH (person)-[ceoOf:CEO_OF]->(company)
MATCH (company)-[makes:MAKES]->(chip)
MATCH (chip)-[competesWith:COMPETES_WITH]-(chip2:Chip)
MATCH (chip2)<-[makes2:MAKES]-(company2)
WHERE company2.name = $p.name
WITH DISTINCT person ORDER BY person.id LIMIT $p.first
RETURN collect([[person.id]]) AS rows

// $p = {
//   "after": "",
//   "name": "Huawei",
//   "first": 21
// }
