import type { Run } from '../database/run.ts';
import type { ChangeItem } from './change-item.ts';

/** The revisions of entities of which a change expects one, by id. */
export async function readRevisions(
  run: Run,
  items: readonly ChangeItem[],
): Promise<ReadonlyMap<string, number>> {
  const ids = items.flatMap(({ records: [first], expectedVersion }) =>
    first?.kind === 'entity' && expectedVersion !== undefined ? [first.id] : [],
  );
  if (ids.length === 0) return new Map();
  const rows = await run({
    text: `UNWIND $p.ids AS id
MATCH (entity:Entity {id: id})
RETURN id, 1 + COUNT {
  MATCH (entry:HistoryEntry)
  WHERE entry.aboutId = id AND entry.recordedAt IS NOT NULL AND entry.id IS NOT NULL
}`,
    parameters: { p: { ids } },
  });
  return new Map(rows.map(([id, revision]) => [String(id), Number(revision)]));
}
