RETURN [
  null,
  COLLECT {
    MATCH (chip:Chip)
    WITH chip, chip.name AS value
    RETURN [count(DISTINCT value)]
  }[0],
  null
] AS root

// $p = {}
