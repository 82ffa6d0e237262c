MATCH (chip:Chip {id: $p.id})
RETURN collect([
  [
    COUNT {
      MATCH (chip)<-[switchesTo:SWITCHES_TO]-(actor)
      RETURN switchesTo
    },
    COLLECT {
      MATCH (actor2)-[switchesTo2:SWITCHES_TO]->()
      WHERE switchesTo2.objectId = chip.id
        AND switchesTo2.id > $p.after
      WITH switchesTo2, actor2 ORDER BY switchesTo2.objectId, switchesTo2.id LIMIT $p.first
      RETURN [[labels(actor2), actor2.name]]
    }
  ]
]) AS chipFound

// $p = {
//   "id": "domestic-chips",
//   "after": "",
//   "first": 21
// }
