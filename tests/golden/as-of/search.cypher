CALL () {
  MATCH (fact:Fact)
  WHERE fact.scenarioId = $p.scenario
    AND fact.id IS NOT NULL
    AND fact.polarity = 'DENIED'
    AND fact.retractedAt IS NULL
  UNWIND CASE WHEN fact.relation IN $p.symmetric
    THEN [[fact.subjectId, coalesce(fact.objectId, fact.value)], [coalesce(fact.objectId, fact.value), fact.subjectId]]
    ELSE [[fact.subjectId, coalesce(fact.objectId, fact.value)]]
  END AS `ends`
  RETURN collect([fact.relation] + `ends`) AS denied
}
CALL (denied) {
  WITH [] AS hits
  CALL (denied, hits) {
    UNWIND CASE WHEN size(hits) < $p.need THEN [true] ELSE [] END AS go
    CALL (denied, go) {
      CALL (denied) {
        CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words, {limit: 500}) YIELD node AS found, score AS score
        WHERE found.retractedAt IS NULL
          AND CASE
            WHEN found.scenarioId IS NULL THEN found.polarity <> 'AFFIRMED' OR NOT [found.relation, found.subjectId, coalesce(found.objectId, found.value)] IN denied
            ELSE found.scenarioId = $p.scenario2
          END
        RETURN found, score, ['sentence', found.sentence, 'note', found.note] AS texts LIMIT $p.most
      }
      WITH found, score, texts ORDER BY score DESC
      RETURN {
        node: found,
        score: 1.0 + score / (1.0 + score),
        match: 'TEXT',
        texts: texts
      } AS hit
    }
    RETURN collect(hit) AS more
  }
  WITH reduce(kept = hits, found2 IN more | CASE
    WHEN found2.node IN [other IN kept | other.node] THEN kept
    ELSE kept + found2
  END) AS hits2
  UNWIND range(0, size(hits2) - 1) AS rank
  WITH rank, hits2[rank] AS ranked
  WITH ranked.node AS found3, ranked {.*, text: $p.key, rank: rank} AS hit2
  WITH hit2, found3 ORDER BY hit2.text, hit2.rank LIMIT $p.first
  RETURN collect([
    hit2.text,
    hit2.rank,
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
CALL (denied) {
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
//   "need": 21,
//   "words": "(approves^3 OR approves* OR approves~1) AND (procurement^3 OR procurement* OR procurement~1)",
//   "scenario2": "optimistic",
//   "most": 25,
//   "key": "approves procurement",
//   "first": 21,
//   "ids": [
//     "optimistic"
//   ]
// }
