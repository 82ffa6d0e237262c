CALL () {
  CALL () {
    MATCH (fact:Fact)
    WHERE fact.scenarioId = $p.scenario
      AND fact.id IS NOT NULL
      AND fact.retractedAt IS NULL
    UNWIND CASE WHEN fact.relation IN $p.symmetric
      THEN [[fact.subjectId, coalesce(fact.objectId, fact.value)], [coalesce(fact.objectId, fact.value), fact.subjectId]]
      ELSE [[fact.subjectId, coalesce(fact.objectId, fact.value)]]
    END AS `ends`
    RETURN [CASE fact.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END, fact.relation] + `ends` AS one
    UNION ALL
    MATCH (fact2:Fact)
    WHERE fact2.polarity = 'AFFIRMED'
      AND fact2.relation IN $p.exclusive
      AND fact2.scenarioId = $p.scenario2
      AND fact2.id IS NOT NULL
      AND fact2.retractedAt IS NULL
    UNWIND CASE WHEN fact2.relation IN $p.own THEN [fact2.relation] ELSE [] END AS relation
    MATCH (rival:Fact)
    WHERE rival.subjectId = fact2.subjectId AND rival.relation = relation AND rival.id IS NOT NULL
    WITH fact2, rival
    WHERE rival.scenarioId IS NULL
      AND CASE
        WHEN coalesce(rival.objectId, rival.value) = coalesce(fact2.objectId, fact2.value) THEN rival.polarity <> fact2.polarity
        ELSE fact2.relation IN $p.exclusive2 AND rival.polarity = 'AFFIRMED' AND fact2.polarity = 'AFFIRMED'
      END
      AND rival.relation = fact2.relation
      AND rival.key <> fact2.key
      AND coalesce(rival.validFrom <= fact2.validToLatest, true)
      AND coalesce(fact2.validFrom <= rival.validToLatest, true)
      AND all(name IN coalesce(fact2.nameList, []) WHERE NOT name IN coalesce(rival.nameList, [])
        OR any(i IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i] = name
          AND any(j IN range(0, size(coalesce(rival.nameList, [])) - 1) WHERE rival.nameList[j] = name
            AND rival.valueList[j] = fact2.valueList[i])))
    RETURN rival.id AS one
  }
  RETURN collect(one) AS overruled
}
CALL (overruled) {
  MATCH (scenario:Scenario {id: $p.id})
  RETURN collect([
    COUNT {
      CALL (overruled, scenario) {
        MATCH (fact3:Fact) WHERE fact3.scenarioId = scenario.id AND fact3.id IS NOT NULL RETURN fact3
      }
      WITH fact3
      WHERE CASE
        WHEN fact3.scenarioId IS NULL THEN NOT ([fact3.polarity, fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN overruled OR fact3.id IN overruled)
        ELSE fact3.scenarioId = $p.scenario3
      END
        AND fact3.retractedAt IS NULL
      RETURN fact3
    }
  ]) AS scenarioFound
}
CALL (overruled) {
  MATCH (fact4:Fact {id: $p.id2})
  RETURN collect([
    COLLECT {
      MATCH (entity:Entity)
      WHERE entity.id = fact4.scenarioId
      RETURN [labels(entity), entity.id] LIMIT 1
    }[0]
  ]) AS factFound
}
CALL (overruled) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (scenario2:Scenario {id: id})
  WITH id, scenario2
  WHERE scenario2 IS NULL
  RETURN collect(id) AS missing
}
CALL (overruled) {
  CALL (overruled) {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids2
      AND thing:Scenario
    WITH DISTINCT thing
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario3.id AS id2
    UNION
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids2
      AND thing:Scenario
    WITH DISTINCT thing
    MATCH (thing:Scenario)<-[:HAS_SCENARIO]-(question)
    MATCH (scenario4:Scenario)<-[:HAS_SCENARIO]-(question)
    RETURN thing, scenario4.id AS id2
  }
  WITH thing, collect(id2) AS own
  WHERE own <> [] AND NOT $p.scenario4 IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario4] END AS missing2
}
CALL (overruled) {
  UNWIND $p.ids3 AS id3
  OPTIONAL MATCH (scenario5:Scenario {id: id3})
  WITH id3, scenario5
  WHERE scenario5 IS NULL
  RETURN collect(id3) AS missing3
}
CALL (overruled) {
  CALL (overruled) {
    MATCH (thing2:Fact)
    WHERE thing2.id IN $p.ids4
    MATCH (:Scenario {id: thing2.scenarioId})<-[:HAS_SCENARIO]-(question2)
    MATCH (scenario6:Scenario)<-[:HAS_SCENARIO]-(question2)
    RETURN thing2, scenario6.id AS id4
  }
  WITH thing2, collect(id4) AS own2
  WHERE own2 <> [] AND NOT $p.scenario5 IN own2
  WITH count(*) AS foreign2
  RETURN CASE foreign2 WHEN 0 THEN [] ELSE [$p.scenario5] END AS missing4
}
RETURN scenarioFound,
  factFound,
  missing,
  missing2,
  missing3,
  missing4

// $p = {
//   "scenario": "optimistic",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "exclusive": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario2": "optimistic",
//   "own": [
//     "ACTED",
//     "ADMINISTRATION",
//     "CALLED",
//     "COMPETITIVE_IN",
//     "DATES",
//     "DESCRIBED_AS",
//     "DUE_ON",
//     "HAS_CHANCE",
//     "HAS_LIKELIHOOD",
//     "PROHIBITS",
//     "PUBLISHED",
//     "RATE",
//     "SIMILAR_TO",
//     "TAKES_TO_READ",
//     "TITLED"
//   ],
//   "exclusive2": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "id": "pessimistic",
//   "scenario3": "optimistic",
//   "id2": "C1.1",
//   "ids": [
//     "optimistic"
//   ],
//   "ids2": [
//     "pessimistic"
//   ],
//   "scenario4": "optimistic",
//   "ids3": [
//     "optimistic"
//   ],
//   "ids4": [
//     "C1.1"
//   ],
//   "scenario5": "optimistic"
// }
