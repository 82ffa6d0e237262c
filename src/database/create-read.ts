import type { Database } from './connect.ts';
import { ReadQueue } from './read-queue.ts';
import { type RunOptions, runStatement } from './run-statement.ts';
import type { Statement } from './statement.ts';
import { toDriverParameters } from './to-driver-value.ts';
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

/**
 * Reads the one row of a request. Throws DatabaseError, BAD_USER_INPUT for a value that cannot travel,
 * or the signal's reason.
 */
export type Read = (read: PreparedRead, values: RowValues, options: RunOptions) => Promise<Values>;

/** Reads of a database: those of one kind that meet go together, as `ReadQueue` has it. */
export function createRead(database: Database): Read {
  const queues = new WeakMap<PreparedRead, ReadQueue>();
  return async (read, values, options) => {
    // Here, so that a wrong value fails before it meets those of others.
    const converted = toDriverParameters(values);
    if (read.most === 1) return readAlone(database, read, converted, options);
    const queue = queues.get(read) ?? new ReadQueue(database, read);
    queues.set(read, queue);
    return queue.read(converted, options);
  };
}

/** One request in a statement of its own. */
export async function readAlone(
  database: Database,
  read: PreparedRead,
  values: RowValues,
  options: RunOptions,
): Promise<Values> {
  const [row = []] = await runStatement(database, read.one(values), options);
  return row;
}
