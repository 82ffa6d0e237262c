CALL () {
  MATCH (entity:Entity)
  MATCH (unstated:Unstated)
  WHERE unstated.aboutId = entity.id
    AND unstated.id IS NOT NULL
    AND unstated.sourceId = $p.sourceId
  WITH DISTINCT entity
  WHERE entity.id > $p.after
  WITH entity ORDER BY entity.id LIMIT $p.first
  RETURN collect([[labels(entity), entity.id]]) AS rows
}
CALL () {
  MATCH (event:Event)
  WHERE COUNT {
    MATCH (unstated2:Unstated)
    WHERE unstated2.aboutId = event.id
      AND unstated2.id IS NOT NULL
  } >= $p.count
    AND EXISTS {
      MATCH (unstated3:Unstated)
      WHERE unstated3.aboutId = event.id
        AND unstated3.id IS NOT NULL
        AND unstated3.field = $p.field
    }
    AND event.id > $p.after2
  WITH event ORDER BY event.id LIMIT $p.first2
  RETURN collect([[event.name]]) AS rows2
}
CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
    AND fact.relation = $p.relation
  WITH *, NOT EXISTS {
    MATCH (unstated4:Unstated)
    WHERE unstated4.aboutId = fact.key
      AND unstated4.id IS NOT NULL
      AND EXISTS {
        MATCH (passage:Passage)
        WHERE passage.id IN unstated4.passageIdList
          AND passage.label = $p.label
      }
  } AS fits
  WHERE fits
  MATCH (entity2:Entity)
  WHERE entity2.id = fact.subjectId
    AND entity2.name = $p.name
  WITH DISTINCT fact
  WHERE fact.id > $p.after3
  WITH fact ORDER BY fact.relation, fact.id LIMIT $p.first3
  RETURN collect([[fact.sentence]]) AS rows3
}
RETURN rows,
  rows2,
  rows3

// $p = {
//   "sourceId": "article",
//   "after": "",
//   "first": 21,
//   "count": 4,
//   "field": "city",
//   "after2": "",
//   "first2": 21,
//   "relation": "VISITED",
//   "label": "S1",
//   "name": "Jensen Huang",
//   "after3": "",
//   "first3": 21
// }
