CALL () {
  CALL () {
    MATCH (node:Entity {id: $p.id})
    RETURN node
    UNION
    MATCH (node:Fact {id: $p.id})
    RETURN node
    UNION
    MATCH (node:Passage {id: $p.id})
    RETURN node
  }
  RETURN collect([labels(node), node.id]) AS nodeFound
}
CALL () {
  CALL () {
    MATCH (node2:Entity {id: $p.id2})
    RETURN node2
    UNION
    MATCH (node2:Fact {id: $p.id2})
    RETURN node2
    UNION
    MATCH (node2:Passage {id: $p.id2})
    RETURN node2
  }
  RETURN collect([labels(node2), node2.id]) AS nodeFound2
}
CALL () {
  CALL () {
    MATCH (node3:Entity {id: $p.id3})
    RETURN node3
    UNION
    MATCH (node3:Fact {id: $p.id3})
    RETURN node3
    UNION
    MATCH (node3:Passage {id: $p.id3})
    RETURN node3
  }
  RETURN collect([labels(node3), node3.id]) AS nodeFound3
}
RETURN nodeFound,
  nodeFound2,
  nodeFound3

// $p = {
//   "id": "nvidia",
//   "id2": "F46.1",
//   "id3": "article#S5"
// }
