MATCH (policy:Policy {id: $p.id})
RETURN collect([
  COUNT {
    MATCH (policy)-[hasCondition:HAS_CONDITION]->(condition)
    RETURN hasCondition
  }
]) AS policyFound

// $p = {
//   "id": "us-policy"
// }
