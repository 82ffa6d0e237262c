CALL () {
  WITH [] AS hits
  CALL (hits) {
    UNWIND CASE WHEN size(hits) < $p.need THEN [true] ELSE [] END AS go
    CALL (go) {
      CALL () {
        CALL db.index.fulltext.queryNodes('search_Passage_text', $p.words, {limit: 500}) YIELD node AS found, score AS score
        RETURN found, score, ['text', found.text] AS texts LIMIT $p.most
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
    hit2.match,
    [hit2.text, hit2.texts],
    [hit2.text, hit2.texts],
    [hit2.text, hit2.texts],
    [
      labels(found3),
      CASE
        WHEN found3:Passage THEN [
          found3.id,
          COLLECT {
            MATCH (source:Source)
            WHERE source.id = found3.sourceId
            RETURN [source.id] LIMIT 1
          }[0]
        ]
        ELSE []
      END
    ]
  ]) AS rows
}
CALL () {
  WITH [] AS hits3
  CALL (hits3) {
    UNWIND CASE WHEN size(hits3) < $p.need2 THEN [true] ELSE [] END AS go2
    CALL (go2) {
      CALL () {
        CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.words2, {limit: 500}) YIELD node AS found4, score AS score2
        WHERE found4.retractedAt IS NULL
        RETURN found4, score2, ['sentence', found4.sentence, 'note', found4.note] AS texts2 LIMIT $p.most2
      }
      WITH found4, score2, texts2 ORDER BY score2 DESC
      RETURN {
        node: found4,
        score: 1.0 + score2 / (1.0 + score2),
        match: 'TEXT',
        texts: texts2
      } AS hit3
    }
    RETURN collect(hit3) AS more2
  }
  WITH reduce(kept2 = hits3, found5 IN more2 | CASE
    WHEN found5.node IN [other2 IN kept2 | other2.node] THEN kept2
    ELSE kept2 + found5
  END) AS hits4
  UNWIND range(0, size(hits4) - 1) AS rank2
  WITH rank2, hits4[rank2] AS ranked2
  WITH ranked2.node AS found6, ranked2 {.*, text: $p.key2, rank: rank2} AS hit4
  WITH hit4, found6 ORDER BY hit4.text, hit4.rank LIMIT $p.first2
  RETURN collect([hit4.text, hit4.rank, [labels(found6), found6.id]]) AS rows2
}
RETURN rows,
  rows2

// $p = {
//   "need": 21,
//   "words": "(blockages^3 OR blockages* OR blockages~1) AND (customs^3 OR customs* OR customs~1)",
//   "most": 25,
//   "key": "blockages customs",
//   "first": 21,
//   "need2": 21,
//   "words2": "(bargaining^3 OR bargaining* OR bargaining~1)",
//   "most2": 25,
//   "key2": "bargaining",
//   "first2": 21
// }
