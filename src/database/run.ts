import type { Database } from './connect.ts';
import { readRows } from './read-rows.ts';
import type { Statement } from './statement.ts';
import type { Values } from './to-rows.ts';

/** Runs one statement and returns its rows: by itself, or within a transaction. */
export type Run = (statement: Statement) => Promise<Values[]>;

/** Reads, each by itself. */
export function readIn(database: Database): Run {
  return (statement) => readRows(database, statement);
}
