CALL () {
  UNWIND $p.text.stems AS stems
  WITH stems, trim($p.text.words[stems[0][0]]) AS stem
  WITH stems, stem, COLLECT {
    MATCH (name:Name)
    USING RANGE INDEX SEEK name:Name(key)
    WHERE name.key STARTS WITH stem
    RETURN name.key AS least ORDER BY name.key LIMIT 1
    UNION ALL
    MATCH (name:Name)
    USING RANGE INDEX SEEK name:Name(plain)
    WHERE name.plain STARTS WITH stem
    RETURN name.plain AS least ORDER BY name.plain LIMIT 1
  } AS known
  WHERE known <> []
  WITH stems, stem, CASE WHEN stem IN known THEN [[1, stem]] ELSE [] END AS names
  UNWIND stems AS places
  WITH places, names, stem + $p.text.words[places[0] + 1] AS stem
  WITH places, names, stem, COLLECT {
    MATCH (name:Name)
    USING RANGE INDEX SEEK name:Name(key)
    WHERE name.key STARTS WITH stem
    RETURN name.key AS least ORDER BY name.key LIMIT 1
    UNION ALL
    MATCH (name:Name)
    USING RANGE INDEX SEEK name:Name(plain)
    WHERE name.plain STARTS WITH stem
    RETURN name.plain AS least ORDER BY name.plain LIMIT 1
  } AS known
  WITH places,
    CASE WHEN stem IN known THEN names + [[2, stem]] ELSE names END AS names,
    CASE WHEN known <> [] THEN stem END AS stem
  WHERE stem IS NOT NULL OR names <> []
  UNWIND places AS place
  WITH names, stem, $p.text.words[place + 2] AS word, collect(place) AS places
  WITH places, names, stem + word AS stem
  WITH places, names, stem, COLLECT {
    MATCH (name:Name)
    USING RANGE INDEX SEEK name:Name(key)
    WHERE name.key STARTS WITH stem
    RETURN name.key AS least ORDER BY name.key LIMIT 1
    UNION ALL
    MATCH (name:Name)
    USING RANGE INDEX SEEK name:Name(plain)
    WHERE name.plain STARTS WITH stem
    RETURN name.plain AS least ORDER BY name.plain LIMIT 1
  } AS known
  WITH places,
    CASE WHEN stem IN known THEN names + [[3, stem]] ELSE names END AS names,
    CASE WHEN known <> [] THEN stem END AS stem
  WHERE stem IS NOT NULL OR names <> []
  UNWIND places AS place
  WITH place, names + COLLECT {
    WITH reduce(term = stem, i IN range(3, 6 - 1) | term + $p.text.words[place + i]) AS start
    UNWIND CASE WHEN stem IS NULL THEN [] ELSE range(4, CASE WHEN COLLECT {
      MATCH (name2:Name)
      USING RANGE INDEX SEEK name2:Name(key)
      WHERE name2.key STARTS WITH start
      RETURN name2.key AS least2 ORDER BY name2.key LIMIT 1
      UNION ALL
      MATCH (name2:Name)
      USING RANGE INDEX SEEK name2:Name(plain)
      WHERE name2.plain STARTS WITH start
      RETURN name2.plain AS least2 ORDER BY name2.plain LIMIT 1
    } = [] THEN 5 ELSE 20 END) END AS size
    WITH size, reduce(term2 = stem, i2 IN range(3, size - 1) | term2 + $p.text.words[place + i2]) AS term3
    WHERE EXISTS { MATCH (name3:Name {key: term3}) USING RANGE INDEX SEEK name3:Name(key) } OR EXISTS { MATCH (name3:Name {plain: term3}) USING RANGE INDEX SEEK name3:Name(plain) }
    RETURN [size, term3]
  } AS names
  UNWIND names AS name4
  WITH name4[1] AS term4,
    CASE WHEN name4[0] = 1 THEN $p.text.spellings[place] END AS spelling,
    collect([place, place + name4[0] - 1]) AS spans
  WITH spans, COLLECT {
    CALL (term4) {
      MATCH (name5:Name {key: term4})-[named:NAMES]->(entity)
      USING RANGE INDEX SEEK name5:Name(key)
      RETURN named, entity
      UNION ALL
      MATCH (name5:Name {plain: term4})-[named:NAMES]->(entity)
      USING RANGE INDEX SEEK name5:Name(plain)
      RETURN named, entity
    }
    WITH named, entity
    WHERE (spelling IS NULL OR named.name = spelling OR spelling <> '' AND size(named.name) > 2 AND NOT (named.name = toUpper(named.name) AND named.name <> toLower(named.name)))
    WITH entity, max(named.primary) AS primary
    ORDER BY primary DESC, entity.id LIMIT $p.most
    RETURN entity
  } AS candidates
  WHERE candidates <> []
  UNWIND spans AS span
  WITH span, candidates ORDER BY span[0], span[1] DESC
  WITH collect([span, candidates]) AS found
  WITH reduce(kept = [], name4 IN found | CASE
    WHEN size(kept) >= $p.first OR last(kept)[0][1] >= name4[0][0] THEN kept
    ELSE kept + [name4]
  END) AS mentions
  UNWIND mentions AS mention
  WITH mention[1] AS candidates2, collect(mention[0]) AS spans2
  RETURN collect([
    spans2,
    COLLECT {
      UNWIND candidates2 AS entity2
      RETURN [labels(entity2), entity2.id]
    }
  ]) AS mentionsFound
}
CALL () {
  UNWIND $p.text2.stems AS stems2
  WITH stems2, trim($p.text2.words[stems2[0][0]]) AS stem2
  WITH stems2, stem2, COLLECT {
    MATCH (name6:Name)
    USING RANGE INDEX SEEK name6:Name(key)
    WHERE name6.key STARTS WITH stem2
    RETURN name6.key AS least3 ORDER BY name6.key LIMIT 1
    UNION ALL
    MATCH (name6:Name)
    USING RANGE INDEX SEEK name6:Name(plain)
    WHERE name6.plain STARTS WITH stem2
    RETURN name6.plain AS least3 ORDER BY name6.plain LIMIT 1
  } AS known2
  WHERE known2 <> []
  WITH stems2, stem2, CASE WHEN stem2 IN known2 THEN [[1, stem2]] ELSE [] END AS names2
  UNWIND stems2 AS places2
  WITH places2, names2, stem2 + $p.text2.words[places2[0] + 1] AS stem2
  WITH places2, names2, stem2, COLLECT {
    MATCH (name6:Name)
    USING RANGE INDEX SEEK name6:Name(key)
    WHERE name6.key STARTS WITH stem2
    RETURN name6.key AS least3 ORDER BY name6.key LIMIT 1
    UNION ALL
    MATCH (name6:Name)
    USING RANGE INDEX SEEK name6:Name(plain)
    WHERE name6.plain STARTS WITH stem2
    RETURN name6.plain AS least3 ORDER BY name6.plain LIMIT 1
  } AS known2
  WITH places2,
    CASE WHEN stem2 IN known2 THEN names2 + [[2, stem2]] ELSE names2 END AS names2,
    CASE WHEN known2 <> [] THEN stem2 END AS stem2
  WHERE stem2 IS NOT NULL OR names2 <> []
  UNWIND places2 AS place2
  WITH names2, stem2, $p.text2.words[place2 + 2] AS word2, collect(place2) AS places2
  WITH places2, names2, stem2 + word2 AS stem2
  WITH places2, names2, stem2, COLLECT {
    MATCH (name6:Name)
    USING RANGE INDEX SEEK name6:Name(key)
    WHERE name6.key STARTS WITH stem2
    RETURN name6.key AS least3 ORDER BY name6.key LIMIT 1
    UNION ALL
    MATCH (name6:Name)
    USING RANGE INDEX SEEK name6:Name(plain)
    WHERE name6.plain STARTS WITH stem2
    RETURN name6.plain AS least3 ORDER BY name6.plain LIMIT 1
  } AS known2
  WITH places2,
    CASE WHEN stem2 IN known2 THEN names2 + [[3, stem2]] ELSE names2 END AS names2,
    CASE WHEN known2 <> [] THEN stem2 END AS stem2
  WHERE stem2 IS NOT NULL OR names2 <> []
  UNWIND places2 AS place2
  WITH place2, names2 + COLLECT {
    WITH reduce(term5 = stem2, i3 IN range(3, 6 - 1) | term5 + $p.text2.words[place2 + i3]) AS start2
    UNWIND CASE WHEN stem2 IS NULL THEN [] ELSE range(4, CASE WHEN COLLECT {
      MATCH (name7:Name)
      USING RANGE INDEX SEEK name7:Name(key)
      WHERE name7.key STARTS WITH start2
      RETURN name7.key AS least4 ORDER BY name7.key LIMIT 1
      UNION ALL
      MATCH (name7:Name)
      USING RANGE INDEX SEEK name7:Name(plain)
      WHERE name7.plain STARTS WITH start2
      RETURN name7.plain AS least4 ORDER BY name7.plain LIMIT 1
    } = [] THEN 5 ELSE 20 END) END AS size2
    WITH size2, reduce(term6 = stem2, i4 IN range(3, size2 - 1) | term6 + $p.text2.words[place2 + i4]) AS term7
    WHERE EXISTS { MATCH (name8:Name {key: term7}) USING RANGE INDEX SEEK name8:Name(key) } OR EXISTS { MATCH (name8:Name {plain: term7}) USING RANGE INDEX SEEK name8:Name(plain) }
    RETURN [size2, term7]
  } AS names2
  UNWIND names2 AS name9
  WITH name9[1] AS term8,
    CASE WHEN name9[0] = 1 THEN $p.text2.spellings[place2] END AS spelling2,
    collect([place2, place2 + name9[0] - 1]) AS spans3
  WITH spans3, COLLECT {
    CALL (term8) {
      MATCH (name10:Name {key: term8})-[named2:NAMES]->(entity3)
      USING RANGE INDEX SEEK name10:Name(key)
      RETURN named2, entity3
      UNION ALL
      MATCH (name10:Name {plain: term8})-[named2:NAMES]->(entity3)
      USING RANGE INDEX SEEK name10:Name(plain)
      RETURN named2, entity3
    }
    WITH named2, entity3
    WHERE (spelling2 IS NULL OR named2.name = spelling2 OR spelling2 <> '' AND size(named2.name) > 2 AND NOT (named2.name = toUpper(named2.name) AND named2.name <> toLower(named2.name)))
      AND named2.recordedAt <= $p.knownAt
      AND entity3.createdAt <= $p.knownAt2
    WITH entity3, max(named2.primary) AS primary2
    ORDER BY primary2 DESC, entity3.id LIMIT $p.most2
    RETURN entity3
  } AS candidates3
  WHERE candidates3 <> []
  UNWIND spans3 AS span2
  WITH span2, candidates3 ORDER BY span2[0], span2[1] DESC
  WITH collect([span2, candidates3]) AS found2
  WITH reduce(kept2 = [], name9 IN found2 | CASE
    WHEN size(kept2) >= $p.first2 OR last(kept2)[0][1] >= name9[0][0] THEN kept2
    ELSE kept2 + [name9]
  END) AS mentions2
  UNWIND mentions2 AS mention2
  WITH mention2[1] AS candidates4, collect(mention2[0]) AS spans4
  RETURN collect([spans4]) AS mentionsFound2
}
RETURN mentionsFound,
  mentionsFound2

// $p = {
//   "text": {
//     "words": [
//       "zhou",
//       " ada",
//       " met",
//       " ada",
//       " zhou",
//       "."
//     ],
//     "stems": [
//       [
//         [
//           0
//         ],
//         [
//           4
//         ]
//       ],
//       [
//         [
//           1
//         ],
//         [
//           3
//         ]
//       ],
//       [
//         [
//           2
//         ]
//       ],
//       [
//         [
//           5
//         ]
//       ]
//     ],
//     "spellings": [
//       "Zhou",
//       "Ada",
//       "met",
//       "ADA",
//       "ZHOU",
//       null
//     ]
//   },
//   "most": 20,
//   "first": 1000,
//   "text2": {
//     "words": [
//       "zhou",
//       " ada",
//       " met",
//       " ada",
//       " zhou",
//       "."
//     ],
//     "stems": [
//       [
//         [
//           0
//         ],
//         [
//           4
//         ]
//       ],
//       [
//         [
//           1
//         ],
//         [
//           3
//         ]
//       ],
//       [
//         [
//           2
//         ]
//       ],
//       [
//         [
//           5
//         ]
//       ]
//     ],
//     "spellings": [
//       "Zhou",
//       "Ada",
//       "met",
//       "ADA",
//       "ZHOU",
//       null
//     ]
//   },
//   "knownAt": "2000-01-01T00:00:00.000Z",
//   "knownAt2": "2000-01-01T00:00:00.000Z",
//   "most2": 20,
//   "first2": 1000
// }
