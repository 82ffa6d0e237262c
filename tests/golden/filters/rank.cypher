CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId IS NULL
    AND fact.retractedAt IS NULL
    AND fact.rank = $p.rank
    AND fact.id > $p.after
  WITH fact ORDER BY fact.id LIMIT $p.first
  RETURN collect([[fact.rank]]) AS rows
}
CALL () {
  MATCH (company:Company {id: $p.id})
  RETURN collect([
    COLLECT {
      MATCH ()-[makes:MAKES]->(chip)
      WHERE makes.subjectId = company.id
        AND (makes.rank <> $p.rank2 OR makes.rank IS NULL)
        AND makes.id > $p.after2
      WITH makes, chip ORDER BY makes.subjectId, makes.id LIMIT $p.first2
      RETURN [[chip.name]]
    }
  ]) AS companyFound
}
RETURN rows,
  COUNT {
    MATCH (fact2:Fact)
    WHERE fact2.scenarioId IS NULL
      AND fact2.retractedAt IS NULL
      AND fact2.rank IN $p.rank3
      AND fact2.id IS NOT NULL
    RETURN fact2
  } AS root,
  companyFound

// $p = {
//   "rank": "NORMAL",
//   "after": "",
//   "first": 2,
//   "id": "nvidia",
//   "rank2": "DEPRECATED",
//   "after2": "",
//   "first2": 21,
//   "rank3": [
//     "PREFERRED"
//   ]
// }
