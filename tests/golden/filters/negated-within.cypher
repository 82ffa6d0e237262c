CALL () {
  MATCH (entity:Entity)
  WHERE entity:Government
    AND entity.id > $p.after
  WITH *, EXISTS {
    MATCH (fact:Fact)
    WHERE fact.subjectId = entity.id
      AND fact.relation = 'ACTED'
      AND fact.id IS NOT NULL
      AND fact.polarity = 'AFFIRMED'
      AND fact.scenarioId IS NULL
      AND fact.retractedAt IS NULL
    WITH *, COUNT {
      CALL (fact) {
        MATCH (fact)-[cites:CITES]->(passage)
        WHERE cites.stance = 'SUPPORTS'
          AND cites.retractedAt IS NULL
        MATCH (source:Source {id: passage.sourceId})
        RETURN DISTINCT source
      }
      WITH source
    } >= $p.count AS fits
    WHERE fits
  } AS fits2
  WHERE fits2
  WITH entity ORDER BY entity.id LIMIT $p.first
  RETURN collect([[labels(entity), entity.id]]) AS rows
}
RETURN [
  COUNT {
    MATCH (entity2:Entity)
    WHERE entity2:Government
      AND entity2.id IS NOT NULL
    WITH *, EXISTS {
      MATCH (fact2:Fact)
      WHERE fact2.subjectId = entity2.id
        AND fact2.relation = 'ACTED'
        AND fact2.id IS NOT NULL
        AND fact2.polarity = 'AFFIRMED'
        AND fact2.scenarioId IS NULL
        AND fact2.retractedAt IS NULL
      WITH *, COUNT {
        CALL (fact2) {
          MATCH (fact2)-[cites2:CITES]->(passage2)
          WHERE cites2.stance = 'SUPPORTS'
            AND cites2.retractedAt IS NULL
          MATCH (source2:Source {id: passage2.sourceId})
          RETURN DISTINCT source2
        }
        WITH source2
      } >= $p.count2 AS fits3
      WHERE fits3
    } AS fits4
    WHERE fits4
    RETURN entity2
  },
  rows
] AS root

// $p = {
//   "after": "",
//   "count": 1,
//   "first": 21,
//   "count2": 1
// }
