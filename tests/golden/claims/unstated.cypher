MATCH (condition:Condition {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH (unstated:Unstated)
    WHERE unstated.aboutId = condition.id
      AND unstated.id IS NOT NULL
    WITH unstated ORDER BY unstated.aboutId, unstated.id LIMIT $p.most
    RETURN [
      unstated.field,
      unstated.note,
      COLLECT {
        MATCH (source:Source)
        WHERE source.id = unstated.sourceId
        RETURN [source.id] LIMIT 1
      }[0],
      COLLECT {
        MATCH (passage:Passage)
        WHERE passage.id IN unstated.passageIdList
        WITH passage ORDER BY passage.id LIMIT $p.most2
        RETURN [passage.label]
      }
    ]
  },
  COLLECT {
    MATCH ()-[paidTo:PAID_TO]->(actor)
    WHERE paidTo.subjectId = condition.id
      AND paidTo.id > $p.after
    WITH paidTo, actor ORDER BY paidTo.subjectId, paidTo.id LIMIT $p.first
    RETURN [
      COLLECT {
        MATCH (fact:Fact {id: paidTo.id})
        RETURN [
          COLLECT {
            MATCH (unstated2:Unstated)
            WHERE unstated2.aboutId = fact.key
              AND unstated2.id IS NOT NULL
            WITH unstated2 ORDER BY unstated2.aboutId, unstated2.id LIMIT $p.most3
            RETURN [
              unstated2.field,
              unstated2.note,
              COLLECT {
                MATCH (passage2:Passage)
                WHERE passage2.id IN unstated2.passageIdList
                WITH passage2 ORDER BY passage2.id LIMIT $p.most4
                RETURN [passage2.id]
              }
            ]
          }
        ] LIMIT 1
      }[0]
    ]
  }
]) AS conditionFound

// $p = {
//   "id": "surcharge",
//   "most": 100,
//   "most2": 100,
//   "after": "",
//   "first": 21,
//   "most3": 100,
//   "most4": 100
// }
