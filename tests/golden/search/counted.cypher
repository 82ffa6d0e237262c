CALL () {
  CALL () {
    CALL () {
      MATCH (name:Name)
      WHERE $p.key <> '' AND name.key CONTAINS $p.key
      MATCH (name)-[names:NAMES]->(found)
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words) YIELD node AS name2
      MATCH (name2)-[names2:NAMES]->(found)
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words) YIELD node AS found
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words) YIELD node AS found
      WHERE found.retractedAt IS NULL
        AND found.scenarioId IS NULL
      RETURN found
    }
    RETURN collect(DISTINCT found) AS exact
  }
  CALL (exact) {
    UNWIND CASE WHEN size(exact) = 0 THEN [true] ELSE [] END AS nothing
    CALL (nothing) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips) YIELD node AS name3
      MATCH (name3)-[names3:NAMES]->(found)
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips) YIELD node AS found
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.slips) YIELD node AS found
      WHERE found.retractedAt IS NULL
        AND found.scenarioId IS NULL
      RETURN found
    }
    RETURN collect(DISTINCT found) AS slips
  }
  RETURN exact + slips AS found2
}
CALL (found2) {
  CALL (found2) {
    CALL (found2) {
      MATCH (name4:Name)
      WHERE $p.key2 <> '' AND name4.key CONTAINS $p.key2
      MATCH (name4)-[names4:NAMES]->(found3)
      RETURN found3
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words2) YIELD node AS name5
      MATCH (name5)-[names5:NAMES]->(found3)
      RETURN found3
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words2) YIELD node AS found3
      RETURN found3
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words2) YIELD node AS found3
      WHERE found3.retractedAt IS NULL
        AND found3.scenarioId IS NULL
      RETURN found3
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Passage_text', $p.words2) YIELD node AS found3
      RETURN found3
    }
    RETURN collect(DISTINCT found3) AS exact2
  }
  CALL (found2, exact2) {
    UNWIND CASE WHEN size(exact2) = 0 THEN [true] ELSE [] END AS nothing2
    CALL (found2, nothing2) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips2) YIELD node AS name6
      MATCH (name6)-[names6:NAMES]->(found3)
      RETURN found3
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips2) YIELD node AS found3
      RETURN found3
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.slips2) YIELD node AS found3
      WHERE found3.retractedAt IS NULL
        AND found3.scenarioId IS NULL
      RETURN found3
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Passage_text', $p.slips2) YIELD node AS found3
      RETURN found3
    }
    RETURN collect(DISTINCT found3) AS slips2
  }
  RETURN exact2 + slips2 AS found4
}
CALL (found2, found4) {
  CALL (found2, found4) {
    WITH [] AS hits
    CALL (found2, found4, hits) {
      UNWIND CASE WHEN size(hits) < $p.need THEN [true] ELSE [] END AS go
      CALL (found2, found4, go) {
        MATCH (:Name {key: $p.key3})-[names7:NAMES]->(found5)
        WITH names7, found5 ORDER BY names7.primary DESC, found5.id LIMIT $p.most
        RETURN [found5, CASE WHEN names7.primary THEN 6.0 ELSE 5.0 END, names7] AS hit
      }
      RETURN collect(hit) AS more
    }
    WITH hits, more, [hit2 IN hits | hit2[0]] AS known, [hit2 IN more | hit2[0]] AS nodes
    WITH hits + [i IN range(0, size(nodes) - 1) WHERE NOT nodes[i] IN known AND NOT nodes[i] IN nodes[..i] | more[i]] AS hits2
    CALL (found2, found4, hits2) {
      UNWIND CASE WHEN size(hits2) < $p.need THEN [true] ELSE [] END AS go2
      CALL (found2, found4, go2) {
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.phrase, {limit: 500}) YIELD node AS name7, score AS score
        MATCH (name7)-[names8:NAMES]->(found6)
        WITH found6, names8, score LIMIT $p.most
        RETURN [found6, 4.0 + score / (1.0 + score), names8] AS hit
      }
      RETURN collect(hit) AS more2
    }
    WITH hits2, more2, [hit3 IN hits2 | hit3[0]] AS known2, [hit3 IN more2 | hit3[0]] AS nodes2
    WITH hits2 + [i2 IN range(0, size(nodes2) - 1) WHERE NOT nodes2[i2] IN known2 AND NOT nodes2[i2] IN nodes2[..i2] | more2[i2]] AS hits3
    CALL (found2, found4, hits3) {
      UNWIND CASE WHEN size(hits3) < $p.need THEN [true] ELSE [] END AS go3
      CALL (found2, found4, go3) {
        MATCH (name8:Name)
        WHERE $p.key3 <> '' AND name8.key STARTS WITH $p.key3
        WITH name8 ORDER BY name8.key
        MATCH (name8)-[names9:NAMES]->(found7)
        WITH found7, names9 LIMIT $p.most
        RETURN [found7, 3.5, names9] AS hit
      }
      RETURN collect(hit) AS more3
    }
    WITH hits3, more3, [hit4 IN hits3 | hit4[0]] AS known3, [hit4 IN more3 | hit4[0]] AS nodes3
    WITH hits3 + [i3 IN range(0, size(nodes3) - 1) WHERE NOT nodes3[i3] IN known3 AND NOT nodes3[i3] IN nodes3[..i3] | more3[i3]] AS hits4
    CALL (found2, found4, hits4) {
      UNWIND CASE WHEN size(hits4) < $p.need THEN [true] ELSE [] END AS go4
      CALL (found2, found4, go4) {
        MATCH (name9:Name)
        WHERE $p.key3 <> '' AND name9.key CONTAINS $p.key3 AND NOT name9.key STARTS WITH $p.key3
        WITH name9 LIMIT 10000
        MATCH (name9)-[names10:NAMES]->(found8)
        WITH name9, names10, found8 ORDER BY size(name9.key), name9.key, found8.id
        WITH collect([found8, 3.0 + 0.4 * size($p.key3) / size(name9.key), names10])[..$p.most] AS sorted
        UNWIND sorted AS hit
        RETURN hit
      }
      RETURN collect(hit) AS more4
    }
    WITH hits4, more4, [hit5 IN hits4 | hit5[0]] AS known4, [hit5 IN more4 | hit5[0]] AS nodes4
    WITH hits4 + [i4 IN range(0, size(nodes4) - 1) WHERE NOT nodes4[i4] IN known4 AND NOT nodes4[i4] IN nodes4[..i4] | more4[i4]] AS hits5
    CALL (found2, found4, hits5) {
      UNWIND CASE WHEN size(hits5) < $p.need THEN [true] ELSE [] END AS go5
      CALL (found2, found4, go5) {
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words3, {limit: 500}) YIELD node AS name10, score AS score2
        MATCH (name10)-[names11:NAMES]->(found9)
        WITH found9, names11, score2 LIMIT $p.most
        RETURN [found9, 2.0 + score2 / (1.0 + score2), names11] AS hit
      }
      RETURN collect(hit) AS more5
    }
    WITH hits5, more5, [hit6 IN hits5 | hit6[0]] AS known5, [hit6 IN more5 | hit6[0]] AS nodes5
    WITH hits5 + [i5 IN range(0, size(nodes5) - 1) WHERE NOT nodes5[i5] IN known5 AND NOT nodes5[i5] IN nodes5[..i5] | more5[i5]] AS hits6
    CALL (found2, found4, hits6) {
      UNWIND CASE WHEN size(hits6) < $p.need THEN [true] ELSE [] END AS go6
      CALL (found2, found4, go6) {
        CALL (found2, found4) {
          CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words3, {limit: 500}) YIELD node AS found10, score AS score3
          RETURN found10, score3 LIMIT $p.most
          UNION ALL
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words3, {limit: 500}) YIELD node AS found10, score AS score3
          WHERE found10.retractedAt IS NULL
            AND found10.scenarioId IS NULL
          RETURN found10, score3 LIMIT $p.most
        }
        WITH found10, score3 ORDER BY score3 DESC
        RETURN [found10, 1.0 + score3 / (1.0 + score3), null] AS hit
      }
      RETURN collect(hit) AS more6
    }
    WITH hits6, more6, [hit7 IN hits6 | hit7[0]] AS known6, [hit7 IN more6 | hit7[0]] AS nodes6
    WITH hits6 + [i6 IN range(0, size(nodes6) - 1) WHERE NOT nodes6[i6] IN known6 AND NOT nodes6[i6] IN nodes6[..i6] | more6[i6]] AS hits7
    CALL (found2, found4, hits7) {
      UNWIND CASE WHEN size(hits7) = 0 THEN [true] ELSE [] END AS go7
      CALL (found2, found4, go7) {
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips3, {limit: 500}) YIELD node AS name11, score AS score4
        MATCH (name11)-[names12:NAMES]->(found11)
        WITH found11, names12, score4 LIMIT $p.most
        RETURN [found11, 2.0 + score4 / (1.0 + score4), names12] AS hit
        UNION ALL
        CALL (found2, found4) {
          CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips3, {limit: 500}) YIELD node AS found12, score AS score5
          RETURN found12, score5 LIMIT $p.most
          UNION ALL
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.slips3, {limit: 500}) YIELD node AS found12, score AS score5
          WHERE found12.retractedAt IS NULL
            AND found12.scenarioId IS NULL
          RETURN found12, score5 LIMIT $p.most
        }
        WITH found12, score5 ORDER BY score5 DESC
        RETURN [found12, 1.0 + score5 / (1.0 + score5), null] AS hit
      }
      RETURN collect(hit) AS more7
    }
    WITH hits7, more7, [hit8 IN hits7 | hit8[0]] AS known7, [hit8 IN more7 | hit8[0]] AS nodes7
    WITH hits7 + [i7 IN range(0, size(nodes7) - 1) WHERE NOT nodes7[i7] IN known7 AND NOT nodes7[i7] IN nodes7[..i7] | more7[i7]] AS hits8
    RETURN [rank IN range($p.from, CASE WHEN size(hits8) < $p.to THEN size(hits8) ELSE $p.to END - 1) | [rank, hits8[rank]]] AS page
  }
  UNWIND page AS at
  WITH at[0] AS rank, at[1] AS row
  WITH row[0] AS found13, rank, row
  WITH found13, {
    key: $p.key4,
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
      WHEN found13:Entity THEN ['description', found13.description, 'name', found13.name]
        WHEN found13:Fact THEN ['sentence', found13.sentence, 'note', found13.note]
    END
  } AS hit9
  RETURN collect([hit9.key, hit9.rank, [labels(found13), found13.id]]) AS rows
}
RETURN [size(found2), rows] AS root,
  size(found4) AS root2

// $p = {
//   "key": "chips",
//   "words": "(chips^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/ OR chip)",
//   "slips": "(chips^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/ OR chip OR chips~1 OR /.*[._'’·:,;][cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/)",
//   "key2": "chips",
//   "words2": "(chips^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/ OR chip)",
//   "slips2": "(chips^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/ OR chip OR chips~1 OR /.*[._'’·:,;][cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/)",
//   "need": 3,
//   "key3": "chips",
//   "most": 25,
//   "phrase": "\"chips\"",
//   "words3": "(chips^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/ OR chip)",
//   "slips3": "(chips^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/ OR chip OR chips~1 OR /.*[._'’·:,;][cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/)",
//   "from": 0,
//   "to": 3,
//   "key4": "chips",
//   "text": "chips"
// }
