CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId = $p.scenario
    AND fact.id IS NOT NULL
    AND fact.polarity = 'DENIED'
    AND fact.recordedAt <= $p.knownAt
    AND (fact.retractedAt IS NULL OR fact.retractedAt > $p.knownAt)
  UNWIND CASE WHEN fact.relation IN $p.symmetric
    THEN [[fact.subjectId, coalesce(fact.objectId, fact.value)], [coalesce(fact.objectId, fact.value), fact.subjectId]]
    ELSE [[fact.subjectId, coalesce(fact.objectId, fact.value)]]
  END AS `ends`
  RETURN collect([fact.relation] + `ends`) AS denied
}
CALL (denied) {
  MATCH (chip:Chip {id: $p.id})
  WHERE chip.createdAt <= $p.knownAt2
  RETURN collect([
    [
      COUNT {
        MATCH (chip)-[competesWith:COMPETES_WITH|COMPETES_WITH__ASIDE]-(chip2)
        WHERE competesWith.polarity = 'AFFIRMED'
          AND CASE
            WHEN competesWith.scenarioId IS NULL THEN competesWith.polarity <> 'AFFIRMED' OR NOT [replace(type(competesWith), '__ASIDE', ''), competesWith.subjectId, coalesce(competesWith.objectId, competesWith.value)] IN denied
            ELSE competesWith.scenarioId = $p.scenario2
          END
          AND competesWith.recordedAt <= $p.knownAt3
          AND (competesWith.retractedAt IS NULL OR competesWith.retractedAt > $p.knownAt3)
          AND (competesWith.validFrom IS NULL OR competesWith.validFrom <= $p.validAt)
          AND (competesWith.validToLatest IS NULL OR competesWith.validToLatest >= $p.validAt)
        RETURN competesWith
      },
      COLLECT {
        CALL (denied, chip) {
          MATCH ()-[competesWith2:COMPETES_WITH]->(chip3)
          WHERE competesWith2.subjectId = chip.id
            AND competesWith2.polarity = 'AFFIRMED'
            AND CASE
              WHEN competesWith2.scenarioId IS NULL THEN competesWith2.polarity <> 'AFFIRMED' OR NOT [replace(type(competesWith2), '__ASIDE', ''), competesWith2.subjectId, coalesce(competesWith2.objectId, competesWith2.value)] IN denied
              ELSE competesWith2.scenarioId = $p.scenario3
            END
            AND competesWith2.recordedAt <= $p.knownAt4
            AND (competesWith2.retractedAt IS NULL OR competesWith2.retractedAt > $p.knownAt4)
            AND (competesWith2.validFrom IS NULL OR competesWith2.validFrom <= $p.validAt2)
            AND (competesWith2.validToLatest IS NULL OR competesWith2.validToLatest >= $p.validAt2)
            AND competesWith2.id > $p.after
          WITH competesWith2, chip3 ORDER BY competesWith2.subjectId, competesWith2.id LIMIT $p.first
          RETURN competesWith2, chip3
          UNION
          MATCH (chip3)-[competesWith2:COMPETES_WITH]->()
          WHERE competesWith2.objectId = chip.id
            AND competesWith2.polarity = 'AFFIRMED'
            AND CASE
              WHEN competesWith2.scenarioId IS NULL THEN competesWith2.polarity <> 'AFFIRMED' OR NOT [replace(type(competesWith2), '__ASIDE', ''), competesWith2.subjectId, coalesce(competesWith2.objectId, competesWith2.value)] IN denied
              ELSE competesWith2.scenarioId = $p.scenario4
            END
            AND competesWith2.recordedAt <= $p.knownAt5
            AND (competesWith2.retractedAt IS NULL OR competesWith2.retractedAt > $p.knownAt5)
            AND (competesWith2.validFrom IS NULL OR competesWith2.validFrom <= $p.validAt3)
            AND (competesWith2.validToLatest IS NULL OR competesWith2.validToLatest >= $p.validAt3)
            AND competesWith2.id > $p.after2
          WITH competesWith2, chip3 ORDER BY competesWith2.objectId, competesWith2.id LIMIT $p.first2
          RETURN competesWith2, chip3
          UNION
          MATCH ()-[competesWith2:COMPETES_WITH__ASIDE]->(chip3)
          WHERE competesWith2.subjectId = chip.id
            AND competesWith2.polarity = 'AFFIRMED'
            AND CASE
              WHEN competesWith2.scenarioId IS NULL THEN competesWith2.polarity <> 'AFFIRMED' OR NOT [replace(type(competesWith2), '__ASIDE', ''), competesWith2.subjectId, coalesce(competesWith2.objectId, competesWith2.value)] IN denied
              ELSE competesWith2.scenarioId = $p.scenario5
            END
            AND competesWith2.recordedAt <= $p.knownAt6
            AND (competesWith2.retractedAt IS NULL OR competesWith2.retractedAt > $p.knownAt6)
            AND (competesWith2.validFrom IS NULL OR competesWith2.validFrom <= $p.validAt4)
            AND (competesWith2.validToLatest IS NULL OR competesWith2.validToLatest >= $p.validAt4)
            AND competesWith2.id > $p.after3
          WITH competesWith2, chip3 ORDER BY competesWith2.subjectId, competesWith2.id LIMIT $p.first3
          RETURN competesWith2, chip3
          UNION
          MATCH (chip3)-[competesWith2:COMPETES_WITH__ASIDE]->()
          WHERE competesWith2.objectId = chip.id
            AND competesWith2.polarity = 'AFFIRMED'
            AND CASE
              WHEN competesWith2.scenarioId IS NULL THEN competesWith2.polarity <> 'AFFIRMED' OR NOT [replace(type(competesWith2), '__ASIDE', ''), competesWith2.subjectId, coalesce(competesWith2.objectId, competesWith2.value)] IN denied
              ELSE competesWith2.scenarioId = $p.scenario6
            END
            AND competesWith2.recordedAt <= $p.knownAt7
            AND (competesWith2.retractedAt IS NULL OR competesWith2.retractedAt > $p.knownAt7)
            AND (competesWith2.validFrom IS NULL OR competesWith2.validFrom <= $p.validAt5)
            AND (competesWith2.validToLatest IS NULL OR competesWith2.validToLatest >= $p.validAt5)
            AND competesWith2.id > $p.after4
          WITH competesWith2, chip3 ORDER BY competesWith2.objectId, competesWith2.id LIMIT $p.first4
          RETURN competesWith2, chip3
        }
        WITH competesWith2, chip3 ORDER BY competesWith2.id LIMIT $p.first5
        RETURN [
          [chip3.name],
          [
            CASE
              WHEN competesWith2.validFrom > $p.validAt6 OR competesWith2.validToLatest < $p.validAt6 THEN null
              WHEN competesWith2.validFromText IS NULL AND competesWith2.validToText IS NULL THEN 'UNDATED'
              WHEN competesWith2.validFromLatest <= $p.validAt6 AND competesWith2.validTo >= $p.validAt6 THEN 'CERTAIN'
              ELSE 'POSSIBLE'
            END
          ]
        ]
      }
    ]
  ]) AS chipFound
}
CALL (denied) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (scenario:Scenario {id: id})
  WITH id, scenario
  WHERE scenario IS NULL
  RETURN collect(id) AS missing
}
RETURN chipFound,
  missing

// $p = {
//   "scenario": "pessimistic",
//   "knownAt": "2999-01-01T00:00:00.000Z",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "id": "h200",
//   "knownAt2": "2999-01-01T00:00:00.000Z",
//   "scenario2": "pessimistic",
//   "knownAt3": "2999-01-01T00:00:00.000Z",
//   "validAt": "2026-01-15",
//   "scenario3": "pessimistic",
//   "knownAt4": "2999-01-01T00:00:00.000Z",
//   "validAt2": "2026-01-15",
//   "after": "",
//   "first": 2,
//   "scenario4": "pessimistic",
//   "knownAt5": "2999-01-01T00:00:00.000Z",
//   "validAt3": "2026-01-15",
//   "after2": "",
//   "first2": 2,
//   "scenario5": "pessimistic",
//   "knownAt6": "2999-01-01T00:00:00.000Z",
//   "validAt4": "2026-01-15",
//   "after3": "",
//   "first3": 2,
//   "scenario6": "pessimistic",
//   "knownAt7": "2999-01-01T00:00:00.000Z",
//   "validAt5": "2026-01-15",
//   "after4": "",
//   "first4": 2,
//   "first5": 2,
//   "validAt6": "2026-01-15",
//   "ids": [
//     "pessimistic"
//   ]
// }
