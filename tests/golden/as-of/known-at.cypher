CALL () {
  MATCH (company:Company)
  WHERE company.createdAt <= $p.knownAt
    AND company.id > $p.after
  WITH company ORDER BY company.id LIMIT $p.first
  RETURN collect([[company.name]]) AS rows
}
CALL () {
  MATCH (fact:Fact {id: $p.id})
  WHERE fact.recordedAt <= $p.knownAt2
  RETURN collect([
    fact.key,
    COLLECT {
      MATCH (fact)-[cites:CITES]->()
      WHERE cites.recordedAt <= $p.knownAt3
        AND coalesce(cites.retractedAt > $p.knownAt3, true)
      WITH cites ORDER BY cites.ordinal LIMIT $p.most
      RETURN [cites.quote]
    },
    COLLECT {
      CALL (fact) {
        MATCH (fact)-[cites2:CITES]->(passage)
        WHERE cites2.stance = 'SUPPORTS'
          AND cites2.recordedAt <= $p.knownAt4
          AND coalesce(cites2.retractedAt > $p.knownAt4, true)
        MATCH (source:Source {id: passage.sourceId})
        RETURN DISTINCT source
      }
      WITH source
      WITH source ORDER BY source.id LIMIT $p.most2
      RETURN [source.name]
    }
  ]) AS factFound
}
RETURN [
  COUNT {
    MATCH (company2:Company)
    WHERE company2.createdAt <= $p.knownAt5
    RETURN company2
  },
  rows
] AS root,
  COUNT {
    MATCH (fact2:Fact)
    WHERE fact2.scenarioId IS NULL
      AND fact2.recordedAt <= $p.knownAt6
      AND coalesce(fact2.retractedAt > $p.knownAt6, true)
    RETURN fact2
  } AS root2,
  factFound

// $p = {
//   "knownAt": "2020-01-01T00:00:00.000Z",
//   "after": "",
//   "first": 21,
//   "id": "F46.1",
//   "knownAt2": "2020-01-01T00:00:00.000Z",
//   "knownAt3": "2020-01-01T00:00:00.000Z",
//   "most": 100,
//   "knownAt4": "2020-01-01T00:00:00.000Z",
//   "most2": 100,
//   "knownAt5": "2020-01-01T00:00:00.000Z",
//   "knownAt6": "2020-01-01T00:00:00.000Z"
// }
