CALL () {
  MATCH (source:Source {id: $p.id})
  WHERE source.createdAt <= $p.knownAt
  RETURN collect([
    COUNT {
      CALL (source) {
        MATCH (passage:Passage)
        WHERE passage.sourceId = source.id AND passage.position IS NOT NULL AND passage.id IS NOT NULL
        MATCH (passage)<-[cites:CITES]-(own)
        WHERE cites.recordedAt <= $p.knownAt2
          AND coalesce(cites.retractedAt > $p.knownAt2, true)
          AND cites.stance = 'SUPPORTS'
          AND cites.role = 'STATES'
          AND own.recordedAt <= $p.knownAt3
          AND coalesce(own.retractedAt > $p.knownAt3, true)
          AND own.scenarioId IS NULL
          AND own.basis = 'STATED'
        WITH DISTINCT source, own
        WHERE NOT EXISTS { MATCH (own)-[other:CITES]->(place)
        WHERE other.recordedAt <= $p.knownAt4
          AND coalesce(other.retractedAt > $p.knownAt4, true)
          AND other.stance = 'SUPPORTS'
          AND other.role = 'STATES'
          AND place.sourceId <> source.id }
        WITH collect(own) AS fallen
        CALL (fallen) {
          UNWIND fallen AS premise
          MATCH (own2:Fact)
          WHERE own2.key = premise.key AND own2.id IS NOT NULL
          WITH DISTINCT own2
          MATCH (own2)<-[link:BASED_ON]-(conclusion)
          WHERE conclusion.recordedAt <= $p.knownAt5
            AND NOT EXISTS {
              MATCH (later:Fact)
              WHERE later.key = conclusion.key
                AND later.version > conclusion.version
                AND later.id IS NOT NULL
                AND later.recordedAt <= $p.knownAt6
            }
          WITH conclusion, {ordinal: min(link.ordinal)} AS link2
          WHERE conclusion.recordedAt <= $p.knownAt7
            AND coalesce(conclusion.retractedAt > $p.knownAt7, true)
            AND conclusion.scenarioId IS NULL
          RETURN collect(DISTINCT conclusion) AS fallen2
        }
        CALL (fallen2) {
          UNWIND fallen2 AS premise2
          MATCH (own3:Fact)
          WHERE own3.key = premise2.key AND own3.id IS NOT NULL
          WITH DISTINCT own3
          MATCH (own3)<-[link3:BASED_ON]-(conclusion2)
          WHERE conclusion2.recordedAt <= $p.knownAt8
            AND NOT EXISTS {
              MATCH (later2:Fact)
              WHERE later2.key = conclusion2.key
                AND later2.version > conclusion2.version
                AND later2.id IS NOT NULL
                AND later2.recordedAt <= $p.knownAt9
            }
          WITH conclusion2, {ordinal: min(link3.ordinal)} AS link4
          WHERE conclusion2.recordedAt <= $p.knownAt10
            AND coalesce(conclusion2.retractedAt > $p.knownAt10, true)
            AND conclusion2.scenarioId IS NULL
          RETURN collect(DISTINCT conclusion2) AS fallen3
        }
        CALL (fallen3) {
          UNWIND fallen3 AS premise3
          MATCH (own4:Fact)
          WHERE own4.key = premise3.key AND own4.id IS NOT NULL
          WITH DISTINCT own4
          MATCH (own4)<-[link5:BASED_ON]-(conclusion3)
          WHERE conclusion3.recordedAt <= $p.knownAt11
            AND NOT EXISTS {
              MATCH (later3:Fact)
              WHERE later3.key = conclusion3.key
                AND later3.version > conclusion3.version
                AND later3.id IS NOT NULL
                AND later3.recordedAt <= $p.knownAt12
            }
          WITH conclusion3, {ordinal: min(link5.ordinal)} AS link6
          WHERE conclusion3.recordedAt <= $p.knownAt13
            AND coalesce(conclusion3.retractedAt > $p.knownAt13, true)
            AND conclusion3.scenarioId IS NULL
          RETURN collect(DISTINCT conclusion3) AS fallen4
        }
        CALL (fallen4) {
          UNWIND fallen4 AS premise4
          MATCH (own5:Fact)
          WHERE own5.key = premise4.key AND own5.id IS NOT NULL
          WITH DISTINCT own5
          MATCH (own5)<-[link7:BASED_ON]-(conclusion4)
          WHERE conclusion4.recordedAt <= $p.knownAt14
            AND NOT EXISTS {
              MATCH (later4:Fact)
              WHERE later4.key = conclusion4.key
                AND later4.version > conclusion4.version
                AND later4.id IS NOT NULL
                AND later4.recordedAt <= $p.knownAt15
            }
          WITH conclusion4, {ordinal: min(link7.ordinal)} AS link8
          WHERE conclusion4.recordedAt <= $p.knownAt16
            AND coalesce(conclusion4.retractedAt > $p.knownAt16, true)
            AND conclusion4.scenarioId IS NULL
          RETURN collect(DISTINCT conclusion4) AS fallen5
        }
        CALL (fallen5) {
          UNWIND fallen5 AS premise5
          MATCH (own6:Fact)
          WHERE own6.key = premise5.key AND own6.id IS NOT NULL
          WITH DISTINCT own6
          MATCH (own6)<-[link9:BASED_ON]-(conclusion5)
          WHERE conclusion5.recordedAt <= $p.knownAt17
            AND NOT EXISTS {
              MATCH (later5:Fact)
              WHERE later5.key = conclusion5.key
                AND later5.version > conclusion5.version
                AND later5.id IS NOT NULL
                AND later5.recordedAt <= $p.knownAt18
            }
          WITH conclusion5, {ordinal: min(link9.ordinal)} AS link10
          WHERE conclusion5.recordedAt <= $p.knownAt19
            AND coalesce(conclusion5.retractedAt > $p.knownAt19, true)
            AND conclusion5.scenarioId IS NULL
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
//   "id": "article",
//   "knownAt": "2000-01-01T00:00:00.000Z",
//   "knownAt2": "2000-01-01T00:00:00.000Z",
//   "knownAt3": "2000-01-01T00:00:00.000Z",
//   "knownAt4": "2000-01-01T00:00:00.000Z",
//   "knownAt5": "2000-01-01T00:00:00.000Z",
//   "knownAt6": "2000-01-01T00:00:00.000Z",
//   "knownAt7": "2000-01-01T00:00:00.000Z",
//   "knownAt8": "2000-01-01T00:00:00.000Z",
//   "knownAt9": "2000-01-01T00:00:00.000Z",
//   "knownAt10": "2000-01-01T00:00:00.000Z",
//   "knownAt11": "2000-01-01T00:00:00.000Z",
//   "knownAt12": "2000-01-01T00:00:00.000Z",
//   "knownAt13": "2000-01-01T00:00:00.000Z",
//   "knownAt14": "2000-01-01T00:00:00.000Z",
//   "knownAt15": "2000-01-01T00:00:00.000Z",
//   "knownAt16": "2000-01-01T00:00:00.000Z",
//   "knownAt17": "2000-01-01T00:00:00.000Z",
//   "knownAt18": "2000-01-01T00:00:00.000Z",
//   "knownAt19": "2000-01-01T00:00:00.000Z",
//   "ids": [
//     "article"
//   ]
// }
