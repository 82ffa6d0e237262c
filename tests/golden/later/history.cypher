MATCH (company:Company {id: $p.id})
RETURN collect([
  COLLECT {
    CALL (company) {
      OPTIONAL MATCH (change:Change)
      WHERE change.aboutId = company.id
        AND change.relation IS NULL
        AND change.id IS NOT NULL
        AND change.kind = 'RECORDED'
        AND change.changeSetId = company.changeSetId
      RETURN {
        kind: 'RECORDED',
        recordedAt: company.createdAt,
        changeSetId: company.changeSetId,
        fieldList: change.fieldList,
        oldList: change.oldList,
        newList: change.newList
      } AS entry
      UNION ALL
      MATCH (entry2:HistoryEntry)
      WHERE entry2.aboutId = company.id
        AND entry2.recordedAt IS NOT NULL
        AND entry2.id IS NOT NULL
      WITH entry2 ORDER BY entry2.recordedAt DESC, entry2.id DESC LIMIT $p.most
      RETURN properties(entry2) AS entry
    }
    OPTIONAL MATCH (changeSet:ChangeSet {id: entry.changeSetId})
    WITH entry {.*, by: changeSet.by, reason: changeSet.reason} AS entry
    WITH entry ORDER BY entry.recordedAt, entry.version, entry.id LIMIT $p.most2
    RETURN [
      entry.kind,
      entry.version,
      entry.recordedAt,
      entry.by,
      entry.reason,
      COLLECT {
        UNWIND range(0, size(coalesce(entry.fieldList, [])) - 1) AS i
        WITH {field: entry.fieldList[i], old: entry.oldList[i], new: entry.newList[i]} AS item
        WITH item LIMIT $p.most3
        RETURN [item.field, (nullIf(item.old, '')), (nullIf(item.new, ''))]
      }
    ]
  },
  COLLECT {
    MATCH (fact:Fact)
    WHERE fact.subjectId = company.id
      AND coalesce(fact.scenarioId = company.id, true)
      AND fact.retractedAt IS NULL
      AND fact.relation = $p.relation
      AND fact.id > $p.after
    WITH fact ORDER BY fact.subjectId, fact.id LIMIT $p.first
    RETURN [
      [
        fact.id,
        COLLECT {
          CALL (fact) {
            MATCH (first:Fact)
            WHERE first.key = fact.key AND first.version = 1 AND first.id IS NOT NULL
            OPTIONAL MATCH (change2:Change)
            WHERE change2.aboutId = fact.key
              AND change2.version = 1
              AND change2.id IS NOT NULL
              AND change2.kind = 'RECORDED'
              AND change2.changeSetId = first.changeSetId
            RETURN {
              kind: 'RECORDED',
              version: 1,
              recordedAt: first.recordedAt,
              changeSetId: first.changeSetId,
              fieldList: change2.fieldList,
              oldList: change2.oldList,
              newList: change2.newList
            } AS entry3
            UNION ALL
            MATCH (entry4:HistoryEntry)
            WHERE entry4.aboutId = fact.key
              AND entry4.recordedAt IS NOT NULL
              AND entry4.id IS NOT NULL
            WITH entry4 ORDER BY entry4.recordedAt DESC, entry4.id DESC LIMIT $p.most4
            RETURN properties(entry4) AS entry3
          }
          OPTIONAL MATCH (changeSet2:ChangeSet {id: entry3.changeSetId})
          WITH entry3 {.*, by: changeSet2.by, reason: changeSet2.reason} AS entry3
          WITH entry3 ORDER BY entry3.recordedAt, entry3.version, entry3.id LIMIT $p.most5
          RETURN [
            entry3.kind,
            entry3.version,
            entry3.recordedAt,
            entry3.by,
            entry3.reason,
            COLLECT {
              UNWIND range(0, size(coalesce(entry3.fieldList, [])) - 1) AS i2
              WITH {field: entry3.fieldList[i2], old: entry3.oldList[i2], new: entry3.newList[i2]} AS item2
              WITH item2 LIMIT $p.most6
              RETURN [item2.field, (nullIf(item2.old, '')), (nullIf(item2.new, ''))]
            }
          ]
        }
      ]
    ]
  }
]) AS companyFound

// $p = {
//   "id": "huawei",
//   "most": 99,
//   "most2": 100,
//   "most3": 100,
//   "relation": "MAKES",
//   "after": "",
//   "first": 21,
//   "most4": 99,
//   "most5": 100,
//   "most6": 100
// }
