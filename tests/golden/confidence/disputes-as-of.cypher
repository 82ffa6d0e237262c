CALL () {
  MATCH (fact)-[:RIVALS]-(rival)
  WHERE coalesce(rival.scenarioId, '') = coalesce(fact.scenarioId, '')
    AND rival.retractedAt IS NULL
    AND rival.scenarioId IS NULL
    AND (rival.saidOn IS NULL OR rival.saidOn <= $p.saidBy)
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
        WHERE source.publishedOn IS NULL OR source.publishedOn <= $p.saidBy2
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
    AND (denied.saidOn IS NULL OR denied.saidOn <= $p.saidBy3)
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
    AND affirmed.scenarioId IS NULL
    AND (affirmed.saidOn IS NULL OR affirmed.saidOn <= $p.saidBy4)
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
    AND (denied2.saidOn IS NULL OR denied2.saidOn <= $p.saidBy5)
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
    AND affirmed2.scenarioId IS NULL
    AND (affirmed2.saidOn IS NULL OR affirmed2.saidOn <= $p.saidBy6)
  UNWIND [denied2, affirmed2] AS fact
  RETURN fact
}
WITH fact
WHERE fact.scenarioId IS NULL
  AND (fact.saidOn IS NULL OR fact.saidOn <= $p.saidBy7)
  AND fact.retractedAt IS NULL
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
//   "saidBy7": "2026-02-15",
//   "first": 21
// }
