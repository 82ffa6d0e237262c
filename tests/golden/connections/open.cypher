CALL () {
  MATCH (group:Group {id: $p.id})
  RETURN collect([
    EXISTS {
      MATCH (group)<-[aimsToPush:AIMS_TO_PUSH]-(actor)
      WHERE aimsToPush.open
    },
    [
      COUNT {
        MATCH (group)<-[memberOf:MEMBER_OF]-(actor2)
        RETURN memberOf
      },
      EXISTS {
        MATCH (group)<-[memberOf2:MEMBER_OF]-(actor3)
        WHERE memberOf2.open
      }
    ]
  ]) AS groupFound
}
CALL () {
  MATCH (group2:Group {id: $p.id2})
  RETURN collect([
    [
      EXISTS {
        MATCH (group2)<-[memberOf3:MEMBER_OF]-(actor4)
        WHERE memberOf3.open
      },
      COLLECT {
        MATCH (actor5)-[memberOf4:MEMBER_OF]->()
        WHERE memberOf4.objectId = group2.id
          AND memberOf4.id > $p.after
        WITH memberOf4, actor5 ORDER BY memberOf4.objectId, memberOf4.id LIMIT $p.first
        RETURN [[labels(actor5), actor5.name], [memberOf4.open]]
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
