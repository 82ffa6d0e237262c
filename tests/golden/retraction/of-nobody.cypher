CALL () {
  MATCH (source:Source {id: $p.id})
  RETURN collect([
    COUNT {
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
      RETURN fact
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
//   "id": "nvidia",
//   "ids": [
//     "nvidia"
//   ]
// }
