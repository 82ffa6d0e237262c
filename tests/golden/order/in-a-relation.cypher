MATCH (condition:Condition {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH (condition)<-[vettedUnder:VETTED_UNDER]-(company)
    WITH vettedUnder, company ORDER BY company.name DESC, vettedUnder.id DESC LIMIT $p.first
    RETURN [[company.name]]
  }
]) AS conditionFound

// $p = {
//   "id": "buyer-vetting",
//   "first": 21
// }
