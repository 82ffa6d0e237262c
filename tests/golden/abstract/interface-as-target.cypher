CALL () {
  MATCH (chip:Chip {id: $p.id})
  RETURN collect([
    COLLECT {
      MATCH (actor)-[approves:APPROVES]->()
      WHERE approves.objectId = chip.id
        AND approves.id > $p.after
      WITH approves, actor ORDER BY approves.objectId, approves.id LIMIT $p.first
      RETURN [[labels(actor), actor.id, actor.name]]
    },
    COLLECT {
      MATCH (actor2)-[restricts:RESTRICTS]->()
      WHERE restricts.objectId = chip.id
        AND restricts.id > $p.after2
      WITH restricts, actor2 ORDER BY restricts.objectId, restricts.id LIMIT $p.first2
      RETURN [
        COLLECT {
          MATCH (:Fact {id: restricts.id})-[seller:SELLER]->(company)
          RETURN [company.id] LIMIT 1
        }[0],
        [
          labels(actor2),
          CASE
            WHEN actor2:Government THEN [
              COLLECT {
                MATCH (actor2)-[governs:GOVERNS]->(place)
                WITH governs, place ORDER BY governs.id LIMIT 1
                RETURN [place.id]
              }[0]
            ]
            ELSE []
          END
        ]
      ]
    },
    COLLECT {
      MATCH ()-[mustShipTo:MUST_SHIP_TO]->(actor3)
      WHERE mustShipTo.subjectId = chip.id
        AND mustShipTo.id > $p.after3
      WITH mustShipTo, actor3 ORDER BY mustShipTo.subjectId, mustShipTo.id LIMIT $p.first3
      RETURN [
        [
          labels(actor3),
          CASE
            WHEN actor3:Group THEN [actor3.kind]
            ELSE []
          END
        ]
      ]
    },
    COLLECT {
      MATCH (actor4)-[blocks:BLOCKS]->()
      WHERE blocks.objectId = chip.id
        AND blocks.id > $p.after4
      WITH blocks, actor4 ORDER BY blocks.objectId, blocks.id LIMIT $p.first4
      RETURN [[labels(actor4)]]
    }
  ]) AS chipFound
}
CALL () {
  MATCH (government:Government {id: $p.id2})
  RETURN collect([
    COLLECT {
      MATCH ()-[approves2:APPROVES]->(chip2)
      WHERE approves2.subjectId = government.id
        AND approves2.id > $p.after5
      WITH approves2, chip2 ORDER BY approves2.subjectId, approves2.id LIMIT $p.first5
      RETURN [
        COLLECT {
          MATCH (:Fact {id: approves2.id})-[seller2:SELLER]->(company2)
          RETURN [] LIMIT 1
        }[0]
      ]
    }
  ]) AS governmentFound
}
RETURN chipFound,
  governmentFound

// $p = {
//   "id": "h200",
//   "after": "",
//   "first": 21,
//   "after2": "",
//   "first2": 21,
//   "after3": "",
//   "first3": 21,
//   "after4": "",
//   "first4": 21,
//   "id2": "us-gov",
//   "after5": "",
//   "first5": 21
// }
