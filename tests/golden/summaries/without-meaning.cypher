RETURN [
  COLLECT {
    MATCH (chip:Chip)
    WITH chip, chip.name AS value
    RETURN [count(DISTINCT value)]
  }[0],
  null,
  null
] AS root

// $p = {}
