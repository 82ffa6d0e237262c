CALL () {
  CALL () {
    MATCH (:Name {key: $p.key})-[names:NAMES]->(found)
    WHERE found:Chip
    WITH names, found ORDER BY found.id LIMIT $p.most
    RETURN found, {
      score: CASE WHEN names.primary THEN 5.0 ELSE 4.0 END,
      match: CASE WHEN names.primary THEN 'NAME' ELSE 'ALIAS' END,
      texts: ['name', names.name]
    } AS hit
    UNION ALL
    MATCH (name:Name)
    WHERE $p.key <> '' AND name.key CONTAINS $p.key
    MATCH (name)-[names2:NAMES]->(found)
    WHERE found:Chip
    WITH name, names2, found ORDER BY size(name.key), name.key, found.id LIMIT $p.most
    RETURN found, {
      score: 3.0 + CASE WHEN name.key STARTS WITH $p.key THEN 0.5 ELSE 0.0 END + 0.4 * size($p.key) / size(name.key),
      match: 'PART',
      texts: ['name', names2.name]
    } AS hit
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Name_key', $p.query) YIELD node AS name2, score AS score
    MATCH (name2)-[names3:NAMES]->(found)
    WHERE found:Chip
    WITH found, score, names3 LIMIT $p.most
    RETURN found, {
      score: 2.0 + score / (1.0 + score),
      match: 'WORDS',
      texts: ['name', names3.name]
    } AS hit
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Entity_description', $p.query) YIELD node AS found, score AS score2
    WHERE found:Chip
    WITH found, score2 LIMIT $p.most
    RETURN found, {
      score: 1.0 + score2 / (1.0 + score2),
      match: 'TEXT',
      texts: ['description', found.description]
    } AS hit
  }
  RETURN collect(DISTINCT found) AS found2
}
CALL (found2) {
  CALL (found2) {
    MATCH (:Name {key: $p.key2})-[names4:NAMES]->(found3)
    WHERE found3:Company
    WITH names4, found3 ORDER BY found3.id LIMIT $p.most2
    RETURN found3, {
      score: CASE WHEN names4.primary THEN 5.0 ELSE 4.0 END,
      match: CASE WHEN names4.primary THEN 'NAME' ELSE 'ALIAS' END,
      texts: ['name', names4.name]
    } AS hit2
    UNION ALL
    MATCH (name3:Name)
    WHERE $p.key2 <> '' AND name3.key CONTAINS $p.key2
    MATCH (name3)-[names5:NAMES]->(found3)
    WHERE found3:Company
    WITH name3, names5, found3 ORDER BY size(name3.key), name3.key, found3.id LIMIT $p.most2
    RETURN found3, {
      score: 3.0 + CASE WHEN name3.key STARTS WITH $p.key2 THEN 0.5 ELSE 0.0 END + 0.4 * size($p.key2) / size(name3.key),
      match: 'PART',
      texts: ['name', names5.name]
    } AS hit2
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Name_key', $p.query2) YIELD node AS name4, score AS score3
    MATCH (name4)-[names6:NAMES]->(found3)
    WHERE found3:Company
    WITH found3, score3, names6 LIMIT $p.most2
    RETURN found3, {
      score: 2.0 + score3 / (1.0 + score3),
      match: 'WORDS',
      texts: ['name', names6.name]
    } AS hit2
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Entity_description', $p.query2) YIELD node AS found3, score AS score4
    WHERE found3:Company
    WITH found3, score4 LIMIT $p.most2
    RETURN found3, {
      score: 1.0 + score4 / (1.0 + score4),
      match: 'TEXT',
      texts: ['description', found3.description]
    } AS hit2
  }
  RETURN collect(DISTINCT found3) AS found4
}
CALL (found2, found4) {
  CALL (found2, found4) {
    CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.query3, {limit: $p.most3}) YIELD node AS found5, score AS score5
    WHERE found5.retractedAt IS NULL
    WITH found5, score5 LIMIT $p.most3
    RETURN found5, {
      score: 1.0 + score5 / (1.0 + score5),
      match: 'TEXT',
      texts: ['sentence', found5.sentence, 'note', found5.note]
    } AS hit3
  }
  RETURN collect(DISTINCT found5) AS found6
}
CALL (found2, found4, found6) {
  CALL (found2, found4, found6) {
    MATCH (:Name {key: $p.key3})-[names7:NAMES]->(found7)
    WHERE found7:Chip
    WITH names7, found7 ORDER BY found7.id LIMIT $p.most4
    RETURN found7, {
      score: CASE WHEN names7.primary THEN 5.0 ELSE 4.0 END,
      match: CASE WHEN names7.primary THEN 'NAME' ELSE 'ALIAS' END,
      texts: ['name', names7.name]
    } AS hit4
    UNION ALL
    MATCH (name5:Name)
    WHERE $p.key3 <> '' AND name5.key CONTAINS $p.key3
    MATCH (name5)-[names8:NAMES]->(found7)
    WHERE found7:Chip
    WITH name5, names8, found7 ORDER BY size(name5.key), name5.key, found7.id LIMIT $p.most4
    RETURN found7, {
      score: 3.0 + CASE WHEN name5.key STARTS WITH $p.key3 THEN 0.5 ELSE 0.0 END + 0.4 * size($p.key3) / size(name5.key),
      match: 'PART',
      texts: ['name', names8.name]
    } AS hit4
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Name_key', $p.query4) YIELD node AS name6, score AS score6
    MATCH (name6)-[names9:NAMES]->(found7)
    WHERE found7:Chip
    WITH found7, score6, names9 LIMIT $p.most4
    RETURN found7, {
      score: 2.0 + score6 / (1.0 + score6),
      match: 'WORDS',
      texts: ['name', names9.name]
    } AS hit4
    UNION ALL
    CALL db.index.fulltext.queryNodes('search_Entity_description', $p.query4) YIELD node AS found7, score AS score7
    WHERE found7:Chip
    WITH found7, score7 LIMIT $p.most4
    RETURN found7, {
      score: 1.0 + score7 / (1.0 + score7),
      match: 'TEXT',
      texts: ['description', found7.description]
    } AS hit4
  }
  RETURN collect(DISTINCT found7) AS found8
}
CALL (found2, found4, found6, found8) {
  CALL (found2, found4, found6, found8) {
    CALL db.index.fulltext.queryNodes('search_Passage_text', $p.query5, {limit: $p.most5}) YIELD node AS found9, score AS score8
    WITH found9, score8 LIMIT $p.most5
    RETURN found9, {
      score: 1.0 + score8 / (1.0 + score8),
      match: 'TEXT',
      texts: ['text', found9.text]
    } AS hit5
  }
  RETURN collect(DISTINCT found9) AS found10
}
CALL (found2, found4, found6, found8, found10) {
  CALL (found2, found4, found6, found8, found10) {
    CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.query6, {limit: $p.most6}) YIELD node AS found11, score AS score9
    WHERE found11.retractedAt IS NULL
    WITH found11, score9 LIMIT $p.most6
    RETURN found11, {
      score: 1.0 + score9 / (1.0 + score9),
      match: 'TEXT',
      texts: ['sentence', found11.sentence, 'note', found11.note]
    } AS hit6
  }
  RETURN collect(DISTINCT found11) AS found12
}
CALL (found2, found4, found6, found8, found10, found12) {
  MATCH (company:Company)
  WHERE (EXISTS {
    MATCH (company)-[makes:MAKES]->(chip)
    WHERE EXISTS {
      MATCH (chip)-[exampleOf:EXAMPLE_OF]->(chip2)
      WHERE chip2 IN found2
    }
  } OR company IN found4)
    AND company.id > $p.after
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
          AND fact.retractedAt IS NULL
          AND NOT coalesce(fact IN found6, false)
        RETURN fact ORDER BY fact.subjectId, fact.id LIMIT $p.first2
        UNION
        MATCH (fact:Fact)
        WHERE fact.objectId = chip3.id
          AND fact.id > $p.after2
          AND fact.retractedAt IS NULL
          AND NOT coalesce(fact IN found6, false)
        RETURN fact ORDER BY fact.objectId, fact.id LIMIT $p.first2
        UNION
        MATCH (fact:Fact)
        WHERE fact.scenarioId = chip3.id
          AND fact.id > $p.after2
          AND fact.retractedAt IS NULL
          AND NOT coalesce(fact IN found6, false)
        RETURN fact ORDER BY fact.scenarioId, fact.id LIMIT $p.first2
        UNION
        MATCH (chip3)<-[:BY|CONDITION|EVENT|GROUP|PLACE|POLICY|PRODUCT|PURPOSE|SELLER|THROUGH]-(fact:Fact)
        WHERE fact.id > $p.after2
          AND fact.retractedAt IS NULL
          AND NOT coalesce(fact IN found6, false)
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
          RETURN competesWith2, chip5 ORDER BY competesWith2.subjectId, competesWith2.id LIMIT $p.first3
          UNION
          MATCH (chip5)-[competesWith2:COMPETES_WITH]->()
          WHERE competesWith2.objectId = chip3.id
            AND chip5 IN found8
            AND competesWith2.id > $p.after4
          RETURN competesWith2, chip5 ORDER BY competesWith2.objectId, competesWith2.id LIMIT $p.first3
        }
        WITH competesWith2, chip5 ORDER BY competesWith2.id LIMIT $p.first3
        RETURN [[chip5.id]]
      }
    ]
  ]) AS chipFound
}
CALL (found2, found4, found6, found8, found10, found12) {
  UNWIND found10 AS passage
  WITH passage
  WHERE passage:Passage
  WITH passage ORDER BY passage.id LIMIT $p.first4
  RETURN collect([[passage.label]]) AS rows2
}
CALL (found2, found4, found6, found8, found10, found12) {
  UNWIND found12 AS fact2
  WITH fact2
  WHERE fact2:Fact
    AND fact2.retractedAt IS NULL
    AND fact2.modality = $p.modality
  WITH fact2 ORDER BY fact2.id LIMIT $p.first5
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
//   "most": 500,
//   "query": "(domestic^3 OR domestic* OR domestic~1)",
//   "key2": "nobody at all",
//   "most2": 500,
//   "query2": "(nobody^3 OR nobody* OR nobody~1) AND (at^3 OR at*) AND (all^3 OR all*)",
//   "query3": "(surcharge^3 OR surcharge* OR surcharge~1)",
//   "most3": 500,
//   "key3": "ascend",
//   "most4": 500,
//   "query4": "(ascend^3 OR ascend* OR ascend~1)",
//   "query5": "(surcharge^3 OR surcharge* OR surcharge~1)",
//   "most5": 500,
//   "query6": "(surcharge^3 OR surcharge* OR surcharge~1)",
//   "most6": 500,
//   "after": "",
//   "first": 21,
//   "id": "h200",
//   "after2": "",
//   "first2": 4,
//   "after3": "",
//   "first3": 21,
//   "after4": "",
//   "first4": 21,
//   "modality": "ASSERTED",
//   "first5": 3
// }
