RETURN COUNT {
  MATCH (fact:Fact)
  WHERE fact.retractedAt IS NULL
    AND fact.objectId IN $p.objectId
  RETURN fact
} AS root

// $p = {
//   "objectId": [
//     "h200",
//     "ascend"
//   ]
// }
