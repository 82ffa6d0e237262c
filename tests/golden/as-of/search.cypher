CALL () {
  CALL () {
    MATCH (fact:Fact)
    WHERE fact.polarity = 'DENIED'
      AND fact.scenarioId = $p.scenario
      AND fact.id IS NOT NULL
      AND fact.retractedAt IS NULL
    UNWIND CASE WHEN fact.relation IN $p.symmetric
      THEN [[fact.subjectId, coalesce(fact.objectId, fact.value)], [coalesce(fact.objectId, fact.value), fact.subjectId]]
      ELSE [[fact.subjectId, coalesce(fact.objectId, fact.value)]]
    END AS `ends`
    RETURN [fact.relation] + `ends` AS one
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
              WHEN found.scenarioId IS NULL THEN found.polarity <> 'AFFIRMED' OR NOT ([found.relation, found.subjectId, coalesce(found.objectId, found.value)] IN overruled OR found.id IN overruled)
              ELSE found.scenarioId = $p.scenario3
            END
          RETURN found, score LIMIT $p.most
        }
        WITH found, score ORDER BY score DESC
        RETURN {node: found, score: 1.0 + score / (1.0 + score), match: 'TEXT'} AS hit
      }
      RETURN collect(hit) AS more
    }
    WITH reduce(kept = hits, found2 IN more | CASE
      WHEN found2.node IN [other IN kept | other.node] THEN kept
      ELSE kept + found2
    END) AS hits2
    CALL (overruled, hits2) {
      UNWIND CASE WHEN size(hits2) = 0 THEN [true] ELSE [] END AS go2
      CALL (overruled, go2) {
        CALL (overruled) {
          CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.slips, {limit: 500}) YIELD node AS found3, score AS score2
          WHERE found3.retractedAt IS NULL
            AND CASE
              WHEN found3.scenarioId IS NULL THEN found3.polarity <> 'AFFIRMED' OR NOT ([found3.relation, found3.subjectId, coalesce(found3.objectId, found3.value)] IN overruled OR found3.id IN overruled)
              ELSE found3.scenarioId = $p.scenario4
            END
          RETURN found3, score2 LIMIT $p.most
        }
        WITH found3, score2 ORDER BY score2 DESC
        RETURN {node: found3, score: 1.0 + score2 / (1.0 + score2), match: 'TEXT'} AS hit
      }
      RETURN collect(hit) AS more2
    }
    WITH reduce(kept2 = hits2, found4 IN more2 | CASE
      WHEN found4.node IN [other2 IN kept2 | other2.node] THEN kept2
      ELSE kept2 + found4
    END) AS hits3
    UNWIND range($p.from, CASE WHEN size(hits3) < $p.to THEN size(hits3) ELSE $p.to END - 1) AS rank
    WITH rank, hits3[rank] AS ranked
    RETURN collect(ranked {.*, rank: rank}) AS page
  }
  UNWIND page AS row
  WITH row.node AS found5, row
  WITH found5, row {.*, key: $p.key, text: $p.text, fields: CASE
    WHEN row.name IS NOT NULL THEN ['name', row.name]
    WHEN found5:Fact THEN ['sentence', found5.sentence, 'note', found5.note]
  END} AS hit2
  RETURN collect([
    hit2.key,
    hit2.rank,
    [
      labels(found5),
      CASE
        WHEN found5:Fact THEN [
          found5.sentence,
          COLLECT {
            MATCH (entity:Entity)
            WHERE entity.id = found5.scenarioId
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
