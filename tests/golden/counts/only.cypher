RETURN COUNT {
  MATCH (company:Company)
  RETURN company
} AS root

// $p = {}
