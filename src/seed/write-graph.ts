import type { Statement } from '../database/statement.ts';
import { labelsOf } from '../model/labels-of.ts';
import type { Model } from '../model/model.ts';
import { batches, byType } from './batches.ts';
import type { ChangeSet } from './change-set.ts';
import type { Changes } from './compare-graph.ts';
import type { EntityRow, RelationRow } from './seed-graph.ts';
import { retractFacts, withdrawCitations, writeFacts } from './write-facts.ts';

/**
 * The statements that make the changes, in the order in which they must run, all in one transaction.
 * A row whose end is missing fails the whole: nothing is dropped silently.
 */
export function writeGraph(
  changes: Changes,
  model: Model,
  { id: changeSetId, recordedAt: now }: ChangeSet,
): readonly Statement[] {
  const { entities, merged, passages, names, relations, unstated, settled } = changes;
  const types = new Set([...entities.created, ...entities.updated].map((row) => row.type));
  const labels = new Map([...types].map((type) => [type, labelsOf(model, type)]));
  return [
    ...batches(
      [
        ...entities.created.map(
          (row) => [row, { createdAt: now, updatedAt: now, changeSetId }] as const,
        ),
        ...entities.updated.map((row) => [row, { updatedAt: now }] as const),
      ].map(([row, times]) => ({
        id: row.id,
        labels: labels.get(row.type),
        properties: { ...withNulls(row), ...times },
      })),
      `UNWIND $p.rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.labels), entity += row.properties`,
    ),
    ...batches(
      [...passages.created, ...passages.updated],
      `UNWIND $p.rows AS row
MERGE (passage:Passage {id: row.id})
SET passage += row.properties`,
    ),
    ...batches(
      [...names.created, ...names.updated].filter((row) => row.replaces !== undefined),
      `UNWIND $p.rows AS row
MATCH (:Entity {id: row.entityId})<-[names:NAMES]-(name:Name)
WHERE names.name = row.replaces
DELETE names
WITH DISTINCT name
WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) }
DELETE name`,
    ),
    ...batches(
      names.created,
      `UNWIND $p.rows AS row
MERGE (name:Name {key: row.key})
SET name.plain = row.plain
WITH row, name
OPTIONAL MATCH (entity:Entity {id: row.entityId})
CREATE (name)-[names:NAMES]->(entity)
SET names = row.properties, names.recordedAt = $p.now`,
      { now },
    ),
    ...batches(
      names.updated,
      `UNWIND $p.rows AS row
MATCH (:Entity {id: row.entityId})<-[names:NAMES]-(:Name {key: row.key})
WHERE names.name = row.properties.name
SET names += row.properties`,
    ),
    ...batches(
      merged.created.map(({ id, properties }) => ({
        id,
        properties: { ...properties, createdAt: now, updatedAt: now, changeSetId },
      })),
      `UNWIND $p.rows AS row
CREATE (merged:Merged {id: row.id})
SET merged += row.properties`,
    ),
    ...batches(
      merged.created.map(({ id, into }) => ({ id, into })),
      `UNWIND $p.rows AS row
MATCH (merged:Merged {id: row.id})
OPTIONAL MATCH (entity:Entity {id: row.into})
OPTIONAL MATCH (other:Merged {id: row.into})
WITH merged, coalesce(entity, other) AS into
CREATE (merged)-[:MERGED_INTO]->(into)`,
    ),
    ...makeRoom(relations.created),
    ...batches(
      relations.created,
      `UNWIND $p.rows AS row
OPTIONAL MATCH (subject:Entity {id: row.subjectId})
OPTIONAL MATCH (object:Entity {id: row.objectId})
CREATE (subject)-[relation:$(row.type)]->(object)
SET relation = row.properties, relation.id = row.id,
  relation.subjectId = row.subjectId, relation.objectId = row.objectId`,
    ),
    ...byType(relations.updated).flatMap(([type, rows]) =>
      batches(
        rows.map((row) => ({ ...row, properties: withNulls(row) })),
        `UNWIND $p.rows AS row
MATCH ()-[relation:${type}]->()
WHERE relation.subjectId = row.subjectId AND relation.id = row.id
SET relation += row.properties`,
      ),
    ),
    ...withdrawCitations(changes.retractions.sourceIds, now),
    ...retractFacts(changes.retractions.facts, now),
    ...writeFacts([...changes.facts.created, ...changes.facts.updated], { now, changeSetId }),
    ...batches(
      settled.map((id) => ({ id })),
      `UNWIND $p.rows AS row
MATCH (unstated:Unstated {id: row.id})
DELETE unstated`,
    ),
    ...batches(
      [...unstated.created, ...unstated.updated],
      `UNWIND $p.rows AS row
MERGE (unstated:Unstated {id: row.id})
SET unstated = row.properties`,
    ),
  ];
}

/** Null takes a property away. */
function withNulls({ properties, removed }: EntityRow | RelationRow): object {
  return { ...properties, ...Object.fromEntries(removed.map((name) => [name, null])) };
}

/** Where the model has one relation of a type, another one gives way. */
function makeRoom(relations: readonly RelationRow[]): readonly Statement[] {
  return byType(relations).flatMap(([type, rows]) =>
    (['subjectId', 'objectId'] as const).flatMap((end) =>
      batches(
        rows.flatMap(({ id: kept, single }) =>
          single.filter((one) => one.end === end).map(({ id }) => ({ id, kept })),
        ),
        `UNWIND $p.rows AS row
MATCH ()-[relation:${type}]->()
WHERE relation.${end} = row.id AND relation.id IS NOT NULL AND relation.id <> row.kept
DELETE relation`,
      ),
    ),
  );
}
