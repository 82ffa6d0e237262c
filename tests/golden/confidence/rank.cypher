CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([
    [
      fact.basis,
      fact.rank,
      (fact.retractedAt IS NULL),
      CASE fact.basis
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
      END,
      COLLECT {
        MATCH (fact)-[cites:CITES]->(passage)
        WHERE cites.role = 'STATES'
          AND cites.retractedAt IS NULL
        MATCH (source:Source {id: passage.sourceId})
        WITH cites, source ORDER BY cites.ordinal, cites.passageId LIMIT $p.most
        RETURN [
          cites.stance,
          cites.modality,
          source.id,
          source.name,
          cites.attributedToId,
          null
        ]
      },
      COLLECT {
        CALL (fact) {
          MATCH (fact)-[:RIVALS]-(rival)
          RETURN rival
          UNION
          MATCH (rival:Fact)
          WHERE rival.polarity = CASE fact.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival.subjectId = fact.subjectId
            AND rival.objectId = fact.objectId
            AND rival.id IS NOT NULL
            AND rival.retractedAt IS NULL
            AND rival.relation = fact.relation
            AND rival.key <> fact.key
            AND coalesce(rival.validFrom <= fact.validToLatest, true)
            AND coalesce(fact.validFrom <= rival.validToLatest, true)
            AND all(name IN coalesce(fact.nameList, []) WHERE NOT name IN coalesce(rival.nameList, [])
              OR any(i IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i] = name
                AND any(j IN range(0, size(coalesce(rival.nameList, [])) - 1) WHERE rival.nameList[j] = name
                  AND rival.valueList[j] = fact.valueList[i])))
            AND coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
          RETURN rival
          UNION
          WITH fact WHERE fact.relation IN $p.symmetric
          MATCH (rival:Fact)
          WHERE rival.polarity = CASE fact.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival.subjectId = fact.objectId
            AND rival.objectId = fact.subjectId
            AND rival.id IS NOT NULL
            AND rival.retractedAt IS NULL
            AND rival.relation = fact.relation
            AND rival.key <> fact.key
            AND coalesce(rival.validFrom <= fact.validToLatest, true)
            AND coalesce(fact.validFrom <= rival.validToLatest, true)
            AND all(name2 IN coalesce(fact.nameList, []) WHERE NOT name2 IN coalesce(rival.nameList, [])
              OR any(i2 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i2] = name2
                AND any(j2 IN range(0, size(coalesce(rival.nameList, [])) - 1) WHERE rival.nameList[j2] = name2
                  AND rival.valueList[j2] = fact.valueList[i2])))
            AND coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
          RETURN rival
          UNION
          UNWIND CASE WHEN fact.relation IN $p.own THEN [fact.relation] ELSE [] END AS relation
          MATCH (rival:Fact)
          WHERE rival.subjectId = fact.subjectId AND rival.relation = relation AND rival.id IS NOT NULL
          WITH fact, rival
          WHERE CASE
            WHEN coalesce(rival.objectId, rival.value) = coalesce(fact.objectId, fact.value) THEN rival.polarity <> fact.polarity
            ELSE fact.relation IN $p.exclusive AND rival.polarity = 'AFFIRMED' AND fact.polarity = 'AFFIRMED'
          END
            AND rival.retractedAt IS NULL
            AND rival.relation = fact.relation
            AND rival.key <> fact.key
            AND coalesce(rival.validFrom <= fact.validToLatest, true)
            AND coalesce(fact.validFrom <= rival.validToLatest, true)
            AND all(name3 IN coalesce(fact.nameList, []) WHERE NOT name3 IN coalesce(rival.nameList, [])
              OR any(i3 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i3] = name3
                AND any(j3 IN range(0, size(coalesce(rival.nameList, [])) - 1) WHERE rival.nameList[j3] = name3
                  AND rival.valueList[j3] = fact.valueList[i3])))
            AND coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
          RETURN rival
        }
        WITH rival
        WHERE coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
          AND rival.retractedAt IS NULL
        WITH rival ORDER BY rival.id LIMIT $p.most2
        RETURN [rival.rank, COLLECT {
          MATCH (rival)-[cites2:CITES]->(passage2)
          WHERE cites2.role = 'STATES'
            AND cites2.retractedAt IS NULL
          MATCH (source2:Source {id: passage2.sourceId})
          WITH cites2, source2 ORDER BY cites2.ordinal, cites2.passageId LIMIT $p.most3
          RETURN [
            cites2.stance,
            cites2.modality,
            source2.id,
            source2.name,
            cites2.attributedToId,
            null
          ]
        }]
      },
      COLLECT {
        MATCH (fact)-[:BASED_ON]->(premise2)
        WITH premise2 ORDER BY premise2.id LIMIT $p.most4
        RETURN COLLECT {
          MATCH (standing:Fact)
          WHERE standing.id = premise2.id AND standing.id IS NOT NULL AND standing.retractedAt IS NULL AND coalesce(standing.scenarioId = coalesce(fact.scenarioId, ''), true)
          RETURN [
            standing.basis,
            CASE standing.basis WHEN 'INFERRED' THEN standing.modality END,
            COLLECT {
              MATCH (standing)-[cites3:CITES]->(passage3)
              WHERE cites3.role = 'STATES'
                AND cites3.retractedAt IS NULL
              MATCH (source3:Source {id: passage3.sourceId})
              WITH cites3, source3 ORDER BY cites3.ordinal, cites3.passageId LIMIT $p.most5
              RETURN [
                cites3.stance,
                cites3.modality,
                source3.id,
                source3.name,
                cites3.attributedToId,
                null
              ]
            }
          ] LIMIT 1
        }[0]
      }
    ]
  ]) AS factFound
}
CALL () {
  MATCH (fact2:Fact {id: $p.id2})
  RETURN collect([
    [
      fact2.basis,
      fact2.rank,
      (fact2.retractedAt IS NULL),
      CASE fact2.basis
        WHEN 'STATED' THEN true
        ELSE fact2.modality IS NOT NULL AND NOT EXISTS {
          MATCH (record2:Fact {id: fact2.id})-[:BASED_ON*0..10]->(step2)
          WITH DISTINCT record2, step2
          MATCH (step2)-[:BASED_ON]->(premise3)
          OPTIONAL MATCH (then2:Fact)
          WHERE then2.key = premise3.key
            AND then2.id IS NOT NULL
            AND then2.recordedAt <= step2.recordedAt
            AND coalesce(then2.retractedAt > step2.recordedAt, true)
            AND then2.polarity <> premise3.polarity
          WITH step2, premise3, then2
          WHERE premise3 IS NOT NULL AND (NOT coalesce(premise3.retractedAt IS NULL AND coalesce(premise3.scenarioId = coalesce(step2.scenarioId, ''), true), false) OR then2 IS NOT NULL)
          RETURN step2
        }
      END,
      COLLECT {
        MATCH (fact2)-[cites4:CITES]->(passage4)
        WHERE cites4.role = 'STATES'
          AND cites4.retractedAt IS NULL
        MATCH (source4:Source {id: passage4.sourceId})
        WITH cites4, source4 ORDER BY cites4.ordinal, cites4.passageId LIMIT $p.most6
        RETURN [
          cites4.stance,
          cites4.modality,
          source4.id,
          source4.name,
          cites4.attributedToId,
          null
        ]
      },
      COLLECT {
        CALL (fact2) {
          MATCH (fact2)-[:RIVALS]-(rival2)
          RETURN rival2
          UNION
          MATCH (rival2:Fact)
          WHERE rival2.polarity = CASE fact2.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival2.subjectId = fact2.subjectId
            AND rival2.objectId = fact2.objectId
            AND rival2.id IS NOT NULL
            AND rival2.retractedAt IS NULL
            AND rival2.relation = fact2.relation
            AND rival2.key <> fact2.key
            AND coalesce(rival2.validFrom <= fact2.validToLatest, true)
            AND coalesce(fact2.validFrom <= rival2.validToLatest, true)
            AND all(name4 IN coalesce(fact2.nameList, []) WHERE NOT name4 IN coalesce(rival2.nameList, [])
              OR any(i4 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i4] = name4
                AND any(j4 IN range(0, size(coalesce(rival2.nameList, [])) - 1) WHERE rival2.nameList[j4] = name4
                  AND rival2.valueList[j4] = fact2.valueList[i4])))
            AND coalesce(rival2.scenarioId, '') = coalesce(fact2.scenarioId, '')
          RETURN rival2
          UNION
          WITH fact2 WHERE fact2.relation IN $p.symmetric2
          MATCH (rival2:Fact)
          WHERE rival2.polarity = CASE fact2.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND rival2.subjectId = fact2.objectId
            AND rival2.objectId = fact2.subjectId
            AND rival2.id IS NOT NULL
            AND rival2.retractedAt IS NULL
            AND rival2.relation = fact2.relation
            AND rival2.key <> fact2.key
            AND coalesce(rival2.validFrom <= fact2.validToLatest, true)
            AND coalesce(fact2.validFrom <= rival2.validToLatest, true)
            AND all(name5 IN coalesce(fact2.nameList, []) WHERE NOT name5 IN coalesce(rival2.nameList, [])
              OR any(i5 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i5] = name5
                AND any(j5 IN range(0, size(coalesce(rival2.nameList, [])) - 1) WHERE rival2.nameList[j5] = name5
                  AND rival2.valueList[j5] = fact2.valueList[i5])))
            AND coalesce(rival2.scenarioId, '') = coalesce(fact2.scenarioId, '')
          RETURN rival2
          UNION
          UNWIND CASE WHEN fact2.relation IN $p.own2 THEN [fact2.relation] ELSE [] END AS relation2
          MATCH (rival2:Fact)
          WHERE rival2.subjectId = fact2.subjectId AND rival2.relation = relation2 AND rival2.id IS NOT NULL
          WITH fact2, rival2
          WHERE CASE
            WHEN coalesce(rival2.objectId, rival2.value) = coalesce(fact2.objectId, fact2.value) THEN rival2.polarity <> fact2.polarity
            ELSE fact2.relation IN $p.exclusive2 AND rival2.polarity = 'AFFIRMED' AND fact2.polarity = 'AFFIRMED'
          END
            AND rival2.retractedAt IS NULL
            AND rival2.relation = fact2.relation
            AND rival2.key <> fact2.key
            AND coalesce(rival2.validFrom <= fact2.validToLatest, true)
            AND coalesce(fact2.validFrom <= rival2.validToLatest, true)
            AND all(name6 IN coalesce(fact2.nameList, []) WHERE NOT name6 IN coalesce(rival2.nameList, [])
              OR any(i6 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i6] = name6
                AND any(j6 IN range(0, size(coalesce(rival2.nameList, [])) - 1) WHERE rival2.nameList[j6] = name6
                  AND rival2.valueList[j6] = fact2.valueList[i6])))
            AND coalesce(rival2.scenarioId, '') = coalesce(fact2.scenarioId, '')
          RETURN rival2
        }
        WITH rival2
        WHERE coalesce(rival2.scenarioId, '') = coalesce(fact2.scenarioId, '')
          AND rival2.retractedAt IS NULL
        WITH rival2 ORDER BY rival2.id LIMIT $p.most7
        RETURN [rival2.rank, COLLECT {
          MATCH (rival2)-[cites5:CITES]->(passage5)
          WHERE cites5.role = 'STATES'
            AND cites5.retractedAt IS NULL
          MATCH (source5:Source {id: passage5.sourceId})
          WITH cites5, source5 ORDER BY cites5.ordinal, cites5.passageId LIMIT $p.most8
          RETURN [
            cites5.stance,
            cites5.modality,
            source5.id,
            source5.name,
            cites5.attributedToId,
            null
          ]
        }]
      },
      COLLECT {
        MATCH (fact2)-[:BASED_ON]->(premise4)
        WITH premise4 ORDER BY premise4.id LIMIT $p.most9
        RETURN COLLECT {
          MATCH (standing2:Fact)
          WHERE standing2.id = premise4.id AND standing2.id IS NOT NULL AND standing2.retractedAt IS NULL AND coalesce(standing2.scenarioId = coalesce(fact2.scenarioId, ''), true)
          RETURN [
            standing2.basis,
            CASE standing2.basis WHEN 'INFERRED' THEN standing2.modality END,
            COLLECT {
              MATCH (standing2)-[cites6:CITES]->(passage6)
              WHERE cites6.role = 'STATES'
                AND cites6.retractedAt IS NULL
              MATCH (source6:Source {id: passage6.sourceId})
              WITH cites6, source6 ORDER BY cites6.ordinal, cites6.passageId LIMIT $p.most10
              RETURN [
                cites6.stance,
                cites6.modality,
                source6.id,
                source6.name,
                cites6.attributedToId,
                null
              ]
            }
          ] LIMIT 1
        }[0]
      }
    ]
  ]) AS factFound2
}
RETURN factFound,
  factFound2

// $p = {
//   "id": "F16.1",
//   "most": 100,
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
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
//   "exclusive": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "most2": 100,
//   "most3": 100,
//   "most4": 100,
//   "most5": 100,
//   "id2": "R1.1",
//   "most6": 100,
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
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
//   "exclusive2": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "most7": 100,
//   "most8": 100,
//   "most9": 100,
//   "most10": 100
// }
