import type { Database } from './connect.ts';
import { runTransaction } from './run-transaction.ts';
import type { Statement } from './statement.ts';
import type { Values } from './to-rows.ts';

/**
 * Runs statements in order in one writing transaction: all of them hold, or none. Returns the rows of
 * each. Retries and errors are those of `runTransaction`.
 */
export function writeStatements(
  database: Database,
  statements: readonly Statement[],
): Promise<Values[][]> {
  return runTransaction(database, async (run) => {
    const rows: Values[][] = [];
    for (const statement of statements) rows.push(await run(statement));
    return rows;
  });
}
