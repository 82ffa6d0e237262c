import type { Database } from './connect.ts';
import { runOnce, runStatement } from './run-statement.ts';
import type { Statement } from './statement.ts';
import { toDatabaseError } from './to-database-error.ts';

/**
 * Resolves when all that could be seen at the call is applied, indexes included, whoever else is writing. A read names the last
 * commit in its bookmark, also one that is still being applied, and one that begins with a bookmark waits until that commit
 * is. That holds for one server: members of a cluster name those that they know. `deadline` is on the clock of
 * `performance.now()`. Throws DatabaseError.
 */
export async function awaitCommits(database: Database, deadline: number): Promise<void> {
  const { bookmark } = await runOnce(database, NOTHING, { deadline }).catch((error: unknown) => {
    throw toDatabaseError(error);
  });
  await runStatement(database, NOTHING, { deadline, bookmarks: [bookmark] });
}

const NOTHING: Statement = { text: 'RETURN 1', parameters: {} };
