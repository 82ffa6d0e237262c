import type { Database } from './connect.ts';
import { deadlineIn, runStatement } from './run-statement.ts';
import type { Statement } from './statement.ts';
import type { Values } from './to-rows.ts';

/** Seeding, checking and preparing read much more than a request may, and nobody waits at a page. */
const LIMIT_MS = 120_000;

/** The rows of a statement that no request waits for. */
export function readRows(database: Database, statement: Statement): Promise<Values[]> {
  return runStatement(database, statement, { deadline: deadlineIn(LIMIT_MS) });
}
