CALL () {
  MATCH (government:Government {id: $p.id})
  RETURN collect([
    COLLECT {
      MATCH ()-[approves:APPROVES]->(chip)
      WHERE approves.subjectId = government.id
        AND coalesce(approves.validFrom <= $p.validAtLatest, true)
        AND coalesce(approves.validToLatest >= $p.validAt, true)
        AND approves.id > $p.after
      WITH approves, chip ORDER BY approves.subjectId, approves.id LIMIT $p.first
      RETURN [
        [
          CASE
            WHEN approves.validFrom > $p.validAtLatest2 OR approves.validToLatest < $p.validAt2 THEN null
            WHEN approves.validFromText IS NULL AND approves.validToText IS NULL THEN 'UNDATED'
            WHEN approves.validFromLatest <= $p.validAtLatest2 AND approves.validTo >= $p.validAt2 THEN 'CERTAIN'
            ELSE 'POSSIBLE'
          END
        ]
      ]
    }
  ]) AS governmentFound
}
CALL () {
  MATCH (government2:Government {id: $p.id2})
  RETURN collect([
    COLLECT {
      MATCH ()-[approves2:APPROVES]->(chip2)
      WHERE approves2.subjectId = government2.id
        AND coalesce(approves2.validFrom <= $p.validAtLatest3, true)
        AND coalesce(approves2.validToLatest >= $p.validAt3, true)
        AND approves2.id > $p.after2
      WITH approves2, chip2 ORDER BY approves2.subjectId, approves2.id LIMIT $p.first2
      RETURN [
        [
          CASE
            WHEN approves2.validFrom > $p.validAtLatest4 OR approves2.validToLatest < $p.validAt4 THEN null
            WHEN approves2.validFromText IS NULL AND approves2.validToText IS NULL THEN 'UNDATED'
            WHEN approves2.validFromLatest <= $p.validAtLatest4 AND approves2.validTo >= $p.validAt4 THEN 'CERTAIN'
            ELSE 'POSSIBLE'
          END
        ]
      ]
    }
  ]) AS governmentFound2
}
RETURN governmentFound,
  governmentFound2

// $p = {
//   "id": "us-gov",
//   "validAtLatest": "2026-01-31",
//   "validAt": "2026-01-01",
//   "after": "",
//   "first": 21,
//   "validAtLatest2": "2026-01-31",
//   "validAt2": "2026-01-01",
//   "id2": "us-gov",
//   "validAtLatest3": "2026-01-15",
//   "validAt3": "2026-01-15",
//   "after2": "",
//   "first2": 21,
//   "validAtLatest4": "2026-01-15",
//   "validAt4": "2026-01-15"
// }
