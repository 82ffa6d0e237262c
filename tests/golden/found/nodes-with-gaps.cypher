UNWIND $p.ids AS id
RETURN collect(COLLECT {
  CALL (id) {
    MATCH (node:Entity {id: id})
    RETURN node
    UNION
    MATCH (node:Fact {id: id})
    RETURN node
    UNION
    MATCH (node:Passage {id: id})
    RETURN node
  }
  RETURN [
    labels(node),
    node.id,
    CASE
      WHEN node:Passage THEN [node.label]
      WHEN node:Fact THEN [node.sentence]
      ELSE [node.name]
    END
  ]
}) AS nodeFound

// $p = {
//   "ids": [
//     "F46.1",
//     "nobody",
//     "nvidia",
//     "article#S12",
//     "nvidia"
//   ]
// }
