CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
    AND fact.relation = $p.relation
  MATCH (entity:Entity)
  WHERE entity.id = fact.objectId
    AND entity:Chip
    AND entity.kind = $p.kind
  WITH DISTINCT fact
  WHERE fact.id > $p.after
  WITH fact ORDER BY fact.relation, fact.id LIMIT $p.first
  RETURN collect([[fact.sentence]]) AS rows
}
CALL () {
  MATCH (actor:Actor)
  WHERE ((actor:Company AND EXISTS {
    MATCH (actor)-[makes:MAKES]->(chip)
    WHERE chip.kind = $p.kind2
  }) OR (actor:Government AND EXISTS {
    MATCH (actor)-[adopts:ADOPTS]->(policy)
  }))
    AND actor.id > $p.after2
  WITH actor ORDER BY actor.id LIMIT $p.first2
  RETURN collect([[labels(actor), actor.name]]) AS rows2
}
CALL () {
  MATCH (motivated:Entity)
  WHERE motivated:Condition|Event|Motive|Policy|Scenario
    AND motivated:Event
    AND motivated.name CONTAINS $p.name
    AND motivated.id > $p.after3
  WITH motivated ORDER BY motivated.id LIMIT $p.first3
  RETURN collect([
    [
      labels(motivated),
      CASE
        WHEN motivated:Event THEN [motivated.name]
        ELSE []
      END
    ]
  ]) AS rows3
}
RETURN rows,
  rows2,
  rows3

// $p = {
//   "relation": "COMPETES_WITH",
//   "kind": "SERIES",
//   "after": "",
//   "first": 21,
//   "kind2": "SERIES",
//   "after2": "",
//   "first2": 21,
//   "name": "Visit",
//   "after3": "",
//   "first3": 21
// }
