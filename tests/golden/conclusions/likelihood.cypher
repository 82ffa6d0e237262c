MATCH (question:Question {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH (question)-[hasScenario:HAS_SCENARIO]->(scenario)
    WITH hasScenario, scenario ORDER BY scenario.id, hasScenario.id LIMIT $p.first
    RETURN [
      [
        scenario.id,
        COLLECT {
          MATCH (fact:Fact)
          WHERE fact.subjectId = scenario.id
            AND fact.relation = 'HAS_LIKELIHOOD'
            AND fact.id IS NOT NULL
            AND fact.polarity = 'AFFIRMED'
            AND fact.scenarioId IS NULL
            AND fact.retractedAt IS NULL
            AND fact.id > $p.after
          WITH fact ORDER BY fact.subjectId, fact.relation, fact.id LIMIT $p.first2
          RETURN [
            [
              fact.value,
              fact.modality,
              COLLECT {
                MATCH (fact)-[cites:CITES]->()
                WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= fact.retractedAt)
                WITH cites ORDER BY cites.ordinal LIMIT $p.most
                RETURN [
                  COLLECT {
                    MATCH (passage:Passage)
                    WHERE passage.id = cites.passageId
                    RETURN [passage.id] LIMIT 1
                  }[0]
                ]
              }
            ]
          ]
        },
        COLLECT {
          MATCH (unstated:Unstated)
          WHERE unstated.aboutId = scenario.id
            AND unstated.id IS NOT NULL
          WITH unstated ORDER BY unstated.aboutId, unstated.id LIMIT $p.most2
          RETURN [unstated.field]
        }
      ]
    ]
  }
]) AS questionFound

// $p = {
//   "id": "question",
//   "first": 21,
//   "after": "",
//   "first2": 21,
//   "most": 100,
//   "most2": 100
// }
