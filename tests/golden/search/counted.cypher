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
        RETURN {
          node: found5,
          score: CASE WHEN names7.primary THEN 6.0 ELSE 5.0 END,
          match: CASE WHEN names7.primary THEN 'NAME' ELSE 'ALIAS' END,
          name: names7.name
        } AS hit
      }
      RETURN collect(hit) AS more
    }
    WITH reduce(kept = hits, found6 IN more | CASE
      WHEN found6.node IN [other IN kept | other.node] THEN kept
      ELSE kept + found6
    END) AS hits2
    CALL (found2, found4, hits2) {
      UNWIND CASE WHEN size(hits2) < $p.need THEN [true] ELSE [] END AS go2
      CALL (found2, found4, go2) {
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.phrase, {limit: 500}) YIELD node AS name7, score AS score
        MATCH (name7)-[names8:NAMES]->(found7)
        WITH found7, names8, score LIMIT $p.most
        RETURN {
          node: found7,
          score: 4.0 + score / (1.0 + score),
          match: 'PART',
          name: names8.name
        } AS hit
      }
      RETURN collect(hit) AS more2
    }
    WITH reduce(kept2 = hits2, found8 IN more2 | CASE
      WHEN found8.node IN [other2 IN kept2 | other2.node] THEN kept2
      ELSE kept2 + found8
    END) AS hits3
    CALL (found2, found4, hits3) {
      UNWIND CASE WHEN size(hits3) < $p.need THEN [true] ELSE [] END AS go3
      CALL (found2, found4, go3) {
        MATCH (name8:Name)
        WHERE $p.key3 <> '' AND name8.key STARTS WITH $p.key3
        WITH name8 ORDER BY name8.key
        MATCH (name8)-[names9:NAMES]->(found9)
        WITH found9, names9 LIMIT $p.most
        RETURN {node: found9, score: 3.5, match: 'PART', name: names9.name} AS hit
      }
      RETURN collect(hit) AS more3
    }
    WITH reduce(kept3 = hits3, found10 IN more3 | CASE
      WHEN found10.node IN [other3 IN kept3 | other3.node] THEN kept3
      ELSE kept3 + found10
    END) AS hits4
    CALL (found2, found4, hits4) {
      UNWIND CASE WHEN size(hits4) < $p.need THEN [true] ELSE [] END AS go4
      CALL (found2, found4, go4) {
        MATCH (name9:Name)
        WHERE $p.key3 <> '' AND name9.key CONTAINS $p.key3 AND NOT name9.key STARTS WITH $p.key3
        WITH name9 LIMIT 10000
        MATCH (name9)-[names10:NAMES]->(found11)
        WITH name9, names10, found11 ORDER BY size(name9.key), name9.key, found11.id LIMIT $p.most
        RETURN {
          node: found11,
          score: 3.0 + 0.4 * size($p.key3) / size(name9.key),
          match: 'PART',
          name: names10.name
        } AS hit
      }
      RETURN collect(hit) AS more4
    }
    WITH reduce(kept4 = hits4, found12 IN more4 | CASE
      WHEN found12.node IN [other4 IN kept4 | other4.node] THEN kept4
      ELSE kept4 + found12
    END) AS hits5
    CALL (found2, found4, hits5) {
      UNWIND CASE WHEN size(hits5) < $p.need THEN [true] ELSE [] END AS go5
      CALL (found2, found4, go5) {
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words3, {limit: 500}) YIELD node AS name10, score AS score2
        MATCH (name10)-[names11:NAMES]->(found13)
        WITH found13, names11, score2 LIMIT $p.most
        RETURN {
          node: found13,
          score: 2.0 + score2 / (1.0 + score2),
          match: 'WORDS',
          name: names11.name
        } AS hit
      }
      RETURN collect(hit) AS more5
    }
    WITH reduce(kept5 = hits5, found14 IN more5 | CASE
      WHEN found14.node IN [other5 IN kept5 | other5.node] THEN kept5
      ELSE kept5 + found14
    END) AS hits6
    CALL (found2, found4, hits6) {
      UNWIND CASE WHEN size(hits6) < $p.need THEN [true] ELSE [] END AS go6
      CALL (found2, found4, go6) {
        CALL (found2, found4) {
          CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words3, {limit: 500}) YIELD node AS found15, score AS score3
          RETURN found15, score3 LIMIT $p.most
          UNION ALL
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words3, {limit: 500}) YIELD node AS found15, score AS score3
          WHERE found15.retractedAt IS NULL
            AND found15.scenarioId IS NULL
          RETURN found15, score3 LIMIT $p.most
        }
        WITH found15, score3 ORDER BY score3 DESC
        RETURN {node: found15, score: 1.0 + score3 / (1.0 + score3), match: 'TEXT'} AS hit
      }
      RETURN collect(hit) AS more6
    }
    WITH reduce(kept6 = hits6, found16 IN more6 | CASE
      WHEN found16.node IN [other6 IN kept6 | other6.node] THEN kept6
      ELSE kept6 + found16
    END) AS hits7
    CALL (found2, found4, hits7) {
      UNWIND CASE WHEN size(hits7) = 0 THEN [true] ELSE [] END AS go7
      CALL (found2, found4, go7) {
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips3, {limit: 500}) YIELD node AS name11, score AS score4
        MATCH (name11)-[names12:NAMES]->(found17)
        WITH found17, names12, score4 LIMIT $p.most
        RETURN {
          node: found17,
          score: 2.0 + score4 / (1.0 + score4),
          match: 'WORDS',
          name: names12.name
        } AS hit
        UNION ALL
        CALL (found2, found4) {
          CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips3, {limit: 500}) YIELD node AS found18, score AS score5
          RETURN found18, score5 LIMIT $p.most
          UNION ALL
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.slips3, {limit: 500}) YIELD node AS found18, score AS score5
          WHERE found18.retractedAt IS NULL
            AND found18.scenarioId IS NULL
          RETURN found18, score5 LIMIT $p.most
        }
        WITH found18, score5 ORDER BY score5 DESC
        RETURN {node: found18, score: 1.0 + score5 / (1.0 + score5), match: 'TEXT'} AS hit
      }
      RETURN collect(hit) AS more7
    }
    WITH reduce(kept7 = hits7, found19 IN more7 | CASE
      WHEN found19.node IN [other7 IN kept7 | other7.node] THEN kept7
      ELSE kept7 + found19
    END) AS hits8
    UNWIND range($p.from, CASE WHEN size(hits8) < $p.to THEN size(hits8) ELSE $p.to END - 1) AS rank
    WITH rank, hits8[rank] AS ranked
    RETURN collect(ranked {.*, rank: rank}) AS page
  }
  UNWIND page AS row
  WITH row.node AS found20, row
  WITH found20, row {.*, key: $p.key4, text: $p.text, fields: CASE
    WHEN row.name IS NOT NULL THEN ['name', row.name]
    WHEN found20:Entity THEN ['description', found20.description, 'name', found20.name]
      WHEN found20:Fact THEN ['sentence', found20.sentence, 'note', found20.note]
  END} AS hit2
  RETURN collect([hit2.key, hit2.rank, [labels(found20), found20.id]]) AS rows
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
