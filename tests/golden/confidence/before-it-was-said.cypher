MATCH (fact:Fact {id: $p.id})
RETURN collect([
  [
    fact.basis,
    fact.rank,
    (fact.retractedAt IS NULL AND coalesce(fact.saidOn <= $p.saidBy, true)),
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
        WHERE premise IS NOT NULL AND (NOT coalesce(premise.retractedAt IS NULL AND coalesce(premise.saidOn <= $p.saidBy2, true) AND coalesce(premise.scenarioId = coalesce(step.scenarioId, ''), true), false) OR `then` IS NOT NULL)
        RETURN step
      }
    END,
    COLLECT {
      MATCH (fact)-[cites:CITES]->(passage)
      WHERE cites.role = 'STATES'
        AND cites.retractedAt IS NULL
      MATCH (source:Source {id: passage.sourceId})
      WHERE coalesce(source.publishedOn <= $p.saidBy3, true)
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
        AND rival.scenarioId IS NULL
        AND coalesce(rival.saidOn <= $p.saidBy4, true)
      WITH rival ORDER BY rival.id LIMIT $p.most2
      RETURN [rival.rank, COLLECT {
        MATCH (rival)-[cites2:CITES]->(passage2)
        WHERE cites2.role = 'STATES'
          AND cites2.retractedAt IS NULL
        MATCH (source2:Source {id: passage2.sourceId})
        WHERE coalesce(source2.publishedOn <= $p.saidBy5, true)
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
        WHERE standing.id = premise2.id AND standing.id IS NOT NULL AND standing.retractedAt IS NULL AND coalesce(standing.saidOn <= $p.saidBy6, true) AND coalesce(standing.scenarioId = coalesce(fact.scenarioId, ''), true)
        RETURN [
          standing.basis,
          CASE standing.basis WHEN 'INFERRED' THEN COLLECT {
            WITH standing.modality AS known
            RETURN CASE
                WHEN standing.basis <> 'STATED' AND known IS NULL THEN known
                ELSE COLLECT {
                  WITH COLLECT {
                    MATCH (record2:Fact {id: standing.id})-[:BASED_ON*0..10]->(ground)
                    WITH DISTINCT record2, ground
                    OPTIONAL MATCH (ground)-[:BASED_ON]->(premise3)
                    OPTIONAL MATCH (then2:Fact)
                    WHERE then2.key = premise3.key
                      AND then2.id IS NOT NULL
                      AND then2.recordedAt <= ground.recordedAt
                      AND coalesce(then2.retractedAt > ground.recordedAt, true)
                      AND then2.polarity <> premise3.polarity
                    RETURN CASE
                      WHEN premise3 IS NOT NULL AND (NOT coalesce(premise3.retractedAt IS NULL AND coalesce(premise3.saidOn <= $p.saidBy7, true) AND coalesce(premise3.scenarioId = coalesce(ground.scenarioId, ''), true), false) OR then2 IS NOT NULL) THEN ''
                      WHEN ground.basis = 'STATED' THEN coalesce(head([modality IN $p.modalities WHERE modality IN COLLECT {
                        MATCH (ground)-[cites3:CITES]->()
                        WHERE cites3.stance = 'SUPPORTS'
                          AND cites3.role = 'STATES'
                          AND (cites3.retractedAt IS NULL OR cites3.retractedAt >= ground.retractedAt)
                          AND EXISTS {
                            MATCH (passage3:Passage {id: cites3.passageId})
                            WHERE EXISTS {
                              MATCH (source3:Source {id: passage3.sourceId})
                              WHERE coalesce(source3.publishedOn <= $p.saidBy8, true)
                            }
                          }
                        RETURN cites3.modality AS cited
                      }]), '')
                      ELSE coalesce(ground.ownModality, $p.most5)
                    END
                  } AS grounds
                  RETURN CASE WHEN NOT '' IN grounds THEN last([modality2 IN $p.modalities2 WHERE modality2 IN grounds]) END
                }[0]
              END
          }[0] END,
          COLLECT {
            MATCH (standing)-[cites4:CITES]->(passage4)
            WHERE cites4.role = 'STATES'
              AND cites4.retractedAt IS NULL
            MATCH (source4:Source {id: passage4.sourceId})
            WHERE coalesce(source4.publishedOn <= $p.saidBy9, true)
            WITH cites4, source4 ORDER BY cites4.ordinal, cites4.passageId LIMIT $p.most6
            RETURN [
              cites4.stance,
              cites4.modality,
              source4.id,
              source4.name,
              cites4.attributedToId,
              null
            ]
          }
        ] LIMIT 1
      }[0]
    }
  ],
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
        AND all(name4 IN coalesce(fact.nameList, []) WHERE NOT name4 IN coalesce(fact2.nameList, [])
          OR any(i4 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i4] = name4
            AND any(j4 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[j4] = name4
              AND fact2.valueList[j4] = fact.valueList[i4])))
        AND coalesce(fact2.scenarioId, '') = coalesce(fact.scenarioId, '')
      RETURN fact2
      UNION
      WITH fact WHERE fact.relation IN $p.symmetric2
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
        AND all(name5 IN coalesce(fact.nameList, []) WHERE NOT name5 IN coalesce(fact2.nameList, [])
          OR any(i5 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i5] = name5
            AND any(j5 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[j5] = name5
              AND fact2.valueList[j5] = fact.valueList[i5])))
        AND coalesce(fact2.scenarioId, '') = coalesce(fact.scenarioId, '')
      RETURN fact2
      UNION
      UNWIND CASE WHEN fact.relation IN $p.own2 THEN [fact.relation] ELSE [] END AS relation2
      MATCH (fact2:Fact)
      WHERE fact2.subjectId = fact.subjectId AND fact2.relation = relation2 AND fact2.id IS NOT NULL
      WITH fact, fact2
      WHERE CASE
        WHEN coalesce(fact2.objectId, fact2.value) = coalesce(fact.objectId, fact.value) THEN fact2.polarity <> fact.polarity
        ELSE fact.relation IN $p.exclusive2 AND fact2.polarity = 'AFFIRMED' AND fact.polarity = 'AFFIRMED'
      END
        AND fact2.retractedAt IS NULL
        AND fact2.relation = fact.relation
        AND fact2.key <> fact.key
        AND coalesce(fact2.validFrom <= fact.validToLatest, true)
        AND coalesce(fact.validFrom <= fact2.validToLatest, true)
        AND all(name6 IN coalesce(fact.nameList, []) WHERE NOT name6 IN coalesce(fact2.nameList, [])
          OR any(i6 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i6] = name6
            AND any(j6 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[j6] = name6
              AND fact2.valueList[j6] = fact.valueList[i6])))
        AND coalesce(fact2.scenarioId, '') = coalesce(fact.scenarioId, '')
      RETURN fact2
    }
    WITH fact2
    WHERE fact2.retractedAt IS NULL
      AND fact2.scenarioId IS NULL
      AND coalesce(fact2.saidOn <= $p.saidBy10, true)
    WITH fact2 ORDER BY fact2.id LIMIT $p.most7
    RETURN [fact2.id]
  }
]) AS factFound

// $p = {
//   "id": "F46.2",
//   "saidBy": "2026-02-15",
//   "saidBy2": "2026-02-15",
//   "saidBy3": "2026-02-15",
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
//   "saidBy4": "2026-02-15",
//   "most2": 100,
//   "saidBy5": "2026-02-15",
//   "most3": 100,
//   "most4": 100,
//   "saidBy6": "2026-02-15",
//   "saidBy7": "2026-02-15",
//   "modalities": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy8": "2026-02-15",
//   "most5": "POSSIBLE",
//   "modalities2": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "saidBy9": "2026-02-15",
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
//   "saidBy10": "2026-02-15",
//   "most7": 100
// }
