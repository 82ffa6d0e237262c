CALL () {
  CALL () {
    MATCH (fact)-[:RIVALS]-(rival)
    WHERE coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
      AND rival.retractedAt IS NULL
    RETURN fact
    UNION
    MATCH (fact)-[cites:CITES]->()
    WHERE cites.stance = 'DISPUTES'
      AND cites.role = 'STATES'
      AND cites.retractedAt IS NULL
    RETURN fact
    UNION
    MATCH (denied:Fact)
    WHERE denied.polarity = 'DENIED'
      AND denied.subjectId IS NOT NULL
      AND denied.objectId IS NOT NULL
      AND denied.id IS NOT NULL
      AND denied.retractedAt IS NULL
    MATCH (affirmed:Fact)
    WHERE affirmed.polarity = 'AFFIRMED'
      AND affirmed.subjectId = denied.subjectId
      AND affirmed.objectId = denied.objectId
      AND affirmed.id IS NOT NULL
      AND affirmed.relation = denied.relation
      AND affirmed.key <> denied.key
      AND coalesce(affirmed.validFrom <= denied.validToLatest, true)
      AND coalesce(denied.validFrom <= affirmed.validToLatest, true)
      AND all(name IN coalesce(denied.nameList, []) WHERE NOT name IN coalesce(affirmed.nameList, [])
        OR any(i IN range(0, size(coalesce(denied.nameList, [])) - 1) WHERE denied.nameList[i] = name
          AND any(j IN range(0, size(coalesce(affirmed.nameList, [])) - 1) WHERE affirmed.nameList[j] = name
            AND affirmed.valueList[j] = denied.valueList[i])))
      AND coalesce(affirmed.scenarioId, '') = coalesce(denied.scenarioId, '')
      AND affirmed.retractedAt IS NULL
    UNWIND [denied, affirmed] AS fact
    RETURN fact
    UNION
    MATCH (denied2:Fact)
    WHERE denied2.polarity = 'DENIED'
      AND denied2.subjectId IS NOT NULL
      AND denied2.objectId IS NOT NULL
      AND denied2.id IS NOT NULL
      AND denied2.relation IN $p.symmetric
      AND denied2.retractedAt IS NULL
    MATCH (affirmed2:Fact)
    WHERE affirmed2.polarity = 'AFFIRMED'
      AND affirmed2.subjectId = denied2.objectId
      AND affirmed2.objectId = denied2.subjectId
      AND affirmed2.id IS NOT NULL
      AND affirmed2.relation = denied2.relation
      AND affirmed2.key <> denied2.key
      AND coalesce(affirmed2.validFrom <= denied2.validToLatest, true)
      AND coalesce(denied2.validFrom <= affirmed2.validToLatest, true)
      AND all(name2 IN coalesce(denied2.nameList, []) WHERE NOT name2 IN coalesce(affirmed2.nameList, [])
        OR any(i2 IN range(0, size(coalesce(denied2.nameList, [])) - 1) WHERE denied2.nameList[i2] = name2
          AND any(j2 IN range(0, size(coalesce(affirmed2.nameList, [])) - 1) WHERE affirmed2.nameList[j2] = name2
            AND affirmed2.valueList[j2] = denied2.valueList[i2])))
      AND coalesce(affirmed2.scenarioId, '') = coalesce(denied2.scenarioId, '')
      AND affirmed2.retractedAt IS NULL
    UNWIND [denied2, affirmed2] AS fact
    RETURN fact
    UNION
    MATCH (fact2:Fact)
    WHERE fact2.relation IN $p.own
      AND fact2.id IS NOT NULL
      AND (fact2.polarity = 'DENIED' OR fact2.relation IN $p.exclusive)
      AND fact2.retractedAt IS NULL
    UNWIND CASE WHEN fact2.relation IN $p.own2 THEN [fact2.relation] ELSE [] END AS relation
    MATCH (rival2:Fact)
    WHERE rival2.subjectId = fact2.subjectId AND rival2.relation = relation AND rival2.id IS NOT NULL
    WITH fact2, rival2
    WHERE CASE
      WHEN coalesce(rival2.objectId, rival2.value) = coalesce(fact2.objectId, fact2.value) THEN rival2.polarity <> fact2.polarity
      ELSE fact2.relation IN $p.exclusive2 AND rival2.polarity = 'AFFIRMED' AND fact2.polarity = 'AFFIRMED'
    END
      AND rival2.relation = fact2.relation
      AND rival2.key <> fact2.key
      AND coalesce(rival2.validFrom <= fact2.validToLatest, true)
      AND coalesce(fact2.validFrom <= rival2.validToLatest, true)
      AND all(name3 IN coalesce(fact2.nameList, []) WHERE NOT name3 IN coalesce(rival2.nameList, [])
        OR any(i3 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i3] = name3
          AND any(j3 IN range(0, size(coalesce(rival2.nameList, [])) - 1) WHERE rival2.nameList[j3] = name3
            AND rival2.valueList[j3] = fact2.valueList[i3])))
      AND coalesce(rival2.scenarioId, '') = coalesce(fact2.scenarioId, '')
      AND rival2.retractedAt IS NULL
    UNWIND [fact2, rival2] AS fact
    RETURN fact
  }
  WITH fact
  WHERE fact.retractedAt IS NULL
    AND fact.scenarioId IS NULL
  WITH fact ORDER BY fact.id LIMIT $p.first
  RETURN collect([
    [
      fact.id,
      fact.sentence,
      COLLECT {
        CALL (fact) {
          MATCH (fact)-[:RIVALS]-(fact3)
          RETURN fact3
          UNION
          MATCH (fact3:Fact)
          WHERE fact3.polarity = CASE fact.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND fact3.subjectId = fact.subjectId
            AND fact3.objectId = fact.objectId
            AND fact3.id IS NOT NULL
            AND fact3.retractedAt IS NULL
            AND fact3.relation = fact.relation
            AND fact3.key <> fact.key
            AND coalesce(fact3.validFrom <= fact.validToLatest, true)
            AND coalesce(fact.validFrom <= fact3.validToLatest, true)
            AND all(name4 IN coalesce(fact.nameList, []) WHERE NOT name4 IN coalesce(fact3.nameList, [])
              OR any(i4 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i4] = name4
                AND any(j4 IN range(0, size(coalesce(fact3.nameList, [])) - 1) WHERE fact3.nameList[j4] = name4
                  AND fact3.valueList[j4] = fact.valueList[i4])))
            AND coalesce(fact3.scenarioId, '') = coalesce(fact.scenarioId, '')
          RETURN fact3
          UNION
          WITH fact WHERE fact.relation IN $p.symmetric2
          MATCH (fact3:Fact)
          WHERE fact3.polarity = CASE fact.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END
            AND fact3.subjectId = fact.objectId
            AND fact3.objectId = fact.subjectId
            AND fact3.id IS NOT NULL
            AND fact3.retractedAt IS NULL
            AND fact3.relation = fact.relation
            AND fact3.key <> fact.key
            AND coalesce(fact3.validFrom <= fact.validToLatest, true)
            AND coalesce(fact.validFrom <= fact3.validToLatest, true)
            AND all(name5 IN coalesce(fact.nameList, []) WHERE NOT name5 IN coalesce(fact3.nameList, [])
              OR any(i5 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i5] = name5
                AND any(j5 IN range(0, size(coalesce(fact3.nameList, [])) - 1) WHERE fact3.nameList[j5] = name5
                  AND fact3.valueList[j5] = fact.valueList[i5])))
            AND coalesce(fact3.scenarioId, '') = coalesce(fact.scenarioId, '')
          RETURN fact3
          UNION
          UNWIND CASE WHEN fact.relation IN $p.own3 THEN [fact.relation] ELSE [] END AS relation2
          MATCH (fact3:Fact)
          WHERE fact3.subjectId = fact.subjectId AND fact3.relation = relation2 AND fact3.id IS NOT NULL
          WITH fact, fact3
          WHERE CASE
            WHEN coalesce(fact3.objectId, fact3.value) = coalesce(fact.objectId, fact.value) THEN fact3.polarity <> fact.polarity
            ELSE fact.relation IN $p.exclusive3 AND fact3.polarity = 'AFFIRMED' AND fact.polarity = 'AFFIRMED'
          END
            AND fact3.retractedAt IS NULL
            AND fact3.relation = fact.relation
            AND fact3.key <> fact.key
            AND coalesce(fact3.validFrom <= fact.validToLatest, true)
            AND coalesce(fact.validFrom <= fact3.validToLatest, true)
            AND all(name6 IN coalesce(fact.nameList, []) WHERE NOT name6 IN coalesce(fact3.nameList, [])
              OR any(i6 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i6] = name6
                AND any(j6 IN range(0, size(coalesce(fact3.nameList, [])) - 1) WHERE fact3.nameList[j6] = name6
                  AND fact3.valueList[j6] = fact.valueList[i6])))
            AND coalesce(fact3.scenarioId, '') = coalesce(fact.scenarioId, '')
          RETURN fact3
        }
        WITH fact3
        WHERE fact3.retractedAt IS NULL
        WITH fact3 ORDER BY fact3.id LIMIT $p.most
        RETURN [fact3.id]
      }
    ]
  ]) AS rows
}
RETURN [
  COUNT {
    CALL () {
      MATCH (fact4)-[:RIVALS]-(rival3)
      WHERE coalesce(rival3.scenarioId, '') = coalesce(fact4.scenarioId, '')
        AND rival3.retractedAt IS NULL
      RETURN fact4
      UNION
      MATCH (fact4)-[cites2:CITES]->()
      WHERE cites2.stance = 'DISPUTES'
        AND cites2.role = 'STATES'
        AND cites2.retractedAt IS NULL
      RETURN fact4
      UNION
      MATCH (denied3:Fact)
      WHERE denied3.polarity = 'DENIED'
        AND denied3.subjectId IS NOT NULL
        AND denied3.objectId IS NOT NULL
        AND denied3.id IS NOT NULL
        AND denied3.retractedAt IS NULL
      MATCH (affirmed3:Fact)
      WHERE affirmed3.polarity = 'AFFIRMED'
        AND affirmed3.subjectId = denied3.subjectId
        AND affirmed3.objectId = denied3.objectId
        AND affirmed3.id IS NOT NULL
        AND affirmed3.relation = denied3.relation
        AND affirmed3.key <> denied3.key
        AND coalesce(affirmed3.validFrom <= denied3.validToLatest, true)
        AND coalesce(denied3.validFrom <= affirmed3.validToLatest, true)
        AND all(name7 IN coalesce(denied3.nameList, []) WHERE NOT name7 IN coalesce(affirmed3.nameList, [])
          OR any(i7 IN range(0, size(coalesce(denied3.nameList, [])) - 1) WHERE denied3.nameList[i7] = name7
            AND any(j7 IN range(0, size(coalesce(affirmed3.nameList, [])) - 1) WHERE affirmed3.nameList[j7] = name7
              AND affirmed3.valueList[j7] = denied3.valueList[i7])))
        AND coalesce(affirmed3.scenarioId, '') = coalesce(denied3.scenarioId, '')
        AND affirmed3.retractedAt IS NULL
      UNWIND [denied3, affirmed3] AS fact4
      RETURN fact4
      UNION
      MATCH (denied4:Fact)
      WHERE denied4.polarity = 'DENIED'
        AND denied4.subjectId IS NOT NULL
        AND denied4.objectId IS NOT NULL
        AND denied4.id IS NOT NULL
        AND denied4.relation IN $p.symmetric3
        AND denied4.retractedAt IS NULL
      MATCH (affirmed4:Fact)
      WHERE affirmed4.polarity = 'AFFIRMED'
        AND affirmed4.subjectId = denied4.objectId
        AND affirmed4.objectId = denied4.subjectId
        AND affirmed4.id IS NOT NULL
        AND affirmed4.relation = denied4.relation
        AND affirmed4.key <> denied4.key
        AND coalesce(affirmed4.validFrom <= denied4.validToLatest, true)
        AND coalesce(denied4.validFrom <= affirmed4.validToLatest, true)
        AND all(name8 IN coalesce(denied4.nameList, []) WHERE NOT name8 IN coalesce(affirmed4.nameList, [])
          OR any(i8 IN range(0, size(coalesce(denied4.nameList, [])) - 1) WHERE denied4.nameList[i8] = name8
            AND any(j8 IN range(0, size(coalesce(affirmed4.nameList, [])) - 1) WHERE affirmed4.nameList[j8] = name8
              AND affirmed4.valueList[j8] = denied4.valueList[i8])))
        AND coalesce(affirmed4.scenarioId, '') = coalesce(denied4.scenarioId, '')
        AND affirmed4.retractedAt IS NULL
      UNWIND [denied4, affirmed4] AS fact4
      RETURN fact4
      UNION
      MATCH (fact5:Fact)
      WHERE fact5.relation IN $p.own4
        AND fact5.id IS NOT NULL
        AND (fact5.polarity = 'DENIED' OR fact5.relation IN $p.exclusive4)
        AND fact5.retractedAt IS NULL
      UNWIND CASE WHEN fact5.relation IN $p.own5 THEN [fact5.relation] ELSE [] END AS relation3
      MATCH (rival4:Fact)
      WHERE rival4.subjectId = fact5.subjectId AND rival4.relation = relation3 AND rival4.id IS NOT NULL
      WITH fact5, rival4
      WHERE CASE
        WHEN coalesce(rival4.objectId, rival4.value) = coalesce(fact5.objectId, fact5.value) THEN rival4.polarity <> fact5.polarity
        ELSE fact5.relation IN $p.exclusive5 AND rival4.polarity = 'AFFIRMED' AND fact5.polarity = 'AFFIRMED'
      END
        AND rival4.relation = fact5.relation
        AND rival4.key <> fact5.key
        AND coalesce(rival4.validFrom <= fact5.validToLatest, true)
        AND coalesce(fact5.validFrom <= rival4.validToLatest, true)
        AND all(name9 IN coalesce(fact5.nameList, []) WHERE NOT name9 IN coalesce(rival4.nameList, [])
          OR any(i9 IN range(0, size(coalesce(fact5.nameList, [])) - 1) WHERE fact5.nameList[i9] = name9
            AND any(j9 IN range(0, size(coalesce(rival4.nameList, [])) - 1) WHERE rival4.nameList[j9] = name9
              AND rival4.valueList[j9] = fact5.valueList[i9])))
        AND coalesce(rival4.scenarioId, '') = coalesce(fact5.scenarioId, '')
        AND rival4.retractedAt IS NULL
      UNWIND [fact5, rival4] AS fact4
      RETURN fact4
    }
    WITH fact4
    WHERE fact4.retractedAt IS NULL
      AND fact4.scenarioId IS NULL
    RETURN fact4
  },
  rows
] AS root

// $p = {
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
//   "first": 21,
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "own3": [
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
//   "exclusive3": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "most": 100,
//   "symmetric3": [
//     "COMPETES_WITH"
//   ],
//   "own4": [
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
//   "own5": [
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
//   "exclusive5": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ]
// }
