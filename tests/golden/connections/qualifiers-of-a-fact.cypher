MATCH (fact:Fact {id: $p.id})
RETURN collect([
  COLLECT {
    UNWIND range(0, size(coalesce(fact.nameList, [])) - 1) AS i
    WITH {name: fact.nameList[i], value: fact.valueList[i], entityId: fact.entityIdList[i]} AS item
    WITH item LIMIT $p.most
    RETURN [
      item.name,
      item.value,
      COLLECT {
        MATCH (entity:Entity)
        WHERE entity.id = item.entityId
        RETURN [labels(entity), entity.id] LIMIT 1
      }[0]
    ]
  }
]) AS factFound

// $p = {
//   "id": "F08.1",
//   "most": 100
// }
