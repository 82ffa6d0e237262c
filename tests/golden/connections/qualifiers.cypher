MATCH (government:Government {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH ()-[approves:APPROVES]->(chip)
    WHERE approves.subjectId = government.id
      AND approves.id > $p.after
    WITH approves, chip ORDER BY approves.subjectId, approves.id LIMIT $p.first
    RETURN [
      approves.extent,
      approves.trade,
      COLLECT {
        MATCH (:Fact {id: approves.id})-[seller:SELLER]->(company)
        RETURN [company.name] LIMIT 1
      }[0],
      COLLECT {
        MATCH (:Fact {id: approves.id})-[place:PLACE]->(place2)
        RETURN [place2.name] LIMIT 1
      }[0],
      COLLECT {
        MATCH (:Fact {id: approves.id})-[policy:POLICY]->(policy2)
        RETURN [policy2.name] LIMIT 1
      }[0],
      COLLECT {
        MATCH (:Fact {id: approves.id})-[purpose:PURPOSE]->(motive)
        RETURN [motive.name] LIMIT 1
      }[0],
      [chip.name]
    ]
  }
]) AS governmentFound

// $p = {
//   "id": "us-gov",
//   "after": "",
//   "first": 21
// }
