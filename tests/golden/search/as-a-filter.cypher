CALL () {
  CALL () {
    CALL () {
      MATCH (name:Name)
      WHERE $p.key <> '' AND name.key CONTAINS $p.key
      MATCH (name)-[names:NAMES]->(found)
      WHERE found:Chip
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words) YIELD node AS name2
      MATCH (name2)-[names2:NAMES]->(found)
      WHERE found:Chip
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words) YIELD node AS found
      WHERE found:Chip
      RETURN found
    }
    RETURN collect(DISTINCT found) AS exact
  }
  CALL (exact) {
    UNWIND CASE WHEN size(exact) = 0 THEN [true] ELSE [] END AS nothing
    CALL (nothing) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips) YIELD node AS name3
      MATCH (name3)-[names3:NAMES]->(found)
      WHERE found:Chip
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips) YIELD node AS found
      WHERE found:Chip
      RETURN found
    }
    RETURN collect(DISTINCT found) AS slips
  }
  RETURN exact + slips AS found2
}
CALL (found2) {
  UNWIND found2 AS chip
  WITH chip
  WHERE chip:Chip
    AND chip.kind = $p.kind
  WITH chip ORDER BY chip.id LIMIT $p.first
  RETURN collect([[chip.id, chip.name]]) AS rows
}
RETURN [
  COUNT {
    UNWIND found2 AS chip2
    WITH chip2
    WHERE chip2:Chip
      AND chip2.kind = $p.kind2
      AND chip2.id IS NOT NULL
    RETURN chip2
  },
  COLLECT {
    UNWIND found2 AS chip3
    WITH chip3
    WHERE chip3:Chip
      AND chip3.kind = $p.kind3
      AND chip3.id IS NOT NULL
    WITH chip3, chip3.kind AS value
    WITH value, count(DISTINCT chip3) AS `count` ORDER BY `count` DESC, value LIMIT $p.first2
    RETURN [`count`, value]
  },
  rows
] AS root

// $p = {
//   "key": "nvidia h200",
//   "words": "(nvidia^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[vṽṿｖ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*.*/) AND (h200^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[2２][0０][0０].*/)",
//   "slips": "(nvidia^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[vṽṿｖ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*.*/ OR nvidia~1 OR /.*[._'’·:,;][nñńņňǹṅṇṉṋｎ][̀-ͯ]*[vṽṿｖ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*.*/) AND (h200^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[2２][0０][0０].*/ OR /.*[._'’·:,;][hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[2２][0０][0０].*/)",
//   "kind": "MODEL",
//   "first": 21,
//   "kind2": "MODEL",
//   "kind3": "MODEL",
//   "first2": 100
// }
