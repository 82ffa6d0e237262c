CALL () {
  MATCH (person:Person)
  WHERE EXISTS {
    MATCH (person)<-[names:NAMES]-()
    WHERE names.lang = $p.lang
  }
    AND person.id > $p.after
  WITH person ORDER BY person.id LIMIT $p.first
  RETURN collect([[person.name]]) AS rows
}
CALL () {
  MATCH (government:Government)
  WHERE EXISTS {
    MATCH (government)<-[names2:NAMES]-()
    WHERE names2.name STARTS WITH $p.name
      AND coalesce(names2.primary, false) = $p.primary
  }
    AND government.id > $p.after2
  WITH government ORDER BY government.id LIMIT $p.first2
  RETURN collect([[government.name]]) AS rows2
}
RETURN rows,
  rows2,
  COUNT {
    MATCH (entity:Entity)
    WHERE COUNT {
      MATCH (entity)<-[names3:NAMES]-()
    } > $p.count
      AND entity.id IS NOT NULL
    RETURN entity
  } AS root

// $p = {
//   "lang": "zh-Hans",
//   "after": "",
//   "first": 21,
//   "name": "Beij",
//   "primary": false,
//   "after2": "",
//   "first2": 21,
//   "count": 2
// }
