CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId = $p.scenario
    AND fact.id IS NOT NULL
    AND fact.polarity = 'DENIED'
    AND fact.retractedAt IS NULL
  UNWIND CASE WHEN fact.relation IN $p.symmetric
    THEN [[fact.subjectId, coalesce(fact.objectId, fact.value)], [coalesce(fact.objectId, fact.value), fact.subjectId]]
    ELSE [[fact.subjectId, coalesce(fact.objectId, fact.value)]]
  END AS `ends`
  RETURN collect([fact.relation] + `ends`) AS denied
}
CALL (denied) {
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
    CALL (denied, term4) {
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
      RETURN [
        labels(entity2),
        entity2.name,
        COLLECT {
          CALL (denied, entity2) {
            MATCH (fact2:Fact)
            WHERE fact2.subjectId = entity2.id
              AND fact2.id > $p.after
              AND CASE
                WHEN fact2.scenarioId IS NULL THEN fact2.polarity <> 'AFFIRMED' OR NOT [fact2.relation, fact2.subjectId, coalesce(fact2.objectId, fact2.value)] IN denied
                ELSE fact2.scenarioId = $p.scenario2
              END
              AND fact2.retractedAt IS NULL
              AND fact2.scenarioId = $p.scenarioId
            RETURN fact2 ORDER BY fact2.subjectId, fact2.id LIMIT $p.first2
            UNION
            MATCH (fact2:Fact)
            WHERE fact2.objectId = entity2.id
              AND fact2.id > $p.after
              AND CASE
                WHEN fact2.scenarioId IS NULL THEN fact2.polarity <> 'AFFIRMED' OR NOT [fact2.relation, fact2.subjectId, coalesce(fact2.objectId, fact2.value)] IN denied
                ELSE fact2.scenarioId = $p.scenario2
              END
              AND fact2.retractedAt IS NULL
              AND fact2.scenarioId = $p.scenarioId
            RETURN fact2 ORDER BY fact2.objectId, fact2.id LIMIT $p.first2
            UNION
            MATCH (fact2:Fact)
            WHERE fact2.scenarioId = entity2.id
              AND fact2.id > $p.after
              AND CASE
                WHEN fact2.scenarioId IS NULL THEN fact2.polarity <> 'AFFIRMED' OR NOT [fact2.relation, fact2.subjectId, coalesce(fact2.objectId, fact2.value)] IN denied
                ELSE fact2.scenarioId = $p.scenario2
              END
              AND fact2.retractedAt IS NULL
              AND fact2.scenarioId = $p.scenarioId
            RETURN fact2 ORDER BY fact2.scenarioId, fact2.id LIMIT $p.first2
            UNION
            MATCH (entity2)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact2:Fact)
            WHERE fact2.id > $p.after
              AND CASE
                WHEN fact2.scenarioId IS NULL THEN fact2.polarity <> 'AFFIRMED' OR NOT [fact2.relation, fact2.subjectId, coalesce(fact2.objectId, fact2.value)] IN denied
                ELSE fact2.scenarioId = $p.scenario2
              END
              AND fact2.retractedAt IS NULL
              AND fact2.scenarioId = $p.scenarioId
            WITH DISTINCT fact2
            RETURN fact2 ORDER BY fact2.id LIMIT $p.first2
          }
          WITH fact2 ORDER BY fact2.id LIMIT $p.first2
          RETURN [
            [
              fact2.sentence,
              COLLECT {
                MATCH (entity3:Entity)
                WHERE entity3.id = fact2.scenarioId
                RETURN [labels(entity3), entity3.id] LIMIT 1
              }[0]
            ]
          ]
        }
      ]
    },
    COLLECT {
      UNWIND candidates2 AS entity2
      RETURN [
        labels(entity2),
        CASE
          WHEN entity2:Company THEN [
            COLLECT {
              CALL (denied, entity2) {
                MATCH ()-[domesticTo:DOMESTIC_TO]->(place2)
                WHERE domesticTo.subjectId = entity2.id
                  AND domesticTo.polarity = 'AFFIRMED'
                  AND domesticTo.retractedAt IS NULL
                  AND CASE
                    WHEN domesticTo.scenarioId IS NULL THEN domesticTo.polarity <> 'AFFIRMED' OR NOT [replace(type(domesticTo), '__ASIDE', ''), domesticTo.subjectId, coalesce(domesticTo.objectId, domesticTo.value)] IN denied
                    ELSE domesticTo.scenarioId = $p.scenario3
                  END
                  AND domesticTo.id > $p.after2
                WITH domesticTo, place2 ORDER BY domesticTo.subjectId, domesticTo.id LIMIT $p.first3
                RETURN domesticTo, place2
                UNION
                MATCH ()-[domesticTo:DOMESTIC_TO__ASIDE]->(place2)
                WHERE domesticTo.subjectId = entity2.id
                  AND domesticTo.polarity = 'AFFIRMED'
                  AND domesticTo.retractedAt IS NULL
                  AND CASE
                    WHEN domesticTo.scenarioId IS NULL THEN domesticTo.polarity <> 'AFFIRMED' OR NOT [replace(type(domesticTo), '__ASIDE', ''), domesticTo.subjectId, coalesce(domesticTo.objectId, domesticTo.value)] IN denied
                    ELSE domesticTo.scenarioId = $p.scenario4
                  END
                  AND domesticTo.id > $p.after3
                WITH domesticTo, place2 ORDER BY domesticTo.subjectId, domesticTo.id LIMIT $p.first4
                RETURN domesticTo, place2
              }
              WITH domesticTo, place2 ORDER BY domesticTo.id LIMIT $p.first5
              RETURN [[place2.name]]
            }
          ]
          ELSE []
        END
      ]
    }
  ]) AS mentionsFound
}
CALL (denied) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (scenario:Scenario {id: id})
  WITH id, scenario
  WHERE scenario IS NULL
  RETURN collect(id) AS missing
}
RETURN mentionsFound,
  missing

// $p = {
//   "scenario": "optimistic",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "text": {
//     "words": [
//       "beijing",
//       " and",
//       " 阿",
//       "里",
//       "巴",
//       "巴"
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
//         ],
//         [
//           5
//         ]
//       ]
//     ],
//     "spellings": [
//       null,
//       "and",
//       "",
//       "",
//       "",
//       ""
//     ]
//   },
//   "most": 20,
//   "first": 1000,
//   "after": "",
//   "scenario2": "optimistic",
//   "scenarioId": "optimistic",
//   "first2": 21,
//   "scenario3": "optimistic",
//   "after2": "",
//   "first3": 21,
//   "scenario4": "optimistic",
//   "after3": "",
//   "first4": 21,
//   "first5": 21,
//   "ids": [
//     "optimistic"
//   ]
// }
