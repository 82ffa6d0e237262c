import { LINE_NOTE, MISTAKE_NOTE, toItem } from './seed-item.ts';
import type { SeedRecord } from './seed-record.ts';
import type { Position, Report, SeedMap, SeedValue } from './seed-value.ts';

/** Of files as a whole, and of single lines. */
export interface Reports {
  readonly report: Report;
  readonly reportLine: Report;
}

/**
 * The records of a line. One of which nothing but mistakes is known is a record of that, with what it
 * says, or with its text where it is no record at all.
 */
export function splitOrReject(
  at: Position,
  text: string,
  { reportLine }: Reports,
  split: (report: Report) => { value: SeedValue | undefined; records: readonly SeedRecord[] },
): readonly SeedRecord[] {
  let faults = 0;
  const { value, records } = split((place, words) => {
    faults += 1;
    reportLine(place, words);
  });
  if (records.length > 0 || faults === 0) return records;
  const item =
    value?.kind === 'map'
      ? withoutMistake(value)
      : toItem(at, { [LINE_NOTE]: text }, undefined, undefined);
  return [{ kind: 'unreadable', at, source: undefined, item }];
}

/** What was wrong with it when it was rejected before may be mended. */
function withoutMistake(line: SeedMap): SeedMap {
  const entries = [...line.entries].filter(([name]) => name !== MISTAKE_NOTE);
  return { ...line, entries: new Map(entries) };
}
