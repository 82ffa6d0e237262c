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
}
CALL () {
  UNWIND $p.text2.stems AS stems2
  WITH stems2, trim($p.text2.words[stems2[0][0]]) AS stem2
  WITH stems2, stem2, COLLECT {
    MATCH (name4:Name)
    USING RANGE INDEX SEEK name4:Name(key)
    WHERE name4.key STARTS WITH stem2
    RETURN name4.key AS least2 ORDER BY name4.key LIMIT 1
    UNION ALL
    MATCH (name4:Name)
    USING RANGE INDEX SEEK name4:Name(plain)
    WHERE name4.plain STARTS WITH stem2
    RETURN name4.plain AS least2 ORDER BY name4.plain LIMIT 1
  } AS known2
  WHERE known2 <> []
  WITH stems2, stem2, CASE WHEN stem2 IN known2 THEN [[1, stem2]] ELSE [] END AS names2
  UNWIND stems2 AS places3
  WITH places3, names2, stem2 + $p.text2.words[places3[0] + 1] AS stem2
  WITH places3, names2, stem2, COLLECT {
    MATCH (name4:Name)
    USING RANGE INDEX SEEK name4:Name(key)
    WHERE name4.key STARTS WITH stem2
    RETURN name4.key AS least2 ORDER BY name4.key LIMIT 1
    UNION ALL
    MATCH (name4:Name)
    USING RANGE INDEX SEEK name4:Name(plain)
    WHERE name4.plain STARTS WITH stem2
    RETURN name4.plain AS least2 ORDER BY name4.plain LIMIT 1
  } AS known2
  WITH places3,
    CASE WHEN stem2 IN known2 THEN names2 + [[2, stem2]] ELSE names2 END AS names2,
    CASE WHEN known2 <> [] THEN stem2 END AS stem2
  WHERE stem2 IS NOT NULL OR names2 <> []
  UNWIND places3 AS place3
  WITH names2, stem2, $p.text2.words[place3 + 2] AS word2, collect(place3) AS places3
  WITH places3, names2, stem2 + word2 AS stem2
  WITH places3, names2, stem2, COLLECT {
    MATCH (name4:Name)
    USING RANGE INDEX SEEK name4:Name(key)
    WHERE name4.key STARTS WITH stem2
    RETURN name4.key AS least2 ORDER BY name4.key LIMIT 1
    UNION ALL
    MATCH (name4:Name)
    USING RANGE INDEX SEEK name4:Name(plain)
    WHERE name4.plain STARTS WITH stem2
    RETURN name4.plain AS least2 ORDER BY name4.plain LIMIT 1
  } AS known2
  WITH places3,
    CASE WHEN stem2 IN known2 THEN names2 + [[3, stem2]] ELSE names2 END AS names2,
    CASE WHEN known2 <> [] THEN stem2 END AS stem2
  WHERE stem2 IS NOT NULL OR names2 <> []
  UNWIND places3 AS place3
  WITH place3, names2 + COLLECT {
    UNWIND CASE WHEN stem2 IS NULL THEN [] ELSE range(4, 20) END AS size2
    WITH size2, reduce(term3 = stem2, i2 IN range(3, size2 - 1) | term3 + $p.text2.words[place3 + i2]) AS term3
    WHERE EXISTS {
        MATCH (name5:Name {key: term3})
        USING RANGE INDEX SEEK name5:Name(key)
      } OR EXISTS {
          MATCH (name5:Name {plain: term3})
          USING RANGE INDEX SEEK name5:Name(plain)
        }
    RETURN [size2, term3]
  } AS names2
  UNWIND names2 AS name6
  WITH name6[1] AS term4,
    CASE WHEN name6[0] = 1 THEN $p.text2.spellings[place3] END AS spelling2,
    collect([place3, place3 + name6[0] - 1]) AS places4
  WITH places4, COLLECT {
    CALL (term4) {
      MATCH (name6:Name {key: term4})-[named2:NAMES]->(entity3)
      USING RANGE INDEX SEEK name6:Name(key)
      RETURN named2, entity3
      UNION ALL
      MATCH (name6:Name {plain: term4})-[named2:NAMES]->(entity3)
      USING RANGE INDEX SEEK name6:Name(plain)
      RETURN named2, entity3
    }
    WITH named2, entity3
    WHERE (spelling2 IS NULL OR named2.name = spelling2 OR size(named2.name) > 2 AND named2.name <> toUpper(named2.name))
    WITH entity3, max(named2.primary) AS primary2
    ORDER BY primary2 DESC, entity3.id LIMIT $p.most2
    RETURN entity3
  } AS candidates2
  WHERE candidates2 <> []
  WITH collect({places: places4, candidates: candidates2}) AS readings2
  CALL (readings2) {
    UNWIND range(0, size(readings2) - 1) AS reading3
    UNWIND readings2[reading3].places AS place4
    WITH reading3, place4 ORDER BY place4[0], place4[1] DESC
    RETURN collect(place4 + reading3) AS found2
  }
  WITH readings2, reduce(kept2 = [], place4 IN found2 | CASE
    WHEN size(kept2) >= $p.first2 OR last(kept2)[1] >= place4[0] THEN kept2
    ELSE kept2 + [place4]
  END) AS mentions2
  RETURN [mentions2, []] AS mentionsFound2
}
CALL () {
  UNWIND $p.text3.stems AS stems3
  WITH stems3, trim($p.text3.words[stems3[0][0]]) AS stem3
  WITH stems3, stem3, COLLECT {
    MATCH (name7:Name)
    USING RANGE INDEX SEEK name7:Name(key)
    WHERE name7.key STARTS WITH stem3
    RETURN name7.key AS least3 ORDER BY name7.key LIMIT 1
    UNION ALL
    MATCH (name7:Name)
    USING RANGE INDEX SEEK name7:Name(plain)
    WHERE name7.plain STARTS WITH stem3
    RETURN name7.plain AS least3 ORDER BY name7.plain LIMIT 1
  } AS known3
  WHERE known3 <> []
  WITH stems3, stem3, CASE WHEN stem3 IN known3 THEN [[1, stem3]] ELSE [] END AS names3
  UNWIND stems3 AS places5
  WITH places5, names3, stem3 + $p.text3.words[places5[0] + 1] AS stem3
  WITH places5, names3, stem3, COLLECT {
    MATCH (name7:Name)
    USING RANGE INDEX SEEK name7:Name(key)
    WHERE name7.key STARTS WITH stem3
    RETURN name7.key AS least3 ORDER BY name7.key LIMIT 1
    UNION ALL
    MATCH (name7:Name)
    USING RANGE INDEX SEEK name7:Name(plain)
    WHERE name7.plain STARTS WITH stem3
    RETURN name7.plain AS least3 ORDER BY name7.plain LIMIT 1
  } AS known3
  WITH places5,
    CASE WHEN stem3 IN known3 THEN names3 + [[2, stem3]] ELSE names3 END AS names3,
    CASE WHEN known3 <> [] THEN stem3 END AS stem3
  WHERE stem3 IS NOT NULL OR names3 <> []
  UNWIND places5 AS place5
  WITH names3, stem3, $p.text3.words[place5 + 2] AS word3, collect(place5) AS places5
  WITH places5, names3, stem3 + word3 AS stem3
  WITH places5, names3, stem3, COLLECT {
    MATCH (name7:Name)
    USING RANGE INDEX SEEK name7:Name(key)
    WHERE name7.key STARTS WITH stem3
    RETURN name7.key AS least3 ORDER BY name7.key LIMIT 1
    UNION ALL
    MATCH (name7:Name)
    USING RANGE INDEX SEEK name7:Name(plain)
    WHERE name7.plain STARTS WITH stem3
    RETURN name7.plain AS least3 ORDER BY name7.plain LIMIT 1
  } AS known3
  WITH places5,
    CASE WHEN stem3 IN known3 THEN names3 + [[3, stem3]] ELSE names3 END AS names3,
    CASE WHEN known3 <> [] THEN stem3 END AS stem3
  WHERE stem3 IS NOT NULL OR names3 <> []
  UNWIND places5 AS place5
  WITH place5, names3 + COLLECT {
    UNWIND CASE WHEN stem3 IS NULL THEN [] ELSE range(4, 20) END AS size3
    WITH size3, reduce(term5 = stem3, i3 IN range(3, size3 - 1) | term5 + $p.text3.words[place5 + i3]) AS term5
    WHERE EXISTS {
        MATCH (name8:Name {key: term5})
        USING RANGE INDEX SEEK name8:Name(key)
      } OR EXISTS {
          MATCH (name8:Name {plain: term5})
          USING RANGE INDEX SEEK name8:Name(plain)
        }
    RETURN [size3, term5]
  } AS names3
  UNWIND names3 AS name9
  WITH name9[1] AS term6,
    CASE WHEN name9[0] = 1 THEN $p.text3.spellings[place5] END AS spelling3,
    collect([place5, place5 + name9[0] - 1]) AS places6
  WITH places6, COLLECT {
    CALL (term6) {
      MATCH (name9:Name {key: term6})-[named3:NAMES]->(entity4)
      USING RANGE INDEX SEEK name9:Name(key)
      RETURN named3, entity4
      UNION ALL
      MATCH (name9:Name {plain: term6})-[named3:NAMES]->(entity4)
      USING RANGE INDEX SEEK name9:Name(plain)
      RETURN named3, entity4
    }
    WITH named3, entity4
    WHERE (spelling3 IS NULL OR named3.name = spelling3 OR size(named3.name) > 2 AND named3.name <> toUpper(named3.name))
    WITH entity4, max(named3.primary) AS primary3
    ORDER BY primary3 DESC, entity4.id LIMIT $p.most3
    RETURN entity4
  } AS candidates3
  WHERE candidates3 <> []
  WITH collect({places: places6, candidates: candidates3}) AS readings3
  CALL (readings3) {
    UNWIND range(0, size(readings3) - 1) AS reading4
    UNWIND readings3[reading4].places AS place6
    WITH reading4, place6 ORDER BY place6[0], place6[1] DESC
    RETURN collect(place6 + reading4) AS found3
  }
  WITH readings3, reduce(kept3 = [], place6 IN found3 | CASE
    WHEN size(kept3) >= $p.first3 OR last(kept3)[1] >= place6[0] THEN kept3
    ELSE kept3 + [place6]
  END) AS mentions3
  RETURN [mentions3, []] AS mentionsFound3
}
RETURN mentionsFound,
  mentionsFound2,
  mentionsFound3

// $p = {
//   "text": {
//     "words": [
//       "huaweis",
//       " intelligence",
//       ",",
//       " chinaware",
//       " and",
//       " let",
//       " us",
//       " go"
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
//       ]
//     ],
//     "spellings": [
//       null,
//       null,
//       null,
//       null,
//       "and",
//       "let",
//       "us",
//       "go"
//     ]
//   },
//   "most": 20,
//   "first": 1000,
//   "text2": {
//     "words": [],
//     "stems": [],
//     "spellings": []
//   },
//   "most2": 20,
//   "first2": 1000,
//   "text3": {
//     "words": [],
//     "stems": [],
//     "spellings": []
//   },
//   "most3": 20,
//   "first3": 1000
// }
