CALL () {
  MATCH (fact)-[:RIVALS]-(rival)
  WHERE coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
    AND rival.retractedAt IS NULL
    AND rival.scenarioId IS NULL
    AND coalesce(rival.saidOn <= $p.saidBy, true)
  RETURN fact
  UNION
  MATCH (fact)-[cites:CITES]->()
  WHERE cites.stance = 'DISPUTES'
    AND cites.role = 'STATES'
    AND cites.retractedAt IS NULL
    AND EXISTS {
      MATCH (passage:Passage {id: cites.passageId})
      WHERE EXISTS {
        MATCH (source:Source {id: passage.sourceId})
        WHERE coalesce(source.publishedOn <= $p.saidBy2, true)
      }
    }
  RETURN fact
  UNION
  MATCH (denied:Fact)
  WHERE denied.polarity = 'DENIED'
    AND denied.subjectId IS NOT NULL
    AND denied.objectId IS NOT NULL
    AND denied.id IS NOT NULL
    AND denied.retractedAt IS NULL
    AND denied.scenarioId IS NULL
    AND coalesce(denied.saidOn <= $p.saidBy3, true)
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
    AND affirmed.scenarioId IS NULL
    AND coalesce(affirmed.saidOn <= $p.saidBy4, true)
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
    AND denied2.scenarioId IS NULL
    AND coalesce(denied2.saidOn <= $p.saidBy5, true)
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
    AND affirmed2.scenarioId IS NULL
    AND coalesce(affirmed2.saidOn <= $p.saidBy6, true)
  UNWIND [denied2, affirmed2] AS fact
  RETURN fact
  UNION
  MATCH (fact2:Fact)
  WHERE fact2.relation IN $p.own
    AND fact2.id IS NOT NULL
    AND (fact2.polarity = 'DENIED' OR fact2.relation IN $p.exclusive)
    AND fact2.retractedAt IS NULL
    AND fact2.scenarioId IS NULL
    AND coalesce(fact2.saidOn <= $p.saidBy7, true)
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
    AND rival2.scenarioId IS NULL
    AND coalesce(rival2.saidOn <= $p.saidBy8, true)
  UNWIND [fact2, rival2] AS fact
  RETURN fact
}
WITH fact
WHERE fact.scenarioId IS NULL
  AND coalesce(fact.saidOn <= $p.saidBy9, true)
  AND fact.retractedAt IS NULL
  AND fact.scenarioId IS NULL
WITH fact ORDER BY fact.id LIMIT $p.first
RETURN collect([[fact.id]]) AS rows

// $p = {
//   "saidBy": "2026-02-15",
//   "saidBy2": "2026-02-15",
//   "saidBy3": "2026-02-15",
//   "saidBy4": "2026-02-15",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "saidBy5": "2026-02-15",
//   "saidBy6": "2026-02-15",
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
//   "saidBy7": "2026-02-15",
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
//   "saidBy8": "2026-02-15",
//   "saidBy9": "2026-02-15",
//   "first": 21
// }
