CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([
    (fact.retractedAt IS NULL AND CASE fact.basis
      WHEN 'STATED' THEN true
      ELSE fact.modality IS NOT NULL AND NOT EXISTS {
        MATCH (record:Fact {id: fact.id})-[:BASED_ON*0..10]->(step)
        WITH DISTINCT record, step
        MATCH (step)-[:BASED_ON]->(premise)
        OPTIONAL MATCH (`then`:Fact)
        WHERE `then`.key = premise.key
          AND `then`.id IS NOT NULL
          AND `then`.recordedAt <= step.recordedAt
          AND coalesce(`then`.retractedAt > step.recordedAt, true)
          AND `then`.polarity <> premise.polarity
        WITH step, premise, `then`
        WHERE premise IS NOT NULL AND (NOT coalesce(premise.retractedAt IS NULL AND coalesce(premise.scenarioId = coalesce(step.scenarioId, ''), true), false) OR `then` IS NOT NULL)
        RETURN step
      }
    END)
  ]) AS factFound
}
RETURN COUNT {
  MATCH (fact2:Fact)
  WHERE fact2.scenarioId IS NULL
    AND fact2.retractedAt IS NULL
    AND fact2.id IS NOT NULL
  WITH *, (fact2.retractedAt IS NULL AND CASE fact2.basis
    WHEN 'STATED' THEN true
    ELSE fact2.modality IS NOT NULL AND NOT EXISTS {
      MATCH (record2:Fact {id: fact2.id})-[:BASED_ON*0..10]->(step2)
      WITH DISTINCT record2, step2
      MATCH (step2)-[:BASED_ON]->(premise2)
      OPTIONAL MATCH (then2:Fact)
      WHERE then2.key = premise2.key
        AND then2.id IS NOT NULL
        AND then2.recordedAt <= step2.recordedAt
        AND coalesce(then2.retractedAt > step2.recordedAt, true)
        AND then2.polarity <> premise2.polarity
      WITH step2, premise2, then2
      WHERE premise2 IS NOT NULL AND (NOT coalesce(premise2.retractedAt IS NULL AND coalesce(premise2.scenarioId = coalesce(step2.scenarioId, ''), true), false) OR then2 IS NOT NULL)
      RETURN step2
    }
  END) = $p.stands AS fits
  WHERE fits
  RETURN fact2
} AS root,
  factFound

// $p = {
//   "id": "D1a.1",
//   "stands": false
// }
