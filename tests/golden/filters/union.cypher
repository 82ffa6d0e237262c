MATCH (motive:Motive {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH (motivated)-[hasPurpose:HAS_PURPOSE]->()
    WHERE hasPurpose.objectId = motive.id
      AND motivated.name STARTS WITH $p.name
      AND hasPurpose.id > $p.after
    WITH hasPurpose, motivated ORDER BY hasPurpose.objectId, hasPurpose.id LIMIT $p.first
    RETURN [[labels(motivated), motivated.name]]
  },
  COUNT {
    MATCH (motive)<-[hasPurpose2:HAS_PURPOSE]-(motivated2)
    WHERE motivated2.name STARTS WITH $p.name2
    RETURN hasPurpose2
  }
]) AS motiveFound

// $p = {
//   "id": "ai-competitiveness",
//   "name": "limited",
//   "after": "",
//   "first": 21,
//   "name2": "x"
// }
