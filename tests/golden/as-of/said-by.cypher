MATCH (company:Company {id: $p.id})
RETURN collect([
  company.name,
  COUNT {
    MATCH (company)-[makes:MAKES]->(chip)
    WHERE coalesce(makes.saidOn <= $p.saidBy, true)
    RETURN makes
  },
  COUNT {
    MATCH (company)-[competesWith:COMPETES_WITH]-(company2)
    WHERE coalesce(competesWith.saidOn <= $p.saidBy2, true)
    RETURN competesWith
  },
  COUNT {
    CALL (company) {
      MATCH (fact:Fact) WHERE fact.subjectId = company.id AND fact.id IS NOT NULL RETURN fact
      UNION
      MATCH (fact:Fact) WHERE fact.objectId = company.id AND fact.id IS NOT NULL RETURN fact
      UNION
      MATCH (company)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact) RETURN DISTINCT fact
    }
    WITH fact
    WHERE coalesce(fact.scenarioId = company.id, true)
      AND coalesce(fact.saidOn <= $p.saidBy3, true)
      AND fact.retractedAt IS NULL
    RETURN fact
  }
]) AS companyFound

// $p = {
//   "id": "nvidia",
//   "saidBy": "2025-12-31",
//   "saidBy2": "2025-12-31",
//   "saidBy3": "2025-12-31"
// }
