import { inject } from 'vitest';
import { connectDatabase, type Database } from '../src/database/connect.ts';

/** The database that all tests share, with the article in it. Close it in `afterAll`. */
export function connect(): Promise<Database> {
  return connectDatabase({ ...inject('neo4j'), database: 'neo4j' });
}
