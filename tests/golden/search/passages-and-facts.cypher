CALL () {
  CALL () {
    WITH [] AS hits
    CALL (hits) {
      UNWIND CASE WHEN size(hits) < $p.need THEN [true] ELSE [] END AS go
      CALL (go) {
        CALL () {
          CALL db.index.fulltext.queryNodes('search_Passage_text', $p.words, {limit: 500}) YIELD node AS found, score AS score
          RETURN found, score LIMIT $p.most
        }
        WITH found, score ORDER BY score DESC
        RETURN {node: found, score: 1.0 + score / (1.0 + score), match: 'TEXT'} AS hit
      }
      RETURN collect(hit) AS more
    }
    WITH reduce(kept = hits, found2 IN more | CASE
      WHEN found2.node IN [other IN kept | other.node] THEN kept
      ELSE kept + found2
    END) AS hits2
    CALL (hits2) {
      UNWIND CASE WHEN size(hits2) = 0 THEN [true] ELSE [] END AS go2
      CALL (go2) {
        CALL () {
          CALL db.index.fulltext.queryNodes('search_Passage_text', $p.slips, {limit: 500}) YIELD node AS found3, score AS score2
          RETURN found3, score2 LIMIT $p.most
        }
        WITH found3, score2 ORDER BY score2 DESC
        RETURN {node: found3, score: 1.0 + score2 / (1.0 + score2), match: 'TEXT'} AS hit
      }
      RETURN collect(hit) AS more2
    }
    WITH reduce(kept2 = hits2, found4 IN more2 | CASE
      WHEN found4.node IN [other2 IN kept2 | other2.node] THEN kept2
      ELSE kept2 + found4
    END) AS hits3
    UNWIND range($p.from, CASE WHEN size(hits3) < $p.to THEN size(hits3) ELSE $p.to END - 1) AS rank
    WITH rank, hits3[rank] AS ranked
    RETURN collect(ranked {.*, rank: rank}) AS page
  }
  UNWIND page AS row
  WITH row.node AS found5, row
  WITH found5, row {.*, key: $p.key, text: $p.text, fields: CASE
    WHEN row.name IS NOT NULL THEN ['name', row.name]
    WHEN found5:Passage THEN ['text', found5.text]
  END} AS hit2
  RETURN collect([
    hit2.key,
    hit2.rank,
    hit2.match,
    [hit2.text, hit2.fields],
    [
      labels(found5),
      CASE
        WHEN found5:Passage THEN [
          found5.id,
          COLLECT {
            MATCH (source:Source)
            WHERE source.id = found5.sourceId
            RETURN [source.id] LIMIT 1
          }[0]
        ]
        ELSE []
      END
    ]
  ]) AS rows
}
CALL () {
  CALL () {
    WITH [] AS hits4
    CALL (hits4) {
      UNWIND CASE WHEN size(hits4) < $p.need2 THEN [true] ELSE [] END AS go3
      CALL (go3) {
        CALL () {
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words2, {limit: 500}) YIELD node AS found6, score AS score3
          WHERE found6.retractedAt IS NULL
            AND found6.scenarioId IS NULL
          RETURN found6, score3 LIMIT $p.most2
        }
        WITH found6, score3 ORDER BY score3 DESC
        RETURN {node: found6, score: 1.0 + score3 / (1.0 + score3), match: 'TEXT'} AS hit3
      }
      RETURN collect(hit3) AS more3
    }
    WITH reduce(kept3 = hits4, found7 IN more3 | CASE
      WHEN found7.node IN [other3 IN kept3 | other3.node] THEN kept3
      ELSE kept3 + found7
    END) AS hits5
    CALL (hits5) {
      UNWIND CASE WHEN size(hits5) = 0 THEN [true] ELSE [] END AS go4
      CALL (go4) {
        CALL () {
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.slips2, {limit: 500}) YIELD node AS found8, score AS score4
          WHERE found8.retractedAt IS NULL
            AND found8.scenarioId IS NULL
          RETURN found8, score4 LIMIT $p.most2
        }
        WITH found8, score4 ORDER BY score4 DESC
        RETURN {node: found8, score: 1.0 + score4 / (1.0 + score4), match: 'TEXT'} AS hit3
      }
      RETURN collect(hit3) AS more4
    }
    WITH reduce(kept4 = hits5, found9 IN more4 | CASE
      WHEN found9.node IN [other4 IN kept4 | other4.node] THEN kept4
      ELSE kept4 + found9
    END) AS hits6
    UNWIND range($p.from2, CASE WHEN size(hits6) < $p.to2 THEN size(hits6) ELSE $p.to2 END - 1) AS rank2
    WITH rank2, hits6[rank2] AS ranked2
    RETURN collect(ranked2 {.*, rank: rank2}) AS page2
  }
  UNWIND page2 AS row2
  WITH row2.node AS found10, row2
  WITH found10, row2 {.*, key: $p.key2, text: $p.text2, fields: CASE
    WHEN row2.name IS NOT NULL THEN ['name', row2.name]
    WHEN found10:Fact THEN ['sentence', found10.sentence, 'note', found10.note]
  END} AS hit4
  RETURN collect([hit4.key, hit4.rank, [labels(found10), found10.id]]) AS rows2
}
RETURN rows,
  rows2

// $p = {
//   "need": 21,
//   "words": "(blockages^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[bḃḅḇｂ][̀-ͯ]*[lĺļľłḷḹḻḽｌ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[kķǩḱḳḵｋ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/ OR blockage) AND (customs^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[cçćĉċčḉｃ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*([sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*|[ﬅﬆ])[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[mḿṁṃｍ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/ OR custom)",
//   "most": 25,
//   "slips": "(blockages^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[bḃḅḇｂ][̀-ͯ]*[lĺļľłḷḹḻḽｌ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[kķǩḱḳḵｋ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/ OR blockage OR blockages~1 OR /.*[._'’·:,;][bḃḅḇｂ][̀-ͯ]*[lĺļľłḷḹḻḽｌ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[kķǩḱḳḵｋ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/) AND (customs^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[cçćĉċčḉｃ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*([sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*|[ﬅﬆ])[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[mḿṁṃｍ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/ OR custom OR customs~1 OR /.*[._'’·:,;][cçćĉċčḉｃ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*([sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*|[ﬅﬆ])[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[mḿṁṃｍ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/)",
//   "from": 0,
//   "to": 21,
//   "key": "blockages customs",
//   "text": "blockages customs",
//   "need2": 21,
//   "words2": "(bargaining^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[bḃḅḇｂ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*.*/)",
//   "most2": 25,
//   "slips2": "(bargaining^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[bḃḅḇｂ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*.*/ OR bargaining~1 OR /.*[._'’·:,;][bḃḅḇｂ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*.*/)",
//   "from2": 0,
//   "to2": 21,
//   "key2": "bargaining",
//   "text2": "bargaining"
// }
