CALL () {
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
  RETURN collect([hit.score, found.id, [labels(found), found.id]]) AS rows
}
CALL () {
  CALL () {
    MATCH (:Name {key: $p.key2})-[names4:NAMES]->(found2)
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
    WITH name3, names5, found2 ORDER BY size(name3.key), name3.key, found2.id LIMIT $p.most2
    RETURN found2, {
      score: 3.0 + CASE WHEN name3.key STARTS WITH $p.key2 THEN 0.5 ELSE 0.0 END + 0.4 * size($p.key2) / size(name3.key),
      match: 'PART',
      texts: ['name', names5.name]
    } AS hit2
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Name_key', $p.query2, {limit: $p.most2}) YIELD node AS name4, score AS score5
    MATCH (name4)-[names6:NAMES]->(found2)
    WITH found2, score5, names6 LIMIT $p.most2
    RETURN found2, {
      score: 2.0 + score5 / (1.0 + score5),
      match: 'WORDS',
      texts: ['name', names6.name]
    } AS hit2
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Entity_description', $p.query2, {limit: $p.most2}) YIELD node AS found2, score AS score6
    WITH found2, score6 LIMIT $p.most2
    RETURN found2, {
      score: 1.0 + score6 / (1.0 + score6),
      match: 'TEXT',
      texts: ['description', found2.description]
    } AS hit2
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.query2, {limit: $p.most2}) YIELD node AS found2, score AS score7
    WHERE found2.retractedAt IS NULL
    WITH found2, score7 LIMIT $p.most2
    RETURN found2, {
      score: 1.0 + score7 / (1.0 + score7),
      match: 'TEXT',
      texts: ['sentence', found2.sentence, 'note', found2.note]
    } AS hit2
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Passage_text', $p.query2, {limit: $p.most2}) YIELD node AS found2, score AS score8
    WITH found2, score8 LIMIT $p.most2
    RETURN found2, {
      score: 1.0 + score8 / (1.0 + score8),
      match: 'TEXT',
      texts: ['text', found2.text]
    } AS hit2
  }
  WITH found2, hit2 ORDER BY hit2.score DESC
  WITH found2, collect(hit2)[0] AS hit2
  WITH hit2, found2 ORDER BY hit2.score DESC, found2.id LIMIT $p.first2
  RETURN collect([hit2.score, found2.id, [labels(found2), found2.id]]) AS rows2
}
CALL () {
  CALL () {
    UNWIND [] AS found3 RETURN found3, {} AS hit3
  }
  WITH found3, hit3 ORDER BY hit3.score DESC
  WITH found3, collect(hit3)[0] AS hit3
  WITH hit3, found3 ORDER BY hit3.score DESC, found3.id LIMIT $p.first3
  RETURN collect([hit3.score, found3.id, [labels(found3), found3.id]]) AS rows3
}
RETURN rows,
  rows2,
  rows3

// $p = {
//   "key": "(a and (b or \"x ~ * [to {",
//   "most": 500,
//   "query": "(a^3 OR a*) AND (and^3 OR and*) AND (b^3 OR b*) AND (or^3 OR or*) AND (x^3 OR x*) AND (to^3 OR to*)",
//   "first": 21,
//   "key2": "",
//   "most2": 500,
//   "query2": "\"\"",
//   "first2": 21,
//   "first3": 21
// }
