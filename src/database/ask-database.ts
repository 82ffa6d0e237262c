import type { Database } from './connect.ts';
import { deadlineIn, runStatement } from './run-statement.ts';

/** Longest wait for the answer, in milliseconds: whoever looks after servers gives up after two seconds or so. */
const LIMIT_MS = 1_000;

/**
 * Resolves when the database answers a query, and rejects when it does not within a second. An
 * open port would prove nothing: a Neo4j that has failed keeps it open, and one that is frozen takes connections.
 */
export async function askDatabase(database: Database): Promise<void> {
  const statement = { text: 'RETURN 1', parameters: {} };
  await runStatement(database, statement, { deadline: deadlineIn(LIMIT_MS) });
}
