CALL () {
  MATCH (chip:Chip {id: $p.id})
  RETURN collect([
    [
      COLLECT {
        MATCH (chip)-[competesWith:COMPETES_WITH]-(chip2)
        WITH competesWith, chip2, competesWith.basis AS value
        WITH value, count(DISTINCT competesWith) AS `count` ORDER BY `count` DESC, value LIMIT $p.first
        RETURN [`count`, value]
      },
      COLLECT {
        MATCH (chip)-[competesWith2:COMPETES_WITH]-(chip3)
        WITH competesWith2, chip3, competesWith2.modality AS value2
        WITH value2, count(DISTINCT competesWith2) AS count2 ORDER BY count2 DESC, value2 LIMIT $p.first2
        RETURN [count2, value2]
      }
    ],
    COLLECT {
      MATCH (chip)<-[approves:APPROVES]-(actor)
      WITH approves, actor, approves.validFromText AS value3
      WITH value3, count(DISTINCT approves) AS count3 ORDER BY count3 DESC, value3 LIMIT $p.first3
      RETURN [count3, value3]
    }
  ]) AS chipFound
}
CALL () {
  MATCH (company:Company {id: $p.id2})
  RETURN collect([
    COLLECT {
      MATCH (company)-[competesWith3:COMPETES_WITH]-(company2)
      WITH competesWith3, company2, competesWith3.modality AS value4
      WITH value4, count(DISTINCT competesWith3) AS count4 ORDER BY count4 DESC, value4 LIMIT $p.first4
      RETURN [count4, value4]
    }
  ]) AS companyFound
}
RETURN chipFound,
  companyFound

// $p = {
//   "id": "h200",
//   "first": 100,
//   "first2": 100,
//   "first3": 100,
//   "id2": "nvidia",
//   "first4": 100
// }
