CALL () {
  MATCH (company:Company)
  WHERE company.id = $p.id
    AND company.id > $p.after
  WITH company ORDER BY company.id LIMIT $p.first
  RETURN collect([
    [
      COLLECT {
        MATCH (company)<-[names:NAMES]-()
        WITH names ORDER BY names.ordinal LIMIT $p.most
        RETURN [
          COLLECT {
            UNWIND range(0, size(coalesce(names.passageIdList, [])) - 1) AS i
            WITH {passageId: names.passageIdList[i], role: 'NAMES', stance: 'SUPPORTS', modality: 'ASSERTED', recordedAt: names.recordedAt} AS item
            WITH item LIMIT $p.most2
            RETURN []
          }
        ]
      },
      COLLECT {
        MATCH ()-[makes:MAKES]->(chip)
        WHERE makes.subjectId = company.id
          AND makes.id > $p.after2
        WITH makes, chip ORDER BY makes.subjectId, makes.id LIMIT $p.first2
        RETURN [
          COLLECT {
            MATCH (fact:Fact {id: makes.id})
            RETURN [
              COLLECT {
                MATCH (fact)-[cites:CITES]->()
                WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= fact.retractedAt)
                WITH cites ORDER BY cites.ordinal LIMIT $p.most3
                RETURN []
              }
            ] LIMIT 1
          }[0]
        ]
      },
      COLLECT {
        MATCH ()-[mayExportTo:MAY_EXPORT_TO]->(place)
        WHERE mayExportTo.subjectId = company.id
          AND mayExportTo.id > $p.after3
        WITH mayExportTo, place ORDER BY mayExportTo.subjectId, mayExportTo.id LIMIT $p.first3
        RETURN [
          COLLECT {
            MATCH (:Fact {id: mayExportTo.id})-[product:PRODUCT]->(chip2)
            RETURN [] LIMIT 1
          }[0]
        ]
      }
    ]
  ]) AS rows
}
CALL () {
  MATCH (source:Source {id: $p.id2})
  RETURN collect([[source.publishedOnText, source.publishedOn, source.publishedOnLatest, source.publishedOnPrecision]]) AS sourceFound
}
RETURN rows,
  sourceFound

// $p = {
//   "id": "nvidia",
//   "after": "",
//   "first": 2,
//   "most": 100,
//   "most2": 100,
//   "after2": "",
//   "first2": 21,
//   "most3": 100,
//   "after3": "",
//   "first3": 21,
//   "id2": "article"
// }
