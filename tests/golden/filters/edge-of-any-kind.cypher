CALL () {
  MATCH (actor:Actor)
  WHERE EXISTS {
    MATCH (actor)-[pauses:PAUSES]->(chip)
  }
    AND actor.id > $p.after
  WITH actor ORDER BY actor.id LIMIT $p.first
  RETURN collect([[labels(actor), actor.id]]) AS rows
}
RETURN rows,
  COUNT {
    MATCH (actor2:Actor)
    WHERE NOT EXISTS {
      MATCH (actor2)-[pauses2:PAUSES]->(chip2)
    }
      AND actor2.id IS NOT NULL
    RETURN actor2
  } AS root

// $p = {
//   "after": "",
//   "first": 21
// }
