CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
    AND fact.relation = $p.relation
    AND fact.id > $p.after
  WITH *, COUNT {
    CALL (fact) {
      MATCH (fact)-[cites:CITES]->(passage)
      WHERE cites.stance = 'SUPPORTS'
        AND cites.retractedAt IS NULL
      MATCH (source:Source {id: passage.sourceId})
      RETURN DISTINCT source
    }
    WITH source
  } = $p.count AS fits
  WHERE fits
  WITH fact ORDER BY fact.relation, fact.id LIMIT $p.first
  RETURN collect([
    [
      fact.id,
      COLLECT {
        CALL (fact) {
          MATCH (fact)-[cites2:CITES]->(passage2)
          WHERE cites2.stance = 'SUPPORTS'
            AND cites2.retractedAt IS NULL
          MATCH (source2:Source {id: passage2.sourceId})
          RETURN DISTINCT source2
        }
        WITH source2
        WITH source2 ORDER BY source2.id LIMIT $p.most
        RETURN [source2.id]
      }
    ]
  ]) AS rows
}
CALL () {
  MATCH (fact2:Fact {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (fact2) {
        MATCH (fact2)-[cites3:CITES]->(passage3)
        WHERE cites3.stance = 'SUPPORTS'
          AND cites3.retractedAt IS NULL
        MATCH (source3:Source {id: passage3.sourceId})
        RETURN DISTINCT source3
      }
      WITH source3
      WITH source3 ORDER BY source3.id LIMIT $p.most2
      RETURN [source3.id]
    }
  ]) AS factFound
}
RETURN rows,
  COUNT {
    MATCH (fact3:Fact)
    WHERE fact3.scenarioId IS NULL
      AND fact3.retractedAt IS NULL
      AND fact3.id IS NOT NULL
    WITH *, EXISTS {
      CALL (fact3) {
        MATCH (fact3)-[cites4:CITES]->(passage4)
        WHERE cites4.stance = 'SUPPORTS'
          AND cites4.retractedAt IS NULL
        MATCH (source4:Source {id: passage4.sourceId})
        RETURN DISTINCT source4
      }
      WITH source4
      WHERE EXISTS {
        MATCH (source4)-[writtenBy:WRITTEN_BY]->(person)
        WHERE person.name = $p.name
      }
    } AS fits2
    WHERE fits2
    RETURN fact3
  } AS root,
  factFound

// $p = {
//   "relation": "EXPORTS_TO",
//   "after": "",
//   "count": 0,
//   "first": 21,
//   "most": 100,
//   "id": "F12.1",
//   "most2": 100,
//   "name": "Kimi"
// }
