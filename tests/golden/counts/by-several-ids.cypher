RETURN COUNT {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
    AND fact.objectId IN $p.objectId
    AND fact.id IS NOT NULL
  RETURN fact
} AS root

// $p = {
//   "objectId": [
//     "h200",
//     "ascend"
//   ]
// }
