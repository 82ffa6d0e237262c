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
  UNWIND CASE WHEN stem IS NULL THEN [] ELSE range(4, 20) END AS size
  WITH size, reduce(term = stem, i IN range(3, size - 1) | term + $p.text.words[place + i]) AS term
  WHERE EXISTS {
      MATCH (name2:Name {key: term})
      USING RANGE INDEX SEEK name2:Name(key)
    } OR EXISTS {
        MATCH (name2:Name {plain: term})
        USING RANGE INDEX SEEK name2:Name(plain)
      }
  RETURN [size, term]
} AS names
UNWIND names AS name3
WITH name3[1] AS term2,
  CASE WHEN name3[0] = 1 THEN $p.text.spellings[place] END AS spelling,
  collect([place, place + name3[0] - 1]) AS places2
WITH places2, COLLECT {
  CALL (term2) {
    MATCH (name3:Name {key: term2})-[named:NAMES]->(entity)
    USING RANGE INDEX SEEK name3:Name(key)
    RETURN named, entity
    UNION ALL
    MATCH (name3:Name {plain: term2})-[named:NAMES]->(entity)
    USING RANGE INDEX SEEK name3:Name(plain)
    RETURN named, entity
  }
  WITH named, entity
  WHERE (spelling IS NULL OR named.name = spelling OR size(named.name) > 2 AND named.name <> toUpper(named.name))
  WITH entity, max(named.primary) AS primary
  ORDER BY primary DESC, entity.id LIMIT $p.most
  RETURN entity
} AS candidates
WHERE candidates <> []
WITH collect({places: places2, candidates: candidates}) AS readings
CALL (readings) {
  UNWIND range(0, size(readings) - 1) AS reading
  UNWIND readings[reading].places AS place2
  WITH reading, place2 ORDER BY place2[0], place2[1] DESC
  RETURN collect(place2 + reading) AS found
}
WITH readings, reduce(kept = [], place2 IN found | CASE
  WHEN size(kept) >= $p.first OR last(kept)[1] >= place2[0] THEN kept
  ELSE kept + [place2]
END) AS mentions
RETURN [mentions, COLLECT {
  UNWIND mentions AS mention
  WITH DISTINCT mention[2] AS reading2
  RETURN [
    reading2,
    COLLECT {
      UNWIND readings[reading2].candidates AS entity2
      RETURN [labels(entity2), entity2.name]
    }
  ]
}] AS mentionsFound

// $p = {
//   "text": {
//     "words": [
//       "美",
//       "国",
//       "政",
//       "府",
//       "已",
//       "批",
//       "准",
//       "英",
//       "伟",
//       "达",
//       "在",
//       "中",
//       "国",
//       "的",
//       "h200",
//       "出",
//       "口",
//       ",",
//       "華",
//       "為",
//       "与",
//       "华",
//       "为",
//       "昇",
//       "腾",
//       "怎",
//       "么",
//       "办",
//       "?",
//       "黄",
//       "仁",
//       "勋",
//       "说",
//       ":"
//     ],
//     "stems": [
//       [
//         [
//           0
//         ]
//       ],
//       [
//         [
//           1
//         ],
//         [
//           12
//         ]
//       ],
//       [
//         [
//           2
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
//           14
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
//           17
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
//           20
//         ]
//       ],
//       [
//         [
//           21
//         ]
//       ],
//       [
//         [
//           22
//         ]
//       ],
//       [
//         [
//           23
//         ]
//       ],
//       [
//         [
//           24
//         ]
//       ],
//       [
//         [
//           25
//         ]
//       ],
//       [
//         [
//           26
//         ]
//       ],
//       [
//         [
//           27
//         ]
//       ],
//       [
//         [
//           28
//         ]
//       ],
//       [
//         [
//           29
//         ]
//       ],
//       [
//         [
//           30
//         ]
//       ],
//       [
//         [
//           31
//         ]
//       ],
//       [
//         [
//           32
//         ]
//       ],
//       [
//         [
//           33
//         ]
//       ]
//     ],
//     "spellings": [
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       null,
//       "",
//       "",
//       null,
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       "",
//       null,
//       "",
//       "",
//       "",
//       "",
//       null
//     ]
//   },
//   "most": 20,
//   "first": 1000
// }
