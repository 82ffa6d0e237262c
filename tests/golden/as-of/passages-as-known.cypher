CALL () {
  MATCH (passage:Passage)
  WHERE EXISTS {
    MATCH (source:Source {id: passage.sourceId})
    WHERE source.createdAt <= $p.knownAt
  }
    AND passage.id > $p.after
  WITH passage ORDER BY passage.id LIMIT $p.first
  RETURN collect([[passage.id]]) AS rows
}
CALL () {
  CALL () {
    MATCH (node:Entity {id: $p.id})
    WHERE node.createdAt <= $p.knownAt2
    RETURN node
    UNION
    MATCH (node:Fact {id: $p.id})
    WHERE node.recordedAt <= $p.knownAt3
    RETURN node
    UNION
    MATCH (node:Passage {id: $p.id})
    WHERE EXISTS {
      MATCH (source2:Source {id: node.sourceId})
      WHERE source2.createdAt <= $p.knownAt4
    }
    RETURN node
  }
  RETURN collect([labels(node), node.id]) AS nodeFound
}
RETURN [
  COUNT {
    MATCH (passage2:Passage)
    WHERE EXISTS {
      MATCH (source3:Source {id: passage2.sourceId})
      WHERE source3.createdAt <= $p.knownAt5
    }
    RETURN passage2
  },
  rows
] AS root,
  nodeFound

// $p = {
//   "knownAt": "2001-01-01T00:00:00.000Z",
//   "after": "",
//   "first": 21,
//   "id": "article#S5",
//   "knownAt2": "2001-01-01T00:00:00.000Z",
//   "knownAt3": "2001-01-01T00:00:00.000Z",
//   "knownAt4": "2001-01-01T00:00:00.000Z",
//   "knownAt5": "2001-01-01T00:00:00.000Z"
// }
