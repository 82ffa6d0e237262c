CALL () {
  MATCH (source:Source {id: $p.id})
  RETURN collect([
    COLLECT {
      CALL (source) {
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
          RETURN own
          UNION
          MATCH (own:Fact)-[cites2:CITES]->()
          WHERE cites2.attributedToId = source.id
            AND cites2.retractedAt IS NULL
            AND cites2.stance = 'SUPPORTS'
            AND cites2.role = 'STATES'
            AND own.retractedAt IS NULL
            AND own.basis = 'STATED'
          RETURN own
        }
        WITH source, own
        WHERE EXISTS { MATCH (own)-[other:CITES]->(place)
        WHERE other.retractedAt IS NULL
          AND other.stance = 'SUPPORTS'
          AND other.role = 'STATES'
          AND place.sourceId <> source.id }
          AND NOT EXISTS { MATCH (own)-[other:CITES]->(place)
          WHERE other.retractedAt IS NULL
            AND other.stance = 'SUPPORTS'
            AND other.role = 'STATES'
            AND place.sourceId <> source.id AND coalesce(other.attributedToId, '') <> source.id }
        RETURN own AS fact
      }
      WITH fact
      WITH fact ORDER BY fact.id LIMIT $p.first
      RETURN [[fact.id]]
    }
  ]) AS sourceFound
}
CALL () {
  MATCH (source2:Source {id: $p.id2})
  RETURN collect([
    COUNT {
      CALL (source2) {
        MATCH (passage2:Passage)
        WHERE passage2.sourceId = source2.id AND passage2.position IS NOT NULL AND passage2.id IS NOT NULL
        MATCH (passage2)<-[cites3:CITES]-(own2)
        WHERE cites3.retractedAt IS NULL
          AND cites3.stance = 'SUPPORTS'
          AND cites3.role = 'STATES'
          AND own2.retractedAt IS NULL
          AND own2.basis = 'STATED'
        WITH DISTINCT source2, own2
        WHERE NOT EXISTS { MATCH (own2)-[other2:CITES]->(place2)
        WHERE other2.retractedAt IS NULL
          AND other2.stance = 'SUPPORTS'
          AND other2.role = 'STATES'
          AND place2.sourceId <> source2.id }
        WITH collect(own2) AS fallen
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
        UNWIND fallen + fallen2 + fallen3 + fallen4 + fallen5 + fallen6 AS fact2
        RETURN DISTINCT fact2
      }
      WITH fact2
      RETURN fact2
    },
    COLLECT {
      CALL (source2) {
        CALL (source2) {
          MATCH (passage3:Passage)
          WHERE passage3.sourceId = source2.id AND passage3.position IS NOT NULL AND passage3.id IS NOT NULL
          MATCH (passage3)<-[cites4:CITES]-(own3)
          WHERE cites4.retractedAt IS NULL
            AND cites4.stance = 'SUPPORTS'
            AND cites4.role = 'STATES'
            AND own3.retractedAt IS NULL
            AND own3.basis = 'STATED'
          WITH DISTINCT source2, own3
          RETURN own3
          UNION
          MATCH (own3:Fact)-[cites5:CITES]->()
          WHERE cites5.attributedToId = source2.id
            AND cites5.retractedAt IS NULL
            AND cites5.stance = 'SUPPORTS'
            AND cites5.role = 'STATES'
            AND own3.retractedAt IS NULL
            AND own3.basis = 'STATED'
          RETURN own3
        }
        WITH source2, own3
        WHERE EXISTS { MATCH (own3)-[other3:CITES]->(place3)
        WHERE other3.retractedAt IS NULL
          AND other3.stance = 'SUPPORTS'
          AND other3.role = 'STATES'
          AND place3.sourceId <> source2.id }
          AND NOT EXISTS { MATCH (own3)-[other3:CITES]->(place3)
          WHERE other3.retractedAt IS NULL
            AND other3.stance = 'SUPPORTS'
            AND other3.role = 'STATES'
            AND place3.sourceId <> source2.id AND coalesce(other3.attributedToId, '') <> source2.id }
        RETURN own3 AS fact3
      }
      WITH fact3
      WITH fact3 ORDER BY fact3.id LIMIT $p.first2
      RETURN [[fact3.id]]
    }
  ]) AS sourceFound2
}
CALL () {
  UNWIND $p.ids AS id
  OPTIONAL MATCH (source3:Source {id: id})
  WITH id, source3
  WHERE source3 IS NULL
  RETURN collect(id) AS missing
}
CALL () {
  UNWIND $p.ids2 AS id2
  OPTIONAL MATCH (source4:Source {id: id2})
  WITH id2, source4
  WHERE source4 IS NULL
  RETURN collect(id2) AS missing2
}
RETURN sourceFound,
  sourceFound2,
  missing,
  missing2

// $p = {
//   "id": "dissent",
//   "first": 21,
//   "id2": "reuters",
//   "first2": 21,
//   "ids": [
//     "dissent"
//   ],
//   "ids2": [
//     "reuters"
//   ]
// }
