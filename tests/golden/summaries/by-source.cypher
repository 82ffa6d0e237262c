CALL () {
  MATCH (chip:Chip {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (chip) {
        MATCH (fact:Fact) WHERE fact.subjectId = chip.id AND fact.id IS NOT NULL RETURN fact
        UNION
        MATCH (fact:Fact) WHERE fact.objectId = chip.id AND fact.id IS NOT NULL RETURN fact
        UNION
        MATCH (chip)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact) RETURN DISTINCT fact
      }
      WITH fact
      WHERE coalesce(fact.scenarioId = chip.id, true)
        AND fact.retractedAt IS NULL
      OPTIONAL CALL (fact) {
        MATCH (fact)-[cites:CITES]->(passage)
        WHERE cites.stance = 'SUPPORTS'
          AND cites.retractedAt IS NULL
        MATCH (source:Source {id: passage.sourceId})
        RETURN DISTINCT source
      }
      WITH source, count(DISTINCT fact) AS `count` ORDER BY `count` DESC, source.id LIMIT $p.first
      RETURN [`count`, CASE WHEN source IS NOT NULL THEN [[labels(source), source.name]] END]
    }
  ]) AS chipFound
}
RETURN [
  COUNT {
    MATCH (fact2:Fact)
    WHERE fact2.scenarioId IS NULL
      AND fact2.retractedAt IS NULL
      AND fact2.id IS NOT NULL
    RETURN fact2
  },
  COLLECT {
    MATCH (fact3:Fact)
    WHERE fact3.scenarioId IS NULL
      AND fact3.retractedAt IS NULL
      AND fact3.id IS NOT NULL
    OPTIONAL CALL (fact3) {
      MATCH (fact3)-[cites2:CITES]->(passage2)
      WHERE cites2.stance = 'SUPPORTS'
        AND cites2.retractedAt IS NULL
      MATCH (source2:Source {id: passage2.sourceId})
      RETURN DISTINCT source2
    }
    WITH source2, count(DISTINCT fact3) AS count2 ORDER BY count2 DESC, source2.id LIMIT $p.first2
    RETURN [count2, CASE WHEN source2 IS NOT NULL THEN [[labels(source2), source2.id]] END]
  },
  COLLECT {
    MATCH (fact4:Fact)
    WHERE fact4.scenarioId IS NULL
      AND fact4.retractedAt IS NULL
      AND fact4.id IS NOT NULL
    OPTIONAL CALL (fact4) {
      MATCH (fact4)-[cites3:CITES]->(passage3)
      WHERE cites3.stance = 'SUPPORTS'
        AND cites3.retractedAt IS NULL
      MATCH (source3:Source {id: passage3.sourceId})
      RETURN DISTINCT source3
    }
    RETURN [count(source3), count(DISTINCT source3)]
  }[0]
] AS root,
  chipFound

// $p = {
//   "id": "h200",
//   "first": 100,
//   "first2": 100
// }
