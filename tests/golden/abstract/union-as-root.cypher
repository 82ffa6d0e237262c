CALL () {
  MATCH (motivated:Entity)
  WHERE motivated:Condition|Event|Motive|Policy|Scenario
    AND motivated.id > $p.after
  WITH motivated ORDER BY motivated.id LIMIT $p.first
  RETURN collect([[labels(motivated), motivated.id]]) AS rows
}
RETURN [
  COUNT {
    MATCH (motivated2:Entity)
    WHERE motivated2:Condition|Event|Motive|Policy|Scenario
    RETURN motivated2
  },
  rows
] AS root

// $p = {
//   "after": "",
//   "first": 4
// }
