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
  CALL (overruled) {
    MATCH (fact3:Fact)
    WHERE fact3.scenarioId = $p.scenario3
      AND fact3.id IS NOT NULL
      AND fact3.retractedAt IS NULL
    UNWIND CASE WHEN fact3.relation IN $p.symmetric2
      THEN [[fact3.subjectId, coalesce(fact3.objectId, fact3.value)], [coalesce(fact3.objectId, fact3.value), fact3.subjectId]]
      ELSE [[fact3.subjectId, coalesce(fact3.objectId, fact3.value)]]
    END AS ends2
    RETURN [CASE fact3.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END, fact3.relation] + ends2 AS one2
    UNION ALL
    MATCH (fact4:Fact)
    WHERE fact4.polarity = 'AFFIRMED'
      AND fact4.relation IN $p.exclusive3
      AND fact4.scenarioId = $p.scenario4
      AND fact4.id IS NOT NULL
      AND fact4.retractedAt IS NULL
    UNWIND CASE WHEN fact4.relation IN $p.own2 THEN [fact4.relation] ELSE [] END AS relation2
    MATCH (rival2:Fact)
    WHERE rival2.subjectId = fact4.subjectId AND rival2.relation = relation2 AND rival2.id IS NOT NULL
    WITH fact4, rival2
    WHERE rival2.scenarioId IS NULL
      AND CASE
        WHEN coalesce(rival2.objectId, rival2.value) = coalesce(fact4.objectId, fact4.value) THEN rival2.polarity <> fact4.polarity
        ELSE fact4.relation IN $p.exclusive4 AND rival2.polarity = 'AFFIRMED' AND fact4.polarity = 'AFFIRMED'
      END
      AND rival2.relation = fact4.relation
      AND rival2.key <> fact4.key
      AND coalesce(rival2.validFrom <= fact4.validToLatest, true)
      AND coalesce(fact4.validFrom <= rival2.validToLatest, true)
      AND all(name2 IN coalesce(fact4.nameList, []) WHERE NOT name2 IN coalesce(rival2.nameList, [])
        OR any(i2 IN range(0, size(coalesce(fact4.nameList, [])) - 1) WHERE fact4.nameList[i2] = name2
          AND any(j2 IN range(0, size(coalesce(rival2.nameList, [])) - 1) WHERE rival2.nameList[j2] = name2
            AND rival2.valueList[j2] = fact4.valueList[i2])))
    RETURN rival2.id AS one2
  }
  RETURN collect(one2) AS overruled2
}
CALL (overruled, overruled2) {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    COUNT {
      CALL (overruled, overruled2, entity) {
        MATCH (fact5:Fact) WHERE fact5.subjectId = entity.id AND fact5.id IS NOT NULL RETURN fact5
        UNION
        MATCH (fact5:Fact) WHERE fact5.objectId = entity.id AND fact5.id IS NOT NULL RETURN fact5
        UNION
        MATCH (fact5:Fact) WHERE fact5.scenarioId = entity.id AND fact5.id IS NOT NULL RETURN fact5
        UNION
        MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact5:Fact) RETURN DISTINCT fact5
      }
      WITH fact5
      WHERE fact5.retractedAt IS NULL
        AND CASE
          WHEN fact5.scenarioId IS NULL THEN NOT ([fact5.polarity, fact5.relation, fact5.subjectId, coalesce(fact5.objectId, fact5.value)] IN overruled OR fact5.id IN overruled)
          ELSE fact5.scenarioId = $p.scenario5
        END
        AND (fact5.retractedAt IS NOT NULL OR NOT coalesce(CASE
          WHEN fact5.scenarioId IS NULL THEN NOT ([fact5.polarity, fact5.relation, fact5.subjectId, coalesce(fact5.objectId, fact5.value)] IN overruled2 OR fact5.id IN overruled2)
          ELSE fact5.scenarioId = $p.scenario6
        END, false))
        AND NOT EXISTS {
          MATCH (fact6:Fact)
          WHERE fact6.key = fact5.key
            AND fact6.id IS NOT NULL
            AND fact6.retractedAt IS NULL
            AND CASE
              WHEN fact6.scenarioId IS NULL THEN NOT ([fact6.polarity, fact6.relation, fact6.subjectId, coalesce(fact6.objectId, fact6.value)] IN overruled2 OR fact6.id IN overruled2)
              ELSE fact6.scenarioId = $p.scenario7
            END
        }
      RETURN fact5
    }
  ]) AS entityFound
}
CALL (overruled, overruled2) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity2:Entity {id: id})
  WITH id, entity2
  WHERE entity2 IS NULL
  RETURN collect(id) AS missing
}
CALL (overruled, overruled2) {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (scenario:Scenario {id: id2})
  WITH id2, scenario
  WHERE scenario IS NULL
  RETURN collect(id2) AS missing2
}
CALL (overruled, overruled2) {
  UNWIND $p.ids3 AS id3
  OPTIONAL MATCH (scenario2:Scenario {id: id3})
  WITH id3, scenario2
  WHERE scenario2 IS NULL
  RETURN collect(id3) AS missing3
}
CALL (overruled, overruled2) {
  CALL (overruled, overruled2) {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids4
    WITH DISTINCT thing
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario3.id AS id4
    UNION
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids4
    WITH DISTINCT thing
    MATCH (thing:Scenario)<-[:HAS_SCENARIO]-(question)
    MATCH (scenario4:Scenario)<-[:HAS_SCENARIO]-(question)
    RETURN thing, scenario4.id AS id4
  }
  WITH thing, collect(id4) AS own
  WHERE own <> [] AND NOT $p.scenario8 IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario8] END AS missing4
}
CALL (overruled, overruled2) {
  CALL (overruled, overruled2) {
    MATCH (thing2:Entity)
    WHERE thing2.id IN $p.ids5
    WITH DISTINCT thing2
    MATCH (scenario5:Scenario)<-[:HAS_SCENARIO]-(thing2)
    RETURN thing2, scenario5.id AS id5
    UNION
    MATCH (thing2:Entity)
    WHERE thing2.id IN $p.ids5
    WITH DISTINCT thing2
    MATCH (thing2:Scenario)<-[:HAS_SCENARIO]-(question2)
    MATCH (scenario6:Scenario)<-[:HAS_SCENARIO]-(question2)
    RETURN thing2, scenario6.id AS id5
  }
  WITH thing2, collect(id5) AS own2
  WHERE own2 <> [] AND NOT $p.scenario9 IN own2
  WITH count(*) AS foreign2
  RETURN CASE foreign2 WHEN 0 THEN [] ELSE [$p.scenario9] END AS missing5
}
CALL (overruled, overruled2) {
  CALL (overruled, overruled2) {
    MATCH (:Scenario {id: $p.scenario10})<-[:HAS_SCENARIO]-(question3)
    RETURN question3.id AS id6
  }
  WITH collect(id6) AS own3
  CALL (overruled, overruled2) {
    MATCH (:Scenario {id: $p.other})<-[:HAS_SCENARIO]-(question4)
    RETURN question4.id AS id7
  }
  WITH own3, collect(id7) AS others
  RETURN CASE
    WHEN own3 = [] OR others = [] OR any(id6 IN own3 WHERE id6 IN others) THEN []
    ELSE [$p.scenario10]
  END AS missing6
}
RETURN entityFound,
  missing,
  missing2,
  missing3,
  missing4,
  missing5,
  missing6

// $p = {
//   "scenario": "huawei-alone",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "exclusive": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario2": "huawei-alone",
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
//   "scenario3": "optimistic",
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "exclusive3": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario4": "optimistic",
//   "own2": [
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
//   "exclusive4": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "id": "h200",
//   "scenario5": "huawei-alone",
//   "scenario6": "optimistic",
//   "scenario7": "optimistic",
//   "ids": [
//     "h200"
//   ],
//   "ids2": [
//     "optimistic"
//   ],
//   "ids3": [
//     "huawei-alone"
//   ],
//   "ids4": [
//     "h200"
//   ],
//   "scenario8": "optimistic",
//   "ids5": [
//     "h200"
//   ],
//   "scenario9": "huawei-alone",
//   "scenario10": "huawei-alone",
//   "other": "optimistic"
// }
