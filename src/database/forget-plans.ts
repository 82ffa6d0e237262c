import { DatabaseError } from '../errors.ts';
import type { Database } from './connect.ts';
import { readRows } from './read-rows.ts';

/** Lets Neo4j plan statements anew, after a load that made the graph another one than they were planned for. */
export async function forgetPlans(database: Database): Promise<void> {
  try {
    await readRows(database, { text: 'CALL db.clearQueryCaches()', parameters: {} });
  } catch (error) {
    // A server that does not let us goes on with its plans until it finds by itself that they are old.
    if (!(error instanceof DatabaseError)) throw error;
  }
}
