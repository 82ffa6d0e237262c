CALL () {
  MATCH (:Name {key: $p.key})-[names:NAMES]->(found)
  WHERE found:Company|Agency
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
  WHERE found:Company|Agency
  WITH name, names2, found ORDER BY size(name.key), name.key, found.id LIMIT $p.most
  RETURN found, {
    score: 3.0 + CASE WHEN name.key STARTS WITH $p.key THEN 0.5 ELSE 0.0 END + 0.4 * size($p.key) / size(name.key),
    match: 'PART',
    texts: ['name', names2.name]
  } AS hit
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_Name_key', $p.query) YIELD node AS name2, score AS score
  MATCH (name2)-[names3:NAMES]->(found)
  WHERE found:Company|Agency
  WITH found, score, names3 LIMIT $p.most
  RETURN found, {
    score: 2.0 + score / (1.0 + score),
    match: 'WORDS',
    texts: ['name', names3.name]
  } AS hit
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_Entity_description', $p.query) YIELD node AS found, score AS score2
  WHERE found:Company|Agency
  WITH found, score2 LIMIT $p.most
  RETURN found, {
    score: 1.0 + score2 / (1.0 + score2),
    match: 'TEXT',
    texts: ['description', found.description]
  } AS hit
}
WITH found, hit ORDER BY hit.score DESC
WITH found, collect(hit)[0] AS hit
WITH hit, found ORDER BY hit.score DESC, found.id LIMIT $p.first
RETURN collect([hit.score, found.id, hit.match, [labels(found), found.id]]) AS rows

// $p = {
//   "key": "libab",
//   "most": 500,
//   "query": "(libab^3 OR libab* OR libab~1)",
//   "first": 21
// }
