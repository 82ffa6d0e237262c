CALL () {
  MATCH (chip:Chip)
  WHERE chip.id > $p.after
    AND EXISTS {
      CALL (chip) {
        MATCH (fact:Fact) WHERE fact.subjectId = chip.id RETURN fact
        UNION
        MATCH (fact:Fact) WHERE fact.objectId = chip.id RETURN fact
        UNION
        MATCH (fact:Fact) WHERE fact.scenarioId = chip.id RETURN fact
        UNION
        MATCH (chip)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact) RETURN DISTINCT fact
      }
      WITH fact
      WHERE fact.retractedAt IS NULL
        AND fact.polarity = $p.polarity
    }
  WITH chip ORDER BY chip.id LIMIT $p.first
  RETURN collect([[chip.id]]) AS rows
}
CALL () {
  MATCH (scenario:Scenario)
  WHERE scenario.id > $p.after2
    AND EXISTS {
      CALL (scenario) {
        MATCH (fact2:Fact) WHERE fact2.subjectId = scenario.id RETURN fact2
        UNION
        MATCH (fact2:Fact) WHERE fact2.objectId = scenario.id RETURN fact2
        UNION
        MATCH (fact2:Fact) WHERE fact2.scenarioId = scenario.id RETURN fact2
        UNION
        MATCH (scenario)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact2:Fact) RETURN DISTINCT fact2
      }
      WITH fact2
      WHERE fact2.retractedAt IS NULL
        AND fact2.modality = $p.modality
        AND fact2.relation = $p.relation
    }
  WITH scenario ORDER BY scenario.id LIMIT $p.first2
  RETURN collect([[scenario.id]]) AS rows2
}
RETURN rows,
  rows2

// $p = {
//   "after": "",
//   "polarity": "DENIED",
//   "first": 21,
//   "after2": "",
//   "modality": "PREDICTED",
//   "relation": "BLOCKS",
//   "first2": 21
// }
