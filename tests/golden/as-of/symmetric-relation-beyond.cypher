CALL () {
  CALL () {
    MATCH (fact:Fact)
    WHERE fact.scenarioId = $p.scenario
      AND fact.id IS NOT NULL
      AND fact.recordedAt <= $p.knownAt
      AND coalesce(fact.retractedAt > $p.knownAt, true)
      AND coalesce(fact.validFrom <= $p.validAtLatest, true)
      AND coalesce(fact.validToLatest >= $p.validAt, true)
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
      AND fact2.recordedAt <= $p.knownAt2
      AND coalesce(fact2.retractedAt > $p.knownAt2, true)
      AND coalesce(fact2.validFrom <= $p.validAtLatest2, true)
      AND coalesce(fact2.validToLatest >= $p.validAt2, true)
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
  MATCH (chip:Chip {id: $p.id})
  WHERE chip.createdAt <= $p.knownAt3
  RETURN collect([
    [
      COUNT {
        MATCH (chip)-[competesWith:COMPETES_WITH|COMPETES_WITH__ASIDE]-(chip2)
        WHERE competesWith.polarity = 'AFFIRMED'
          AND competesWith.recordedAt <= $p.knownAt4
          AND coalesce(competesWith.retractedAt > $p.knownAt4, true)
          AND CASE
            WHEN competesWith.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(competesWith), '__ASIDE', ''), competesWith.subjectId, coalesce(competesWith.objectId, competesWith.value)] IN overruled)
            ELSE competesWith.scenarioId = $p.scenario3
          END
          AND coalesce(competesWith.validFrom <= $p.validAtLatest3, true)
          AND coalesce(competesWith.validToLatest >= $p.validAt3, true)
        RETURN competesWith
      },
      COLLECT {
        CALL (overruled, chip) {
          MATCH ()-[competesWith2:COMPETES_WITH]->(chip3)
          WHERE competesWith2.subjectId = chip.id
            AND competesWith2.polarity = 'AFFIRMED'
            AND competesWith2.recordedAt <= $p.knownAt5
            AND coalesce(competesWith2.retractedAt > $p.knownAt5, true)
            AND CASE
              WHEN competesWith2.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(competesWith2), '__ASIDE', ''), competesWith2.subjectId, coalesce(competesWith2.objectId, competesWith2.value)] IN overruled)
              ELSE competesWith2.scenarioId = $p.scenario4
            END
            AND coalesce(competesWith2.validFrom <= $p.validAtLatest4, true)
            AND coalesce(competesWith2.validToLatest >= $p.validAt4, true)
            AND competesWith2.id > $p.after
          WITH competesWith2, chip3 ORDER BY competesWith2.subjectId, competesWith2.id LIMIT $p.first
          RETURN competesWith2, chip3
          UNION
          MATCH (chip3)-[competesWith2:COMPETES_WITH]->()
          WHERE competesWith2.objectId = chip.id
            AND competesWith2.polarity = 'AFFIRMED'
            AND competesWith2.recordedAt <= $p.knownAt6
            AND coalesce(competesWith2.retractedAt > $p.knownAt6, true)
            AND CASE
              WHEN competesWith2.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(competesWith2), '__ASIDE', ''), competesWith2.subjectId, coalesce(competesWith2.objectId, competesWith2.value)] IN overruled)
              ELSE competesWith2.scenarioId = $p.scenario5
            END
            AND coalesce(competesWith2.validFrom <= $p.validAtLatest5, true)
            AND coalesce(competesWith2.validToLatest >= $p.validAt5, true)
            AND competesWith2.id > $p.after2
          WITH competesWith2, chip3 ORDER BY competesWith2.objectId, competesWith2.id LIMIT $p.first2
          RETURN competesWith2, chip3
          UNION
          MATCH ()-[competesWith2:COMPETES_WITH__ASIDE]->(chip3)
          WHERE competesWith2.subjectId = chip.id
            AND competesWith2.polarity = 'AFFIRMED'
            AND competesWith2.recordedAt <= $p.knownAt7
            AND coalesce(competesWith2.retractedAt > $p.knownAt7, true)
            AND CASE
              WHEN competesWith2.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(competesWith2), '__ASIDE', ''), competesWith2.subjectId, coalesce(competesWith2.objectId, competesWith2.value)] IN overruled)
              ELSE competesWith2.scenarioId = $p.scenario6
            END
            AND coalesce(competesWith2.validFrom <= $p.validAtLatest6, true)
            AND coalesce(competesWith2.validToLatest >= $p.validAt6, true)
            AND competesWith2.id > $p.after3
          WITH competesWith2, chip3 ORDER BY competesWith2.subjectId, competesWith2.id LIMIT $p.first3
          RETURN competesWith2, chip3
          UNION
          MATCH (chip3)-[competesWith2:COMPETES_WITH__ASIDE]->()
          WHERE competesWith2.objectId = chip.id
            AND competesWith2.polarity = 'AFFIRMED'
            AND competesWith2.recordedAt <= $p.knownAt8
            AND coalesce(competesWith2.retractedAt > $p.knownAt8, true)
            AND CASE
              WHEN competesWith2.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(competesWith2), '__ASIDE', ''), competesWith2.subjectId, coalesce(competesWith2.objectId, competesWith2.value)] IN overruled)
              ELSE competesWith2.scenarioId = $p.scenario7
            END
            AND coalesce(competesWith2.validFrom <= $p.validAtLatest7, true)
            AND coalesce(competesWith2.validToLatest >= $p.validAt7, true)
            AND competesWith2.id > $p.after4
          WITH competesWith2, chip3 ORDER BY competesWith2.objectId, competesWith2.id LIMIT $p.first4
          RETURN competesWith2, chip3
        }
        WITH competesWith2, chip3 ORDER BY competesWith2.id LIMIT $p.first5
        RETURN [
          [chip3.name],
          [
            CASE
              WHEN competesWith2.validFrom > $p.validAtLatest8 OR competesWith2.validToLatest < $p.validAt8 THEN null
              WHEN competesWith2.validFromText IS NULL AND competesWith2.validToText IS NULL THEN 'UNDATED'
              WHEN competesWith2.validFromLatest <= $p.validAtLatest8 AND competesWith2.validTo >= $p.validAt8 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END
          ]
        ]
      }
    ]
  ]) AS chipFound
}
CALL (overruled) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (scenario:Scenario {id: id})
  WHERE scenario.createdAt <= $p.knownAt9
  WITH id, scenario
  WHERE scenario IS NULL
  RETURN collect(id) AS missing
}
RETURN chipFound,
  missing

// $p = {
//   "scenario": "pessimistic",
//   "knownAt": "2999-01-01T00:00:00.000Z",
//   "validAtLatest": "2026-01-15",
//   "validAt": "2026-01-15",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "exclusive": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario2": "pessimistic",
//   "knownAt2": "2999-01-01T00:00:00.000Z",
//   "validAtLatest2": "2026-01-15",
//   "validAt2": "2026-01-15",
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
//   "id": "h200",
//   "knownAt3": "2999-01-01T00:00:00.000Z",
//   "knownAt4": "2999-01-01T00:00:00.000Z",
//   "scenario3": "pessimistic",
//   "validAtLatest3": "2026-01-15",
//   "validAt3": "2026-01-15",
//   "knownAt5": "2999-01-01T00:00:00.000Z",
//   "scenario4": "pessimistic",
//   "validAtLatest4": "2026-01-15",
//   "validAt4": "2026-01-15",
//   "after": "",
//   "first": 2,
//   "knownAt6": "2999-01-01T00:00:00.000Z",
//   "scenario5": "pessimistic",
//   "validAtLatest5": "2026-01-15",
//   "validAt5": "2026-01-15",
//   "after2": "",
//   "first2": 2,
//   "knownAt7": "2999-01-01T00:00:00.000Z",
//   "scenario6": "pessimistic",
//   "validAtLatest6": "2026-01-15",
//   "validAt6": "2026-01-15",
//   "after3": "",
//   "first3": 2,
//   "knownAt8": "2999-01-01T00:00:00.000Z",
//   "scenario7": "pessimistic",
//   "validAtLatest7": "2026-01-15",
//   "validAt7": "2026-01-15",
//   "after4": "",
//   "first4": 2,
//   "first5": 2,
//   "validAtLatest8": "2026-01-15",
//   "validAt8": "2026-01-15",
//   "ids": [
//     "pessimistic"
//   ],
//   "knownAt9": "2999-01-01T00:00:00.000Z"
// }
