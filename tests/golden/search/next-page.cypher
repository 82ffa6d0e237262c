CALL () {
  WITH [] AS hits
  CALL (hits) {
    UNWIND CASE WHEN size(hits) < $p.need THEN [true] ELSE [] END AS go
    CALL (go) {
      MATCH (:Name {key: $p.key})-[names:NAMES]->(found)
      WITH names, found ORDER BY names.primary DESC, found.id LIMIT $p.most
      RETURN [found, CASE WHEN names.primary THEN 6.0 ELSE 5.0 END, names] AS hit
    }
    RETURN collect(hit) AS more
  }
  WITH hits, more, [hit2 IN hits | hit2[0]] AS known, [hit2 IN more | hit2[0]] AS nodes
  WITH hits + [i IN range(0, size(nodes) - 1) WHERE NOT nodes[i] IN known AND NOT nodes[i] IN nodes[..i] | more[i]] AS hits2
  CALL (hits2) {
    UNWIND CASE WHEN size(hits2) < $p.need THEN [true] ELSE [] END AS go2
    CALL (go2) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.phrase, {limit: 500}) YIELD node AS name, score AS score
      MATCH (name)-[names2:NAMES]->(found2)
      WITH found2, names2, score LIMIT $p.most
      RETURN [found2, 4.0 + score / (1.0 + score), names2] AS hit
    }
    RETURN collect(hit) AS more2
  }
  WITH hits2, more2, [hit3 IN hits2 | hit3[0]] AS known2, [hit3 IN more2 | hit3[0]] AS nodes2
  WITH hits2 + [i2 IN range(0, size(nodes2) - 1) WHERE NOT nodes2[i2] IN known2 AND NOT nodes2[i2] IN nodes2[..i2] | more2[i2]] AS hits3
  CALL (hits3) {
    UNWIND CASE WHEN size(hits3) < $p.need THEN [true] ELSE [] END AS go3
    CALL (go3) {
      MATCH (name2:Name)
      WHERE $p.key <> '' AND name2.key STARTS WITH $p.key
      WITH name2 ORDER BY name2.key
      MATCH (name2)-[names3:NAMES]->(found3)
      WITH found3, names3 LIMIT $p.most
      RETURN [found3, 3.5, names3] AS hit
    }
    RETURN collect(hit) AS more3
  }
  WITH hits3, more3, [hit4 IN hits3 | hit4[0]] AS known3, [hit4 IN more3 | hit4[0]] AS nodes3
  WITH hits3 + [i3 IN range(0, size(nodes3) - 1) WHERE NOT nodes3[i3] IN known3 AND NOT nodes3[i3] IN nodes3[..i3] | more3[i3]] AS hits4
  CALL (hits4) {
    UNWIND CASE WHEN size(hits4) < $p.need THEN [true] ELSE [] END AS go4
    CALL (go4) {
      MATCH (name3:Name)
      WHERE $p.key <> '' AND name3.key CONTAINS $p.key AND NOT name3.key STARTS WITH $p.key
      WITH name3 LIMIT 10000
      MATCH (name3)-[names4:NAMES]->(found4)
      WITH name3, names4, found4 ORDER BY size(name3.key), name3.key, found4.id
      WITH collect([found4, 3.0 + 0.4 * size($p.key) / size(name3.key), names4])[..$p.most] AS sorted
      UNWIND sorted AS hit
      RETURN hit
    }
    RETURN collect(hit) AS more4
  }
  WITH hits4, more4, [hit5 IN hits4 | hit5[0]] AS known4, [hit5 IN more4 | hit5[0]] AS nodes4
  WITH hits4 + [i4 IN range(0, size(nodes4) - 1) WHERE NOT nodes4[i4] IN known4 AND NOT nodes4[i4] IN nodes4[..i4] | more4[i4]] AS hits5
  CALL (hits5) {
    UNWIND CASE WHEN size(hits5) < $p.need THEN [true] ELSE [] END AS go5
    CALL (go5) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words, {limit: 500}) YIELD node AS name4, score AS score2
      MATCH (name4)-[names5:NAMES]->(found5)
      WITH found5, names5, score2 LIMIT $p.most
      RETURN [found5, 2.0 + score2 / (1.0 + score2), names5] AS hit
    }
    RETURN collect(hit) AS more5
  }
  WITH hits5, more5, [hit6 IN hits5 | hit6[0]] AS known5, [hit6 IN more5 | hit6[0]] AS nodes5
  WITH hits5 + [i5 IN range(0, size(nodes5) - 1) WHERE NOT nodes5[i5] IN known5 AND NOT nodes5[i5] IN nodes5[..i5] | more5[i5]] AS hits6
  CALL (hits6) {
    UNWIND CASE WHEN size(hits6) < $p.need THEN [true] ELSE [] END AS go6
    CALL (go6) {
      CALL () {
        CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words, {limit: 500}) YIELD node AS found6, score AS score3
        RETURN found6, score3 LIMIT $p.most
        UNION ALL
        CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words, {limit: 500}) YIELD node AS found6, score AS score3
        WHERE found6.retractedAt IS NULL
          AND found6.scenarioId IS NULL
        RETURN found6, score3 LIMIT $p.most
        UNION ALL
        CALL db.index.fulltext.queryNodes('search_Passage_text', $p.words, {limit: 500}) YIELD node AS found6, score AS score3
        RETURN found6, score3 LIMIT $p.most
      }
      WITH found6, score3 ORDER BY score3 DESC
      RETURN [found6, 1.0 + score3 / (1.0 + score3), null] AS hit
    }
    RETURN collect(hit) AS more6
  }
  WITH hits6, more6, [hit7 IN hits6 | hit7[0]] AS known6, [hit7 IN more6 | hit7[0]] AS nodes6
  WITH hits6 + [i6 IN range(0, size(nodes6) - 1) WHERE NOT nodes6[i6] IN known6 AND NOT nodes6[i6] IN nodes6[..i6] | more6[i6]] AS hits7
  CALL (hits7) {
    UNWIND CASE WHEN size(hits7) = 0 THEN [true] ELSE [] END AS go7
    CALL (go7) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips, {limit: 500}) YIELD node AS name5, score AS score4
      MATCH (name5)-[names6:NAMES]->(found7)
      WITH found7, names6, score4 LIMIT $p.most
      RETURN [found7, 2.0 + score4 / (1.0 + score4), names6] AS hit
      UNION ALL
      CALL () {
        CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips, {limit: 500}) YIELD node AS found8, score AS score5
        RETURN found8, score5 LIMIT $p.most
        UNION ALL
        CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.slips, {limit: 500}) YIELD node AS found8, score AS score5
        WHERE found8.retractedAt IS NULL
          AND found8.scenarioId IS NULL
        RETURN found8, score5 LIMIT $p.most
        UNION ALL
        CALL db.index.fulltext.queryNodes('search_Passage_text', $p.slips, {limit: 500}) YIELD node AS found8, score AS score5
        RETURN found8, score5 LIMIT $p.most
      }
      WITH found8, score5 ORDER BY score5 DESC
      RETURN [found8, 1.0 + score5 / (1.0 + score5), null] AS hit
    }
    RETURN collect(hit) AS more7
  }
  WITH hits7, more7, [hit8 IN hits7 | hit8[0]] AS known7, [hit8 IN more7 | hit8[0]] AS nodes7
  WITH hits7 + [i7 IN range(0, size(nodes7) - 1) WHERE NOT nodes7[i7] IN known7 AND NOT nodes7[i7] IN nodes7[..i7] | more7[i7]] AS hits8
  RETURN [rank IN range($p.from, CASE WHEN size(hits8) < $p.to THEN size(hits8) ELSE $p.to END - 1) | [rank, hits8[rank]]] AS page
}
UNWIND page AS at
WITH at[0] AS rank, at[1] AS row
WITH row[0] AS found9, rank, row
WITH found9, {
  key: $p.key2,
  rank: rank,
  score: row[1],
  match: CASE
    WHEN row[1] >= 6 THEN 'NAME'
    WHEN row[1] >= 5 THEN 'ALIAS'
    WHEN row[1] >= 3 THEN 'PART'
    WHEN row[1] >= 2 THEN 'WORDS'
    ELSE 'TEXT'
  END,
  text: $p.text,
  fields: CASE
    WHEN row[2] IS NOT NULL THEN ['name', row[2].name]
    WHEN found9:Entity THEN ['description', found9.description, 'name', found9.name]
      WHEN found9:Fact THEN ['sentence', found9.sentence, 'note', found9.note]
      WHEN found9:Passage THEN ['text', found9.text]
  END
} AS hit9
RETURN collect([hit9.key, hit9.rank, [labels(found9), found9.id]]) AS rows

// $p = {
//   "need": 4,
//   "key": "h200",
//   "most": 25,
//   "phrase": "\"h200\"",
//   "words": "(h200^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[2２][0０][0０].*/)",
//   "slips": "(h200^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[2２][0０][0０].*/ OR /.*[._'’·:,;][hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[2２][0０][0０].*/)",
//   "from": 1,
//   "to": 4,
//   "key2": "h200",
//   "text": "H200"
// }
