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
      AND coalesce(affirmed.scenarioId, '') = coalesce(denied.scenarioId, '')
      AND coalesce(affirmed.validFrom <= denied.validToLatest, true)
      AND coalesce(denied.validFrom <= affirmed.validToLatest, true)
      AND all(name IN coalesce(denied.nameList, []) WHERE NOT name IN coalesce(affirmed.nameList, [])
        OR any(i IN range(0, size(coalesce(denied.nameList, [])) - 1) WHERE denied.nameList[i] = name
          AND any(j IN range(0, size(coalesce(affirmed.nameList, [])) - 1) WHERE affirmed.nameList[j] = name
            AND affirmed.valueList[j] = denied.valueList[i])))
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
      AND coalesce(affirmed2.scenarioId, '') = coalesce(denied2.scenarioId, '')
      AND coalesce(affirmed2.validFrom <= denied2.validToLatest, true)
      AND coalesce(denied2.validFrom <= affirmed2.validToLatest, true)
      AND all(name2 IN coalesce(denied2.nameList, []) WHERE NOT name2 IN coalesce(affirmed2.nameList, [])
        OR any(i2 IN range(0, size(coalesce(denied2.nameList, [])) - 1) WHERE denied2.nameList[i2] = name2
          AND any(j2 IN range(0, size(coalesce(affirmed2.nameList, [])) - 1) WHERE affirmed2.nameList[j2] = name2
            AND affirmed2.valueList[j2] = denied2.valueList[i2])))
      AND affirmed2.retractedAt IS NULL
    UNWIND [denied2, affirmed2] AS fact
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
            AND coalesce(fact2.scenarioId, '') = coalesce(fact.scenarioId, '')
            AND coalesce(fact2.validFrom <= fact.validToLatest, true)
            AND coalesce(fact.validFrom <= fact2.validToLatest, true)
            AND all(name3 IN coalesce(fact.nameList, []) WHERE NOT name3 IN coalesce(fact2.nameList, [])
              OR any(i3 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i3] = name3
                AND any(j3 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[j3] = name3
                  AND fact2.valueList[j3] = fact.valueList[i3])))
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
            AND coalesce(fact2.scenarioId, '') = coalesce(fact.scenarioId, '')
            AND coalesce(fact2.validFrom <= fact.validToLatest, true)
            AND coalesce(fact.validFrom <= fact2.validToLatest, true)
            AND all(name4 IN coalesce(fact.nameList, []) WHERE NOT name4 IN coalesce(fact2.nameList, [])
              OR any(i4 IN range(0, size(coalesce(fact.nameList, [])) - 1) WHERE fact.nameList[i4] = name4
                AND any(j4 IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[j4] = name4
                  AND fact2.valueList[j4] = fact.valueList[i4])))
          RETURN fact2
        }
        WITH fact2
        WITH fact2 ORDER BY fact2.id LIMIT $p.most
        RETURN [fact2.id]
      }
    ]
  ]) AS rows
}
RETURN [
  COUNT {
    CALL () {
      MATCH (fact3)-[:RIVALS]-(rival2)
      WHERE coalesce(rival2.scenarioId, '') = coalesce(fact3.scenarioId, '')
        AND rival2.retractedAt IS NULL
      RETURN fact3
      UNION
      MATCH (fact3)-[cites2:CITES]->()
      WHERE cites2.stance = 'DISPUTES'
        AND cites2.role = 'STATES'
        AND cites2.retractedAt IS NULL
      RETURN fact3
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
        AND coalesce(affirmed3.scenarioId, '') = coalesce(denied3.scenarioId, '')
        AND coalesce(affirmed3.validFrom <= denied3.validToLatest, true)
        AND coalesce(denied3.validFrom <= affirmed3.validToLatest, true)
        AND all(name5 IN coalesce(denied3.nameList, []) WHERE NOT name5 IN coalesce(affirmed3.nameList, [])
          OR any(i5 IN range(0, size(coalesce(denied3.nameList, [])) - 1) WHERE denied3.nameList[i5] = name5
            AND any(j5 IN range(0, size(coalesce(affirmed3.nameList, [])) - 1) WHERE affirmed3.nameList[j5] = name5
              AND affirmed3.valueList[j5] = denied3.valueList[i5])))
        AND affirmed3.retractedAt IS NULL
      UNWIND [denied3, affirmed3] AS fact3
      RETURN fact3
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
        AND coalesce(affirmed4.scenarioId, '') = coalesce(denied4.scenarioId, '')
        AND coalesce(affirmed4.validFrom <= denied4.validToLatest, true)
        AND coalesce(denied4.validFrom <= affirmed4.validToLatest, true)
        AND all(name6 IN coalesce(denied4.nameList, []) WHERE NOT name6 IN coalesce(affirmed4.nameList, [])
          OR any(i6 IN range(0, size(coalesce(denied4.nameList, [])) - 1) WHERE denied4.nameList[i6] = name6
            AND any(j6 IN range(0, size(coalesce(affirmed4.nameList, [])) - 1) WHERE affirmed4.nameList[j6] = name6
              AND affirmed4.valueList[j6] = denied4.valueList[i6])))
        AND affirmed4.retractedAt IS NULL
      UNWIND [denied4, affirmed4] AS fact3
      RETURN fact3
    }
    WITH fact3
    WHERE fact3.retractedAt IS NULL
      AND fact3.scenarioId IS NULL
    RETURN fact3
  },
  rows
] AS root

// $p = {
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "first": 21,
//   "symmetric2": [
//     "COMPETES_WITH"
//   ],
//   "most": 100,
//   "symmetric3": [
//     "COMPETES_WITH"
//   ]
// }
