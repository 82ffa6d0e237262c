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
        AND hasCondition2.id > $p.after
        AND condition2.kind IN $p.kind2
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
//   "after": "",
//   "kind2": [
//     "SURCHARGE",
//     "INSPECTION"
//   ],
//   "first": 21
// }
