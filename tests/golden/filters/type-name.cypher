CALL () {
  MATCH (actor:Actor)
  WHERE NOT coalesce(actor.id = $p.id, false)
    AND actor:Government|Agency
    AND actor.id > $p.after
  WITH actor ORDER BY actor.id LIMIT $p.first
  RETURN collect([[labels(actor), actor.id]]) AS rows
}
RETURN rows,
  COUNT {
    MATCH (actor2:Actor)
    WHERE NOT actor2:Company|Group|Person
      AND actor2.id IS NOT NULL
    RETURN actor2
  } AS root,
  COUNT {
    MATCH (chip:Chip)
    WHERE EXISTS {
      MATCH (chip)<-[restricts:RESTRICTS]-(actor3)
      WHERE NOT actor3:Government
    }
      AND chip.id IS NOT NULL
    RETURN chip
  } AS root2,
  COUNT {
    MATCH (actor4:Actor)
    WHERE false
      AND actor4.id IS NOT NULL
    RETURN actor4
  } AS root3

// $p = {
//   "id": "x",
//   "after": "",
//   "first": 21
// }
