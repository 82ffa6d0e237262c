MATCH (event:Event {id: $p.id})
RETURN collect([
  COLLECT {
    CALL (event) {
      MATCH (fact:Fact)
      WHERE fact.subjectId = event.id
        AND fact.id > $p.after
        AND coalesce(fact.scenarioId = event.id, true)
        AND fact.retractedAt IS NULL
        AND fact.relation = $p.relation
      RETURN fact ORDER BY fact.subjectId, fact.id LIMIT $p.first
      UNION
      MATCH (fact:Fact)
      WHERE fact.objectId = event.id
        AND fact.id > $p.after
        AND coalesce(fact.scenarioId = event.id, true)
        AND fact.retractedAt IS NULL
        AND fact.relation = $p.relation
      RETURN fact ORDER BY fact.objectId, fact.id LIMIT $p.first
      UNION
      MATCH (event)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact)
      WHERE fact.id > $p.after
        AND coalesce(fact.scenarioId = event.id, true)
        AND fact.retractedAt IS NULL
        AND fact.relation = $p.relation
      WITH DISTINCT fact
      RETURN fact ORDER BY fact.id LIMIT $p.first
    }
    WITH fact ORDER BY fact.id LIMIT $p.first
    RETURN [
      [
        fact.id,
        fact.sentence,
        fact.polarity,
        COLLECT {
          CALL (fact) {
            MATCH (fact)-[:RIVALS]-(fact2)
            RETURN fact2
            UNION
            MATCH (fact2:Fact)
            WHERE fact2.polarity = CASE fact.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
              AND fact2.subjectId = fact.subjectId
              AND fact2.objectId = fact.objectId
              AND fact2.id IS NOT NULL
              AND fact2.retractedAt IS NULL
              AND fact2.relation = fact.relation
              AND fact2.key <> fact.key
              AND coalesce(fact2.validFrom <= fact.validToLatest, true)
              AND coalesce(fact.validFrom <= fact2.validToLatest, true)
              AND all(name IN coalesce(fact.nameList, []) WHERE NOT name IN coalesce(fact2.nameList, [])
                OR any(i IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i] = name
                  AND any(j IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[j] = name
                    AND fact2.valueList[j] = fact.valueList[i])))
              AND coalesce(fact2.scenarioId, '') = coalesce(fact.scenarioId, '')
            RETURN fact2
            UNION
            WITH fact WHERE fact.relation IN $p.symmetric
            MATCH (fact2:Fact)
            WHERE fact2.polarity = CASE fact.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
              AND fact2.subjectId = fact.objectId
              AND fact2.objectId = fact.subjectId
              AND fact2.id IS NOT NULL
              AND fact2.retractedAt IS NULL
              AND fact2.relation = fact.relation
              AND fact2.key <> fact.key
              AND coalesce(fact2.validFrom <= fact.validToLatest, true)
              AND coalesce(fact.validFrom <= fact2.validToLatest, true)
              AND all(name2 IN coalesce(fact.nameList, []) WHERE NOT name2 IN coalesce(fact2.nameList, [])
                OR any(i2 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i2] = name2
                  AND any(j2 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[j2] = name2
                    AND fact2.valueList[j2] = fact.valueList[i2])))
              AND coalesce(fact2.scenarioId, '') = coalesce(fact.scenarioId, '')
            RETURN fact2
            UNION
            UNWIND CASE WHEN fact.relation IN $p.own THEN [fact.relation] ELSE [] END AS relation
            MATCH (fact2:Fact)
            WHERE fact2.subjectId = fact.subjectId AND fact2.relation = relation AND fact2.id IS NOT NULL
            WITH fact, fact2
            WHERE CASE
              WHEN coalesce(fact2.objectId, fact2.value) = coalesce(fact.objectId, fact.value) THEN fact2.polarity <> fact.polarity
              ELSE fact.relation IN $p.exclusive AND fact2.polarity = 'AFFIRMED' AND fact.polarity = 'AFFIRMED'
            END
              AND fact2.retractedAt IS NULL
              AND fact2.relation = fact.relation
              AND fact2.key <> fact.key
              AND coalesce(fact2.validFrom <= fact.validToLatest, true)
              AND coalesce(fact.validFrom <= fact2.validToLatest, true)
              AND all(name3 IN coalesce(fact.nameList, []) WHERE NOT name3 IN coalesce(fact2.nameList, [])
                OR any(i3 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i3] = name3
                  AND any(j3 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[j3] = name3
                    AND fact2.valueList[j3] = fact.valueList[i3])))
              AND coalesce(fact2.scenarioId, '') = coalesce(fact.scenarioId, '')
            RETURN fact2
          }
          WITH fact2
          WHERE fact2.retractedAt IS NULL
          WITH fact2 ORDER BY fact2.id LIMIT $p.most
          RETURN [fact2.id]
        },
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
            WITH cites, source ORDER BY cites.ordinal, cites.passageId LIMIT $p.most2
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
                AND all(name4 IN coalesce(fact.nameList, []) WHERE NOT name4 IN coalesce(rival.nameList, [])
                  OR any(i4 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i4] = name4
                    AND any(j4 IN range(0, size(coalesce(rival.nameList, [])) - 1) WHERE rival.nameList[j4] = name4
                      AND rival.valueList[j4] = fact.valueList[i4])))
                AND coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
              RETURN rival
              UNION
              WITH fact WHERE fact.relation IN $p.symmetric2
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
                AND all(name5 IN coalesce(fact.nameList, []) WHERE NOT name5 IN coalesce(rival.nameList, [])
                  OR any(i5 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i5] = name5
                    AND any(j5 IN range(0, size(coalesce(rival.nameList, [])) - 1) WHERE rival.nameList[j5] = name5
                      AND rival.valueList[j5] = fact.valueList[i5])))
                AND coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
              RETURN rival
              UNION
              UNWIND CASE WHEN fact.relation IN $p.own2 THEN [fact.relation] ELSE [] END AS relation2
              MATCH (rival:Fact)
              WHERE rival.subjectId = fact.subjectId AND rival.relation = relation2 AND rival.id IS NOT NULL
              WITH fact, rival
              WHERE CASE
                WHEN coalesce(rival.objectId, rival.value) = coalesce(fact.objectId, fact.value) THEN rival.polarity <> fact.polarity
                ELSE fact.relation IN $p.exclusive2 AND rival.polarity = 'AFFIRMED' AND fact.polarity = 'AFFIRMED'
              END
                AND rival.retractedAt IS NULL
                AND rival.relation = fact.relation
                AND rival.key <> fact.key
                AND coalesce(rival.validFrom <= fact.validToLatest, true)
                AND coalesce(fact.validFrom <= rival.validToLatest, true)
                AND all(name6 IN coalesce(fact.nameList, []) WHERE NOT name6 IN coalesce(rival.nameList, [])
                  OR any(i6 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i6] = name6
                    AND any(j6 IN range(0, size(coalesce(rival.nameList, [])) - 1) WHERE rival.nameList[j6] = name6
                      AND rival.valueList[j6] = fact.valueList[i6])))
                AND coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
              RETURN rival
            }
            WITH rival
            WHERE coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
              AND rival.retractedAt IS NULL
            WITH rival ORDER BY rival.id LIMIT $p.most3
            RETURN [rival.rank, COLLECT {
              MATCH (rival)-[cites2:CITES]->(passage2)
              WHERE cites2.role = 'STATES'
                AND cites2.retractedAt IS NULL
              MATCH (source2:Source {id: passage2.sourceId})
              WITH cites2, source2 ORDER BY cites2.ordinal, cites2.passageId LIMIT $p.most4
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
            WITH premise2 ORDER BY premise2.id LIMIT $p.most5
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
                  WITH cites3, source3 ORDER BY cites3.ordinal, cites3.passageId LIMIT $p.most6
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
      ]
    ]
  }
]) AS eventFound

// $p = {
//   "id": "huang-visit",
//   "after": "",
//   "relation": "HAS_PURPOSE",
//   "first": 21,
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
//   "most": 100,
//   "most2": 100,
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
//   "most3": 100,
//   "most4": 100,
//   "most5": 100,
//   "most6": 100
// }
