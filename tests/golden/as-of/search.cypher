CALL () {
  CALL () {
    MATCH (fact:Fact)
    WHERE fact.scenarioId = $p.scenario
      AND fact.id IS NOT NULL
      AND fact.retractedAt IS NULL
    UNWIND CASE WHEN fact.relation IN $p.symmetric
      THEN [[fact.subjectId, coalesce(fact.objectId, fact.value)], [coalesce(fact.objectId, fact.value), fact.subjectId]]
      ELSE [[fact.subjectId, coalesce(fact.objectId, fact.value)]]
    END AS `ends`
    RETURN [CASE fact.polarity WHEN 'AFFIRMED' THEN 'DENIED' ELSE 'AFFIRMED' END, fact.relation] + `ends` AS one
    UNION ALL
    MATCH (fact2:Fact)
    WHERE fact2.polarity = 'AFFIRMED'
      AND fact2.relation IN $p.exclusive
      AND fact2.scenarioId = $p.scenario2
      AND fact2.id IS NOT NULL
      AND fact2.retractedAt IS NULL
    UNWIND CASE WHEN fact2.relation IN $p.own THEN [fact2.relation] ELSE [] END AS relation
    MATCH (rival:Fact)
    WHERE rival.subjectId = fact2.subjectId AND rival.relation = relation AND rival.id IS NOT NULL
    WITH fact2, rival
    WHERE rival.scenarioId IS NULL
      AND CASE
        WHEN coalesce(rival.objectId, rival.value) = coalesce(fact2.objectId, fact2.value) THEN rival.polarity <> fact2.polarity
        ELSE fact2.relation IN $p.exclusive2 AND rival.polarity = 'AFFIRMED' AND fact2.polarity = 'AFFIRMED'
      END
      AND rival.relation = fact2.relation
      AND rival.key <> fact2.key
      AND coalesce(rival.validFrom <= fact2.validToLatest, true)
      AND coalesce(fact2.validFrom <= rival.validToLatest, true)
      AND all(name IN coalesce(fact2.nameList, []) WHERE NOT name IN coalesce(rival.nameList, [])
        OR any(i IN range(0, size(coalesce(fact2.nameList, [])) - 1) WHERE fact2.nameList[i] = name
          AND any(j IN range(0, size(coalesce(rival.nameList, [])) - 1) WHERE rival.nameList[j] = name
            AND rival.valueList[j] = fact2.valueList[i])))
    RETURN rival.id AS one
  }
  RETURN collect(one) AS overruled
}
CALL (overruled) {
  CALL (overruled) {
    WITH [] AS hits
    CALL (overruled, hits) {
      UNWIND CASE WHEN size(hits) < $p.need THEN [true] ELSE [] END AS go
      CALL (overruled, go) {
        CALL (overruled) {
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words, {limit: 500}) YIELD node AS found, score AS score
          WHERE found.retractedAt IS NULL
            AND CASE
              WHEN found.scenarioId IS NULL THEN NOT ([found.polarity, found.relation, found.subjectId, coalesce(found.objectId, found.value)] IN overruled OR found.id IN overruled)
              ELSE found.scenarioId = $p.scenario3
            END
          RETURN found, score LIMIT $p.most
        }
        WITH found, score ORDER BY score DESC
        RETURN [found, 1.0 + score / (1.0 + score), null] AS hit
      }
      RETURN collect(hit) AS more
    }
    WITH hits, more, [hit2 IN hits | hit2[0]] AS known, [hit2 IN more | hit2[0]] AS nodes
    WITH hits + [i2 IN range(0, size(nodes) - 1) WHERE NOT nodes[i2] IN known AND NOT nodes[i2] IN nodes[..i2] | more[i2]] AS hits2
    CALL (overruled, hits2) {
      UNWIND CASE WHEN size(hits2) = 0 THEN [true] ELSE [] END AS go2
      CALL (overruled, go2) {
        CALL (overruled) {
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.slips, {limit: 500}) YIELD node AS found2, score AS score2
          WHERE found2.retractedAt IS NULL
            AND CASE
              WHEN found2.scenarioId IS NULL THEN NOT ([found2.polarity, found2.relation, found2.subjectId, coalesce(found2.objectId, found2.value)] IN overruled OR found2.id IN overruled)
              ELSE found2.scenarioId = $p.scenario4
            END
          RETURN found2, score2 LIMIT $p.most
        }
        WITH found2, score2 ORDER BY score2 DESC
        RETURN [found2, 1.0 + score2 / (1.0 + score2), null] AS hit
      }
      RETURN collect(hit) AS more2
    }
    WITH hits2, more2, [hit3 IN hits2 | hit3[0]] AS known2, [hit3 IN more2 | hit3[0]] AS nodes2
    WITH hits2 + [i3 IN range(0, size(nodes2) - 1) WHERE NOT nodes2[i3] IN known2 AND NOT nodes2[i3] IN nodes2[..i3] | more2[i3]] AS hits3
    RETURN [rank IN range($p.from, CASE WHEN size(hits3) < $p.to THEN size(hits3) ELSE $p.to END - 1) | [rank, hits3[rank]]] AS page
  }
  UNWIND page AS at
  WITH at[0] AS rank, at[1] AS row
  WITH row[0] AS found3, rank, row
  WITH found3, {
    key: $p.key,
    rank: rank,
    score: row[1],
    match: CASE
      WHEN row[1] >= 6 THEN 'NAME'
      WHEN row[1] >= 5 THEN 'ALIAS'
      WHEN row[1] >= 3 THEN 'PART'
      WHEN row[1] >= 2 THEN 'WORDS'
      ELSE 'TEXT'
    END,
    text: $p.text,
    fields: CASE
      WHEN row[2] IS NOT NULL THEN ['name', row[2].name]
      WHEN found3:Fact THEN ['sentence', found3.sentence, 'note', found3.note]
    END
  } AS hit4
  RETURN collect([
    hit4.key,
    hit4.rank,
    [
      labels(found3),
      CASE
        WHEN found3:Fact THEN [
          found3.sentence,
          COLLECT {
            MATCH (entity:Entity)
            WHERE entity.id = found3.scenarioId
            RETURN [labels(entity), entity.id] LIMIT 1
          }[0]
        ]
        ELSE []
      END
    ]
  ]) AS rows
}
CALL (overruled) {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (scenario:Scenario {id: id})
  WITH id, scenario
  WHERE scenario IS NULL
  RETURN collect(id) AS missing
}
RETURN rows,
  missing

// $p = {
//   "scenario": "optimistic",
//   "symmetric": [
//     "COMPETES_WITH"
//   ],
//   "exclusive": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "scenario2": "optimistic",
//   "own": [
//     "ACTED",
//     "ADMINISTRATION",
//     "CALLED",
//     "COMPETITIVE_IN",
//     "DATES",
//     "DESCRIBED_AS",
//     "DUE_ON",
//     "HAS_CHANCE",
//     "HAS_LIKELIHOOD",
//     "PROHIBITS",
//     "PUBLISHED",
//     "RATE",
//     "SIMILAR_TO",
//     "TAKES_TO_READ",
//     "TITLED"
//   ],
//   "exclusive2": [
//     "HAS_LIKELIHOOD",
//     "RATE"
//   ],
//   "need": 21,
//   "words": "(approves^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[vṽṿｖ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/ OR approve) AND (procurement^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[pṕṗｐ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[mḿṁṃｍ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*.*/)",
//   "scenario3": "optimistic",
//   "most": 25,
//   "slips": "(approves^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[vṽṿｖ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/ OR approve OR approves~1 OR /.*[._'’·:,;][aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[pṕṗｐ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[vṽṿｖ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[sśŝşšſșṡṣṥṧṩẛｓ][̀-ͯ]*.*/) AND (procurement^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)['’])?[pṕṗｐ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[mḿṁṃｍ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*.*/ OR procurement~1 OR /.*[._'’·:,;][pṕṗｐ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ][̀-ͯ]*[cçćĉċčḉｃ][̀-ͯ]*[uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ][̀-ͯ]*[rŕŗřȑȓṙṛṝṟｒ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[mḿṁṃｍ][̀-ͯ]*[eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệｅ][̀-ͯ]*[nñńņňǹṅṇṉṋｎ][̀-ͯ]*[tţťțṫṭṯṱẗｔ][̀-ͯ]*.*/)",
//   "scenario4": "optimistic",
//   "from": 0,
//   "to": 21,
//   "key": "approves procurement",
//   "text": "approves procurement",
//   "ids": [
//     "optimistic"
//   ]
// }
