MATCH (question:Question)
WHERE question.id > $p.after
WITH question ORDER BY question.id LIMIT $p.first
RETURN collect([
  [
    question.name,
    COLLECT {
      MATCH (question)-[asksAbout:ASKS_ABOUT]->(policy)
      WITH asksAbout, policy ORDER BY asksAbout.id LIMIT 1
      RETURN [policy.name]
    }[0],
    COLLECT {
      MATCH (source)-[asks:ASKS]->()
      WHERE asks.objectId = question.id
        AND asks.id > $p.after2
      WITH asks, source ORDER BY asks.objectId, asks.id LIMIT $p.first2
      RETURN [[source.id]]
    },
    COLLECT {
      MATCH ()-[hasScenario:HAS_SCENARIO]->(scenario)
      WHERE hasScenario.subjectId = question.id
        AND hasScenario.id > $p.after3
      WITH hasScenario, scenario ORDER BY hasScenario.subjectId, hasScenario.id LIMIT $p.first3
      RETURN [
        [
          scenario.name,
          COLLECT {
            MATCH ()-[motivatedBy:MOTIVATED_BY]->(motive)
            WHERE motivatedBy.subjectId = scenario.id
              AND motivatedBy.id > $p.after4
            WITH motivatedBy, motive ORDER BY motivatedBy.subjectId, motivatedBy.id LIMIT $p.first4
            RETURN [[motive.name]]
          },
          COLLECT {
            MATCH ()-[comesWith:COMES_WITH]->(condition)
            WHERE comesWith.subjectId = scenario.id
              AND comesWith.id > $p.after5
            WITH comesWith, condition ORDER BY comesWith.subjectId, comesWith.id LIMIT $p.first5
            RETURN [[condition.name]]
          }
        ]
      ]
    }
  ]
]) AS rows

// $p = {
//   "after": "",
//   "first": 21,
//   "after2": "",
//   "first2": 21,
//   "after3": "",
//   "first3": 21,
//   "after4": "",
//   "first4": 21,
//   "after5": "",
//   "first5": 21
// }
