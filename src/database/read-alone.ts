import type { Database } from './connect.ts';
import { type RunOptions, runStatement } from './run-statement.ts';
import type { Statement } from './statement.ts';
import type { Values } from './to-rows.ts';

/** A read that is ready to be made; the requests that share it differ in values alone. */
export interface PreparedRead {
  /** For one request. Returns one row. */
  readonly one: (values: RowValues) => Statement;
  /** For several. Returns a row for each, led by its place among them. */
  readonly several: (values: readonly RowValues[]) => Statement;
  /** The most requests that may go together. */
  readonly most: number;
}

/** What a request alone gives to a read, by parameter. */
export type RowValues = Readonly<Record<string, unknown>>;

/** One request in a statement of its own. Throws what `runStatement` throws. */
export async function readAlone(
  database: Database,
  read: PreparedRead,
  values: RowValues,
  options: RunOptions,
): Promise<Values> {
  const [row = []] = await runStatement(database, read.one(values), options);
  return row;
}
