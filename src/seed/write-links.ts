import type { Statement } from '../database/statement.ts';
import { batches, byType } from './batches.ts';
import { type FactVersion, versionId } from './compare-graph.ts';
import { type LinkType, SYMMETRIC_LINKS } from './seed-graph.ts';

/**
 * Links between facts join last versions: those that stand, and those that were retracted. What pointed
 * at a replaced version points at the new one; then come the links that the new versions have themselves.
 */
export function writeLinks(versions: readonly FactVersion[]): readonly Statement[] {
  const replacing = versions.flatMap((change) =>
    change.old ? [{ id: versionId(change), old: change.old.id }] : [],
  );
  return [
    ...batches(
      replacing,
      `UNWIND $p.rows AS row
MATCH (fact:Fact {id: row.id})
MATCH (old:Fact {id: row.old})
CREATE (fact)-[:SUPERSEDES {ordinal: 0}]->(old)`,
    ),
    ...batches(
      replacing,
      `UNWIND $p.rows AS row
MATCH (:Fact {id: row.old})<-[link:BASED_ON|CAUSES]-(other:Fact)
WHERE other.currentKey IS NOT NULL
MATCH (fact:Fact {id: row.id})
CREATE (other)-[moved:$(type(link))]->(fact)
SET moved = properties(link)
DELETE link`,
    ),
    ...SYMMETRIC_LINKS.flatMap((type) =>
      batches(
        replacing,
        `UNWIND $p.rows AS row
MATCH (:Fact {id: row.old})-[link:${type}]-(other:Fact)
WHERE NOT EXISTS { (other)<-[:SUPERSEDES]-(:Fact) }
MATCH (fact:Fact {id: row.id})
WITH link, CASE WHEN fact.key < other.key THEN [fact, other] ELSE [other, fact] END AS pair
WITH link, pair[0] AS lesser, pair[1] AS greater
MERGE (lesser)-[moved:${type}]->(greater)
ON CREATE SET moved = properties(link)
DELETE link`,
      ),
    ),
    ...byType(versions.flatMap(linksOf)).flatMap(([type, rows]) =>
      batches(
        rows,
        `UNWIND $p.rows AS row
OPTIONAL MATCH (from:Fact {currentKey: row.from})
OPTIONAL MATCH (to:Fact {currentKey: row.to})
MERGE (from)-[link:${type}]->(to)
ON CREATE SET link.ordinal = row.ordinal`,
      ),
    ),
  ];
}

/** A link as it is stored, by the keys of its ends. */
export interface Link {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly ordinal: number;
}

/** The links that a new version has itself, those that hold either way from the lesser key. */
export function linksOf({ row }: FactVersion): readonly Link[] {
  return row.links.map(({ type, key }, index) => {
    const reversed = SYMMETRIC_LINKS.includes(type) && row.key > key;
    const [from, to] = reversed ? [key, row.key] : [row.key, key];
    return { type, from, to, ordinal: index };
  });
}
