RETURN COLLECT {
  UNWIND [[COUNT { (:Agency) }, 'Agency'], [COUNT { (:Chip) }, 'Chip'], [COUNT { (:Company) }, 'Company'], [COUNT { (:Condition) }, 'Condition'], [COUNT { (:Event) }, 'Event'], [COUNT { (:Government) }, 'Government'], [COUNT { (:Group) }, 'Group'], [COUNT { (:Motive) }, 'Motive'], [COUNT { (:Person) }, 'Person'], [COUNT { (:Place) }, 'Place'], [COUNT { (:Policy) }, 'Policy'], [COUNT { (:Question) }, 'Question'], [COUNT { (:Scenario) }, 'Scenario'], [COUNT { (:Source) }, 'Source']] AS pair
  WITH pair WHERE pair[0] > 0
  RETURN pair ORDER BY pair[0] DESC, pair[1] LIMIT $p.first
} AS root

// $p = {
//   "first": 3
// }
