CALL () {
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
          name: names.name
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
          name: names2.name
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
        RETURN {node: found5, score: 3.5, match: 'PART', name: names3.name} AS hit
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
          name: names4.name
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
          name: names5.name
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
          CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words, {limit: 500}) YIELD node AS found11, score AS score3
          RETURN found11, score3 LIMIT $p.most
          UNION ALL
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words, {limit: 500}) YIELD node AS found11, score AS score3
          WHERE found11.retractedAt IS NULL
            AND found11.scenarioId IS NULL
          RETURN found11, score3 LIMIT $p.most
          UNION ALL
          CALL db.index.fulltext.queryNodes('search_Passage_text', $p.words, {limit: 500}) YIELD node AS found11, score AS score3
          RETURN found11, score3 LIMIT $p.most
        }
        WITH found11, score3 ORDER BY score3 DESC
        RETURN {node: found11, score: 1.0 + score3 / (1.0 + score3), match: 'TEXT'} AS hit
      }
      RETURN collect(hit) AS more6
    }
    WITH reduce(kept6 = hits6, found12 IN more6 | CASE
      WHEN found12.node IN [other6 IN kept6 | other6.node] THEN kept6
      ELSE kept6 + found12
    END) AS hits7
    CALL (hits7) {
      UNWIND CASE WHEN size(hits7) = 0 THEN [true] ELSE [] END AS go7
      CALL (go7) {
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips, {limit: 500}) YIELD node AS name5, score AS score4
        MATCH (name5)-[names6:NAMES]->(found13)
        WITH found13, names6, score4 LIMIT $p.most
        RETURN {
          node: found13,
          score: 2.0 + score4 / (1.0 + score4),
          match: 'WORDS',
          name: names6.name
        } AS hit
        UNION ALL
        CALL () {
          CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips, {limit: 500}) YIELD node AS found14, score AS score5
          RETURN found14, score5 LIMIT $p.most
          UNION ALL
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.slips, {limit: 500}) YIELD node AS found14, score AS score5
          WHERE found14.retractedAt IS NULL
            AND found14.scenarioId IS NULL
          RETURN found14, score5 LIMIT $p.most
          UNION ALL
          CALL db.index.fulltext.queryNodes('search_Passage_text', $p.slips, {limit: 500}) YIELD node AS found14, score AS score5
          RETURN found14, score5 LIMIT $p.most
        }
        WITH found14, score5 ORDER BY score5 DESC
        RETURN {node: found14, score: 1.0 + score5 / (1.0 + score5), match: 'TEXT'} AS hit
      }
      RETURN collect(hit) AS more7
    }
    WITH reduce(kept7 = hits7, found15 IN more7 | CASE
      WHEN found15.node IN [other7 IN kept7 | other7.node] THEN kept7
      ELSE kept7 + found15
    END) AS hits8
    UNWIND range($p.from, CASE WHEN size(hits8) < $p.to THEN size(hits8) ELSE $p.to END - 1) AS rank
    WITH rank, hits8[rank] AS ranked
    RETURN collect(ranked {.*, rank: rank}) AS page
  }
  UNWIND page AS row
  WITH row.node AS found16, row
  WITH found16, row {.*, key: $p.key2, text: $p.text, fields: CASE
    WHEN row.name IS NOT NULL THEN ['name', row.name]
    WHEN found16:Entity THEN ['description', found16.description, 'name', found16.name]
      WHEN found16:Fact THEN ['sentence', found16.sentence, 'note', found16.note]
      WHEN found16:Passage THEN ['text', found16.text]
  END} AS hit2
  RETURN collect([hit2.key, hit2.rank, [labels(found16), found16.id]]) AS rows
}
CALL () {
  CALL () {
    WITH [] AS hits9
    CALL (hits9) {
      UNWIND CASE WHEN size(hits9) < $p.need2 THEN [true] ELSE [] END AS go8
      CALL (go8) {
        MATCH (:Name {key: $p.key3})-[names7:NAMES]->(found17)
        WITH names7, found17 ORDER BY names7.primary DESC, found17.id LIMIT $p.most2
        RETURN {
          node: found17,
          score: CASE WHEN names7.primary THEN 6.0 ELSE 5.0 END,
          match: CASE WHEN names7.primary THEN 'NAME' ELSE 'ALIAS' END,
          name: names7.name
        } AS hit3
      }
      RETURN collect(hit3) AS more8
    }
    WITH reduce(kept8 = hits9, found18 IN more8 | CASE
      WHEN found18.node IN [other8 IN kept8 | other8.node] THEN kept8
      ELSE kept8 + found18
    END) AS hits10
    CALL (hits10) {
      UNWIND CASE WHEN size(hits10) < $p.need2 THEN [true] ELSE [] END AS go9
      CALL (go9) {
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.phrase2, {limit: 500}) YIELD node AS name6, score AS score6
        MATCH (name6)-[names8:NAMES]->(found19)
        WITH found19, names8, score6 LIMIT $p.most2
        RETURN {
          node: found19,
          score: 4.0 + score6 / (1.0 + score6),
          match: 'PART',
          name: names8.name
        } AS hit3
      }
      RETURN collect(hit3) AS more9
    }
    WITH reduce(kept9 = hits10, found20 IN more9 | CASE
      WHEN found20.node IN [other9 IN kept9 | other9.node] THEN kept9
      ELSE kept9 + found20
    END) AS hits11
    CALL (hits11) {
      UNWIND CASE WHEN size(hits11) < $p.need2 THEN [true] ELSE [] END AS go10
      CALL (go10) {
        MATCH (name7:Name)
        WHERE $p.key3 <> '' AND name7.key STARTS WITH $p.key3
        WITH name7 ORDER BY name7.key
        MATCH (name7)-[names9:NAMES]->(found21)
        WITH found21, names9 LIMIT $p.most2
        RETURN {node: found21, score: 3.5, match: 'PART', name: names9.name} AS hit3
      }
      RETURN collect(hit3) AS more10
    }
    WITH reduce(kept10 = hits11, found22 IN more10 | CASE
      WHEN found22.node IN [other10 IN kept10 | other10.node] THEN kept10
      ELSE kept10 + found22
    END) AS hits12
    CALL (hits12) {
      UNWIND CASE WHEN size(hits12) < $p.need2 THEN [true] ELSE [] END AS go11
      CALL (go11) {
        MATCH (name8:Name)
        WHERE $p.key3 <> '' AND name8.key CONTAINS $p.key3 AND NOT name8.key STARTS WITH $p.key3
        WITH name8 LIMIT 10000
        MATCH (name8)-[names10:NAMES]->(found23)
        WITH name8, names10, found23 ORDER BY size(name8.key), name8.key, found23.id LIMIT $p.most2
        RETURN {
          node: found23,
          score: 3.0 + 0.4 * size($p.key3) / size(name8.key),
          match: 'PART',
          name: names10.name
        } AS hit3
      }
      RETURN collect(hit3) AS more11
    }
    WITH reduce(kept11 = hits12, found24 IN more11 | CASE
      WHEN found24.node IN [other11 IN kept11 | other11.node] THEN kept11
      ELSE kept11 + found24
    END) AS hits13
    CALL (hits13) {
      UNWIND CASE WHEN size(hits13) < $p.need2 THEN [true] ELSE [] END AS go12
      CALL (go12) {
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words2, {limit: 500}) YIELD node AS name9, score AS score7
        MATCH (name9)-[names11:NAMES]->(found25)
        WITH found25, names11, score7 LIMIT $p.most2
        RETURN {
          node: found25,
          score: 2.0 + score7 / (1.0 + score7),
          match: 'WORDS',
          name: names11.name
        } AS hit3
      }
      RETURN collect(hit3) AS more12
    }
    WITH reduce(kept12 = hits13, found26 IN more12 | CASE
      WHEN found26.node IN [other12 IN kept12 | other12.node] THEN kept12
      ELSE kept12 + found26
    END) AS hits14
    CALL (hits14) {
      UNWIND CASE WHEN size(hits14) < $p.need2 THEN [true] ELSE [] END AS go13
      CALL (go13) {
        CALL () {
          CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words2, {limit: 500}) YIELD node AS found27, score AS score8
          RETURN found27, score8 LIMIT $p.most2
          UNION ALL
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words2, {limit: 500}) YIELD node AS found27, score AS score8
          WHERE found27.retractedAt IS NULL
            AND found27.scenarioId IS NULL
          RETURN found27, score8 LIMIT $p.most2
          UNION ALL
          CALL db.index.fulltext.queryNodes('search_Passage_text', $p.words2, {limit: 500}) YIELD node AS found27, score AS score8
          RETURN found27, score8 LIMIT $p.most2
        }
        WITH found27, score8 ORDER BY score8 DESC
        RETURN {node: found27, score: 1.0 + score8 / (1.0 + score8), match: 'TEXT'} AS hit3
      }
      RETURN collect(hit3) AS more13
    }
    WITH reduce(kept13 = hits14, found28 IN more13 | CASE
      WHEN found28.node IN [other13 IN kept13 | other13.node] THEN kept13
      ELSE kept13 + found28
    END) AS hits15
    CALL (hits15) {
      UNWIND CASE WHEN size(hits15) = 0 THEN [true] ELSE [] END AS go14
      CALL (go14) {
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips2, {limit: 500}) YIELD node AS name10, score AS score9
        MATCH (name10)-[names12:NAMES]->(found29)
        WITH found29, names12, score9 LIMIT $p.most2
        RETURN {
          node: found29,
          score: 2.0 + score9 / (1.0 + score9),
          match: 'WORDS',
          name: names12.name
        } AS hit3
        UNION ALL
        CALL () {
          CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips2, {limit: 500}) YIELD node AS found30, score AS score10
          RETURN found30, score10 LIMIT $p.most2
          UNION ALL
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.slips2, {limit: 500}) YIELD node AS found30, score AS score10
          WHERE found30.retractedAt IS NULL
            AND found30.scenarioId IS NULL
          RETURN found30, score10 LIMIT $p.most2
          UNION ALL
          CALL db.index.fulltext.queryNodes('search_Passage_text', $p.slips2, {limit: 500}) YIELD node AS found30, score AS score10
          RETURN found30, score10 LIMIT $p.most2
        }
        WITH found30, score10 ORDER BY score10 DESC
        RETURN {node: found30, score: 1.0 + score10 / (1.0 + score10), match: 'TEXT'} AS hit3
      }
      RETURN collect(hit3) AS more14
    }
    WITH reduce(kept14 = hits15, found31 IN more14 | CASE
      WHEN found31.node IN [other14 IN kept14 | other14.node] THEN kept14
      ELSE kept14 + found31
    END) AS hits16
    UNWIND range($p.from2, CASE WHEN size(hits16) < $p.to2 THEN size(hits16) ELSE $p.to2 END - 1) AS rank2
    WITH rank2, hits16[rank2] AS ranked2
    RETURN collect(ranked2 {.*, rank: rank2}) AS page2
  }
  UNWIND page2 AS row2
  WITH row2.node AS found32, row2
  WITH found32, row2 {.*, key: $p.key4, text: $p.text2, fields: CASE
    WHEN row2.name IS NOT NULL THEN ['name', row2.name]
    WHEN found32:Entity THEN ['description', found32.description, 'name', found32.name]
      WHEN found32:Fact THEN ['sentence', found32.sentence, 'note', found32.note]
      WHEN found32:Passage THEN ['text', found32.text]
  END} AS hit4
  RETURN collect([hit4.key, hit4.rank, [labels(found32), found32.id]]) AS rows2
}
CALL () {
  CALL () {
    WITH [] AS hits17
    UNWIND range($p.from3, CASE WHEN size(hits17) < $p.to3 THEN size(hits17) ELSE $p.to3 END - 1) AS rank3
    WITH rank3, hits17[rank3] AS ranked3
    RETURN collect(ranked3 {.*, rank: rank3}) AS page3
  }
  UNWIND page3 AS row3
  WITH row3.node AS found33, row3
  WITH found33, row3 {.*, key: $p.key5, text: $p.text3, fields: CASE
    WHEN row3.name IS NOT NULL THEN ['name', row3.name]
  END} AS hit5
  RETURN collect([hit5.key, hit5.rank, [labels(found33), found33.id]]) AS rows3
}
RETURN rows,
  rows2,
  rows3

// $p = {
//   "need": 21,
//   "key": "(a and (b or \"x ~ * [to {",
//   "most": 25,
//   "phrase": "\"(a and (b or  x ~ * [to {\"",
//   "words": "a AND (and^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*.*/) AND b AND (or^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*.*/) AND x AND (to^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[tţťțṫṭṯṱẗｔ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*.*/)",
//   "slips": "a AND (and^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*.*/ OR /.*[._'’·:,;][aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*.*/) AND b AND (or^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*.*/ OR /.*[._'’·:,;][oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*.*/) AND x AND (to^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[tţťțṫṭṯṱẗｔ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*.*/ OR /.*[._'’·:,;][tţťțṫṭṯṱẗｔ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*.*/)",
//   "from": 0,
//   "to": 21,
//   "key2": "(a and (b or \"x ~ * [to {",
//   "text": "(a AND (b OR \"x ~ * [TO {",
//   "need2": 21,
//   "key3": "",
//   "most2": 25,
//   "phrase2": "\"\"",
//   "words2": "\"\"",
//   "slips2": "\"\"",
//   "from2": 0,
//   "to2": 21,
//   "key4": "",
//   "text2": "   ",
//   "from3": 0,
//   "to3": 21,
//   "key5": "",
//   "text3": ""
// }
