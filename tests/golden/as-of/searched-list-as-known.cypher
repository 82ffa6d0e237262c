CALL () {
  CALL () {
    CALL () {
      MATCH (name:Name)
      WHERE $p.key <> '' AND name.key CONTAINS $p.key
      MATCH (name)-[names:NAMES]->(found)
      WHERE found:Company
        AND names.recordedAt <= $p.knownAt
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words) YIELD node AS name2
      MATCH (name2)-[names2:NAMES]->(found)
      WHERE found:Company
        AND names2.recordedAt <= $p.knownAt2
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words) YIELD node AS found
      WHERE found:Company
        AND found.createdAt <= $p.knownAt3
      RETURN found
    }
    RETURN collect(DISTINCT found) AS exact
  }
  CALL (exact) {
    UNWIND CASE WHEN size(exact) = 0 THEN [true] ELSE [] END AS nothing
    CALL (nothing) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips) YIELD node AS name3
      MATCH (name3)-[names3:NAMES]->(found)
      WHERE found:Company
        AND names3.recordedAt <= $p.knownAt4
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips) YIELD node AS found
      WHERE found:Company
        AND found.createdAt <= $p.knownAt5
      RETURN found
    }
    RETURN collect(DISTINCT found) AS slips
  }
  RETURN exact + slips AS found2
}
CALL (found2) {
  UNWIND found2 AS company
  WITH company
  WHERE company:Company
    AND company.createdAt <= $p.knownAt6
  WITH company ORDER BY company.id LIMIT $p.first
  RETURN collect([[company.id]]) AS rows
}
RETURN [
  COUNT {
    UNWIND found2 AS company2
    WITH company2
    WHERE company2:Company
      AND company2.createdAt <= $p.knownAt7
    RETURN company2
  },
  rows
] AS root

// $p = {
//   "key": "nvidia",
//   "knownAt": "2000-01-01T00:00:00.000Z",
//   "words": "(nvidia^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[vṽṿｖ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*.*/)",
//   "knownAt2": "2000-01-01T00:00:00.000Z",
//   "knownAt3": "2000-01-01T00:00:00.000Z",
//   "slips": "(nvidia^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[vṽṿｖ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*.*/ OR nvidia~1 OR /.*[._'’·:,;][nñńņňǹṅṇṉṋｎ][̀-ͯ]*[vṽṿｖ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*.*/)",
//   "knownAt4": "2000-01-01T00:00:00.000Z",
//   "knownAt5": "2000-01-01T00:00:00.000Z",
//   "knownAt6": "2000-01-01T00:00:00.000Z",
//   "first": 21,
//   "knownAt7": "2000-01-01T00:00:00.000Z"
// }
