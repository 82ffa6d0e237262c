CALL () {
  MATCH (source:Source {id: $p.id})
  RETURN collect([
    [source.name],
    COLLECT {
      CALL (source) {
        MATCH (passage:Passage)
        WHERE passage.sourceId = source.id AND passage.position IS NOT NULL AND passage.id IS NOT NULL
        MATCH (passage)<-[cites:CITES]-(own)
        WHERE cites.retractedAt IS NULL
          AND cites.stance = 'SUPPORTS'
          AND cites.role = 'STATES'
          AND own.retractedAt IS NULL
          AND own.basis = 'STATED'
        WITH DISTINCT source, own
        WHERE NOT EXISTS { MATCH (own)-[other:CITES]->(place)
        WHERE other.retractedAt IS NULL
          AND other.stance = 'SUPPORTS'
          AND other.role = 'STATES'
          AND place.sourceId <> source.id }
        WITH collect(own) AS fallen
        CALL (fallen) {
          UNWIND fallen AS premise
          MATCH (premise)<-[:BASED_ON]-(conclusion)
          WHERE conclusion.retractedAt IS NULL
          RETURN collect(DISTINCT conclusion) AS fallen2
        }
        CALL (fallen2) {
          UNWIND fallen2 AS premise2
          MATCH (premise2)<-[:BASED_ON]-(conclusion2)
          WHERE conclusion2.retractedAt IS NULL
          RETURN collect(DISTINCT conclusion2) AS fallen3
        }
        CALL (fallen3) {
          UNWIND fallen3 AS premise3
          MATCH (premise3)<-[:BASED_ON]-(conclusion3)
          WHERE conclusion3.retractedAt IS NULL
          RETURN collect(DISTINCT conclusion3) AS fallen4
        }
        CALL (fallen4) {
          UNWIND fallen4 AS premise4
          MATCH (premise4)<-[:BASED_ON]-(conclusion4)
          WHERE conclusion4.retractedAt IS NULL
          RETURN collect(DISTINCT conclusion4) AS fallen5
        }
        CALL (fallen5) {
          UNWIND fallen5 AS premise5
          MATCH (premise5)<-[:BASED_ON]-(conclusion5)
          WHERE conclusion5.retractedAt IS NULL
          RETURN collect(DISTINCT conclusion5) AS fallen6
        }
        UNWIND fallen + fallen2 + fallen3 + fallen4 + fallen5 + fallen6 AS fact
        RETURN DISTINCT fact
      }
      WITH fact
      WHERE fact.subjectId = $p.subjectId
      WITH fact ORDER BY fact.id LIMIT $p.first
      RETURN [[fact.sentence]]
    },
    [
      COUNT {
        CALL (source) {
          MATCH (passage2:Passage)
          WHERE passage2.sourceId = source.id AND passage2.position IS NOT NULL AND passage2.id IS NOT NULL
          MATCH (passage2)<-[cites2:CITES]-(own2)
          WHERE cites2.retractedAt IS NULL
            AND cites2.stance = 'SUPPORTS'
            AND cites2.role = 'STATES'
            AND own2.retractedAt IS NULL
            AND own2.basis = 'STATED'
          WITH DISTINCT source, own2
          WHERE EXISTS { MATCH (own2)-[other2:CITES]->(place2)
          WHERE other2.retractedAt IS NULL
            AND other2.stance = 'SUPPORTS'
            AND other2.role = 'STATES'
            AND place2.sourceId <> source.id }
          RETURN own2 AS fact2
        }
        WITH fact2
        RETURN fact2
      },
      COLLECT {
        CALL (source) {
          MATCH (passage3:Passage)
          WHERE passage3.sourceId = source.id AND passage3.position IS NOT NULL AND passage3.id IS NOT NULL
          MATCH (passage3)<-[cites3:CITES]-(own3)
          WHERE cites3.retractedAt IS NULL
            AND cites3.stance = 'SUPPORTS'
            AND cites3.role = 'STATES'
            AND own3.retractedAt IS NULL
            AND own3.basis = 'STATED'
          WITH DISTINCT source, own3
          WHERE EXISTS { MATCH (own3)-[other3:CITES]->(place3)
          WHERE other3.retractedAt IS NULL
            AND other3.stance = 'SUPPORTS'
            AND other3.role = 'STATES'
            AND place3.sourceId <> source.id }
          RETURN own3 AS fact3
        }
        WITH fact3
        WITH fact3 ORDER BY fact3.id LIMIT $p.first2
        RETURN [[fact3.sentence]]
      }
    ],
    COLLECT {
      CALL (source) {
        MATCH (passage4:Passage)
        WHERE passage4.sourceId = source.id AND passage4.position IS NOT NULL AND passage4.id IS NOT NULL
        MATCH (passage4)<-[cites4:CITES]-(own4)
        WHERE cites4.retractedAt IS NULL
          AND cites4.stance = 'SUPPORTS'
          AND cites4.role = 'STATES'
          AND own4.retractedAt IS NULL
          AND own4.basis = 'STATED'
        WITH DISTINCT source, own4
        WITH own4, COLLECT { MATCH (own4)-[other4:CITES]->(place4)
        WHERE other4.retractedAt IS NULL
          AND other4.stance = 'SUPPORTS'
          AND other4.role = 'STATES'
          AND place4.sourceId <> source.id RETURN other4.modality } AS left
        WITH own4, head([modality IN $p.modalities WHERE modality IN left]) AS after
        WITH own4, after, own4.modality AS before
        WHERE after <> before
        RETURN {id: own4.id, before: before, after: after} AS loosened
      }
      WITH loosened
      WITH loosened ORDER BY loosened.id LIMIT $p.most
      RETURN [
        loosened.before,
        loosened.after,
        COLLECT {
          MATCH (fact4:Fact)
          WHERE fact4.id = loosened.id
          RETURN [fact4.id] LIMIT 1
        }[0]
      ]
    }
  ]) AS sourceFound
}
CALL () {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (source2:Source {id: id})
  WITH id, source2
  WHERE source2 IS NULL
  RETURN collect(id) AS missing
}
RETURN sourceFound,
  missing

// $p = {
//   "id": "article",
//   "subjectId": "surcharge",
//   "first": 3,
//   "first2": 21,
//   "modalities": [
//     "ASSERTED",
//     "REPORTED",
//     "POSSIBLE",
//     "PREDICTED"
//   ],
//   "most": 100,
//   "ids": [
//     "article"
//   ]
// }
