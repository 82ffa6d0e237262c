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
  MATCH (source:Source {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (overruled, source) {
        MATCH (passage:Passage)
        WHERE passage.sourceId = source.id AND passage.position IS NOT NULL AND passage.id IS NOT NULL
        MATCH (passage)<-[cites:CITES]-(own)
        WHERE cites.retractedAt IS NULL
          AND cites.stance = 'SUPPORTS'
          AND cites.role = 'STATES'
          AND own.retractedAt IS NULL
          AND CASE
            WHEN own.scenarioId IS NULL THEN NOT ([own.polarity, own.relation, own.subjectId, coalesce(own.objectId, own.value)] IN overruled OR own.id IN overruled)
            ELSE own.scenarioId = $p.scenario3
          END
          AND own.basis = 'STATED'
        WITH DISTINCT source, own
        WHERE NOT EXISTS { MATCH (own)-[other:CITES]->(place)
        WHERE other.retractedAt IS NULL
          AND other.stance = 'SUPPORTS'
          AND other.role = 'STATES'
          AND place.sourceId <> source.id }
        WITH collect(own) AS fallen
        CALL (overruled, fallen) {
          UNWIND fallen AS premise
          MATCH (premise)<-[:BASED_ON]-(conclusion)
          WHERE conclusion.retractedAt IS NULL
            AND CASE
              WHEN conclusion.scenarioId IS NULL THEN NOT ([conclusion.polarity, conclusion.relation, conclusion.subjectId, coalesce(conclusion.objectId, conclusion.value)] IN overruled OR conclusion.id IN overruled)
              ELSE conclusion.scenarioId = $p.scenario4
            END
          RETURN collect(DISTINCT conclusion) AS fallen2
        }
        CALL (overruled, fallen2) {
          UNWIND fallen2 AS premise2
          MATCH (premise2)<-[:BASED_ON]-(conclusion2)
          WHERE conclusion2.retractedAt IS NULL
            AND CASE
              WHEN conclusion2.scenarioId IS NULL THEN NOT ([conclusion2.polarity, conclusion2.relation, conclusion2.subjectId, coalesce(conclusion2.objectId, conclusion2.value)] IN overruled OR conclusion2.id IN overruled)
              ELSE conclusion2.scenarioId = $p.scenario5
            END
          RETURN collect(DISTINCT conclusion2) AS fallen3
        }
        CALL (overruled, fallen3) {
          UNWIND fallen3 AS premise3
          MATCH (premise3)<-[:BASED_ON]-(conclusion3)
          WHERE conclusion3.retractedAt IS NULL
            AND CASE
              WHEN conclusion3.scenarioId IS NULL THEN NOT ([conclusion3.polarity, conclusion3.relation, conclusion3.subjectId, coalesce(conclusion3.objectId, conclusion3.value)] IN overruled OR conclusion3.id IN overruled)
              ELSE conclusion3.scenarioId = $p.scenario6
            END
          RETURN collect(DISTINCT conclusion3) AS fallen4
        }
        CALL (overruled, fallen4) {
          UNWIND fallen4 AS premise4
          MATCH (premise4)<-[:BASED_ON]-(conclusion4)
          WHERE conclusion4.retractedAt IS NULL
            AND CASE
              WHEN conclusion4.scenarioId IS NULL THEN NOT ([conclusion4.polarity, conclusion4.relation, conclusion4.subjectId, coalesce(conclusion4.objectId, conclusion4.value)] IN overruled OR conclusion4.id IN overruled)
              ELSE conclusion4.scenarioId = $p.scenario7
            END
          RETURN collect(DISTINCT conclusion4) AS fallen5
        }
        CALL (overruled, fallen5) {
          UNWIND fallen5 AS premise5
          MATCH (premise5)<-[:BASED_ON]-(conclusion5)
          WHERE conclusion5.retractedAt IS NULL
            AND CASE
              WHEN conclusion5.scenarioId IS NULL THEN NOT ([conclusion5.polarity, conclusion5.relation, conclusion5.subjectId, coalesce(conclusion5.objectId, conclusion5.value)] IN overruled OR conclusion5.id IN overruled)
              ELSE conclusion5.scenarioId = $p.scenario8
            END
          RETURN collect(DISTINCT conclusion5) AS fallen6
        }
        UNWIND fallen + fallen2 + fallen3 + fallen4 + fallen5 + fallen6 AS fact3
        RETURN DISTINCT fact3
      }
      WITH fact3
      WHERE fact3.scenarioId = $p.scenarioId
      WITH fact3 ORDER BY fact3.id LIMIT $p.first
      RETURN [[fact3.sentence]]
    },
    COLLECT {
      CALL (overruled, source) {
        MATCH (passage2:Passage)
        WHERE passage2.sourceId = source.id AND passage2.position IS NOT NULL AND passage2.id IS NOT NULL
        MATCH (passage2)<-[cites2:CITES]-(own2)
        WHERE cites2.retractedAt IS NULL
          AND cites2.stance = 'SUPPORTS'
          AND cites2.role = 'STATES'
          AND own2.retractedAt IS NULL
          AND CASE
            WHEN own2.scenarioId IS NULL THEN NOT ([own2.polarity, own2.relation, own2.subjectId, coalesce(own2.objectId, own2.value)] IN overruled OR own2.id IN overruled)
            ELSE own2.scenarioId = $p.scenario9
          END
          AND own2.basis = 'STATED'
        WITH DISTINCT source, own2
        WITH own2, COLLECT { MATCH (own2)-[other2:CITES]->(place2)
        WHERE other2.retractedAt IS NULL
          AND other2.stance = 'SUPPORTS'
          AND other2.role = 'STATES'
          AND place2.sourceId <> source.id RETURN other2.modality } AS left
        WITH own2, head([modality IN $p.modalities WHERE modality IN left]) AS after
        WITH own2, after, COLLECT {
          WITH own2.modality AS known
          RETURN CASE
              WHEN own2.basis = 'STATED' THEN known
              WHEN known IS NOT NULL AND NOT EXISTS {
                MATCH (record:Fact {id: own2.id})-[:BASED_ON*0..10]->(step)
                WITH DISTINCT record, step
                MATCH (step)-[:BASED_ON]->(premise6)
                OPTIONAL MATCH (`then`:Fact)
                WHERE `then`.key = premise6.key
                  AND `then`.id IS NOT NULL
                  AND `then`.recordedAt <= step.recordedAt
                  AND coalesce(`then`.retractedAt > step.recordedAt, true)
                  AND `then`.polarity <> premise6.polarity
                WITH step, premise6, `then`
                WHERE premise6 IS NOT NULL AND (NOT coalesce(premise6.retractedAt IS NULL AND CASE
                  WHEN premise6.scenarioId IS NULL THEN NOT ([premise6.polarity, premise6.relation, premise6.subjectId, coalesce(premise6.objectId, premise6.value)] IN overruled OR premise6.id IN overruled)
                  ELSE premise6.scenarioId = $p.scenario10
                END, false) OR `then` IS NOT NULL)
                RETURN step
              } THEN known
            END
        }[0] AS before
        WHERE after <> before
        RETURN {id: own2.id, before: before, after: after} AS loosened
      }
      WITH loosened
      WITH loosened ORDER BY loosened.id LIMIT $p.most
      RETURN [loosened.before]
    }
  ]) AS sourceFound
}
CALL (overruled) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (source2:Source {id: id})
  WITH id, source2
  WHERE source2 IS NULL
  RETURN collect(id) AS missing
}
CALL (overruled) {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (scenario:Scenario {id: id2})
  WITH id2, scenario
  WHERE scenario IS NULL
  RETURN collect(id2) AS missing2
}
CALL (overruled) {
  CALL (overruled) {
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids3
    WITH DISTINCT thing
    MATCH (scenario2:Scenario)<-[:HAS_SCENARIO]-(thing)
    RETURN thing, scenario2.id AS id3
    UNION
    MATCH (thing:Entity)
    WHERE thing.id IN $p.ids3
    WITH DISTINCT thing
    MATCH (thing:Scenario)<-[:HAS_SCENARIO]-(question)
    MATCH (scenario3:Scenario)<-[:HAS_SCENARIO]-(question)
    RETURN thing, scenario3.id AS id3
  }
  WITH thing, collect(id3) AS own3
  WHERE own3 <> [] AND NOT $p.scenario11 IN own3
  WITH count(*) AS foreign
  RETURN CASE foreign WHEN 0 THEN [] ELSE [$p.scenario11] END AS missing3
}
RETURN sourceFound,
  missing,
  missing2,
  missing3

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
//   "id": "article",
//   "scenario3": "pessimistic",
//   "scenario4": "pessimistic",
//   "scenario5": "pessimistic",
//   "scenario6": "pessimistic",
//   "scenario7": "pessimistic",
//   "scenario8": "pessimistic",
//   "scenarioId": "pessimistic",
//   "first": 3,
//   "scenario9": "pessimistic",
//   "modalities": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "scenario10": "pessimistic",
//   "most": 100,
//   "ids": [
//     "article"
//   ],
//   "ids2": [
//     "pessimistic"
//   ],
//   "ids3": [
//     "article"
//   ],
//   "scenario11": "pessimistic"
// }
