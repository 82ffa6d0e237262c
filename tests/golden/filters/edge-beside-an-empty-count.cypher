RETURN COUNT {
  MATCH (company:Company)
  RETURN company
} AS root,
  COUNT {
    MATCH (company2:Company)
    WHERE EXISTS {
      MATCH (company2)-[makes:MAKES]->(chip)
      WHERE makes.modality = $p.modality
    }
      AND company2.id IS NOT NULL
    RETURN company2
  } AS root2

// $p = {
//   "modality": "ASSERTED"
// }
