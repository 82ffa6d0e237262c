MATCH (chip:Chip {id: $p.id})
RETURN collect([
  [
    COUNT {
      MATCH (chip)-[competesWith:COMPETES_WITH]-(chip2)
      WHERE coalesce(competesWith.validFrom <= $p.validAtLatest, true)
        AND coalesce(competesWith.validToLatest >= $p.validAt, true)
        AND coalesce(competesWith.saidOn <= $p.saidBy, true)
      RETURN competesWith
    },
    COLLECT {
      CALL (chip) {
        MATCH ()-[competesWith2:COMPETES_WITH]->(chip3)
        WHERE competesWith2.subjectId = chip.id
          AND coalesce(competesWith2.validFrom <= $p.validAtLatest2, true)
          AND coalesce(competesWith2.validToLatest >= $p.validAt2, true)
          AND coalesce(competesWith2.saidOn <= $p.saidBy2, true)
          AND competesWith2.id > $p.after
        WITH competesWith2, chip3 ORDER BY competesWith2.subjectId, competesWith2.id LIMIT $p.first
        RETURN competesWith2, chip3
        UNION
        MATCH (chip3)-[competesWith2:COMPETES_WITH]->()
        WHERE competesWith2.objectId = chip.id
          AND coalesce(competesWith2.validFrom <= $p.validAtLatest3, true)
          AND coalesce(competesWith2.validToLatest >= $p.validAt3, true)
          AND coalesce(competesWith2.saidOn <= $p.saidBy3, true)
          AND competesWith2.id > $p.after2
        WITH competesWith2, chip3 ORDER BY competesWith2.objectId, competesWith2.id LIMIT $p.first2
        RETURN competesWith2, chip3
      }
      WITH competesWith2, chip3 ORDER BY competesWith2.id LIMIT $p.first3
      RETURN [
        [chip3.name],
        [
          CASE
            WHEN competesWith2.validFrom > $p.validAtLatest4 OR competesWith2.validToLatest < $p.validAt4 THEN null
            WHEN competesWith2.validFromText IS NULL AND competesWith2.validToText IS NULL THEN 'UNDATED'
            WHEN competesWith2.validFromLatest <= $p.validAtLatest4 AND competesWith2.validTo >= $p.validAt4 THEN 'CERTAIN'
            ELSE 'POSSIBLE'
          END
        ]
      ]
    }
  ]
]) AS chipFound

// $p = {
//   "id": "h200",
//   "validAtLatest": "2026-01-15",
//   "validAt": "2026-01-15",
//   "saidBy": "2026-01-15",
//   "validAtLatest2": "2026-01-15",
//   "validAt2": "2026-01-15",
//   "saidBy2": "2026-01-15",
//   "after": "",
//   "first": 2,
//   "validAtLatest3": "2026-01-15",
//   "validAt3": "2026-01-15",
//   "saidBy3": "2026-01-15",
//   "after2": "",
//   "first2": 2,
//   "first3": 2,
//   "validAtLatest4": "2026-01-15",
//   "validAt4": "2026-01-15"
// }
