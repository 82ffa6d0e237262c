CALL () {
  CALL () {
    CALL () {
      MATCH (name:Name)
      WHERE $p.key <> '' AND name.key CONTAINS $p.key
      MATCH (name)-[names:NAMES]->(found)
      WHERE found:Chip
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words) YIELD node AS name2
      MATCH (name2)-[names2:NAMES]->(found)
      WHERE found:Chip
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words) YIELD node AS found
      WHERE found:Chip
      RETURN found
    }
    RETURN collect(DISTINCT found) AS exact
  }
  CALL (exact) {
    UNWIND CASE WHEN size(exact) = 0 THEN [true] ELSE [] END AS nothing
    CALL (nothing) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips) YIELD node AS name3
      MATCH (name3)-[names3:NAMES]->(found)
      WHERE found:Chip
      RETURN found
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips) YIELD node AS found
      WHERE found:Chip
      RETURN found
    }
    RETURN collect(DISTINCT found) AS slips
  }
  RETURN exact + slips AS found2
}
CALL (found2) {
  CALL (found2) {
    CALL (found2) {
      MATCH (name4:Name)
      WHERE $p.key2 <> '' AND name4.key CONTAINS $p.key2
      MATCH (name4)-[names4:NAMES]->(found3)
      WHERE found3:Company
      RETURN found3
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words2) YIELD node AS name5
      MATCH (name5)-[names5:NAMES]->(found3)
      WHERE found3:Company
      RETURN found3
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words2) YIELD node AS found3
      WHERE found3:Company
      RETURN found3
    }
    RETURN collect(DISTINCT found3) AS exact2
  }
  CALL (found2, exact2) {
    UNWIND CASE WHEN size(exact2) = 0 THEN [true] ELSE [] END AS nothing2
    CALL (found2, nothing2) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips2) YIELD node AS name6
      MATCH (name6)-[names6:NAMES]->(found3)
      WHERE found3:Company
      RETURN found3
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips2) YIELD node AS found3
      WHERE found3:Company
      RETURN found3
    }
    RETURN collect(DISTINCT found3) AS slips2
  }
  RETURN exact2 + slips2 AS found4
}
CALL (found2, found4) {
  CALL (found2, found4) {
    CALL (found2, found4) {
      CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words3) YIELD node AS found5
      WHERE found5.retractedAt IS NULL
      RETURN found5
    }
    RETURN collect(DISTINCT found5) AS exact3
  }
  CALL (found2, found4, exact3) {
    UNWIND CASE WHEN size(exact3) = 0 THEN [true] ELSE [] END AS nothing3
    CALL (found2, found4, nothing3) {
      CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.slips3) YIELD node AS found5
      WHERE found5.retractedAt IS NULL
      RETURN found5
    }
    RETURN collect(DISTINCT found5) AS slips3
  }
  RETURN exact3 + slips3 AS found6
}
CALL (found2, found4, found6) {
  CALL (found2, found4, found6) {
    CALL (found2, found4, found6) {
      MATCH (name7:Name)
      WHERE $p.key3 <> '' AND name7.key CONTAINS $p.key3
      MATCH (name7)-[names7:NAMES]->(found7)
      WHERE found7:Chip
      RETURN found7
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.words4) YIELD node AS name8
      MATCH (name8)-[names8:NAMES]->(found7)
      WHERE found7:Chip
      RETURN found7
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.words4) YIELD node AS found7
      WHERE found7:Chip
      RETURN found7
    }
    RETURN collect(DISTINCT found7) AS exact4
  }
  CALL (found2, found4, found6, exact4) {
    UNWIND CASE WHEN size(exact4) = 0 THEN [true] ELSE [] END AS nothing4
    CALL (found2, found4, found6, nothing4) {
      CALL db.index.fulltext.queryNodes('search_Name_key_plain', $p.slips4) YIELD node AS name9
      MATCH (name9)-[names9:NAMES]->(found7)
      WHERE found7:Chip
      RETURN found7
      UNION ALL
      CALL db.index.fulltext.queryNodes('search_Entity_description_name', $p.slips4) YIELD node AS found7
      WHERE found7:Chip
      RETURN found7
    }
    RETURN collect(DISTINCT found7) AS slips4
  }
  RETURN exact4 + slips4 AS found8
}
CALL (found2, found4, found6, found8) {
  CALL (found2, found4, found6, found8) {
    CALL (found2, found4, found6, found8) {
      CALL db.index.fulltext.queryNodes('search_Passage_text', $p.words5) YIELD node AS found9
      RETURN found9
    }
    RETURN collect(DISTINCT found9) AS exact5
  }
  CALL (found2, found4, found6, found8, exact5) {
    UNWIND CASE WHEN size(exact5) = 0 THEN [true] ELSE [] END AS nothing5
    CALL (found2, found4, found6, found8, nothing5) {
      CALL db.index.fulltext.queryNodes('search_Passage_text', $p.slips5) YIELD node AS found9
      RETURN found9
    }
    RETURN collect(DISTINCT found9) AS slips5
  }
  RETURN exact5 + slips5 AS found10
}
CALL (found2, found4, found6, found8, found10) {
  CALL (found2, found4, found6, found8, found10) {
    CALL (found2, found4, found6, found8, found10) {
      CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words6) YIELD node AS found11
      WHERE found11.retractedAt IS NULL
      RETURN found11
    }
    RETURN collect(DISTINCT found11) AS exact6
  }
  CALL (found2, found4, found6, found8, found10, exact6) {
    UNWIND CASE WHEN size(exact6) = 0 THEN [true] ELSE [] END AS nothing6
    CALL (found2, found4, found6, found8, found10, nothing6) {
      CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.slips6) YIELD node AS found11
      WHERE found11.retractedAt IS NULL
      RETURN found11
    }
    RETURN collect(DISTINCT found11) AS slips6
  }
  RETURN exact6 + slips6 AS found12
}
CALL (found2, found4, found6, found8, found10, found12) {
  MATCH (company:Company)
  WHERE company.id > $p.after
  WITH *, (EXISTS {
    MATCH (company)-[makes:MAKES]->(chip)
    WHERE EXISTS {
      MATCH (chip)-[exampleOf:EXAMPLE_OF]->(chip2)
      WHERE chip2 IN found2
    }
  } OR company IN found4) AS fits
  WHERE fits
  WITH company ORDER BY company.id LIMIT $p.first
  RETURN collect([[company.name]]) AS rows
}
CALL (found2, found4, found6, found8, found10, found12) {
  MATCH (chip3:Chip {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (found2, found4, found6, found8, found10, found12, chip3) {
        MATCH (fact:Fact)
        WHERE fact.subjectId = chip3.id
          AND fact.id > $p.after2
          AND coalesce(fact.scenarioId = chip3.id, true)
          AND fact.retractedAt IS NULL
          AND NOT fact IN found6
        RETURN fact ORDER BY fact.subjectId, fact.id LIMIT $p.first2
        UNION
        MATCH (fact:Fact)
        WHERE fact.objectId = chip3.id
          AND fact.id > $p.after2
          AND coalesce(fact.scenarioId = chip3.id, true)
          AND fact.retractedAt IS NULL
          AND NOT fact IN found6
        RETURN fact ORDER BY fact.objectId, fact.id LIMIT $p.first2
        UNION
        MATCH (chip3)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact)
        WHERE fact.id > $p.after2
          AND coalesce(fact.scenarioId = chip3.id, true)
          AND fact.retractedAt IS NULL
          AND NOT fact IN found6
        WITH DISTINCT fact
        RETURN fact ORDER BY fact.id LIMIT $p.first2
      }
      WITH fact ORDER BY fact.id LIMIT $p.first2
      RETURN [[fact.key]]
    },
    [
      COUNT {
        MATCH (chip3)-[competesWith:COMPETES_WITH]-(chip4)
        WHERE chip4 IN found8
        RETURN competesWith
      },
      COLLECT {
        CALL (found2, found4, found6, found8, found10, found12, chip3) {
          MATCH ()-[competesWith2:COMPETES_WITH]->(chip5)
          WHERE competesWith2.subjectId = chip3.id
            AND chip5 IN found8
            AND competesWith2.id > $p.after3
          WITH competesWith2, chip5 ORDER BY competesWith2.subjectId, competesWith2.id LIMIT $p.first3
          RETURN competesWith2, chip5
          UNION
          MATCH (chip5)-[competesWith2:COMPETES_WITH]->()
          WHERE competesWith2.objectId = chip3.id
            AND chip5 IN found8
            AND competesWith2.id > $p.after4
          WITH competesWith2, chip5 ORDER BY competesWith2.objectId, competesWith2.id LIMIT $p.first4
          RETURN competesWith2, chip5
        }
        WITH competesWith2, chip5 ORDER BY competesWith2.id LIMIT $p.first5
        RETURN [[chip5.id]]
      }
    ]
  ]) AS chipFound
}
CALL (found2, found4, found6, found8, found10, found12) {
  UNWIND found10 AS passage
  WITH passage
  WHERE passage:Passage
  WITH passage ORDER BY passage.id LIMIT $p.first6
  RETURN collect([[passage.label]]) AS rows2
}
CALL (found2, found4, found6, found8, found10, found12) {
  UNWIND found12 AS fact2
  WITH fact2
  WHERE fact2:Fact
    AND fact2.scenarioId IS NULL
    AND fact2.retractedAt IS NULL
    AND fact2.modality = $p.modality
  WITH fact2 ORDER BY fact2.id LIMIT $p.first7
  RETURN collect([[fact2.key, fact2.sentence]]) AS rows3
}
RETURN rows,
  chipFound,
  [
    COUNT {
      UNWIND found10 AS passage2
      WITH passage2
      WHERE passage2:Passage
      RETURN passage2
    },
    rows2
  ] AS root,
  rows3

// $p = {
//   "key": "domestic",
//   "words": "(domestic^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[dðďđḋḍḏḑḓｄ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[mḿṁṃｍ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*([sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*|[ﬅﬆ])[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*.*/)",
//   "slips": "(domestic^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[dðďđḋḍḏḑḓｄ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[mḿṁṃｍ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*([sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*|[ﬅﬆ])[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*.*/ OR domestic~1 OR /.*[._'’·:,;][dðďđḋḍḏḑḓｄ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[mḿṁṃｍ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*([sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*|[ﬅﬆ])[iìíîïĩīĭįıǐȉȋḭḯỉịｉ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*.*/)",
//   "key2": "nobody at all",
//   "words2": "(nobody^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[bḃḅḇｂ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*[yýÿŷȳẏẙỳỵỷỹｙ][̀-ͯ]*.*/) AND (at^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*.*/) AND (all^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[lĺļľłḷḹḻḽｌ][̀-ͯ]*[lĺļľłḷḹḻḽｌ][̀-ͯ]*.*/)",
//   "slips2": "(nobody^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[bḃḅḇｂ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*[yýÿŷȳẏẙỳỵỷỹｙ][̀-ͯ]*.*/ OR nobody~1 OR /.*[._'’·:,;][nñńņňǹṅṇṉṋｎ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[bḃḅḇｂ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*[yýÿŷȳẏẙỳỵỷỹｙ][̀-ͯ]*.*/) AND (at^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*.*/ OR /.*[._'’·:,;][aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*.*/) AND (all^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[lĺļľłḷḹḻḽｌ][̀-ͯ]*[lĺļľłḷḹḻḽｌ][̀-ͯ]*.*/ OR /.*[._'’·:,;][aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[lĺļľłḷḹḻḽｌ][̀-ͯ]*[lĺļľłḷḹḻḽｌ][̀-ͯ]*.*/)",
//   "words3": "(surcharge^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*.*/)",
//   "slips3": "(surcharge^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*.*/ OR surcharge~1 OR /.*[._'’·:,;][sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*.*/)",
//   "key3": "ascend",
//   "words4": "(ascend^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*.*/)",
//   "slips4": "(ascend^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*.*/ OR ascend~1 OR /.*[._'’·:,;][aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[dðďđḋḍḏḑḓｄ][̀-ͯ]*.*/)",
//   "words5": "(surcharge^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*.*/)",
//   "slips5": "(surcharge^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*.*/ OR surcharge~1 OR /.*[._'’·:,;][sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*.*/)",
//   "words6": "(surcharge^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*.*/)",
//   "slips6": "(surcharge^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*.*/ OR surcharge~1 OR /.*[._'’·:,;][sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[hĥħȟḣḥḧḩḫẖｈ][̀-ͯ]*[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[gĝğġģǧǵḡｇ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*.*/)",
//   "after": "",
//   "first": 21,
//   "id": "h200",
//   "after2": "",
//   "first2": 4,
//   "after3": "",
//   "first3": 21,
//   "after4": "",
//   "first4": 21,
//   "first5": 21,
//   "first6": 21,
//   "modality": "ASSERTED",
//   "first7": 3
// }
