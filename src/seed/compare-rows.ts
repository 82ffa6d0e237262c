import type { Properties, StoredValue } from './seed-graph.ts';

/** Rows of one kind: what is new, what differs from the database, and how many are as they were. */
export interface Compared<T> {
  readonly created: readonly T[];
  readonly updated: readonly T[];
  readonly unchanged: number;
}

/** Sorts rows by what `judge` says of each. */
export function compareRows<T>(
  rows: readonly T[],
  judge: (row: T) => 'created' | 'updated' | 'unchanged',
): Compared<T> {
  const created: T[] = [];
  const updated: T[] = [];
  for (const row of rows) {
    const verdict = judge(row);
    if (verdict === 'created') created.push(row);
    if (verdict === 'updated') updated.push(row);
  }
  return { created, updated, unchanged: rows.length - created.length - updated.length };
}

/** Created where nothing is stored, updated where a wanted property is stored otherwise. */
export function judgeProperties(
  wanted: Properties,
  stored: Properties | undefined,
  removed: readonly string[] = [],
): 'created' | 'updated' | 'unchanged' {
  if (!stored) return 'created';
  const differs =
    Object.entries(wanted).some(([name, value]) => !isSame(value, stored[name])) ||
    removed.some((name) => stored[name] !== undefined);
  return differs ? 'updated' : 'unchanged';
}

/** Equality of property values; lists by their items. */
export function isSame(a: StoredValue | undefined, b: StoredValue | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
}
