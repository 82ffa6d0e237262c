import { CREATE_FACT_INDEX, RECORD_ONLY, removeFactIndex } from '../database/fact-index.ts';
import type { Statement } from '../database/statement.ts';
import { batches, byType } from './batches.ts';
import { type FactChange, type FactRefresh, type FactVersion, versionId } from './compare-graph.ts';
import type { StoredFact } from './read-stored.ts';
import type { Properties } from './seed-graph.ts';
import { writeLinks } from './write-links.ts';

/**
 * New versions of facts. The old version keeps its citations and moves aside; `currentKey` moves to
 * the new one. The `:Fact` node is written first, the relationship is then made from it.
 */
export function writeFacts(
  changes: readonly FactChange[],
  { now, changeSetId }: { readonly now: string; readonly changeSetId: string },
): readonly Statement[] {
  const versions = changes.filter((change) => change.kind === 'version');
  const refreshes = changes.filter((change) => change.kind === 'refresh');
  return [
    ...retractFacts(
      versions.flatMap(({ old }) => (old && !old.retracted ? [old] : [])),
      now,
    ),
    ...createFacts(versions, now, changeSetId),
    ...writeLinks(versions),
    ...batches(
      refreshes.map(({ old, properties }) => ({ id: old.id, properties })),
      `UNWIND $p.rows AS row
MATCH (fact:Fact {id: row.id})
SET fact += row.properties`,
    ),
    ...renewIndex(
      refreshes.filter(({ properties }) => isIndexed(properties)).map(({ old }) => old),
    ),
  ];
}

/** Whether some of the properties stand on the relationship, too. */
function isIndexed(properties: FactRefresh['properties']): boolean {
  return Object.keys(properties).some((name) => !RECORD_ONLY.includes(name));
}

/** Makes the relationships of facts anew from their records. */
function renewIndex(facts: readonly StoredFact[]): readonly Statement[] {
  const indexed = facts
    .filter((fact) => !fact.claim)
    .map(({ id, relation }) => ({ id, type: relation, relation }));
  return [
    ...byType(indexed).flatMap(([relation, rows]) =>
      removeFactIndex(relation).flatMap((text) => batches(rows, text)),
    ),
    ...batches(indexed, CREATE_FACT_INDEX),
  ];
}

/**
 * Withdraws current versions: they keep their citations and links, and their relationships move aside.
 */
export function retractFacts(old: readonly StoredFact[], now: string): readonly Statement[] {
  return [
    ...batches(
      old.map(({ id }) => ({ id })),
      `UNWIND $p.rows AS row
MATCH (old:Fact {id: row.id})
SET old.retractedAt = $p.now
REMOVE old.currentKey`,
      { now },
    ),
    ...renewIndex(old),
  ];
}

/** Withdraws all citations of sources. */
export function withdrawCitations(sourceIds: readonly string[], now: string): readonly Statement[] {
  return batches(
    sourceIds.map((id) => ({ id })),
    `UNWIND $p.rows AS row
MATCH (passage:Passage)
WHERE passage.sourceId = row.id AND passage.position IS NOT NULL AND passage.id IS NOT NULL
MATCH (passage)<-[cites:CITES]-(:Fact)
WHERE cites.retractedAt IS NULL
SET cites.retractedAt = $p.now`,
    { now },
  );
}

function createFacts(
  versions: readonly FactVersion[],
  now: string,
  changeSetId: string,
): readonly Statement[] {
  const rows = versions.map((change) => ({
    id: versionId(change),
    relation: change.row.relation,
    properties: factProperties(change, now, changeSetId),
  }));
  return [
    ...batches(
      rows.map(({ properties }) => ({ properties })),
      `UNWIND $p.rows AS row
CREATE (fact:Fact)
SET fact = row.properties`,
    ),
    ...batches(
      rows
        .filter(({ properties }) => 'objectId' in properties)
        .map(({ id, relation }) => ({ id, relation })),
      CREATE_FACT_INDEX,
    ),
    ...batches(
      versions.flatMap((change) => citationRows(change, now)),
      `UNWIND $p.rows AS row
MATCH (fact:Fact {id: row.id})
OPTIONAL MATCH (passage:Passage {id: row.passageId})
CREATE (fact)-[cites:CITES]->(passage)
SET cites = row.properties`,
    ),
    ...batches(
      versions.flatMap(roleRows),
      `UNWIND $p.rows AS row
MATCH (fact:Fact {id: row.id})
OPTIONAL MATCH (entity:Entity {id: row.entityId})
CREATE (fact)-[role:$(row.role)]->(entity)
SET role.ordinal = row.ordinal`,
    ),
  ];
}

/** All that the `:Fact` node of a new version holds. */
export function factProperties(
  change: FactVersion,
  recordedAt: string,
  changeSetId: string,
): Properties {
  const { record, key, digest } = change.row;
  return {
    ...record,
    ...{ id: versionId(change), key, currentKey: key, version: change.version, digest },
    ...{ recordedAt, changeSetId },
  };
}

/** The citations of a new version, by its id. */
export function citationRows(change: FactVersion, recordedAt: string) {
  return change.row.citations.map(({ passageId, properties }, ordinal) => ({
    id: versionId(change),
    passageId,
    properties: { ...properties, ordinal, recordedAt },
  }));
}

/** The entities that qualify a new version, by its id. */
export function roleRows(change: FactVersion) {
  const id = versionId(change);
  return change.row.roles.map(({ role, entityId }, ordinal) => ({ id, role, entityId, ordinal }));
}
