import type { Statement } from '../database/statement.ts';
import { CHANGE_DIGITS } from '../model/change-digits.ts';
import { batches } from './batches.ts';
import type { ChangeSet } from './change-set.ts';
import type { HistoryRow } from './compare-history.ts';
import type { LogLine, LogRow } from './log-changes.ts';

/** A line as it stands in the database. */
interface StoredLine {
  readonly labels: readonly string[];
  readonly properties: LogRow;
}

/**
 * Writes down who changed what, and why. Numbers come last, so that whoever takes numbers waits as
 * briefly as can be. Lines of the history that the log does not have are written without a number.
 */
export function writeHistory(
  history: readonly HistoryRow[],
  log: readonly LogLine[],
  set: ChangeSet,
): readonly Statement[] {
  const { id: changeSetId, recordedAt, by = null, reason = null } = set;
  const logged = new Set<LogRow>(log.map(({ row }) => row));
  const lines = log.map(
    ({ kind, row }): StoredLine => ({
      labels: kind === 'history' ? ['Change', 'HistoryEntry'] : ['Change'],
      properties: row,
    }),
  );
  return [
    ...batches(
      history
        .filter((row) => !logged.has(row))
        // A source may be changed and retracted at once.
        .map((row) => ({ ...row, id: `${changeSetId} ${row.aboutId} ${row.kind}` })),
      `UNWIND $p.rows AS row
CREATE (entry:HistoryEntry)
SET entry = row, entry.changeSetId = $p.changeSetId, entry.recordedAt = $p.recordedAt`,
      { changeSetId, recordedAt },
    ),
    {
      text: `MERGE (meta:Meta {id: 'changes'})
WITH meta, coalesce(meta.logged, 0) AS before
SET meta.count = coalesce(meta.count, 0) + 1, meta.logged = before + size($p.lines)
CREATE (set:ChangeSet {id: $p.id, number: meta.count, recordedAt: $p.recordedAt})
SET set.by = $p.by, set.reason = $p.reason
WITH before
UNWIND range(1, size($p.lines)) AS place
WITH $p.lines[place - 1] AS line, toString(before + place) AS number
CREATE (change:$(line.labels))
SET change = line.properties,
  change.id = substring('${'0'.repeat(CHANGE_DIGITS)}', size(number)) + number,
  change.changeSetId = $p.id, change.recordedAt = $p.recordedAt,
  change.by = $p.by, change.reason = $p.reason`,
      parameters: { p: { id: changeSetId, recordedAt, by, reason, lines } },
    },
  ];
}
