CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId = $p.scenario
    AND fact.id IS NOT NULL
    AND fact.polarity = 'DENIED'
    AND fact.retractedAt IS NULL
  UNWIND CASE WHEN fact.relation IN $p.symmetric
    THEN [[fact.subjectId, coalesce(fact.objectId, fact.value)], [coalesce(fact.objectId, fact.value), fact.subjectId]]
    ELSE [[fact.subjectId, coalesce(fact.objectId, fact.value)]]
  END AS `ends`
  RETURN collect([fact.relation] + `ends`) AS denied
}
CALL (denied) {
  MATCH (fact2:Fact)
  WHERE fact2.scenarioId = $p.scenario2
    AND fact2.id IS NOT NULL
    AND fact2.polarity = 'DENIED'
    AND fact2.retractedAt IS NULL
  UNWIND CASE WHEN fact2.relation IN $p.symmetric2
    THEN [[fact2.subjectId, coalesce(fact2.objectId, fact2.value)], [coalesce(fact2.objectId, fact2.value), fact2.subjectId]]
    ELSE [[fact2.subjectId, coalesce(fact2.objectId, fact2.value)]]
  END AS ends2
  RETURN collect([fact2.relation] + ends2) AS denied2
}
CALL (denied, denied2) {
  MATCH (entity:Entity {id: $p.id})
  RETURN collect([
    COUNT {
      CALL (denied, denied2, entity) {
        MATCH (fact3:Fact) WHERE fact3.subjectId = entity.id AND fact3.id IS NOT NULL RETURN fact3
        UNION
        MATCH (fact3:Fact) WHERE fact3.objectId = entity.id AND fact3.id IS NOT NULL RETURN fact3
        UNION
        MATCH (fact3:Fact) WHERE fact3.scenarioId = entity.id AND fact3.id IS NOT NULL RETURN fact3
        UNION
        MATCH (entity)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact3:Fact) RETURN DISTINCT fact3
      }
      WITH fact3
      WHERE fact3.retractedAt IS NULL
        AND CASE
          WHEN fact3.scenarioId IS NULL THEN fact3.polarity <> 'AFFIRMED' OR NOT [fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN denied
          ELSE fact3.scenarioId = $p.scenario3
        END
        AND NOT coalesce(fact3.retractedAt IS NULL AND CASE
          WHEN fact3.scenarioId IS NULL THEN fact3.polarity <> 'AFFIRMED' OR NOT [fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN denied2
          ELSE fact3.scenarioId = $p.scenario4
        END, false)
        AND NOT EXISTS {
          MATCH (fact4:Fact)
          WHERE fact4.key = fact3.key
            AND fact4.id IS NOT NULL
            AND fact4.retractedAt IS NULL
            AND CASE
              WHEN fact4.scenarioId IS NULL THEN fact4.polarity <> 'AFFIRMED' OR NOT [fact4.relation, fact4.subjectId, coalesce(fact4.objectId, fact4.value)] IN denied2
              ELSE fact4.scenarioId = $p.scenario5
            END
        }
      RETURN fact3
    }
  ]) AS entityFound
}
CALL (denied, denied2) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (entity2:Entity {id: id})
  WITH id, entity2
  WHERE entity2 IS NULL
  RETURN collect(id) AS missing
}
CALL (denied, denied2) {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (scenario:Scenario {id: id2})
  WITH id2, scenario
  WHERE scenario IS NULL
  RETURN collect(id2) AS missing2
}
CALL (denied, denied2) {
  UNWIND $p.ids3 AS id3
  OPTIONAL MATCH (scenario2:Scenario {id: id3})
  WITH id3, scenario2
  WHERE scenario2 IS NULL
  RETURN collect(id3) AS missing3
}
CALL (denied, denied2) {
  CALL (denied, denied2) {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids4
    WITH DISTINCT thing
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario3.id AS id4
  }
  WITH thing, collect(id4) AS own
  WHERE own <> [] AND NOT $p.scenario6 IN own
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario6] END AS missing4
}
CALL (denied, denied2) {
  CALL (denied, denied2) {
    MATCH (thing2:Entity)
    WHERE thing2.id IN $p.ids5
    WITH DISTINCT thing2
    MATCH (scenario4:Scenario)<-[:HAS_SCENARIO]-(thing2)
    RETURN thing2, scenario4.id AS id5
  }
  WITH thing2, collect(id5) AS own2
  WHERE own2 <> [] AND NOT $p.scenario7 IN own2
  WITH count(*) AS foreign2
  RETURN CASE foreign2 WHEN 0 THEN [] ELSE [$p.scenario7] END AS missing5
}
CALL (denied, denied2) {
  CALL (denied, denied2) {
    MATCH (:Scenario {id: $p.scenario8})<-[:HAS_SCENARIO]-(question)
    RETURN question.id AS id6
  }
  WITH collect(id6) AS own3
  CALL (denied, denied2) {
    MATCH (:Scenario {id: $p.other})<-[:HAS_SCENARIO]-(question2)
    RETURN question2.id AS id7
  }
  WITH own3, collect(id7) AS others
  RETURN CASE
    WHEN own3 = [] OR others = [] OR any(id6 IN own3 WHERE id6 IN others) THEN []
    ELSE [$p.scenario8]
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
//   "scenario2": "optimistic",
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "id": "h200",
//   "scenario3": "huawei-alone",
//   "scenario4": "optimistic",
//   "scenario5": "optimistic",
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
//   "scenario6": "optimistic",
//   "ids5": [
//     "h200"
//   ],
//   "scenario7": "huawei-alone",
//   "scenario8": "huawei-alone",
//   "other": "optimistic"
// }
