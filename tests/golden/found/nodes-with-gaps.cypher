RETURN [id IN $p.ids | COLLECT {
  CALL (id) {
    MATCH (node:Entity {id: id}) RETURN node
    UNION
    MATCH (node:Fact {id: id}) RETURN node
    UNION
    MATCH (node:Passage {id: id}) RETURN node
  }
  RETURN CASE
    WHEN node:Passage THEN [labels(node), node.id, node.label]
    WHEN node:Fact THEN [labels(node), node.id, node.sentence]
    ELSE [labels(node), node.id, node.name]
  END
}[0]] AS root

// $p = {
//   "ids": [
//     "F46.1",
//     "nobody",
//     "nvidia",
//     "article#S12",
//     "nvidia"
//   ]
// }
