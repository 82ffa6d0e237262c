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
  MATCH (chip:Chip)
  WHERE COUNT {
    MATCH (chip)<-[switchesTo:SWITCHES_TO|SWITCHES_TO__ASIDE]-(actor)
    WHERE switchesTo.polarity = 'AFFIRMED'
      AND switchesTo.retractedAt IS NULL
      AND CASE
        WHEN switchesTo.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(switchesTo), '__ASIDE', ''), switchesTo.subjectId, coalesce(switchesTo.objectId, switchesTo.value)] IN overruled)
        ELSE switchesTo.scenarioId = $p.scenario3
      END
  } > $p.count
    AND chip.id > $p.after
  WITH chip ORDER BY chip.id LIMIT $p.first
  RETURN collect([
    [
      chip.name,
      [
        COUNT {
          MATCH (chip)<-[switchesTo2:SWITCHES_TO|SWITCHES_TO__ASIDE]-(actor2)
          WHERE switchesTo2.polarity = 'AFFIRMED'
            AND switchesTo2.retractedAt IS NULL
            AND CASE
              WHEN switchesTo2.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(switchesTo2), '__ASIDE', ''), switchesTo2.subjectId, coalesce(switchesTo2.objectId, switchesTo2.value)] IN overruled)
              ELSE switchesTo2.scenarioId = $p.scenario4
            END
          RETURN switchesTo2
        },
        COLLECT {
          CALL (overruled, chip) {
            MATCH (actor3)-[switchesTo3:SWITCHES_TO]->()
            WHERE switchesTo3.objectId = chip.id
              AND switchesTo3.polarity = 'AFFIRMED'
              AND switchesTo3.retractedAt IS NULL
              AND CASE
                WHEN switchesTo3.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(switchesTo3), '__ASIDE', ''), switchesTo3.subjectId, coalesce(switchesTo3.objectId, switchesTo3.value)] IN overruled)
                ELSE switchesTo3.scenarioId = $p.scenario5
              END
              AND switchesTo3.id > $p.after2
            WITH switchesTo3, actor3 ORDER BY switchesTo3.objectId, switchesTo3.id LIMIT $p.first2
            RETURN switchesTo3, actor3
            UNION
            MATCH (actor3)-[switchesTo3:SWITCHES_TO__ASIDE]->()
            WHERE switchesTo3.objectId = chip.id
              AND switchesTo3.polarity = 'AFFIRMED'
              AND switchesTo3.retractedAt IS NULL
              AND CASE
                WHEN switchesTo3.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(switchesTo3), '__ASIDE', ''), switchesTo3.subjectId, coalesce(switchesTo3.objectId, switchesTo3.value)] IN overruled)
                ELSE switchesTo3.scenarioId = $p.scenario6
              END
              AND switchesTo3.id > $p.after3
            WITH switchesTo3, actor3 ORDER BY switchesTo3.objectId, switchesTo3.id LIMIT $p.first3
            RETURN switchesTo3, actor3
          }
          WITH switchesTo3, actor3 ORDER BY switchesTo3.id LIMIT $p.first4
          RETURN [
            [labels(actor3), actor3.name],
            COLLECT {
              MATCH (fact3:Fact {id: switchesTo3.id})
              RETURN [
                fact3.sentence,
                COLLECT {
                  MATCH (entity:Entity)
                  WHERE entity.id = fact3.scenarioId
                  RETURN [labels(entity), entity.name] LIMIT 1
                }[0]
              ] LIMIT 1
            }[0]
          ]
        }
      ]
    ]
  ]) AS rows
}
CALL (overruled) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (scenario:Scenario {id: id})
  WITH id, scenario
  WHERE scenario IS NULL
  RETURN collect(id) AS missing
}
RETURN [
  COUNT {
    MATCH (chip2:Chip)
    WHERE COUNT {
      MATCH (chip2)<-[switchesTo4:SWITCHES_TO|SWITCHES_TO__ASIDE]-(actor4)
      WHERE switchesTo4.polarity = 'AFFIRMED'
        AND switchesTo4.retractedAt IS NULL
        AND CASE
          WHEN switchesTo4.scenarioId IS NULL THEN NOT (['AFFIRMED', replace(type(switchesTo4), '__ASIDE', ''), switchesTo4.subjectId, coalesce(switchesTo4.objectId, switchesTo4.value)] IN overruled)
          ELSE switchesTo4.scenarioId = $p.scenario7
        END
    } > $p.count2
      AND chip2.id IS NOT NULL
    RETURN chip2
  },
  rows
] AS root,
  missing

// $p = {
//   "scenario": "pessimistic",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "exclusive": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario2": "pessimistic",
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
//   "scenario3": "pessimistic",
//   "count": 0,
//   "after": "",
//   "first": 21,
//   "scenario4": "pessimistic",
//   "scenario5": "pessimistic",
//   "after2": "",
//   "first2": 21,
//   "scenario6": "pessimistic",
//   "after3": "",
//   "first3": 21,
//   "first4": 21,
//   "ids": [
//     "pessimistic"
//   ],
//   "scenario7": "pessimistic",
//   "count2": 0
// }
