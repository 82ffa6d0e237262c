import type { Database } from './connect.ts';
import { type PreparedRead, type RowValues, readAlone } from './read-alone.ts';
import { ReadQueue } from './read-queue.ts';
import type { RunOptions } from './run-statement.ts';
import { toDriverParameters } from './to-driver-value.ts';
import type { Values } from './to-rows.ts';

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
    if (read.most === 1) {
      database.observer?.serve(1);
      return readAlone(database, read, converted, options);
    }
    const queue = queues.get(read) ?? new ReadQueue(database, read);
    queues.set(read, queue);
    return queue.read(converted, options);
  };
}
