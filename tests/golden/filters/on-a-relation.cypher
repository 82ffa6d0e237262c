MATCH (policy:Policy {id: $p.id})
RETURN collect([
  [
    COUNT {
      MATCH (policy)-[hasCondition:HAS_CONDITION]->(condition)
      WHERE condition.kind IN $p.kind
      RETURN hasCondition
    },
    COLLECT {
      MATCH ()-[hasCondition2:HAS_CONDITION]->(condition2)
      WHERE hasCondition2.subjectId = policy.id
        AND condition2.kind IN $p.kind2
        AND hasCondition2.id > $p.after
      WITH hasCondition2, condition2 ORDER BY hasCondition2.subjectId, hasCondition2.id LIMIT $p.first
      RETURN [[condition2.name, condition2.kind]]
    }
  ]
]) AS policyFound

// $p = {
//   "id": "us-policy",
//   "kind": [
//     "SURCHARGE",
//     "INSPECTION"
//   ],
//   "kind2": [
//     "SURCHARGE",
//     "INSPECTION"
//   ],
//   "after": "",
//   "first": 21
// }
