MATCH (company:Company {id: $p.id})
WHERE company.createdAt <= $p.knownAt
RETURN collect([
  COLLECT {
    CALL (company) {
      MATCH ()-[makes:MAKES]->(chip)
      WHERE makes.subjectId = company.id
        AND makes.polarity = 'AFFIRMED'
        AND makes.scenarioId IS NULL
        AND makes.recordedAt <= $p.knownAt2
        AND (makes.retractedAt IS NULL OR makes.retractedAt > $p.knownAt2)
        AND nullIf(coalesce(COLLECT {
          MATCH (entry:HistoryEntry)
          WHERE entry.aboutId = left(makes.id, size(makes.id) - size(split(makes.id, '.')[-1]) - 1)
            AND entry.recordedAt > $p.knownAt3
            AND entry.id IS NOT NULL
            AND entry.factId = makes.id
            AND 'modality' IN entry.fieldList
          WITH entry ORDER BY entry.recordedAt, entry.id LIMIT 1
          RETURN [place IN range(0, size(entry.fieldList) - 1) WHERE entry.fieldList[place] = 'modality' | entry.oldList[place]][0]
        }[0], makes.modality), '') = $p.modality
        AND makes.id > $p.after
      WITH makes, chip ORDER BY makes.subjectId, makes.id LIMIT $p.first
      RETURN makes, chip
      UNION
      MATCH ()-[makes:MAKES__ASIDE]->(chip)
      WHERE makes.subjectId = company.id
        AND makes.polarity = 'AFFIRMED'
        AND makes.scenarioId IS NULL
        AND makes.recordedAt <= $p.knownAt4
        AND (makes.retractedAt IS NULL OR makes.retractedAt > $p.knownAt4)
        AND nullIf(coalesce(COLLECT {
          MATCH (entry2:HistoryEntry)
          WHERE entry2.aboutId = left(makes.id, size(makes.id) - size(split(makes.id, '.')[-1]) - 1)
            AND entry2.recordedAt > $p.knownAt5
            AND entry2.id IS NOT NULL
            AND entry2.factId = makes.id
            AND 'modality' IN entry2.fieldList
          WITH entry2 ORDER BY entry2.recordedAt, entry2.id LIMIT 1
          RETURN [place2 IN range(0, size(entry2.fieldList) - 1) WHERE entry2.fieldList[place2] = 'modality' | entry2.oldList[place2]][0]
        }[0], makes.modality), '') = $p.modality2
        AND makes.id > $p.after2
      WITH makes, chip ORDER BY makes.subjectId, makes.id LIMIT $p.first2
      RETURN makes, chip
    }
    WITH makes, chip ORDER BY makes.id LIMIT $p.first3
    RETURN [[chip.id]]
  }
]) AS companyFound

// $p = {
//   "id": "nvidia",
//   "knownAt": "2100-01-01T00:00:00.000Z",
//   "knownAt2": "2100-01-01T00:00:00.000Z",
//   "knownAt3": "2100-01-01T00:00:00.000Z",
//   "modality": "ASSERTED",
//   "after": "",
//   "first": 2,
//   "knownAt4": "2100-01-01T00:00:00.000Z",
//   "knownAt5": "2100-01-01T00:00:00.000Z",
//   "modality2": "ASSERTED",
//   "after2": "",
//   "first2": 2,
//   "first3": 2
// }
