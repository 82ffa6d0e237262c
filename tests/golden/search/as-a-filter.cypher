CALL () {
  CALL () {
    MATCH (:Name {key: $p.key})-[names:NAMES]->(found)
    WHERE found:Chip
    WITH names, found ORDER BY found.id LIMIT $p.most
    RETURN found, {
      score: CASE WHEN names.primary THEN 5.0 ELSE 4.0 END,
      match: CASE WHEN names.primary THEN 'NAME' ELSE 'ALIAS' END,
      texts: ['name', names.name]
    } AS hit
    UNION ALL
    MATCH (name:Name)
    WHERE $p.key <> '' AND name.key CONTAINS $p.key
    MATCH (name)-[names2:NAMES]->(found)
    WHERE found:Chip
    WITH name, names2, found ORDER BY size(name.key), name.key, found.id LIMIT $p.most
    RETURN found, {
      score: 3.0 + CASE WHEN name.key STARTS WITH $p.key THEN 0.5 ELSE 0.0 END + 0.4 * size($p.key) / size(name.key),
      match: 'PART',
      texts: ['name', names2.name]
    } AS hit
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Name_key', $p.query) YIELD node AS name2, score AS score
    MATCH (name2)-[names3:NAMES]->(found)
    WHERE found:Chip
    WITH found, score, names3 LIMIT $p.most
    RETURN found, {
      score: 2.0 + score / (1.0 + score),
      match: 'WORDS',
      texts: ['name', names3.name]
    } AS hit
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Entity_description', $p.query) YIELD node AS found, score AS score2
    WHERE found:Chip
    WITH found, score2 LIMIT $p.most
    RETURN found, {
      score: 1.0 + score2 / (1.0 + score2),
      match: 'TEXT',
      texts: ['description', found.description]
    } AS hit
  }
  RETURN collect(DISTINCT found) AS found2
}
CALL (found2) {
  UNWIND found2 AS chip
  WITH chip
  WHERE chip:Chip
    AND chip.kind = $p.kind
  WITH chip ORDER BY chip.id LIMIT $p.first
  RETURN collect([[chip.id, chip.name]]) AS rows
}
RETURN [
  COUNT {
    UNWIND found2 AS chip2
    WITH chip2
    WHERE chip2:Chip
      AND chip2.kind = $p.kind2
      AND chip2.id IS NOT NULL
    RETURN chip2
  },
  COLLECT {
    UNWIND found2 AS chip3
    WITH chip3
    WHERE chip3:Chip
      AND chip3.kind = $p.kind3
      AND chip3.id IS NOT NULL
    WITH chip3, chip3.kind AS value
    WITH value, count(DISTINCT chip3) AS `count` ORDER BY `count` DESC, value LIMIT $p.first2
    RETURN [`count`, value]
  },
  rows
] AS root

// $p = {
//   "key": "nvidia h200",
//   "most": 500,
//   "query": "(nvidia^3 OR nvidia* OR nvidia~1) AND (h200^3 OR h200* OR h200~1)",
//   "kind": "MODEL",
//   "first": 21,
//   "kind2": "MODEL",
//   "kind3": "MODEL",
//   "first2": 100
// }
