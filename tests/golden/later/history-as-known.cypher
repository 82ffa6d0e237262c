CALL () {
  MATCH (company:Company {id: $p.id})
  WHERE company.createdAt <= $p.knownAt
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
          AND entry2.recordedAt <= $p.knownAt2
          AND coalesce(entry2.retractedAt > $p.knownAt2, true)
        WITH entry2 ORDER BY entry2.recordedAt DESC, entry2.id DESC LIMIT $p.most
        RETURN properties(entry2) AS entry
      }
      OPTIONAL MATCH (changeSet:ChangeSet {id: entry.changeSetId})
      WITH entry {.*, by: changeSet.by, reason: changeSet.reason} AS entry
      WHERE entry.recordedAt <= $p.knownAt3
        AND coalesce(entry.retractedAt > $p.knownAt3, true)
      WITH entry ORDER BY entry.recordedAt, entry.version, entry.id LIMIT $p.most2
      RETURN [entry.kind]
    }
  ]) AS companyFound
}
CALL () {
  MATCH (company2:Company {id: $p.id2})
  WHERE company2.createdAt <= $p.knownAt4
  RETURN collect([
    COLLECT {
      CALL (company2) {
        OPTIONAL MATCH (change2:Change)
        WHERE change2.aboutId = company2.id
          AND change2.relation IS NULL
          AND change2.id IS NOT NULL
          AND change2.kind = 'RECORDED'
          AND change2.changeSetId = company2.changeSetId
        RETURN {
          kind: 'RECORDED',
          recordedAt: company2.createdAt,
          changeSetId: company2.changeSetId,
          fieldList: change2.fieldList,
          oldList: change2.oldList,
          newList: change2.newList
        } AS entry3
        UNION ALL
        MATCH (entry4:HistoryEntry)
        WHERE entry4.aboutId = company2.id
          AND entry4.recordedAt IS NOT NULL
          AND entry4.id IS NOT NULL
          AND entry4.recordedAt <= $p.knownAt5
          AND coalesce(entry4.retractedAt > $p.knownAt5, true)
        WITH entry4 ORDER BY entry4.recordedAt DESC, entry4.id DESC LIMIT $p.most3
        RETURN properties(entry4) AS entry3
      }
      OPTIONAL MATCH (changeSet2:ChangeSet {id: entry3.changeSetId})
      WITH entry3 {.*, by: changeSet2.by, reason: changeSet2.reason} AS entry3
      WHERE entry3.recordedAt <= $p.knownAt6
        AND coalesce(entry3.retractedAt > $p.knownAt6, true)
      WITH entry3 ORDER BY entry3.recordedAt, entry3.version, entry3.id LIMIT $p.most4
      RETURN [
        entry3.kind,
        COLLECT {
          UNWIND range(0, size(coalesce(entry3.fieldList, [])) - 1) AS i
          WITH {field: entry3.fieldList[i], old: entry3.oldList[i], new: entry3.newList[i]} AS item
          WITH item LIMIT $p.most5
          RETURN [(nullIf(item.new, ''))]
        }
      ]
    }
  ]) AS companyFound2
}
RETURN companyFound,
  companyFound2

// $p = {
//   "id": "huawei",
//   "knownAt": "2001-01-01T00:00:00.000Z",
//   "knownAt2": "2001-01-01T00:00:00.000Z",
//   "most": 99,
//   "knownAt3": "2001-01-01T00:00:00.000Z",
//   "most2": 100,
//   "id2": "huawei",
//   "knownAt4": "2999-01-01T00:00:00.000Z",
//   "knownAt5": "2999-01-01T00:00:00.000Z",
//   "most3": 99,
//   "knownAt6": "2999-01-01T00:00:00.000Z",
//   "most4": 100,
//   "most5": 100
// }
