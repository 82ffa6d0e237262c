CALL () {
  MATCH (fact:Fact {id: $p.id})
  RETURN collect([fact.relation, fact.version]) AS factFound
}
CALL () {
  MATCH (passage:Passage {id: $p.id2})
  RETURN collect([passage.label, passage.position]) AS passageFound
}
RETURN factFound,
  passageFound

// $p = {
//   "id": "F46.1",
//   "id2": "article#S5"
// }
