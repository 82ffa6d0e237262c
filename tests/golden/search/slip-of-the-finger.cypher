CALL () {
  CALL () {
    MATCH (:Name {key: $p.key})-[names:NAMES]->(found)
    WHERE found:Person
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
    WHERE found:Person
    WITH name, names2, found ORDER BY size(name.key), name.key, found.id LIMIT $p.most
    RETURN found, {
      score: 3.0 + CASE WHEN name.key STARTS WITH $p.key THEN 0.5 ELSE 0.0 END + 0.4 * size($p.key) / size(name.key),
      match: 'PART',
      texts: ['name', names2.name]
    } AS hit
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Name_key', $p.query) YIELD node AS name2, score AS score
    MATCH (name2)-[names3:NAMES]->(found)
    WHERE found:Person
    WITH found, score, names3 LIMIT $p.most
    RETURN found, {
      score: 2.0 + score / (1.0 + score),
      match: 'WORDS',
      texts: ['name', names3.name]
    } AS hit
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Entity_description', $p.query) YIELD node AS found, score AS score2
    WHERE found:Person
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
  RETURN collect([hit.score, found.id, hit.match, hit.texts, hit.texts, [labels(found), found.id]]) AS rows
}
CALL () {
  CALL () {
    MATCH (:Name {key: $p.key2})-[names4:NAMES]->(found2)
    WHERE found2:Company
    WITH names4, found2 ORDER BY found2.id LIMIT $p.most2
    RETURN found2, {
      score: CASE WHEN names4.primary THEN 5.0 ELSE 4.0 END,
      match: CASE WHEN names4.primary THEN 'NAME' ELSE 'ALIAS' END,
      texts: ['name', names4.name]
    } AS hit2
    UNION ALL
    MATCH (name3:Name)
    WHERE $p.key2 <> '' AND name3.key CONTAINS $p.key2
    MATCH (name3)-[names5:NAMES]->(found2)
    WHERE found2:Company
    WITH name3, names5, found2 ORDER BY size(name3.key), name3.key, found2.id LIMIT $p.most2
    RETURN found2, {
      score: 3.0 + CASE WHEN name3.key STARTS WITH $p.key2 THEN 0.5 ELSE 0.0 END + 0.4 * size($p.key2) / size(name3.key),
      match: 'PART',
      texts: ['name', names5.name]
    } AS hit2
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Name_key', $p.query2) YIELD node AS name4, score AS score3
    MATCH (name4)-[names6:NAMES]->(found2)
    WHERE found2:Company
    WITH found2, score3, names6 LIMIT $p.most2
    RETURN found2, {
      score: 2.0 + score3 / (1.0 + score3),
      match: 'WORDS',
      texts: ['name', names6.name]
    } AS hit2
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Entity_description', $p.query2) YIELD node AS found2, score AS score4
    WHERE found2:Company
    WITH found2, score4 LIMIT $p.most2
    RETURN found2, {
      score: 1.0 + score4 / (1.0 + score4),
      match: 'TEXT',
      texts: ['description', found2.description]
    } AS hit2
  }
  WITH found2, hit2 ORDER BY hit2.score DESC
  WITH found2, collect(hit2)[0] AS hit2
  WITH hit2, found2 ORDER BY hit2.score DESC, found2.id LIMIT $p.first2
  RETURN collect([hit2.score, found2.id, [labels(found2), found2.id]]) AS rows2
}
RETURN rows,
  rows2

// $p = {
//   "key": "jensen haung",
//   "most": 500,
//   "query": "(jensen^3 OR jensen* OR jensen~1) AND (haung^3 OR haung* OR haung~1)",
//   "first": 21,
//   "key2": "tncent",
//   "most2": 500,
//   "query2": "(tncent^3 OR tncent* OR tncent~1)",
//   "first2": 21
// }
