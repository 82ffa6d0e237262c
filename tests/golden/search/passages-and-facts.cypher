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
        RETURN [found, 1.0 + score / (1.0 + score), null] AS hit
      }
      RETURN collect(hit) AS more
    }
    WITH hits, more, [hit2 IN hits | hit2[0]] AS known, [hit2 IN more | hit2[0]] AS nodes
    WITH hits + [i IN range(0, size(nodes) - 1) WHERE NOT nodes[i] IN known AND NOT nodes[i] IN nodes[..i] | more[i]] AS hits2
    CALL (hits2) {
      UNWIND CASE WHEN size(hits2) = 0 THEN [true] ELSE [] END AS go2
      CALL (go2) {
        CALL () {
          CALL db.index.fulltext.queryNodes('search_Passage_text', $p.slips, {limit: 500}) YIELD node AS found2, score AS score2
          RETURN found2, score2 LIMIT $p.most
        }
        WITH found2, score2 ORDER BY score2 DESC
        RETURN [found2, 1.0 + score2 / (1.0 + score2), null] AS hit
      }
      RETURN collect(hit) AS more2
    }
    WITH hits2, more2, [hit3 IN hits2 | hit3[0]] AS known2, [hit3 IN more2 | hit3[0]] AS nodes2
    WITH hits2 + [i2 IN range(0, size(nodes2) - 1) WHERE NOT nodes2[i2] IN known2 AND NOT nodes2[i2] IN nodes2[..i2] | more2[i2]] AS hits3
    RETURN [rank IN range($p.from, CASE WHEN size(hits3) < $p.to THEN size(hits3) ELSE $p.to END - 1) | [rank, hits3[rank]]] AS page
  }
  UNWIND page AS at
  WITH at[0] AS rank, at[1] AS row
  WITH row[0] AS found3, rank, row
  WITH found3, {
    key: $p.key,
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
      WHEN found3:Passage THEN ['text', found3.text]
    END
  } AS hit4
  RETURN collect([
    hit4.key,
    hit4.rank,
    hit4.match,
    [hit4.text, hit4.fields],
    [
      labels(found3),
      CASE
        WHEN found3:Passage THEN [
          found3.id,
          COLLECT {
            MATCH (source:Source)
            WHERE source.id = found3.sourceId
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
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words2, {limit: 500}) YIELD node AS found4, score AS score3
          WHERE found4.retractedAt IS NULL
            AND found4.scenarioId IS NULL
          RETURN found4, score3 LIMIT $p.most2
        }
        WITH found4, score3 ORDER BY score3 DESC
        RETURN [found4, 1.0 + score3 / (1.0 + score3), null] AS hit5
      }
      RETURN collect(hit5) AS more3
    }
    WITH hits4, more3, [hit6 IN hits4 | hit6[0]] AS known3, [hit6 IN more3 | hit6[0]] AS nodes3
    WITH hits4 + [i3 IN range(0, size(nodes3) - 1) WHERE NOT nodes3[i3] IN known3 AND NOT nodes3[i3] IN nodes3[..i3] | more3[i3]] AS hits5
    CALL (hits5) {
      UNWIND CASE WHEN size(hits5) = 0 THEN [true] ELSE [] END AS go4
      CALL (go4) {
        CALL () {
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.slips2, {limit: 500}) YIELD node AS found5, score AS score4
          WHERE found5.retractedAt IS NULL
            AND found5.scenarioId IS NULL
          RETURN found5, score4 LIMIT $p.most2
        }
        WITH found5, score4 ORDER BY score4 DESC
        RETURN [found5, 1.0 + score4 / (1.0 + score4), null] AS hit5
      }
      RETURN collect(hit5) AS more4
    }
    WITH hits5, more4, [hit7 IN hits5 | hit7[0]] AS known4, [hit7 IN more4 | hit7[0]] AS nodes4
    WITH hits5 + [i4 IN range(0, size(nodes4) - 1) WHERE NOT nodes4[i4] IN known4 AND NOT nodes4[i4] IN nodes4[..i4] | more4[i4]] AS hits6
    RETURN [rank2 IN range($p.from2, CASE WHEN size(hits6) < $p.to2 THEN size(hits6) ELSE $p.to2 END - 1) | [rank2, hits6[rank2]]] AS page2
  }
  UNWIND page2 AS at2
  WITH at2[0] AS rank2, at2[1] AS row2
  WITH row2[0] AS found6, rank2, row2
  WITH found6, {
    key: $p.key2,
    rank: rank2,
    score: row2[1],
    match: CASE
      WHEN row2[1] >= 6 THEN 'NAME'
      WHEN row2[1] >= 5 THEN 'ALIAS'
      WHEN row2[1] >= 3 THEN 'PART'
      WHEN row2[1] >= 2 THEN 'WORDS'
      ELSE 'TEXT'
    END,
    text: $p.text2,
    fields: CASE
      WHEN row2[2] IS NOT NULL THEN ['name', row2[2].name]
      WHEN found6:Fact THEN ['sentence', found6.sentence, 'note', found6.note]
    END
  } AS hit8
  RETURN collect([hit8.key, hit8.rank, [labels(found6), found6.id]]) AS rows2
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
