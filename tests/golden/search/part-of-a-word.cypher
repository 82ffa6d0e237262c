CALL () {
  WITH [] AS hits
  CALL (hits) {
    UNWIND CASE WHEN size(hits) < $p.need THEN [true] ELSE [] END AS go
    CALL (go) {
      MATCH (:Name {key: $p.key})-[names:NAMES]->(found)
      WHERE found:Company|Agency
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
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.phrase) YIELD node AS name, score AS score
      MATCH (name)-[names2:NAMES]->(found3)
      WHERE found3:Company|Agency
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
      WHERE found5:Company|Agency
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
      WHERE found7:Company|Agency
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
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words) YIELD node AS name4, score AS score2
      MATCH (name4)-[names5:NAMES]->(found9)
      WHERE found9:Company|Agency
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
        CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words) YIELD node AS found11, score AS score3
        WHERE found11:Company|Agency
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
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips) YIELD node AS name5, score AS score4
      MATCH (name5)-[names6:NAMES]->(found13)
      WHERE found13:Company|Agency
      WITH found13, names6, score4 LIMIT $p.most
      RETURN {
        node: found13,
        score: 2.0 + score4 / (1.0 + score4),
        match: 'WORDS',
        name: names6.name
      } AS hit
      UNION ALL
      CALL () {
        CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips) YIELD node AS found14, score AS score5
        WHERE found14:Company|Agency
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
END} AS hit2
RETURN collect([hit2.key, hit2.rank, hit2.match, [labels(found16), found16.id]]) AS rows

// $p = {
//   "need": 21,
//   "key": "libab",
//   "most": 25,
//   "phrase": "\"libab\"",
//   "words": "(libab^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[lĺļľłḷḹḻḽｌ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[bḃḅḇｂ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[bḃḅḇｂ][̀-ͯ]*.*/)",
//   "slips": "(libab^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[lĺļľłḷḹḻḽｌ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[bḃḅḇｂ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[bḃḅḇｂ][̀-ͯ]*.*/ OR libab~1 OR /.*[._'’·:,;][lĺļľłḷḹḻḽｌ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[bḃḅḇｂ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[bḃḅḇｂ][̀-ͯ]*.*/)",
//   "from": 0,
//   "to": 21,
//   "key2": "libab",
//   "text": "libab"
// }
