UNWIND $p.ids AS id
RETURN collect(COLLECT {
  CALL (id) {
    MATCH (node:Entity {id: id})
    RETURN node
    UNION
    MATCH (node:Fact {id: id})
    RETURN node
    UNION
    MATCH (node:Passage {id: id})
    RETURN node
  }
  RETURN [
    labels(node),
    node.id,
    CASE
      WHEN node:Fact THEN [
        COLLECT {
          UNWIND range(0, size(coalesce(node.nameList, [])) - 1) AS i
          WITH {name: node.nameList[i], value: node.valueList[i], entityId: node.entityIdList[i]} AS item
          WITH item LIMIT $p.most
          RETURN [
            item.name,
            item.value,
            COLLECT {
              MATCH (entity:Entity)
              WHERE entity.id = item.entityId
              RETURN [labels(entity), entity.name] LIMIT 1
            }[0]
          ]
        }
      ]
      ELSE []
    END
  ]
}) AS nodeFound

// $p = {
//   "ids": [
//     "F08.1",
//     "nobody",
//     "h200"
//   ],
//   "most": 100
// }
