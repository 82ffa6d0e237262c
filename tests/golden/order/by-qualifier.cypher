CALL () {
  MATCH (chip:Chip {id: $p.id})
  RETURN collect([
    COLLECT {
      MATCH (chip)<-[restricts:RESTRICTS]-(actor)
      WITH restricts, actor ORDER BY restricts.trade IS NULL, restricts.trade DESC, restricts.id DESC LIMIT $p.first
      RETURN [restricts.trade, [labels(actor), actor.id]]
    },
    COLLECT {
      MATCH (chip)<-[restricts2:RESTRICTS]-(actor2)
      WITH restricts2, actor2, COLLECT {
        MATCH (:Fact {id: restricts2.id})-[seller:SELLER]->(company)
        RETURN company.name LIMIT 1
      }[0] AS name
      WITH restricts2, actor2, name ORDER BY name, restricts2.trade, restricts2.id LIMIT $p.first2
      RETURN [name, restricts2.trade, restricts2.id, restricts2.trade]
    }
  ]) AS chipFound
}
CALL () {
  MATCH (government:Government {id: $p.id2})
  RETURN collect([
    COLLECT {
      MATCH (government)-[adopts:ADOPTS]->(policy)
      WITH adopts, policy, COLLECT {
        MATCH (fact:Fact {id: adopts.id})
        RETURN fact.sentence LIMIT 1
      }[0] AS sentence
      WITH adopts, policy, sentence ORDER BY adopts.validFrom IS NULL, adopts.validFrom DESC, sentence, policy.name, adopts.id LIMIT $p.first3
      RETURN [[policy.id]]
    }
  ]) AS governmentFound
}
RETURN chipFound,
  governmentFound

// $p = {
//   "id": "h200",
//   "first": 21,
//   "first2": 21,
//   "id2": "cn-gov",
//   "first3": 21
// }
