CALL () {
  MATCH (actor:Actor)
  WHERE actor.id > $p.after
  WITH actor ORDER BY actor.id LIMIT $p.first
  RETURN collect([
    [
      labels(actor),
      actor.name,
      CASE
        WHEN actor:Agency THEN [
          COLLECT {
            MATCH (actor)-[partOf:PART_OF]->(government)
            WITH partOf, government ORDER BY partOf.id LIMIT 1
            RETURN [government.name]
          }[0]
        ]
        WHEN actor:Company THEN [
          COLLECT {
            MATCH ()-[makes:MAKES]->(chip)
            WHERE makes.subjectId = actor.id
              AND makes.id > $p.after2
            WITH makes, chip ORDER BY makes.subjectId, makes.id LIMIT $p.first2
            RETURN [[chip.name]]
          }
        ]
        WHEN actor:Group THEN [actor.kind]
        ELSE []
      END
    ]
  ]) AS rows
}
RETURN COUNT {
  MATCH (actor2:Actor)
  WHERE EXISTS {
    MATCH (actor2)-[exportsTo:EXPORTS_TO]->(place)
  }
    AND actor2.id IS NOT NULL
  RETURN actor2
} AS root,
  rows

// $p = {
//   "after": "",
//   "first": 6,
//   "after2": "",
//   "first2": 21
// }
