MATCH (company:Company {id: $p.id})
WHERE company.createdAt <= $p.knownAt
RETURN collect([
  COLLECT {
    CALL (company) {
      MATCH ()-[makes:MAKES]->(chip)
      WHERE makes.subjectId = company.id
        AND makes.polarity = 'AFFIRMED'
        AND makes.recordedAt <= $p.knownAt2
        AND coalesce(makes.retractedAt > $p.knownAt2, true)
        AND makes.scenarioId IS NULL
        AND makes.id > $p.after
      WITH *, COLLECT {
        OPTIONAL MATCH (entry:HistoryEntry)
        WHERE entry.aboutId = left(makes.id, size(makes.id) - size(split(makes.id, '.')[-1]) - 1)
          AND entry.recordedAt > $p.knownAt3
          AND entry.id IS NOT NULL
          AND entry.factId = makes.id
          AND 'modality' IN entry.fieldList
        WITH entry ORDER BY entry.recordedAt, entry.id LIMIT 1
        WITH nullIf(coalesce([place IN range(0, size(coalesce(entry.fieldList, [])) - 1) WHERE entry.fieldList[place] = 'modality' | entry.oldList[place]][0], makes.modality), '') AS known
        RETURN CASE
            WHEN makes.basis = 'STATED' THEN known
            WHEN known IS NOT NULL AND NOT EXISTS {
              MATCH (record:Fact {id: makes.id})
              WHERE record.recordedAt <= $p.knownAt4
                AND coalesce(record.retractedAt > $p.knownAt4, true)
              MATCH (record) ((`from`)-[link:BASED_ON|SUPERSEDES]->()
                WHERE CASE WHEN (`from` = record OR `from`.recordedAt <= $p.knownAt5 AND coalesce(`from`.retractedAt > $p.knownAt5, true)) THEN type(link) = 'BASED_ON' ELSE type(link) = 'SUPERSEDES' END){0,20} (step)
              WHERE (step = record OR step.recordedAt <= $p.knownAt6 AND coalesce(step.retractedAt > $p.knownAt6, true))
              WITH DISTINCT record, step
              MATCH (step)-[:BASED_ON]->(premise)
              OPTIONAL MATCH (standing:Fact)
              WHERE standing.key = premise.key
                AND standing.id IS NOT NULL
                AND standing.recordedAt <= $p.knownAt7
                AND coalesce(standing.retractedAt > $p.knownAt7, true)
                AND coalesce(standing.scenarioId = coalesce(step.scenarioId, ''), true)
              OPTIONAL MATCH (`then`:Fact)
              WHERE `then`.key = premise.key
                AND `then`.id IS NOT NULL
                AND `then`.recordedAt <= step.recordedAt
                AND coalesce(`then`.retractedAt > step.recordedAt, true)
                AND `then`.polarity <> standing.polarity
              WITH step, premise, standing, `then`
              WHERE premise IS NOT NULL AND (standing IS NULL OR `then` IS NOT NULL)
              RETURN step
            } THEN known
          END
      }[0] = $p.modality AS fits
      WHERE fits
      WITH makes, chip ORDER BY makes.subjectId, makes.id LIMIT $p.first
      RETURN makes, chip
      UNION
      MATCH ()-[makes:MAKES__ASIDE]->(chip)
      WHERE makes.subjectId = company.id
        AND makes.polarity = 'AFFIRMED'
        AND makes.recordedAt <= $p.knownAt8
        AND coalesce(makes.retractedAt > $p.knownAt8, true)
        AND makes.scenarioId IS NULL
        AND makes.id > $p.after2
      WITH *, COLLECT {
        OPTIONAL MATCH (entry2:HistoryEntry)
        WHERE entry2.aboutId = left(makes.id, size(makes.id) - size(split(makes.id, '.')[-1]) - 1)
          AND entry2.recordedAt > $p.knownAt9
          AND entry2.id IS NOT NULL
          AND entry2.factId = makes.id
          AND 'modality' IN entry2.fieldList
        WITH entry2 ORDER BY entry2.recordedAt, entry2.id LIMIT 1
        WITH nullIf(coalesce([place2 IN range(0, size(coalesce(entry2.fieldList, [])) - 1) WHERE entry2.fieldList[place2] = 'modality' | entry2.oldList[place2]][0], makes.modality), '') AS known2
        RETURN CASE
            WHEN makes.basis = 'STATED' THEN known2
            WHEN known2 IS NOT NULL AND NOT EXISTS {
              MATCH (record2:Fact {id: makes.id})
              WHERE record2.recordedAt <= $p.knownAt10
                AND coalesce(record2.retractedAt > $p.knownAt10, true)
              MATCH (record2) ((from2)-[link2:BASED_ON|SUPERSEDES]->()
                WHERE CASE WHEN (from2 = record2 OR from2.recordedAt <= $p.knownAt11 AND coalesce(from2.retractedAt > $p.knownAt11, true)) THEN type(link2) = 'BASED_ON' ELSE type(link2) = 'SUPERSEDES' END){0,20} (step2)
              WHERE (step2 = record2 OR step2.recordedAt <= $p.knownAt12 AND coalesce(step2.retractedAt > $p.knownAt12, true))
              WITH DISTINCT record2, step2
              MATCH (step2)-[:BASED_ON]->(premise2)
              OPTIONAL MATCH (standing2:Fact)
              WHERE standing2.key = premise2.key
                AND standing2.id IS NOT NULL
                AND standing2.recordedAt <= $p.knownAt13
                AND coalesce(standing2.retractedAt > $p.knownAt13, true)
                AND coalesce(standing2.scenarioId = coalesce(step2.scenarioId, ''), true)
              OPTIONAL MATCH (then2:Fact)
              WHERE then2.key = premise2.key
                AND then2.id IS NOT NULL
                AND then2.recordedAt <= step2.recordedAt
                AND coalesce(then2.retractedAt > step2.recordedAt, true)
                AND then2.polarity <> standing2.polarity
              WITH step2, premise2, standing2, then2
              WHERE premise2 IS NOT NULL AND (standing2 IS NULL OR then2 IS NOT NULL)
              RETURN step2
            } THEN known2
          END
      }[0] = $p.modality2 AS fits2
      WHERE fits2
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
//   "after": "",
//   "knownAt3": "2100-01-01T00:00:00.000Z",
//   "knownAt4": "2100-01-01T00:00:00.000Z",
//   "knownAt5": "2100-01-01T00:00:00.000Z",
//   "knownAt6": "2100-01-01T00:00:00.000Z",
//   "knownAt7": "2100-01-01T00:00:00.000Z",
//   "modality": "ASSERTED",
//   "first": 2,
//   "knownAt8": "2100-01-01T00:00:00.000Z",
//   "after2": "",
//   "knownAt9": "2100-01-01T00:00:00.000Z",
//   "knownAt10": "2100-01-01T00:00:00.000Z",
//   "knownAt11": "2100-01-01T00:00:00.000Z",
//   "knownAt12": "2100-01-01T00:00:00.000Z",
//   "knownAt13": "2100-01-01T00:00:00.000Z",
//   "modality2": "ASSERTED",
//   "first2": 2,
//   "first3": 2
// }
