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

// $p = {
//   "text": {
//     "words": [
//       "huawei",
//       "'",
//       "s",
//       " ascend",
//       " series",
//       ",",
//       " us",
//       " \"",
//       "long",
//       "-",
//       "arm",
//       " jurisdiction",
//       "\"",
//       " clauses",
//       ",",
//       " and",
//       " jen",
//       "-",
//       "hsun",
//       " huang",
//       "'",
//       "s",
//       " visit"
//     ],
//     "stems": [
//       [
//         [
//           0
//         ]
//       ],
//       [
//         [
//           1,
//           20
//         ]
//       ],
//       [
//         [
//           2
//         ],
//         [
//           21
//         ]
//       ],
//       [
//         [
//           3
//         ]
//       ],
//       [
//         [
//           4
//         ]
//       ],
//       [
//         [
//           5
//         ],
//         [
//           14
//         ]
//       ],
//       [
//         [
//           6
//         ]
//       ],
//       [
//         [
//           7
//         ],
//         [
//           12
//         ]
//       ],
//       [
//         [
//           8
//         ]
//       ],
//       [
//         [
//           9
//         ],
//         [
//           17
//         ]
//       ],
//       [
//         [
//           10
//         ]
//       ],
//       [
//         [
//           11
//         ]
//       ],
//       [
//         [
//           13
//         ]
//       ],
//       [
//         [
//           15
//         ]
//       ],
//       [
//         [
//           16
//         ]
//       ],
//       [
//         [
//           18
//         ]
//       ],
//       [
//         [
//           19
//         ]
//       ],
//       [
//         [
//           22
//         ]
//       ]
//     ],
//     "spellings": [
//       null,
//       null,
//       "s",
//       null,
//       null,
//       null,
//       "US",
//       null,
//       "long",
//       null,
//       "arm",
//       null,
//       null,
//       null,
//       null,
//       "and",
//       "Jen",
//       null,
//       "Hsun",
//       null,
//       null,
//       "s",
//       null
//     ]
//   },
//   "most": 20,
//   "first": 1000
// }
