CALL () {
  CALL () {
    MATCH (fact:Fact)
    WHERE fact.scenarioId = $p.scenario
      AND fact.id IS NOT NULL
      AND fact.retractedAt IS NULL
    UNWIND CASE WHEN fact.relation IN $p.symmetric
      THEN [[fact.subjectId, coalesce(fact.objectId, fact.value)], [coalesce(fact.objectId, fact.value), fact.subjectId]]
      ELSE [[fact.subjectId, coalesce(fact.objectId, fact.value)]]
    END AS `ends`
    RETURN [CASE fact.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END, fact.relation] + `ends` AS one
    UNION ALL
    MATCH (fact2:Fact)
    WHERE fact2.polarity = 'AFFIRMED'
      AND fact2.relation IN $p.exclusive
      AND fact2.scenarioId = $p.scenario2
      AND fact2.id IS NOT NULL
      AND fact2.retractedAt IS NULL
    UNWIND CASE WHEN fact2.relation IN $p.own THEN [fact2.relation] ELSE [] END AS relation
    MATCH (rival:Fact)
    WHERE rival.subjectId = fact2.subjectId AND rival.relation = relation AND rival.id IS NOT NULL
    WITH fact2, rival
    WHERE rival.scenarioId IS NULL
      AND CASE
        WHEN coalesce(rival.objectId, rival.value) = coalesce(fact2.objectId, fact2.value) THEN rival.polarity <> fact2.polarity
        ELSE fact2.relation IN $p.exclusive2 AND rival.polarity = 'AFFIRMED' AND fact2.polarity = 'AFFIRMED'
      END
      AND rival.relation = fact2.relation
      AND rival.key <> fact2.key
      AND coalesce(rival.validFrom <= fact2.validToLatest, true)
      AND coalesce(fact2.validFrom <= rival.validToLatest, true)
      AND all(name IN coalesce(fact2.nameList, []) WHERE NOT name IN coalesce(rival.nameList, [])
        OR any(i IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i] = name
          AND any(j IN range(0, size(coalesce(rival.nameList, [])) - 1) WHERE rival.nameList[j] = name
            AND rival.valueList[j] = fact2.valueList[i])))
    RETURN rival.id AS one
  }
  RETURN collect(one) AS overruled
}
CALL (overruled) {
  UNWIND $p.text.stems AS stems
  WITH stems, trim($p.text.words[stems[0][0]]) AS stem
  WITH stems, stem, COLLECT {
    MATCH (name2:Name)
    USING RANGE INDEX SEEK name2:Name(key)
    WHERE name2.key STARTS WITH stem
    RETURN name2.key AS least ORDER BY name2.key LIMIT 1
    UNION ALL
    MATCH (name2:Name)
    USING RANGE INDEX SEEK name2:Name(plain)
    WHERE name2.plain STARTS WITH stem
    RETURN name2.plain AS least ORDER BY name2.plain LIMIT 1
  } AS known
  WHERE known <> []
  WITH stems, stem, CASE WHEN stem IN known THEN [[1, stem]] ELSE [] END AS names
  UNWIND stems AS places
  WITH places, names, stem + $p.text.words[places[0] + 1] AS stem
  WITH places, names, stem, COLLECT {
    MATCH (name2:Name)
    USING RANGE INDEX SEEK name2:Name(key)
    WHERE name2.key STARTS WITH stem
    RETURN name2.key AS least ORDER BY name2.key LIMIT 1
    UNION ALL
    MATCH (name2:Name)
    USING RANGE INDEX SEEK name2:Name(plain)
    WHERE name2.plain STARTS WITH stem
    RETURN name2.plain AS least ORDER BY name2.plain LIMIT 1
  } AS known
  WITH places,
    CASE WHEN stem IN known THEN names + [[2, stem]] ELSE names END AS names,
    CASE WHEN known <> [] THEN stem END AS stem
  WHERE stem IS NOT NULL OR names <> []
  UNWIND places AS place
  WITH names, stem, $p.text.words[place + 2] AS word, collect(place) AS places
  WITH places, names, stem + word AS stem
  WITH places, names, stem, COLLECT {
    MATCH (name2:Name)
    USING RANGE INDEX SEEK name2:Name(key)
    WHERE name2.key STARTS WITH stem
    RETURN name2.key AS least ORDER BY name2.key LIMIT 1
    UNION ALL
    MATCH (name2:Name)
    USING RANGE INDEX SEEK name2:Name(plain)
    WHERE name2.plain STARTS WITH stem
    RETURN name2.plain AS least ORDER BY name2.plain LIMIT 1
  } AS known
  WITH places,
    CASE WHEN stem IN known THEN names + [[3, stem]] ELSE names END AS names,
    CASE WHEN known <> [] THEN stem END AS stem
  WHERE stem IS NOT NULL OR names <> []
  UNWIND places AS place
  WITH place, names + COLLECT {
    WITH reduce(term = stem, i2 IN range(3, 6 - 1) | term + $p.text.words[place + i2]) AS start
    UNWIND CASE WHEN stem IS NULL THEN [] ELSE range(4, CASE WHEN COLLECT {
      MATCH (name3:Name)
      USING RANGE INDEX SEEK name3:Name(key)
      WHERE name3.key STARTS WITH start
      RETURN name3.key AS least2 ORDER BY name3.key LIMIT 1
      UNION ALL
      MATCH (name3:Name)
      USING RANGE INDEX SEEK name3:Name(plain)
      WHERE name3.plain STARTS WITH start
      RETURN name3.plain AS least2 ORDER BY name3.plain LIMIT 1
    } = [] THEN 5 ELSE 20 END) END AS size
    WITH size, reduce(term2 = stem, i3 IN range(3, size - 1) | term2 + $p.text.words[place + i3]) AS term3
    WHERE EXISTS { MATCH (name4:Name {key: term3}) USING RANGE INDEX SEEK name4:Name(key) } OR EXISTS { MATCH (name4:Name {plain: term3}) USING RANGE INDEX SEEK name4:Name(plain) }
    RETURN [size, term3]
  } AS names
  UNWIND names AS name5
  WITH name5[1] AS term4,
    CASE WHEN name5[0] = 1 THEN $p.text.spellings[place] END AS spelling,
    collect([place, place + name5[0] - 1]) AS spans
  WITH spans, COLLECT {
    CALL (overruled, term4) {
      MATCH (name6:Name {key: term4})-[named:NAMES]->(entity)
      USING RANGE INDEX SEEK name6:Name(key)
      RETURN named, entity
      UNION ALL
      MATCH (name6:Name {plain: term4})-[named:NAMES]->(entity)
      USING RANGE INDEX SEEK name6:Name(plain)
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
  WITH reduce(kept = [], name5 IN found | CASE
    WHEN size(kept) >= $p.first OR last(kept)[0][1] >= name5[0][0] THEN kept
    ELSE kept + [name5]
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
          CALL (overruled, entity2) {
            MATCH (fact3:Fact)
            WHERE fact3.subjectId = entity2.id
              AND fact3.id > $p.after
              AND CASE
                WHEN fact3.scenarioId IS NULL THEN NOT ([fact3.polarity, fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN overruled OR fact3.id IN overruled)
                ELSE fact3.scenarioId = $p.scenario3
              END
              AND fact3.retractedAt IS NULL
              AND fact3.scenarioId = $p.scenarioId
            RETURN fact3 ORDER BY fact3.subjectId, fact3.id LIMIT $p.first2
            UNION
            MATCH (fact3:Fact)
            WHERE fact3.objectId = entity2.id
              AND fact3.id > $p.after
              AND CASE
                WHEN fact3.scenarioId IS NULL THEN NOT ([fact3.polarity, fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN overruled OR fact3.id IN overruled)
                ELSE fact3.scenarioId = $p.scenario3
              END
              AND fact3.retractedAt IS NULL
              AND fact3.scenarioId = $p.scenarioId
            RETURN fact3 ORDER BY fact3.objectId, fact3.id LIMIT $p.first2
            UNION
            MATCH (fact3:Fact)
            WHERE fact3.scenarioId = entity2.id
              AND fact3.id > $p.after
              AND CASE
                WHEN fact3.scenarioId IS NULL THEN NOT ([fact3.polarity, fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN overruled OR fact3.id IN overruled)
                ELSE fact3.scenarioId = $p.scenario3
              END
              AND fact3.retractedAt IS NULL
              AND fact3.scenarioId = $p.scenarioId
            RETURN fact3 ORDER BY fact3.scenarioId, fact3.id LIMIT $p.first2
            UNION
            MATCH (entity2)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact3:Fact)
            WHERE fact3.id > $p.after
              AND CASE
                WHEN fact3.scenarioId IS NULL THEN NOT ([fact3.polarity, fact3.relation, fact3.subjectId, coalesce(fact3.objectId, fact3.value)] IN overruled OR fact3.id IN overruled)
                ELSE fact3.scenarioId = $p.scenario3
              END
              AND fact3.retractedAt IS NULL
              AND fact3.scenarioId = $p.scenarioId
            WITH DISTINCT fact3
            RETURN fact3 ORDER BY fact3.id LIMIT $p.first2
          }
          WITH fact3 ORDER BY fact3.id LIMIT $p.first2
          RETURN [
            [
              fact3.sentence,
              COLLECT {
                MATCH (entity3:Entity)
                WHERE entity3.id = fact3.scenarioId
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
              CALL (overruled, entity2) {
                MATCH ()-[domesticTo:DOMESTIC_TO]->(place2)
                WHERE domesticTo.subjectId = entity2.id
                  AND domesticTo.polarity = 'AFFIRMED'
                  AND domesticTo.retractedAt IS NULL
                  AND CASE
                    WHEN domesticTo.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(domesticTo), '__ASIDE', ''), domesticTo.subjectId, coalesce(domesticTo.objectId, domesticTo.value)] IN overruled)
                    ELSE domesticTo.scenarioId = $p.scenario4
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
                    WHEN domesticTo.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(domesticTo), '__ASIDE', ''), domesticTo.subjectId, coalesce(domesticTo.objectId, domesticTo.value)] IN overruled)
                    ELSE domesticTo.scenarioId = $p.scenario5
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
CALL (overruled) {
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
//   "exclusive": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario2": "optimistic",
//   "own": [
//     "ACTED",
//     "ADMINISTRATION",
//     "CALLED",
//     "COMPETITIVE_IN",
//     "DATES",
//     "DESCRIBED_AS",
//     "DUE_ON",
//     "HAS_CHANCE",
//     "HAS_LIKELIHOOD",
//     "PROHIBITS",
//     "PUBLISHED",
//     "RATE",
//     "SIMILAR_TO",
//     "TAKES_TO_READ",
//     "TITLED"
//   ],
//   "exclusive2": [
//     "HAS_LIKELIHOOD",
//     "RATE"
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
//   "scenario3": "optimistic",
//   "scenarioId": "optimistic",
//   "first2": 21,
//   "scenario4": "optimistic",
//   "after2": "",
//   "first3": 21,
//   "scenario5": "optimistic",
//   "after3": "",
//   "first4": 21,
//   "first5": 21,
//   "ids": [
//     "optimistic"
//   ]
// }
