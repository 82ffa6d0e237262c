CALL () {
  MATCH (government:Government)
  MATCH (government)-[approves:APPROVES]->(chip)
  WHERE approves.trade = $p.trade
    AND chip.id = $p.id
    AND chip:Chip
  WITH DISTINCT government
  WHERE government.id > $p.after
  WITH government ORDER BY government.id LIMIT $p.first
  RETURN collect([[government.id]]) AS rows
}
CALL () {
  MATCH (actor:Actor)
  WHERE EXISTS {
    MATCH (actor)-[pauses:PAUSES]->(chip2)
    WHERE pauses.modality = $p.modality
  }
    AND actor.id > $p.after2
  WITH actor ORDER BY actor.id LIMIT $p.first2
  RETURN collect([[labels(actor), actor.id]]) AS rows2
}
CALL () {
  MATCH (actor2:Actor)
  WHERE actor2.id > $p.after3
  WITH *, EXISTS {
    MATCH (actor2)-[approves2:APPROVES]->(chip3)
    WHERE EXISTS {
      MATCH (:Fact {id: approves2.id})-[seller:SELLER]->(company)
      WHERE company.name = $p.name
    }
  } AS fits
  WHERE fits
  WITH actor2 ORDER BY actor2.id LIMIT $p.first3
  RETURN collect([[labels(actor2), actor2.id]]) AS rows3
}
CALL () {
  MATCH (chip4:Chip)
  WHERE chip4.id > $p.after4
  WITH *, EXISTS {
    MATCH (chip4)<-[makes:MAKES]-(company2)
    WITH *, EXISTS {
      MATCH (fact:Fact {id: makes.id})
      WHERE EXISTS {
        MATCH (fact)-[cites:CITES]->(passage:Passage)
        WHERE (cites.retractedAt IS NULL OR cites.retractedAt >= fact.retractedAt)
          AND passage.id = $p.id2
      }
    } AS fits2
    WHERE fits2
  } AS fits3
  WHERE fits3
  WITH chip4 ORDER BY chip4.id LIMIT $p.first4
  RETURN collect([[chip4.id]]) AS rows4
}
RETURN rows,
  rows2,
  COUNT {
    MATCH (actor3:Actor)
    WHERE EXISTS {
      MATCH (actor3)-[pauses2:PAUSES]->(chip5)
      WHERE pauses2.modality = $p.modality2
    }
      AND actor3.id IS NOT NULL
    RETURN actor3
  } AS root,
  rows3,
  rows4,
  COUNT {
    MATCH (actor4:Actor)
    WHERE COUNT {
      MATCH (actor4)-[approves3:APPROVES]->(chip6)
      WHERE approves3.extent IS NULL
    } > $p.count
      AND actor4.id IS NOT NULL
    RETURN actor4
  } AS root2

// $p = {
//   "trade": "EXPORT",
//   "id": "h200",
//   "after": "",
//   "first": 21,
//   "modality": "POSSIBLE",
//   "after2": "",
//   "first2": 21,
//   "after3": "",
//   "name": "Nvidia",
//   "first3": 21,
//   "after4": "",
//   "id2": "article#S11",
//   "first4": 21,
//   "modality2": "ASSERTED",
//   "count": 0
// }
