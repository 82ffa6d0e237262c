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
  MATCH (chip:Chip)
  WHERE COUNT {
    MATCH (chip)<-[switchesTo:SWITCHES_TO|SWITCHES_TO__ASIDE]-(actor)
    WHERE switchesTo.polarity = 'AFFIRMED'
      AND switchesTo.retractedAt IS NULL
      AND CASE
        WHEN switchesTo.scenarioId IS NULL THEN switchesTo.polarity <> 'AFFIRMED' OR NOT [replace(type(switchesTo), '__ASIDE', ''), switchesTo.subjectId, coalesce(switchesTo.objectId, switchesTo.value)] IN denied
        ELSE switchesTo.scenarioId = $p.scenario2
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
              WHEN switchesTo2.scenarioId IS NULL THEN switchesTo2.polarity <> 'AFFIRMED' OR NOT [replace(type(switchesTo2), '__ASIDE', ''), switchesTo2.subjectId, coalesce(switchesTo2.objectId, switchesTo2.value)] IN denied
              ELSE switchesTo2.scenarioId = $p.scenario3
            END
          RETURN switchesTo2
        },
        COLLECT {
          CALL (denied, chip) {
            MATCH (actor3)-[switchesTo3:SWITCHES_TO]->()
            WHERE switchesTo3.objectId = chip.id
              AND switchesTo3.polarity = 'AFFIRMED'
              AND switchesTo3.retractedAt IS NULL
              AND CASE
                WHEN switchesTo3.scenarioId IS NULL THEN switchesTo3.polarity <> 'AFFIRMED' OR NOT [replace(type(switchesTo3), '__ASIDE', ''), switchesTo3.subjectId, coalesce(switchesTo3.objectId, switchesTo3.value)] IN denied
                ELSE switchesTo3.scenarioId = $p.scenario4
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
                WHEN switchesTo3.scenarioId IS NULL THEN switchesTo3.polarity <> 'AFFIRMED' OR NOT [replace(type(switchesTo3), '__ASIDE', ''), switchesTo3.subjectId, coalesce(switchesTo3.objectId, switchesTo3.value)] IN denied
                ELSE switchesTo3.scenarioId = $p.scenario5
              END
              AND switchesTo3.id > $p.after3
            WITH switchesTo3, actor3 ORDER BY switchesTo3.objectId, switchesTo3.id LIMIT $p.first3
            RETURN switchesTo3, actor3
          }
          WITH switchesTo3, actor3 ORDER BY switchesTo3.id LIMIT $p.first4
          RETURN [
            [labels(actor3), actor3.name],
            COLLECT {
              MATCH (fact2:Fact {id: switchesTo3.id})
              RETURN [
                fact2.sentence,
                COLLECT {
                  MATCH (entity:Entity)
                  WHERE entity.id = fact2.scenarioId
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
CALL (denied) {
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
          WHEN switchesTo4.scenarioId IS NULL THEN switchesTo4.polarity <> 'AFFIRMED' OR NOT [replace(type(switchesTo4), '__ASIDE', ''), switchesTo4.subjectId, coalesce(switchesTo4.objectId, switchesTo4.value)] IN denied
          ELSE switchesTo4.scenarioId = $p.scenario6
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
//   "scenario2": "pessimistic",
//   "count": 0,
//   "after": "",
//   "first": 21,
//   "scenario3": "pessimistic",
//   "scenario4": "pessimistic",
//   "after2": "",
//   "first2": 21,
//   "scenario5": "pessimistic",
//   "after3": "",
//   "first3": 21,
//   "first4": 21,
//   "ids": [
//     "pessimistic"
//   ],
//   "scenario6": "pessimistic",
//   "count2": 0
// }
