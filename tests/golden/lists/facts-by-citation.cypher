MATCH (fact:Fact)
WHERE fact.scenarioId IS NULL
  AND fact.retractedAt IS NULL
MATCH (fact)-[cites:CITES]->(passage:Passage)
WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= fact.retractedAt)
  AND passage.id = $p.id
WITH DISTINCT fact
WHERE fact.id > $p.after
WITH fact ORDER BY fact.id LIMIT $p.first
RETURN collect([
  [
    fact.sentence,
    COLLECT {
      MATCH (fact)-[cites2:CITES]->()
      WHERE (cites2.retractedAt IS NULL OR cites2.retractedAt >= fact.retractedAt)
      WITH cites2 ORDER BY cites2.ordinal LIMIT $p.most
      RETURN [cites2.hedge, cites2.modality, cites2.quote]
    }
  ]
]) AS rows

// $p = {
//   "id": "article#S12",
//   "after": "",
//   "first": 21,
//   "most": 100
// }
