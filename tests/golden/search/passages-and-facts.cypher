CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('search_Passage_text', $p.query, {limit: $p.most}) YIELD node AS found, score AS score
    WITH found, score LIMIT $p.most
    RETURN found, {
      score: 1.0 + score / (1.0 + score),
      match: 'TEXT',
      texts: ['text', found.text]
    } AS hit
  }
  WITH found, hit ORDER BY hit.score DESC
  WITH found, collect(hit)[0] AS hit
  WITH hit, found ORDER BY hit.score DESC, found.id LIMIT $p.first
  RETURN collect([
    hit.score,
    found.id,
    hit.match,
    hit.texts,
    hit.texts,
    hit.texts,
    [
      labels(found),
      CASE
        WHEN found:Passage THEN [
          found.id,
          COLLECT {
            MATCH (source:Source)
            WHERE source.id = found.sourceId
            RETURN [source.id] LIMIT 1
          }[0]
        ]
        ELSE []
      END
    ]
  ]) AS rows
}
CALL () {
  CALL () {
    CALL db.index.fulltext.queryNodes('search_Fact_sentence_note', $p.query2, {limit: $p.most2}) YIELD node AS found2, score AS score2
    WHERE found2.retractedAt IS NULL
    WITH found2, score2 LIMIT $p.most2
    RETURN found2, {
      score: 1.0 + score2 / (1.0 + score2),
      match: 'TEXT',
      texts: ['sentence', found2.sentence, 'note', found2.note]
    } AS hit2
  }
  WITH found2, hit2 ORDER BY hit2.score DESC
  WITH found2, collect(hit2)[0] AS hit2
  WITH hit2, found2 ORDER BY hit2.score DESC, found2.id LIMIT $p.first2
  RETURN collect([hit2.score, found2.id, [labels(found2), found2.id]]) AS rows2
}
RETURN rows,
  rows2

// $p = {
//   "query": "(blockages^3 OR blockages* OR blockages~1) AND (customs^3 OR customs* OR customs~1)",
//   "most": 500,
//   "first": 21,
//   "query2": "(bargaining^3 OR bargaining* OR bargaining~1)",
//   "most2": 500,
//   "first2": 21
// }
