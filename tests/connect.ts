import { inject } from 'vitest';
import { connectDatabase, type Database } from '../src/database/connect.ts';

/** The database that all tests share, with the article in it. Close it in `afterAll`. */
export function connect(): Promise<Database> {
  return connectDatabase({ ...inject('neo4j'), database: 'neo4j' });
}

/** The database for files with another model, in whatever state the last one left it. Close it in `afterAll`. */
export function connectToSpare(): Promise<Database> {
  return connectDatabase({ ...inject('spareNeo4j'), database: 'neo4j' });
}

/** Whether the article is in the spare database too, since there is one for both. */
export function isSpareShared(): boolean {
  return inject('spareNeo4j').uri === inject('neo4j').uri;
}
