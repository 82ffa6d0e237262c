import type { Run } from '../database/run.ts';
import type { Values } from '../database/to-rows.ts';
import { batches } from './batches.ts';

/** The rows that `text` returns for each of `$p.rows`, asked for a thousand at a time. */
export async function readBatches(
  run: Run,
  text: string,
  rows: readonly unknown[],
): Promise<Values[]> {
  const found: Values[] = [];
  for (const statement of batches(rows, text)) {
    for (const row of await run(statement)) found.push(row);
  }
  return found;
}
