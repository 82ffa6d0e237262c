CALL () {
  MATCH (group:Group {id: $p.id})
  RETURN collect([
    EXISTS {
      MATCH (fact:Fact)
      WHERE fact.objectId = group.id
        AND fact.open = true
        AND fact.relation = 'AIMS_TO_PUSH'
        AND fact.polarity = 'AFFIRMED'
            AND fact.scenarioId IS NULL
            AND fact.retractedAt IS NULL
    },
    [
      EXISTS {
        MATCH (fact2:Fact)
        WHERE fact2.objectId = group.id
          AND fact2.open = true
          AND fact2.relation = 'MEMBER_OF'
          AND fact2.polarity = 'AFFIRMED'
              AND fact2.scenarioId IS NULL
              AND fact2.retractedAt IS NULL
      },
      COUNT {
        MATCH (group)<-[memberOf:MEMBER_OF]-(actor)
        RETURN memberOf
      }
    ]
  ]) AS groupFound
}
CALL () {
  MATCH (group2:Group {id: $p.id2})
  RETURN collect([
    [
      EXISTS {
        MATCH (fact3:Fact)
        WHERE fact3.objectId = group2.id
          AND fact3.open = true
          AND fact3.relation = 'MEMBER_OF'
          AND fact3.polarity = 'AFFIRMED'
              AND fact3.scenarioId IS NULL
              AND fact3.retractedAt IS NULL
      },
      COLLECT {
        MATCH (actor2)-[memberOf2:MEMBER_OF]->()
        WHERE memberOf2.objectId = group2.id
          AND memberOf2.id > $p.after
        WITH memberOf2, actor2 ORDER BY memberOf2.objectId, memberOf2.id LIMIT $p.first
        RETURN [[labels(actor2), actor2.name], [memberOf2.open]]
      }
    ]
  ]) AS groupFound2
}
RETURN groupFound,
  groupFound2,
  false AS root

// $p = {
//   "id": "domestic-tech-giants",
//   "id2": "tech-giants",
//   "after": "",
//   "first": 21
// }
