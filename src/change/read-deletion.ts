import { removeFactIndex } from '../database/fact-index.ts';
import type { Statement } from '../database/statement.ts';
import { batches, byType } from '../seed/batches.ts';
import { NOTE_REMOVED } from '../seed/last-version.ts';
import { type FurtherChange, NOTHING_FURTHER } from '../seed/plan-part.ts';
import type { SeedRecord } from '../seed/seed-record.ts';
import type { ChangeItem } from './change-item.ts';
import type { ItemOutcome } from './judge-items.ts';
import { logDeletion } from './log-deletion.ts';
import { type PartIn, readParts } from './read-parts.ts';
import { readStanding } from './read-standing.ts';
import type { Reading } from './reading.ts';
import { reportUnknownId } from './report-unknown-id.ts';
import { mapOf, type Path, positionAt } from './to-seed-value.ts';

/**
 * An entity that goes, with all claims in which it has a part, in all versions: they are retracted first, so that
 * what rests on them follows, and then removed. The log keeps what was done.
 */
export async function readDeletion(reading: Reading, id: string, path: Path): Promise<ChangeItem> {
  const { model, run, report } = reading;
  const at = positionAt(path);
  const item = (rest: Pick<ChangeItem, 'records' | 'whole'>): ChangeItem => {
    return { path, expectedVersion: undefined, ...rest };
  };
  const outcome = (status: ItemOutcome['status']): ItemOutcome => ({
    ...{ status, nodeId: null, version: undefined },
  });
  const [standing] = await readStanding(run, model, [id]);
  if (standing?.type === undefined) {
    if (await wasDeleted(reading, id)) {
      return item({
        records: [],
        whole: { further: NOTHING_FURTHER, outcomes: [outcome('UNCHANGED')] },
      });
    }
    await reportUnknownId(reading, path, 'id', id);
    return item({ records: [] });
  }
  if (standing.mergedInto !== undefined) {
    report(
      at,
      `id: ${id} was merged into ${standing.mergedInto}: unmerge it first, or delete that`,
    );
    return item({ records: [] });
  }
  if (standing.type === 'Source') {
    report(at, 'id: a source is not deleted, since claims cite it: withdraw it by retractSource');
    return item({ records: [] });
  }
  const parts = await readParts(run, [id]);
  const records = parts
    .filter(({ current }) => current)
    .map(
      ({ key }): SeedRecord => ({
        ...{ kind: 'retraction', at, source: undefined, item: mapOf([], at) },
        key: { kind: 'scalar', at, value: key },
      }),
    );
  const further: FurtherChange = {
    stating: 'moving',
    statements: removal(id, parts),
    log: (await logDeletion(reading, id, standing.type, parts.length)).map((row) => ({
      kind: 'log',
      row,
    })),
  };
  return item({ records, whole: { further, outcomes: [outcome('DELETED')] } });
}

async function wasDeleted({ run }: Reading, id: string): Promise<boolean> {
  const [row] = await run({
    text: `RETURN EXISTS {
  MATCH (change:Change)
  WHERE change.aboutId = $p.id AND change.id IS NOT NULL AND change.kind = 'DELETED'
}`,
    parameters: { p: { id } },
  });
  return row?.[0] === true;
}

/** Relationships first, which are found by what facts say. */
function removal(id: string, parts: readonly PartIn[]): readonly Statement[] {
  const versions = parts.map((part) => ({ id: part.id, type: part.relation }));
  const about = [...new Set([id, ...parts.map(({ key }) => key)])];
  return [
    ...byType(versions).flatMap(([relation, rows]) =>
      removeFactIndex(relation).flatMap((text) => batches(rows, text)),
    ),
    ...batches(
      versions,
      `UNWIND $p.rows AS row
MATCH (fact:Fact {id: row.id})
DETACH DELETE fact`,
    ),
    ...batches(
      parts.filter((part) => part.id === `${part.key}.1`),
      NOTE_REMOVED,
    ),
    ...batches(
      [{ id }],
      `UNWIND $p.rows AS row
MATCH (entity:Entity {id: row.id})
OPTIONAL MATCH (merged:Merged)-[:MERGED_INTO*]->(entity)
DETACH DELETE merged
WITH DISTINCT entity
OPTIONAL MATCH (name:Name)-[:NAMES]->(entity)
WITH entity, collect(DISTINCT name) AS names
DETACH DELETE entity
WITH names
UNWIND names AS name
WITH name
WHERE NOT EXISTS { (name)-[:NAMES]->(:Entity) }
DELETE name`,
    ),
    // What is left open of it and of claims that are gone whole.
    ...batches(
      about.map((one) => ({ id: one })),
      `UNWIND $p.rows AS row
MATCH (unstated:Unstated)
WHERE unstated.aboutId = row.id AND unstated.id IS NOT NULL
  AND NOT EXISTS { MATCH (fact:Fact) WHERE fact.key = row.id AND fact.id IS NOT NULL }
DELETE unstated`,
    ),
  ];
}
