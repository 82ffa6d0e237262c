import type { Statement } from '../database/statement.ts';
import { batches } from './batches.ts';
import type { ChangeSet } from './change-set.ts';
import type { HistoryRow } from './compare-history.ts';

/** Writes down who changed what, and why. The number of the change comes last, so that others wait for it briefly. */
export function writeHistory(rows: readonly HistoryRow[], set: ChangeSet): readonly Statement[] {
  const { id: changeSetId, recordedAt } = set;
  return [
    ...batches(
      rows.map((row) => ({ ...row, id: `${changeSetId} ${row.aboutId}` })),
      `UNWIND $p.rows AS row
CREATE (entry:HistoryEntry)
SET entry = row, entry.changeSetId = $p.changeSetId, entry.recordedAt = $p.recordedAt`,
      { changeSetId, recordedAt },
    ),
    {
      text: `MERGE (meta:Meta {id: 'changes'})
SET meta.count = coalesce(meta.count, 0) + 1
CREATE (set:ChangeSet {id: $p.id, number: meta.count, recordedAt: $p.recordedAt})
SET set.by = $p.by, set.reason = $p.reason`,
      parameters: { p: { ...set, by: set.by ?? null, reason: set.reason ?? null } },
    },
  ];
}
