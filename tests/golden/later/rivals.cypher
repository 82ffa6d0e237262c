CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([fact.value]) AS factFound
}
CALL () {
  MATCH (fact2:Fact {id: $p.id2})
  RETURN collect([
    fact2.value,
    COLLECT {
      CALL (fact2) {
        MATCH (fact2)-[:RIVALS]-(fact3)
        RETURN fact3
        UNION
        MATCH (fact3:Fact)
        WHERE fact3.polarity = CASE fact2.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
          AND fact3.subjectId = fact2.subjectId
          AND fact3.objectId = fact2.objectId
          AND fact3.id IS NOT NULL
          AND fact3.retractedAt IS NULL
          AND fact3.relation = fact2.relation
          AND fact3.key <> fact2.key
          AND coalesce(fact3.validFrom <= fact2.validToLatest, true)
          AND coalesce(fact2.validFrom <= fact3.validToLatest, true)
          AND all(name IN coalesce(fact2.nameList, []) WHERE NOT name IN coalesce(fact3.nameList, [])
            OR any(i IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i] = name
              AND any(j IN range(0, size(coalesce(fact3.nameList, [])) - 1) WHERE fact3.nameList[j] = name
                AND fact3.valueList[j] = fact2.valueList[i])))
          AND coalesce(fact3.scenarioId, '') = coalesce(fact2.scenarioId, '')
        RETURN fact3
        UNION
        WITH fact2 WHERE fact2.relation IN $p.symmetric
        MATCH (fact3:Fact)
        WHERE fact3.polarity = CASE fact2.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
          AND fact3.subjectId = fact2.objectId
          AND fact3.objectId = fact2.subjectId
          AND fact3.id IS NOT NULL
          AND fact3.retractedAt IS NULL
          AND fact3.relation = fact2.relation
          AND fact3.key <> fact2.key
          AND coalesce(fact3.validFrom <= fact2.validToLatest, true)
          AND coalesce(fact2.validFrom <= fact3.validToLatest, true)
          AND all(name2 IN coalesce(fact2.nameList, []) WHERE NOT name2 IN coalesce(fact3.nameList, [])
            OR any(i2 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i2] = name2
              AND any(j2 IN range(0, size(coalesce(fact3.nameList, [])) - 1) WHERE fact3.nameList[j2] = name2
                AND fact3.valueList[j2] = fact2.valueList[i2])))
          AND coalesce(fact3.scenarioId, '') = coalesce(fact2.scenarioId, '')
        RETURN fact3
        UNION
        UNWIND CASE WHEN fact2.relation IN $p.own THEN [fact2.relation] ELSE [] END AS relation
        MATCH (fact3:Fact)
        WHERE fact3.subjectId = fact2.subjectId AND fact3.relation = relation AND fact3.id IS NOT NULL
        WITH fact2, fact3
        WHERE CASE
          WHEN coalesce(fact3.objectId, fact3.value) = coalesce(fact2.objectId, fact2.value) THEN fact3.polarity <> fact2.polarity
          ELSE fact2.relation IN $p.exclusive AND fact3.polarity = 'AFFIRMED' AND fact2.polarity = 'AFFIRMED'
        END
          AND fact3.retractedAt IS NULL
          AND fact3.relation = fact2.relation
          AND fact3.key <> fact2.key
          AND coalesce(fact3.validFrom <= fact2.validToLatest, true)
          AND coalesce(fact2.validFrom <= fact3.validToLatest, true)
          AND all(name3 IN coalesce(fact2.nameList, []) WHERE NOT name3 IN coalesce(fact3.nameList, [])
            OR any(i3 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i3] = name3
              AND any(j3 IN range(0, size(coalesce(fact3.nameList, [])) - 1) WHERE fact3.nameList[j3] = name3
                AND fact3.valueList[j3] = fact2.valueList[i3])))
          AND coalesce(fact3.scenarioId, '') = coalesce(fact2.scenarioId, '')
        RETURN fact3
      }
      WITH fact3
      WHERE fact3.retractedAt IS NULL
      WITH fact3 ORDER BY fact3.id LIMIT $p.most
      RETURN [fact3.id, fact3.value, fact3.rank]
    },
    COLLECT {
      MATCH (fact2)-[cites:CITES]->()
      WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= fact2.retractedAt)
      WITH cites ORDER BY cites.ordinal LIMIT $p.most2
      RETURN [
        cites.stance,
        COLLECT {
          MATCH (passage:Passage)
          WHERE passage.id = cites.passageId
          RETURN [passage.id] LIMIT 1
        }[0]
      ]
    }
  ]) AS factFound2
}
RETURN factFound,
  factFound2

// $p = {
//   "id": "F16.1",
//   "id2": "R1.1",
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
//   "most2": 100
// }
