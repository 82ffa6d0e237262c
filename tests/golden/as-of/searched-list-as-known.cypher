CALL () {
  CALL () {
    MATCH (name:Name)
    WHERE $p.key <> '' AND name.key CONTAINS $p.key
    MATCH (name)-[names:NAMES]->(found)
    WHERE names.recordedAt <= $p.knownAt
      AND found:Company
    RETURN found
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words) YIELD node AS name2
    MATCH (name2)-[names2:NAMES]->(found)
    WHERE names2.recordedAt <= $p.knownAt2
      AND found:Company
    RETURN found
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Entity_description', $p.words) YIELD node AS found
    WHERE found:Company
    RETURN found
  }
  RETURN collect(DISTINCT found) AS found2
}
CALL (found2) {
  UNWIND found2 AS company
  WITH company
  WHERE company:Company
    AND company.createdAt <= $p.knownAt3
  WITH company ORDER BY company.id LIMIT $p.first
  RETURN collect([[company.id]]) AS rows
}
RETURN [
  COUNT {
    UNWIND found2 AS company2
    WITH company2
    WHERE company2:Company
      AND company2.createdAt <= $p.knownAt4
    RETURN company2
  },
  rows
] AS root

// $p = {
//   "key": "nvidia",
//   "knownAt": "2000-01-01T00:00:00.000Z",
//   "words": "(nvidia^3 OR nvidia* OR nvidia~1)",
//   "knownAt2": "2000-01-01T00:00:00.000Z",
//   "knownAt3": "2000-01-01T00:00:00.000Z",
//   "first": 21,
//   "knownAt4": "2000-01-01T00:00:00.000Z"
// }
