MATCH (company:Company {id: $p.id})
RETURN collect([
  company.name,
  COUNT {
    MATCH (company)-[makes:MAKES]->(chip)
    WHERE (makes.saidOn IS NULL OR makes.saidOn <= $p.saidBy)
    RETURN makes
  },
  COUNT {
    MATCH (company)-[competesWith:COMPETES_WITH]-(company2)
    WHERE (competesWith.saidOn IS NULL OR competesWith.saidOn <= $p.saidBy2)
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
    WHERE fact.scenarioId IS NULL
      AND (fact.saidOn IS NULL OR fact.saidOn <= $p.saidBy3)
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
