MATCH (group:Group {id: $p.id})
RETURN collect([
  COLLECT {
    MATCH (actor)-[memberOf:MEMBER_OF]->()
    WHERE memberOf.objectId = group.id
      AND memberOf.id > $p.after
    WITH memberOf, actor ORDER BY memberOf.objectId, memberOf.id LIMIT $p.first
    RETURN [memberOf.id, [labels(actor), actor.name]]
  }
]) AS groupFound

// $p = {
//   "id": "tech-giants",
//   "after": "",
//   "first": 3
// }
