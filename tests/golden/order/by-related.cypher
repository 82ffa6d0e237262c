CALL () {
  MATCH (policy:Policy)
  WITH policy, COLLECT {
    MATCH (policy)-[decidedBy:DECIDED_BY]->(government)
    WITH government ORDER BY decidedBy.id LIMIT 1
    RETURN government.name LIMIT 1
  }[0] AS name
  WITH policy, name ORDER BY name IS NULL, name DESC, policy.name, policy.id LIMIT $p.first
  RETURN collect([
    name,
    policy.name,
    policy.id,
    [
      policy.name,
      COLLECT {
        MATCH (policy)-[decidedBy2:DECIDED_BY]->(government2)
        WITH decidedBy2, government2 ORDER BY decidedBy2.id LIMIT 1
        RETURN [government2.name]
      }[0]
    ]
  ]) AS rows
}
CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
    AND fact.relation = $p.relation
  WITH fact, COLLECT {
    MATCH (entity:Entity)
    WHERE entity.id = fact.subjectId
    RETURN entity.name LIMIT 1
  }[0] AS name2
  WITH fact, name2 ORDER BY name2 IS NULL, name2 DESC, fact.id DESC LIMIT $p.first2
  RETURN collect([[fact.sentence]]) AS rows2
}
RETURN rows,
  rows2

// $p = {
//   "first": 21,
//   "relation": "MAKES",
//   "first2": 4
// }
