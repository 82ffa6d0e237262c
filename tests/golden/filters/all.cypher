CALL () {
  MATCH (group:Group)
  WHERE COUNT {
    MATCH (group)<-[memberOf:MEMBER_OF]-(actor)
  } > $p.count
    AND group.id > $p.after
  WITH *, NOT EXISTS {
    MATCH (group)<-[memberOf2:MEMBER_OF]-(actor2)
    WHERE NOT EXISTS {
      MATCH (actor2)-[memberOf3:MEMBER_OF]->(group2)
      WHERE group2.id = $p.id
    }
  } AS fits
  WHERE fits
  WITH group ORDER BY group.id LIMIT $p.first
  RETURN collect([[group.id]]) AS rows
}
RETURN rows,
  COUNT {
    MATCH (group3:Group)
    WHERE COUNT {
      MATCH (group3)<-[memberOf4:MEMBER_OF]-(actor3)
    } = $p.count2
      AND group3.id IS NOT NULL
    RETURN group3
  } AS root,
  COUNT {
    MATCH (group4:Group)
    WHERE NOT EXISTS {
      MATCH (group4)<-[memberOf5:MEMBER_OF]-(actor4)
      WHERE false
    }
      AND group4.id IS NOT NULL
    RETURN group4
  } AS root2

// $p = {
//   "count": 0,
//   "after": "",
//   "id": "major-players",
//   "first": 21,
//   "count2": 0
// }
