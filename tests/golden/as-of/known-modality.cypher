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
        AND CASE
          WHEN makes.basis = 'STATED' THEN nullIf(coalesce(COLLECT {
            MATCH (entry:HistoryEntry)
            WHERE entry.aboutId = left(makes.id, size(makes.id) - size(split(makes.id, '.')[-1]) - 1)
              AND entry.recordedAt > $p.knownAt3
              AND entry.id IS NOT NULL
              AND entry.factId = makes.id
              AND 'modality' IN entry.fieldList
            WITH entry ORDER BY entry.recordedAt, entry.id LIMIT 1
            RETURN [place IN range(0, size(entry.fieldList) - 1) WHERE entry.fieldList[place] = 'modality' | entry.oldList[place]][0]
          }[0], makes.modality), '')
          WHEN (makes.basis = 'STATED' OR nullIf(coalesce(COLLECT {
            MATCH (entry2:HistoryEntry)
            WHERE entry2.aboutId = left(makes.id, size(makes.id) - size(split(makes.id, '.')[-1]) - 1)
              AND entry2.recordedAt > $p.knownAt4
              AND entry2.id IS NOT NULL
              AND entry2.factId = makes.id
              AND 'modality' IN entry2.fieldList
            WITH entry2 ORDER BY entry2.recordedAt, entry2.id LIMIT 1
            RETURN [place2 IN range(0, size(entry2.fieldList) - 1) WHERE entry2.fieldList[place2] = 'modality' | entry2.oldList[place2]][0]
          }[0], makes.modality), '') IS NOT NULL AND NOT EXISTS {
            MATCH (record:Fact {id: makes.id})
            WHERE (record.recordedAt <= $p.knownAt5 AND (record.retractedAt IS NULL OR record.retractedAt > $p.knownAt5))
            MATCH (record) ((`from`)-[link:BASED_ON|SUPERSEDES]->()
              WHERE CASE WHEN (`from`.recordedAt <= $p.knownAt6 AND (`from`.retractedAt IS NULL OR `from`.retractedAt > $p.knownAt6)) THEN type(link) = 'BASED_ON' ELSE type(link) = 'SUPERSEDES' END){0,20} (step)
            WHERE (step.recordedAt <= $p.knownAt7 AND (step.retractedAt IS NULL OR step.retractedAt > $p.knownAt7))
            WITH DISTINCT record, step
            MATCH (step)-[:BASED_ON]->(premise)
            WHERE NOT EXISTS {
              MATCH (standing:Fact)
              WHERE standing.key = premise.key
                AND standing.id IS NOT NULL
                AND standing.recordedAt <= $p.knownAt8
                AND (standing.retractedAt IS NULL OR standing.retractedAt > $p.knownAt8)
                AND (standing.scenarioId IS NULL OR standing.scenarioId = step.scenarioId)
                AND NOT EXISTS {
                  MATCH (`then`:Fact)
                  WHERE `then`.key = premise.key
                    AND `then`.id IS NOT NULL
                    AND `then`.recordedAt <= step.recordedAt
                    AND (`then`.retractedAt IS NULL OR `then`.retractedAt > step.recordedAt)
                    AND `then`.polarity <> standing.polarity
                }
            }
          }) THEN nullIf(coalesce(COLLECT {
            MATCH (entry3:HistoryEntry)
            WHERE entry3.aboutId = left(makes.id, size(makes.id) - size(split(makes.id, '.')[-1]) - 1)
              AND entry3.recordedAt > $p.knownAt9
              AND entry3.id IS NOT NULL
              AND entry3.factId = makes.id
              AND 'modality' IN entry3.fieldList
            WITH entry3 ORDER BY entry3.recordedAt, entry3.id LIMIT 1
            RETURN [place3 IN range(0, size(entry3.fieldList) - 1) WHERE entry3.fieldList[place3] = 'modality' | entry3.oldList[place3]][0]
          }[0], makes.modality), '')
        END = $p.modality
        AND makes.id > $p.after
      WITH makes, chip ORDER BY makes.subjectId, makes.id LIMIT $p.first
      RETURN makes, chip
      UNION
      MATCH ()-[makes:MAKES__ASIDE]->(chip)
      WHERE makes.subjectId = company.id
        AND makes.polarity = 'AFFIRMED'
        AND makes.scenarioId IS NULL
        AND makes.recordedAt <= $p.knownAt10
        AND (makes.retractedAt IS NULL OR makes.retractedAt > $p.knownAt10)
        AND CASE
          WHEN makes.basis = 'STATED' THEN nullIf(coalesce(COLLECT {
            MATCH (entry4:HistoryEntry)
            WHERE entry4.aboutId = left(makes.id, size(makes.id) - size(split(makes.id, '.')[-1]) - 1)
              AND entry4.recordedAt > $p.knownAt11
              AND entry4.id IS NOT NULL
              AND entry4.factId = makes.id
              AND 'modality' IN entry4.fieldList
            WITH entry4 ORDER BY entry4.recordedAt, entry4.id LIMIT 1
            RETURN [place4 IN range(0, size(entry4.fieldList) - 1) WHERE entry4.fieldList[place4] = 'modality' | entry4.oldList[place4]][0]
          }[0], makes.modality), '')
          WHEN (makes.basis = 'STATED' OR nullIf(coalesce(COLLECT {
            MATCH (entry5:HistoryEntry)
            WHERE entry5.aboutId = left(makes.id, size(makes.id) - size(split(makes.id, '.')[-1]) - 1)
              AND entry5.recordedAt > $p.knownAt12
              AND entry5.id IS NOT NULL
              AND entry5.factId = makes.id
              AND 'modality' IN entry5.fieldList
            WITH entry5 ORDER BY entry5.recordedAt, entry5.id LIMIT 1
            RETURN [place5 IN range(0, size(entry5.fieldList) - 1) WHERE entry5.fieldList[place5] = 'modality' | entry5.oldList[place5]][0]
          }[0], makes.modality), '') IS NOT NULL AND NOT EXISTS {
            MATCH (record2:Fact {id: makes.id})
            WHERE (record2.recordedAt <= $p.knownAt13 AND (record2.retractedAt IS NULL OR record2.retractedAt > $p.knownAt13))
            MATCH (record2) ((from2)-[link2:BASED_ON|SUPERSEDES]->()
              WHERE CASE WHEN (from2.recordedAt <= $p.knownAt14 AND (from2.retractedAt IS NULL OR from2.retractedAt > $p.knownAt14)) THEN type(link2) = 'BASED_ON' ELSE type(link2) = 'SUPERSEDES' END){0,20} (step2)
            WHERE (step2.recordedAt <= $p.knownAt15 AND (step2.retractedAt IS NULL OR step2.retractedAt > $p.knownAt15))
            WITH DISTINCT record2, step2
            MATCH (step2)-[:BASED_ON]->(premise2)
            WHERE NOT EXISTS {
              MATCH (standing2:Fact)
              WHERE standing2.key = premise2.key
                AND standing2.id IS NOT NULL
                AND standing2.recordedAt <= $p.knownAt16
                AND (standing2.retractedAt IS NULL OR standing2.retractedAt > $p.knownAt16)
                AND (standing2.scenarioId IS NULL OR standing2.scenarioId = step2.scenarioId)
                AND NOT EXISTS {
                  MATCH (then2:Fact)
                  WHERE then2.key = premise2.key
                    AND then2.id IS NOT NULL
                    AND then2.recordedAt <= step2.recordedAt
                    AND (then2.retractedAt IS NULL OR then2.retractedAt > step2.recordedAt)
                    AND then2.polarity <> standing2.polarity
                }
            }
          }) THEN nullIf(coalesce(COLLECT {
            MATCH (entry6:HistoryEntry)
            WHERE entry6.aboutId = left(makes.id, size(makes.id) - size(split(makes.id, '.')[-1]) - 1)
              AND entry6.recordedAt > $p.knownAt17
              AND entry6.id IS NOT NULL
              AND entry6.factId = makes.id
              AND 'modality' IN entry6.fieldList
            WITH entry6 ORDER BY entry6.recordedAt, entry6.id LIMIT 1
            RETURN [place6 IN range(0, size(entry6.fieldList) - 1) WHERE entry6.fieldList[place6] = 'modality' | entry6.oldList[place6]][0]
          }[0], makes.modality), '')
        END = $p.modality2
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
//   "knownAt4": "2100-01-01T00:00:00.000Z",
//   "knownAt5": "2100-01-01T00:00:00.000Z",
//   "knownAt6": "2100-01-01T00:00:00.000Z",
//   "knownAt7": "2100-01-01T00:00:00.000Z",
//   "knownAt8": "2100-01-01T00:00:00.000Z",
//   "knownAt9": "2100-01-01T00:00:00.000Z",
//   "modality": "ASSERTED",
//   "after": "",
//   "first": 2,
//   "knownAt10": "2100-01-01T00:00:00.000Z",
//   "knownAt11": "2100-01-01T00:00:00.000Z",
//   "knownAt12": "2100-01-01T00:00:00.000Z",
//   "knownAt13": "2100-01-01T00:00:00.000Z",
//   "knownAt14": "2100-01-01T00:00:00.000Z",
//   "knownAt15": "2100-01-01T00:00:00.000Z",
//   "knownAt16": "2100-01-01T00:00:00.000Z",
//   "knownAt17": "2100-01-01T00:00:00.000Z",
//   "modality2": "ASSERTED",
//   "after2": "",
//   "first2": 2,
//   "first3": 2
// }
