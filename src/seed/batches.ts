import type { Statement } from '../database/statement.ts';

/** Most rows in one statement: more gains no speed and holds more memory. */
const BATCH = 1000;

/** One statement for each thousand rows, which are `$p.rows` in it; none for none. */
export function batches(
  rows: readonly unknown[],
  text: string,
  others: Readonly<Record<string, unknown>> = {},
): readonly Statement[] {
  const count = Math.ceil(rows.length / BATCH);
  return Array.from({ length: count }, (_, index) => ({
    text,
    parameters: { p: { ...others, rows: rows.slice(index * BATCH, (index + 1) * BATCH) } },
  }));
}

/** Things a thousand at a time, as they come. */
export function* inBatches<T>(things: Iterable<T>): Generator<readonly T[]> {
  let batch: T[] = [];
  for (const one of things) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Rows by relationship type, which comes from the model: a type cannot be a parameter in MATCH. */
export function byType<T extends { readonly type: string }>(
  rows: readonly T[],
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const mine = groups.get(row.type);
    if (mine) mine.push(row);
    else groups.set(row.type, [row]);
  }
  return [...groups];
}
