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
  MATCH (question:Question {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (overruled, question) {
        MATCH ()-[hasScenario:HAS_SCENARIO]->(scenario)
        WHERE hasScenario.subjectId = question.id
          AND hasScenario.polarity = 'AFFIRMED'
          AND hasScenario.retractedAt IS NULL
          AND CASE
            WHEN hasScenario.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(hasScenario), '__ASIDE', ''), hasScenario.subjectId, coalesce(hasScenario.objectId, hasScenario.value)] IN overruled)
            ELSE hasScenario.scenarioId = $p.scenario3
          END
          AND hasScenario.id > $p.after
        WITH hasScenario, scenario ORDER BY hasScenario.subjectId, hasScenario.id LIMIT $p.first
        RETURN hasScenario, scenario
        UNION
        MATCH ()-[hasScenario:HAS_SCENARIO__ASIDE]->(scenario)
        WHERE hasScenario.subjectId = question.id
          AND hasScenario.polarity = 'AFFIRMED'
          AND hasScenario.retractedAt IS NULL
          AND CASE
            WHEN hasScenario.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(hasScenario), '__ASIDE', ''), hasScenario.subjectId, coalesce(hasScenario.objectId, hasScenario.value)] IN overruled)
            ELSE hasScenario.scenarioId = $p.scenario4
          END
          AND hasScenario.id > $p.after2
        WITH hasScenario, scenario ORDER BY hasScenario.subjectId, hasScenario.id LIMIT $p.first2
        RETURN hasScenario, scenario
      }
      WITH hasScenario, scenario ORDER BY hasScenario.id LIMIT $p.first3
      RETURN [[scenario.id]]
    }
  ]) AS questionFound
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
      AND thing:Question
    WITH DISTINCT thing
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario3.id AS id2
    UNION
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids2
      AND thing:Question
    WITH DISTINCT thing
    MATCH (thing:Scenario)<-[:HAS_SCENARIO]-(question2)
    MATCH (scenario4:Scenario)<-[:HAS_SCENARIO]-(question2)
    RETURN thing, scenario4.id AS id2
  }
  WITH thing, collect(id2) AS own
  WHERE own <> [] AND NOT $p.scenario5 IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario5] END AS missing2
}
RETURN questionFound,
  missing,
  missing2

// $p = {
//   "scenario": "pessimistic",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "exclusive": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario2": "pessimistic",
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
//   "id": "question",
//   "scenario3": "pessimistic",
//   "after": "",
//   "first": 21,
//   "scenario4": "pessimistic",
//   "after2": "",
//   "first2": 21,
//   "first3": 21,
//   "ids": [
//     "pessimistic"
//   ],
//   "ids2": [
//     "question"
//   ],
//   "scenario5": "pessimistic"
// }
