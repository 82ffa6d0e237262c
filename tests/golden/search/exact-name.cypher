CALL () {
  MATCH (:Name {key: $p.key})-[names:NAMES]->(found)
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
  WITH name, names2, found ORDER BY size(name.key), name.key, found.id LIMIT $p.most
  RETURN found, {
    score: 3.0 + CASE WHEN name.key STARTS WITH $p.key THEN 0.5 ELSE 0.0 END + 0.4 * size($p.key) / size(name.key),
    match: 'PART',
    texts: ['name', names2.name]
  } AS hit
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_Name_key', $p.query, {limit: $p.most}) YIELD node AS name2, score AS score
  MATCH (name2)-[names3:NAMES]->(found)
  WITH found, score, names3 LIMIT $p.most
  RETURN found, {
    score: 2.0 + score / (1.0 + score),
    match: 'WORDS',
    texts: ['name', names3.name]
  } AS hit
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_Entity_description', $p.query, {limit: $p.most}) YIELD node AS found, score AS score2
  WITH found, score2 LIMIT $p.most
  RETURN found, {
    score: 1.0 + score2 / (1.0 + score2),
    match: 'TEXT',
    texts: ['description', found.description]
  } AS hit
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.query, {limit: $p.most}) YIELD node AS found, score AS score3
  WHERE found.retractedAt IS NULL
  WITH found, score3 LIMIT $p.most
  RETURN found, {
    score: 1.0 + score3 / (1.0 + score3),
    match: 'TEXT',
    texts: ['sentence', found.sentence, 'note', found.note]
  } AS hit
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_Passage_text', $p.query, {limit: $p.most}) YIELD node AS found, score AS score4
  WITH found, score4 LIMIT $p.most
  RETURN found, {
    score: 1.0 + score4 / (1.0 + score4),
    match: 'TEXT',
    texts: ['text', found.text]
  } AS hit
}
WITH found, hit ORDER BY hit.score DESC
WITH found, collect(hit)[0] AS hit
WITH hit, found ORDER BY hit.score DESC, found.id LIMIT $p.first
RETURN collect([hit.score, found.id, hit.score, hit.match, hit.texts, hit.texts, hit.texts, [labels(found), found.id]]) AS rows

// $p = {
//   "key": "nvidia",
//   "most": 500,
//   "query": "(nvidia^3 OR nvidia* OR nvidia~1)",
//   "first": 5
// }
