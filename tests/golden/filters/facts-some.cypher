CALL () {
  MATCH (chip:Chip)
  WHERE EXISTS {
    CALL (chip) {
      MATCH (fact:Fact) WHERE fact.subjectId = chip.id AND fact.id IS NOT NULL RETURN fact
      UNION
      MATCH (fact:Fact) WHERE fact.objectId = chip.id AND fact.id IS NOT NULL RETURN fact
      UNION
      MATCH (fact:Fact) WHERE fact.scenarioId = chip.id AND fact.id IS NOT NULL RETURN fact
      UNION
      MATCH (chip)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact) RETURN DISTINCT fact
    }
    WITH fact
    WHERE coalesce(fact.scenarioId = chip.id, true)
      AND fact.retractedAt IS NULL
      AND fact.polarity = $p.polarity
  }
    AND chip.id > $p.after
  WITH chip ORDER BY chip.id LIMIT $p.first
  RETURN collect([[chip.id]]) AS rows
}
CALL () {
  MATCH (scenario:Scenario)
  WHERE EXISTS {
    CALL (scenario) {
      MATCH (fact2:Fact) WHERE fact2.subjectId = scenario.id AND fact2.id IS NOT NULL RETURN fact2
      UNION
      MATCH (fact2:Fact) WHERE fact2.objectId = scenario.id AND fact2.id IS NOT NULL RETURN fact2
      UNION
      MATCH (fact2:Fact) WHERE fact2.scenarioId = scenario.id AND fact2.id IS NOT NULL RETURN fact2
      UNION
      MATCH (scenario)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact2:Fact) RETURN DISTINCT fact2
    }
    WITH fact2
    WHERE coalesce(fact2.scenarioId = scenario.id, true)
      AND fact2.retractedAt IS NULL
      AND fact2.modality = $p.modality
      AND fact2.relation = $p.relation
  }
    AND scenario.id > $p.after2
  WITH scenario ORDER BY scenario.id LIMIT $p.first2
  RETURN collect([[scenario.id]]) AS rows2
}
RETURN rows,
  rows2

// $p = {
//   "polarity": "DENIED",
//   "after": "",
//   "first": 21,
//   "modality": "PREDICTED",
//   "relation": "BLOCKS",
//   "after2": "",
//   "first2": 21
// }
