CALL () {
  CALL () {
    WITH [] AS hits
    CALL (hits) {
      UNWIND CASE WHEN size(hits) < $p.need THEN [true] ELSE [] END AS go
      CALL (go) {
        MATCH (:Name {key: $p.key})-[names:NAMES]->(found)
        WHERE found:Person
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
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.phrase) YIELD node AS name, score AS score
        MATCH (name)-[names2:NAMES]->(found2)
        WHERE found2:Person
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
        WHERE found3:Person
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
        WHERE found4:Person
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
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words) YIELD node AS name4, score AS score2
        MATCH (name4)-[names5:NAMES]->(found5)
        WHERE found5:Person
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
          CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words) YIELD node AS found6, score AS score3
          WHERE found6:Person
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
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips) YIELD node AS name5, score AS score4
        MATCH (name5)-[names6:NAMES]->(found7)
        WHERE found7:Person
        WITH found7, names6, score4 LIMIT $p.most
        RETURN [found7, 2.0 + score4 / (1.0 + score4), names6] AS hit
        UNION ALL
        CALL () {
          CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips) YIELD node AS found8, score AS score5
          WHERE found8:Person
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
    END
  } AS hit9
  RETURN collect([hit9.key, hit9.rank, hit9.match, [hit9.text, hit9.fields], [labels(found9), found9.id]]) AS rows
}
CALL () {
  CALL () {
    WITH [] AS hits9
    CALL (hits9) {
      UNWIND CASE WHEN size(hits9) < $p.need2 THEN [true] ELSE [] END AS go8
      CALL (go8) {
        MATCH (:Name {key: $p.key3})-[names7:NAMES]->(found10)
        WHERE found10:Company
        WITH names7, found10 ORDER BY names7.primary DESC, found10.id LIMIT $p.most2
        RETURN [found10, CASE WHEN names7.primary THEN 6.0 ELSE 5.0 END, names7] AS hit10
      }
      RETURN collect(hit10) AS more8
    }
    WITH hits9, more8, [hit11 IN hits9 | hit11[0]] AS known8, [hit11 IN more8 | hit11[0]] AS nodes8
    WITH hits9 + [i8 IN range(0, size(nodes8) - 1) WHERE NOT nodes8[i8] IN known8 AND NOT nodes8[i8] IN nodes8[..i8] | more8[i8]] AS hits10
    CALL (hits10) {
      UNWIND CASE WHEN size(hits10) < $p.need2 THEN [true] ELSE [] END AS go9
      CALL (go9) {
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.phrase2) YIELD node AS name6, score AS score6
        MATCH (name6)-[names8:NAMES]->(found11)
        WHERE found11:Company
        WITH found11, names8, score6 LIMIT $p.most2
        RETURN [found11, 4.0 + score6 / (1.0 + score6), names8] AS hit10
      }
      RETURN collect(hit10) AS more9
    }
    WITH hits10, more9, [hit12 IN hits10 | hit12[0]] AS known9, [hit12 IN more9 | hit12[0]] AS nodes9
    WITH hits10 + [i9 IN range(0, size(nodes9) - 1) WHERE NOT nodes9[i9] IN known9 AND NOT nodes9[i9] IN nodes9[..i9] | more9[i9]] AS hits11
    CALL (hits11) {
      UNWIND CASE WHEN size(hits11) < $p.need2 THEN [true] ELSE [] END AS go10
      CALL (go10) {
        MATCH (name7:Name)
        WHERE $p.key3 <> '' AND name7.key STARTS WITH $p.key3
        WITH name7 ORDER BY name7.key
        MATCH (name7)-[names9:NAMES]->(found12)
        WHERE found12:Company
        WITH found12, names9 LIMIT $p.most2
        RETURN [found12, 3.5, names9] AS hit10
      }
      RETURN collect(hit10) AS more10
    }
    WITH hits11, more10, [hit13 IN hits11 | hit13[0]] AS known10, [hit13 IN more10 | hit13[0]] AS nodes10
    WITH hits11 + [i10 IN range(0, size(nodes10) - 1) WHERE NOT nodes10[i10] IN known10 AND NOT nodes10[i10] IN nodes10[..i10] | more10[i10]] AS hits12
    CALL (hits12) {
      UNWIND CASE WHEN size(hits12) < $p.need2 THEN [true] ELSE [] END AS go11
      CALL (go11) {
        MATCH (name8:Name)
        WHERE $p.key3 <> '' AND name8.key CONTAINS $p.key3 AND NOT name8.key STARTS WITH $p.key3
        WITH name8 LIMIT 10000
        MATCH (name8)-[names10:NAMES]->(found13)
        WHERE found13:Company
        WITH name8, names10, found13 ORDER BY size(name8.key), name8.key, found13.id
        WITH collect([found13, 3.0 + 0.4 * size($p.key3) / size(name8.key), names10])[..$p.most2] AS sorted2
        UNWIND sorted2 AS hit10
        RETURN hit10
      }
      RETURN collect(hit10) AS more11
    }
    WITH hits12, more11, [hit14 IN hits12 | hit14[0]] AS known11, [hit14 IN more11 | hit14[0]] AS nodes11
    WITH hits12 + [i11 IN range(0, size(nodes11) - 1) WHERE NOT nodes11[i11] IN known11 AND NOT nodes11[i11] IN nodes11[..i11] | more11[i11]] AS hits13
    CALL (hits13) {
      UNWIND CASE WHEN size(hits13) < $p.need2 THEN [true] ELSE [] END AS go12
      CALL (go12) {
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words2) YIELD node AS name9, score AS score7
        MATCH (name9)-[names11:NAMES]->(found14)
        WHERE found14:Company
        WITH found14, names11, score7 LIMIT $p.most2
        RETURN [found14, 2.0 + score7 / (1.0 + score7), names11] AS hit10
      }
      RETURN collect(hit10) AS more12
    }
    WITH hits13, more12, [hit15 IN hits13 | hit15[0]] AS known12, [hit15 IN more12 | hit15[0]] AS nodes12
    WITH hits13 + [i12 IN range(0, size(nodes12) - 1) WHERE NOT nodes12[i12] IN known12 AND NOT nodes12[i12] IN nodes12[..i12] | more12[i12]] AS hits14
    CALL (hits14) {
      UNWIND CASE WHEN size(hits14) < $p.need2 THEN [true] ELSE [] END AS go13
      CALL (go13) {
        CALL () {
          CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words2) YIELD node AS found15, score AS score8
          WHERE found15:Company
          RETURN found15, score8 LIMIT $p.most2
        }
        WITH found15, score8 ORDER BY score8 DESC
        RETURN [found15, 1.0 + score8 / (1.0 + score8), null] AS hit10
      }
      RETURN collect(hit10) AS more13
    }
    WITH hits14, more13, [hit16 IN hits14 | hit16[0]] AS known13, [hit16 IN more13 | hit16[0]] AS nodes13
    WITH hits14 + [i13 IN range(0, size(nodes13) - 1) WHERE NOT nodes13[i13] IN known13 AND NOT nodes13[i13] IN nodes13[..i13] | more13[i13]] AS hits15
    CALL (hits15) {
      UNWIND CASE WHEN size(hits15) = 0 THEN [true] ELSE [] END AS go14
      CALL (go14) {
        CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips2) YIELD node AS name10, score AS score9
        MATCH (name10)-[names12:NAMES]->(found16)
        WHERE found16:Company
        WITH found16, names12, score9 LIMIT $p.most2
        RETURN [found16, 2.0 + score9 / (1.0 + score9), names12] AS hit10
        UNION ALL
        CALL () {
          CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips2) YIELD node AS found17, score AS score10
          WHERE found17:Company
          RETURN found17, score10 LIMIT $p.most2
        }
        WITH found17, score10 ORDER BY score10 DESC
        RETURN [found17, 1.0 + score10 / (1.0 + score10), null] AS hit10
      }
      RETURN collect(hit10) AS more14
    }
    WITH hits15, more14, [hit17 IN hits15 | hit17[0]] AS known14, [hit17 IN more14 | hit17[0]] AS nodes14
    WITH hits15 + [i14 IN range(0, size(nodes14) - 1) WHERE NOT nodes14[i14] IN known14 AND NOT nodes14[i14] IN nodes14[..i14] | more14[i14]] AS hits16
    RETURN [rank2 IN range($p.from2, CASE WHEN size(hits16) < $p.to2 THEN size(hits16) ELSE $p.to2 END - 1) | [rank2, hits16[rank2]]] AS page2
  }
  UNWIND page2 AS at2
  WITH at2[0] AS rank2, at2[1] AS row2
  WITH row2[0] AS found18, rank2, row2
  WITH found18, {
    key: $p.key4,
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
      WHEN found18:Entity THEN ['description', found18.description, 'name', found18.name]
    END
  } AS hit18
  RETURN collect([hit18.key, hit18.rank, [labels(found18), found18.id]]) AS rows2
}
RETURN rows,
  rows2

// $p = {
//   "need": 21,
//   "key": "jensen haung",
//   "most": 25,
//   "phrase": "\"jensen haung\"",
//   "words": "(jensen^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[jĵǰｊ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*.*/) AND (haung^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*.*/)",
//   "slips": "(jensen^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[jĵǰｊ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*.*/ OR jensen~1 OR /.*[._'’·:,;][jĵǰｊ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*.*/) AND (haung^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*.*/ OR haung~1 OR /.*[._'’·:,;][hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*.*/)",
//   "from": 0,
//   "to": 21,
//   "key2": "jensen haung",
//   "text": "jensen haung",
//   "need2": 21,
//   "key3": "tncent",
//   "most2": 25,
//   "phrase2": "\"tncent\"",
//   "words2": "(tncent^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[tţťțṫṭṯṱẗｔ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*.*/)",
//   "slips2": "(tncent^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[tţťțṫṭṯṱẗｔ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*.*/ OR tncent~1 OR /.*[._'’·:,;][tţťțṫṭṯṱẗｔ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*.*/)",
//   "from2": 0,
//   "to2": 21,
//   "key4": "tncent",
//   "text2": "tncent"
// }
