RETURN [
  COLLECT {
    MATCH (entity:Entity)
    WHERE entity.createdAt <= $p.knownAt
    WITH entity, [label IN labels(entity) WHERE label IN $p.labels][0] AS value
    WITH value, count(DISTINCT entity) AS `count` ORDER BY `count` DESC, value LIMIT $p.first
    RETURN [`count`, value]
  },
  COUNT {
    MATCH (entity2:Entity)
    WHERE entity2.createdAt <= $p.knownAt2
    RETURN entity2
  }
] AS root,
  COLLECT {
    MATCH (fact:Fact)
    WHERE fact.scenarioId IS NULL
      AND coalesce(fact.saidOn <= $p.saidBy, true)
      AND fact.retractedAt IS NULL
      AND fact.id IS NOT NULL
    OPTIONAL CALL (fact) {
      MATCH (fact)-[cites:CITES]->(passage)
      WHERE cites.stance = 'SUPPORTS'
        AND cites.retractedAt IS NULL
      MATCH (source:Source {id: passage.sourceId})
      WHERE coalesce(source.publishedOn <= $p.saidBy2, true)
      RETURN DISTINCT source
    }
    WITH source, count(DISTINCT fact) AS count2 ORDER BY count2 DESC, source.id LIMIT $p.first2
    RETURN [count2, CASE WHEN source IS NOT NULL THEN [[labels(source), source.id]] END]
  } AS root2

// $p = {
//   "knownAt": "2001-01-01T00:00:00.000Z",
//   "labels": [
//     "Agency",
//     "Chip",
//     "Company",
//     "Condition",
//     "Event",
//     "Government",
//     "Group",
//     "Motive",
//     "Person",
//     "Place",
//     "Policy",
//     "Question",
//     "Scenario",
//     "Source"
//   ],
//   "first": 100,
//   "knownAt2": "2001-01-01T00:00:00.000Z",
//   "saidBy": "2001-01-01",
//   "saidBy2": "2001-01-01",
//   "first2": 100
// }
