MATCH (fact:Fact)
WHERE fact.id > $p.after
  AND fact.retractedAt IS NULL
  AND EXISTS {
    MATCH (fact)-[cites:CITES]->()
    WHERE cites.passageId = $p.passageId
  }
WITH fact ORDER BY fact.id LIMIT $p.first
RETURN collect([
  [
    fact.sentence,
    COLLECT {
      MATCH (fact)-[cites2:CITES]->()
      WITH cites2 ORDER BY cites2.ordinal LIMIT $p.most
      RETURN [cites2.hedge, cites2.modality, cites2.quote]
    }
  ]
]) AS rows

// $p = {
//   "after": "",
//   "passageId": "article#S12",
//   "first": 21,
//   "most": 100
// }
