RETURN COLLECT {
  UNWIND [[COUNT { (:Agency) }, $p.label], [COUNT { (:Chip) }, $p.label2], [COUNT { (:Company) }, $p.label3], [COUNT { (:Condition) }, $p.label4], [COUNT { (:Event) }, $p.label5], [COUNT { (:Government) }, $p.label6], [COUNT { (:Group) }, $p.label7], [COUNT { (:Motive) }, $p.label8], [COUNT { (:Person) }, $p.label9], [COUNT { (:Place) }, $p.label10], [COUNT { (:Policy) }, $p.label11], [COUNT { (:Question) }, $p.label12], [COUNT { (:Scenario) }, $p.label13], [COUNT { (:Source) }, $p.label14]] AS pair
  WITH pair WHERE pair[0] > 0
  RETURN pair ORDER BY pair[0] DESC, pair[1] LIMIT $p.first
} AS root

// $p = {
//   "label": "Agency",
//   "label2": "Chip",
//   "label3": "Company",
//   "label4": "Condition",
//   "label5": "Event",
//   "label6": "Government",
//   "label7": "Group",
//   "label8": "Motive",
//   "label9": "Person",
//   "label10": "Place",
//   "label11": "Policy",
//   "label12": "Question",
//   "label13": "Scenario",
//   "label14": "Source",
//   "first": 3
// }
