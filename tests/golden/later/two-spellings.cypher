MATCH (:Name {key: $p.name})-[name:NAMES]->(person)
WHERE person:Person
WITH name, person ORDER BY name.primary DESC, person.id LIMIT $p.most
RETURN collect([name.primary, labels(person), person.id, person.name, [person.id]]) AS personFound

// $p = {
//   "name": "a. zhou",
//   "most": 20
// }
