MATCH (person:Person)
MATCH (person)-[ceoOf:CEO_OF]->(company)
MATCH (company)-[makes:MAKES]->(chip)
MATCH (chip)-[competesWith:COMPETES_WITH]-(chip2)
MATCH (chip2)<-[makes2:MAKES]-(company2)
WHERE company2.name = $p.name
  AND company2:Company
  AND company2.id IS NOT NULL
WITH DISTINCT person
WHERE person.id > $p.after
WITH person ORDER BY person.id LIMIT $p.first
RETURN collect([[person.id]]) AS rows

// $p = {
//   "name": "Huawei",
//   "after": "",
//   "first": 21
// }
