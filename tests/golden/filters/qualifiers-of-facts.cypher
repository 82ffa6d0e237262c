CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
    AND fact.polarity = $p.polarity
    AND fact.trade = $p.trade
    AND coalesce(fact.relation, '') IN $p.relations
    AND fact.id > $p.after
  WITH fact ORDER BY fact.id LIMIT $p.first
  RETURN collect([[fact.sentence]]) AS rows
}
CALL () {
  MATCH (fact2:Fact)
  WHERE fact2.scenarioId IS NULL
    AND fact2.retractedAt IS NULL
    AND coalesce(fact2.relation, '') IN $p.relations2
  MATCH (fact2)-[seller:SELLER]->(company)
  WHERE company.id = $p.id
    AND company:Company
  WITH DISTINCT fact2
  WHERE fact2.id > $p.after2
  WITH fact2 ORDER BY fact2.id LIMIT $p.first2
  RETURN collect([[fact2.relation]]) AS rows2
}
CALL () {
  MATCH (fact3:Fact)
  WHERE fact3.scenarioId IS NULL
    AND fact3.retractedAt IS NULL
    AND fact3.relation = $p.relation
    AND fact3.id > $p.after3
  WITH fact3 ORDER BY fact3.relation, fact3.id LIMIT $p.first3
  RETURN collect([[fact3.sentence]]) AS rows3
}
RETURN rows,
  [
    COUNT {
      MATCH (fact4:Fact)
      WHERE fact4.scenarioId IS NULL
        AND fact4.retractedAt IS NULL
        AND coalesce(fact4.relation, '') IN $p.relations3
        AND fact4.id IS NOT NULL
      MATCH (fact4)-[seller2:SELLER]->(company2)
      WHERE company2.id = $p.id2
        AND company2:Company
      RETURN DISTINCT fact4
    },
    rows2
  ] AS root,
  COUNT {
    MATCH (fact5:Fact)
    WHERE fact5.scenarioId IS NULL
      AND fact5.retractedAt IS NULL
      AND NOT EXISTS {
        MATCH (fact5)-[seller3:SELLER]->(company3)
      }
      AND fact5.trade IS NOT NULL
      AND coalesce(fact5.relation, '') IN $p.relations4
      AND fact5.id IS NOT NULL
    RETURN fact5
  } AS root2,
  rows3

// $p = {
//   "polarity": "AFFIRMED",
//   "trade": "EXPORT",
//   "relations": [
//     "ACTED",
//     "AIMS_TO_PUSH",
//     "APPROVES",
//     "APPROVES_BUYER",
//     "BLOCKS",
//     "DESCRIBED_AS",
//     "EXPORTS_TO",
//     "MAY_EXPORT_TO",
//     "MUST_SHIP_TO",
//     "OPENS_TO",
//     "PAUSES",
//     "PROHIBITS",
//     "PUSHED_TOWARDS",
//     "REFUSES",
//     "RESTRICTS",
//     "SWITCHES_TO",
//     "TESTS",
//     "UNDERCUTS",
//     "VISITED"
//   ],
//   "after": "",
//   "first": 21,
//   "relations2": [
//     "ACTED",
//     "AIMS_TO_PUSH",
//     "APPROVES",
//     "APPROVES_BUYER",
//     "BLOCKS",
//     "DESCRIBED_AS",
//     "EXPORTS_TO",
//     "MAY_EXPORT_TO",
//     "MUST_SHIP_TO",
//     "OPENS_TO",
//     "PAUSES",
//     "PROHIBITS",
//     "PUSHED_TOWARDS",
//     "REFUSES",
//     "RESTRICTS",
//     "SWITCHES_TO",
//     "TESTS",
//     "UNDERCUTS",
//     "VISITED"
//   ],
//   "id": "nvidia",
//   "after2": "",
//   "first2": 21,
//   "relation": "RATE",
//   "after3": "",
//   "first3": 21,
//   "relations3": [
//     "ACTED",
//     "AIMS_TO_PUSH",
//     "APPROVES",
//     "APPROVES_BUYER",
//     "BLOCKS",
//     "DESCRIBED_AS",
//     "EXPORTS_TO",
//     "MAY_EXPORT_TO",
//     "MUST_SHIP_TO",
//     "OPENS_TO",
//     "PAUSES",
//     "PROHIBITS",
//     "PUSHED_TOWARDS",
//     "REFUSES",
//     "RESTRICTS",
//     "SWITCHES_TO",
//     "TESTS",
//     "UNDERCUTS",
//     "VISITED"
//   ],
//   "id2": "nvidia",
//   "relations4": [
//     "ACTED",
//     "AIMS_TO_PUSH",
//     "APPROVES",
//     "APPROVES_BUYER",
//     "BLOCKS",
//     "DESCRIBED_AS",
//     "EXPORTS_TO",
//     "MAY_EXPORT_TO",
//     "MUST_SHIP_TO",
//     "OPENS_TO",
//     "PAUSES",
//     "PROHIBITS",
//     "PUSHED_TOWARDS",
//     "REFUSES",
//     "RESTRICTS",
//     "SWITCHES_TO",
//     "TESTS",
//     "UNDERCUTS",
//     "VISITED"
//   ]
// }
