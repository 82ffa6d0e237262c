MATCH (company:Company {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH (company)<-[names:NAMES]-()
    WITH names ORDER BY names.ordinal LIMIT $p.most
    RETURN [
      names.name,
      names.lang,
      names.primary,
      COLLECT {
        UNWIND range(0, size(coalesce(names.passageIdList, [])) - 1) AS i
        WITH {passageId: names.passageIdList[i], role: 'NAMES', stance: 'SUPPORTS', modality: 'ASSERTED', recordedAt: names.recordedAt} AS item
        WITH item LIMIT $p.most2
        RETURN [
          item.role,
          item.stance,
          item.modality,
          item.quote,
          COLLECT {
            MATCH (passage:Passage)
            WHERE passage.id = item.passageId
            RETURN [
              passage.id,
              COLLECT {
                MATCH (source:Source)
                WHERE source.id = passage.sourceId
                RETURN [source.id] LIMIT 1
              }[0]
            ] LIMIT 1
          }[0]
        ]
      }
    ]
  }
]) AS companyFound

// $p = {
//   "id": "nvidia",
//   "most": 100,
//   "most2": 100
// }
