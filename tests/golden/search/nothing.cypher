CALL () {
  WITH [] AS hits
  CALL (hits) {
    UNWIND CASE WHEN size(hits) < $p.need THEN [true] ELSE [] END AS go
    CALL (go) {
      MATCH (:Name {key: $p.key})-[names:NAMES]->(found)
      WITH names, found ORDER BY names.primary DESC, found.id LIMIT $p.most
      RETURN {
        node: found,
        score: CASE WHEN names.primary THEN 6.0 ELSE 5.0 END,
        match: CASE WHEN names.primary THEN 'NAME' ELSE 'ALIAS' END,
        texts: ['name', names.name]
      } AS hit
    }
    RETURN collect(hit) AS more
  }
  WITH reduce(kept = hits, found2 IN more | CASE
    WHEN found2.node IN [other IN kept | other.node] THEN kept
    ELSE kept + found2
  END) AS hits2
  CALL (hits2) {
    UNWIND CASE WHEN size(hits2) < $p.need THEN [true] ELSE [] END AS go2
    CALL (go2) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.phrase, {limit: 500}) YIELD node AS name, score AS score
      MATCH (name)-[names2:NAMES]->(found3)
      WITH found3, names2, score LIMIT $p.most
      RETURN {
        node: found3,
        score: 4.0 + score / (1.0 + score),
        match: 'PART',
        texts: ['name', names2.name]
      } AS hit
    }
    RETURN collect(hit) AS more2
  }
  WITH reduce(kept2 = hits2, found4 IN more2 | CASE
    WHEN found4.node IN [other2 IN kept2 | other2.node] THEN kept2
    ELSE kept2 + found4
  END) AS hits3
  CALL (hits3) {
    UNWIND CASE WHEN size(hits3) < $p.need THEN [true] ELSE [] END AS go3
    CALL (go3) {
      MATCH (name2:Name)
      WHERE $p.key <> '' AND name2.key STARTS WITH $p.key
      WITH name2 ORDER BY name2.key
      MATCH (name2)-[names3:NAMES]->(found5)
      WITH found5, names3 LIMIT $p.most
      RETURN {node: found5, score: 3.5, match: 'PART', texts: ['name', names3.name]} AS hit
    }
    RETURN collect(hit) AS more3
  }
  WITH reduce(kept3 = hits3, found6 IN more3 | CASE
    WHEN found6.node IN [other3 IN kept3 | other3.node] THEN kept3
    ELSE kept3 + found6
  END) AS hits4
  CALL (hits4) {
    UNWIND CASE WHEN size(hits4) < $p.need THEN [true] ELSE [] END AS go4
    CALL (go4) {
      MATCH (name3:Name)
      WHERE $p.key <> '' AND name3.key CONTAINS $p.key AND NOT name3.key STARTS WITH $p.key
      WITH name3 LIMIT 10000
      MATCH (name3)-[names4:NAMES]->(found7)
      WITH name3, names4, found7 ORDER BY size(name3.key), name3.key, found7.id LIMIT $p.most
      RETURN {
        node: found7,
        score: 3.0 + 0.4 * size($p.key) / size(name3.key),
        match: 'PART',
        texts: ['name', names4.name]
      } AS hit
    }
    RETURN collect(hit) AS more4
  }
  WITH reduce(kept4 = hits4, found8 IN more4 | CASE
    WHEN found8.node IN [other4 IN kept4 | other4.node] THEN kept4
    ELSE kept4 + found8
  END) AS hits5
  CALL (hits5) {
    UNWIND CASE WHEN size(hits5) < $p.need THEN [true] ELSE [] END AS go5
    CALL (go5) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words, {limit: 500}) YIELD node AS name4, score AS score2
      MATCH (name4)-[names5:NAMES]->(found9)
      WITH found9, names5, score2 LIMIT $p.most
      RETURN {
        node: found9,
        score: 2.0 + score2 / (1.0 + score2),
        match: 'WORDS',
        texts: ['name', names5.name]
      } AS hit
    }
    RETURN collect(hit) AS more5
  }
  WITH reduce(kept5 = hits5, found10 IN more5 | CASE
    WHEN found10.node IN [other5 IN kept5 | other5.node] THEN kept5
    ELSE kept5 + found10
  END) AS hits6
  CALL (hits6) {
    UNWIND CASE WHEN size(hits6) < $p.need THEN [true] ELSE [] END AS go6
    CALL (go6) {
      CALL () {
        CALL db.index.fulltext.queryNodes('search_Entity_description', $p.words, {limit: 500}) YIELD node AS found11, score AS score3
        RETURN found11, score3, ['description', found11.description] AS texts LIMIT $p.most
        UNION ALL
        CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words, {limit: 500}) YIELD node AS found11, score AS score3
        WHERE found11.retractedAt IS NULL
        RETURN found11, score3, ['sentence', found11.sentence, 'note', found11.note] AS texts LIMIT $p.most
        UNION ALL
        CALL db.index.fulltext.queryNodes('search_Passage_text', $p.words, {limit: 500}) YIELD node AS found11, score AS score3
        RETURN found11, score3, ['text', found11.text] AS texts LIMIT $p.most
      }
      WITH found11, score3, texts ORDER BY score3 DESC
      RETURN {
        node: found11,
        score: 1.0 + score3 / (1.0 + score3),
        match: 'TEXT',
        texts: texts
      } AS hit
    }
    RETURN collect(hit) AS more6
  }
  WITH reduce(kept6 = hits6, found12 IN more6 | CASE
    WHEN found12.node IN [other6 IN kept6 | other6.node] THEN kept6
    ELSE kept6 + found12
  END) AS hits7
  UNWIND range(0, size(hits7) - 1) AS rank
  WITH rank, hits7[rank] AS ranked
  WITH ranked.node AS found13, ranked {.*, text: $p.key2, rank: rank} AS hit2
  WITH hit2, found13 ORDER BY hit2.text, hit2.rank LIMIT $p.first
  RETURN collect([hit2.text, hit2.rank, [labels(found13), found13.id]]) AS rows
}
CALL () {
  WITH [] AS hits8
  CALL (hits8) {
    UNWIND CASE WHEN size(hits8) < $p.need2 THEN [true] ELSE [] END AS go7
    CALL (go7) {
      MATCH (:Name {key: $p.key3})-[names6:NAMES]->(found14)
      WITH names6, found14 ORDER BY names6.primary DESC, found14.id LIMIT $p.most2
      RETURN {
        node: found14,
        score: CASE WHEN names6.primary THEN 6.0 ELSE 5.0 END,
        match: CASE WHEN names6.primary THEN 'NAME' ELSE 'ALIAS' END,
        texts: ['name', names6.name]
      } AS hit3
    }
    RETURN collect(hit3) AS more7
  }
  WITH reduce(kept7 = hits8, found15 IN more7 | CASE
    WHEN found15.node IN [other7 IN kept7 | other7.node] THEN kept7
    ELSE kept7 + found15
  END) AS hits9
  CALL (hits9) {
    UNWIND CASE WHEN size(hits9) < $p.need2 THEN [true] ELSE [] END AS go8
    CALL (go8) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.phrase2, {limit: 500}) YIELD node AS name5, score AS score4
      MATCH (name5)-[names7:NAMES]->(found16)
      WITH found16, names7, score4 LIMIT $p.most2
      RETURN {
        node: found16,
        score: 4.0 + score4 / (1.0 + score4),
        match: 'PART',
        texts: ['name', names7.name]
      } AS hit3
    }
    RETURN collect(hit3) AS more8
  }
  WITH reduce(kept8 = hits9, found17 IN more8 | CASE
    WHEN found17.node IN [other8 IN kept8 | other8.node] THEN kept8
    ELSE kept8 + found17
  END) AS hits10
  CALL (hits10) {
    UNWIND CASE WHEN size(hits10) < $p.need2 THEN [true] ELSE [] END AS go9
    CALL (go9) {
      MATCH (name6:Name)
      WHERE $p.key3 <> '' AND name6.key STARTS WITH $p.key3
      WITH name6 ORDER BY name6.key
      MATCH (name6)-[names8:NAMES]->(found18)
      WITH found18, names8 LIMIT $p.most2
      RETURN {node: found18, score: 3.5, match: 'PART', texts: ['name', names8.name]} AS hit3
    }
    RETURN collect(hit3) AS more9
  }
  WITH reduce(kept9 = hits10, found19 IN more9 | CASE
    WHEN found19.node IN [other9 IN kept9 | other9.node] THEN kept9
    ELSE kept9 + found19
  END) AS hits11
  CALL (hits11) {
    UNWIND CASE WHEN size(hits11) < $p.need2 THEN [true] ELSE [] END AS go10
    CALL (go10) {
      MATCH (name7:Name)
      WHERE $p.key3 <> '' AND name7.key CONTAINS $p.key3 AND NOT name7.key STARTS WITH $p.key3
      WITH name7 LIMIT 10000
      MATCH (name7)-[names9:NAMES]->(found20)
      WITH name7, names9, found20 ORDER BY size(name7.key), name7.key, found20.id LIMIT $p.most2
      RETURN {
        node: found20,
        score: 3.0 + 0.4 * size($p.key3) / size(name7.key),
        match: 'PART',
        texts: ['name', names9.name]
      } AS hit3
    }
    RETURN collect(hit3) AS more10
  }
  WITH reduce(kept10 = hits11, found21 IN more10 | CASE
    WHEN found21.node IN [other10 IN kept10 | other10.node] THEN kept10
    ELSE kept10 + found21
  END) AS hits12
  CALL (hits12) {
    UNWIND CASE WHEN size(hits12) < $p.need2 THEN [true] ELSE [] END AS go11
    CALL (go11) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words2, {limit: 500}) YIELD node AS name8, score AS score5
      MATCH (name8)-[names10:NAMES]->(found22)
      WITH found22, names10, score5 LIMIT $p.most2
      RETURN {
        node: found22,
        score: 2.0 + score5 / (1.0 + score5),
        match: 'WORDS',
        texts: ['name', names10.name]
      } AS hit3
    }
    RETURN collect(hit3) AS more11
  }
  WITH reduce(kept11 = hits12, found23 IN more11 | CASE
    WHEN found23.node IN [other11 IN kept11 | other11.node] THEN kept11
    ELSE kept11 + found23
  END) AS hits13
  CALL (hits13) {
    UNWIND CASE WHEN size(hits13) < $p.need2 THEN [true] ELSE [] END AS go12
    CALL (go12) {
      CALL () {
        CALL db.index.fulltext.queryNodes('search_Entity_description', $p.words2, {limit: 500}) YIELD node AS found24, score AS score6
        RETURN found24, score6, ['description', found24.description] AS texts2 LIMIT $p.most2
        UNION ALL
        CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words2, {limit: 500}) YIELD node AS found24, score AS score6
        WHERE found24.retractedAt IS NULL
        RETURN found24, score6, ['sentence', found24.sentence, 'note', found24.note] AS texts2 LIMIT $p.most2
        UNION ALL
        CALL db.index.fulltext.queryNodes('search_Passage_text', $p.words2, {limit: 500}) YIELD node AS found24, score AS score6
        RETURN found24, score6, ['text', found24.text] AS texts2 LIMIT $p.most2
      }
      WITH found24, score6, texts2 ORDER BY score6 DESC
      RETURN {
        node: found24,
        score: 1.0 + score6 / (1.0 + score6),
        match: 'TEXT',
        texts: texts2
      } AS hit3
    }
    RETURN collect(hit3) AS more12
  }
  WITH reduce(kept12 = hits13, found25 IN more12 | CASE
    WHEN found25.node IN [other12 IN kept12 | other12.node] THEN kept12
    ELSE kept12 + found25
  END) AS hits14
  UNWIND range(0, size(hits14) - 1) AS rank2
  WITH rank2, hits14[rank2] AS ranked2
  WITH ranked2.node AS found26, ranked2 {.*, text: $p.key4, rank: rank2} AS hit4
  WITH hit4, found26 ORDER BY hit4.text, hit4.rank LIMIT $p.first2
  RETURN collect([hit4.text, hit4.rank, [labels(found26), found26.id]]) AS rows2
}
CALL () {
  WITH [] AS hits15
  UNWIND range(0, size(hits15) - 1) AS rank3
  WITH rank3, hits15[rank3] AS ranked3
  WITH ranked3.node AS found27, ranked3 {.*, text: $p.key5, rank: rank3} AS hit5
  WITH hit5, found27 ORDER BY hit5.text, hit5.rank LIMIT $p.first3
  RETURN collect([hit5.text, hit5.rank, [labels(found27), found27.id]]) AS rows3
}
RETURN rows,
  rows2,
  rows3

// $p = {
//   "need": 21,
//   "key": "(a and (b or \"x ~ * [to {",
//   "most": 25,
//   "phrase": "\"a and b or x to\"",
//   "words": "(a^3 OR a*) AND (and^3 OR and*) AND (b^3 OR b*) AND (or^3 OR or*) AND (x^3 OR x*) AND (to^3 OR to*)",
//   "key2": "(a and (b or \"x ~ * [to {",
//   "first": 21,
//   "need2": 21,
//   "key3": "",
//   "most2": 25,
//   "phrase2": "\"\"",
//   "words2": "\"\"",
//   "key4": "",
//   "first2": 21,
//   "key5": "",
//   "first3": 21
// }
