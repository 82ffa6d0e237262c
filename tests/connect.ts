import { inject } from 'vitest';
import { connectDatabase, type Database } from '../src/database/connect.ts';
import { readModel } from '../src/model/read-model.ts';
import { countElements, restoreArticle } from './restore-article.ts';

/** The check of this test file: what it writes itself afterwards is its own business. */
let checked: Promise<void> | undefined;

/** The database that all tests share, with the article in it. Close it in `afterAll`. */
export async function connect(): Promise<Database> {
  const database = await connectDatabase({ ...inject('neo4j'), database: 'neo4j' });
  checked ??= ensureArticle(database);
  await checked;
  return database;
}

/** The database for files with another model, in whatever state the last one left it. Close it in `afterAll`. */
export function connectToSpare(): Promise<Database> {
  return connectDatabase({ ...inject('spareNeo4j'), database: 'neo4j' });
}

/** Whether the article is in the spare database too, since there is one for both. */
export function isSpareShared(): boolean {
  return inject('spareNeo4j').uri === inject('neo4j').uri;
}

/** A test file that was broken off has not put the article back: the files after it would all fail for it. */
async function ensureArticle(database: Database): Promise<void> {
  const [found, expected] = [await countElements(database), inject('articleElements')];
  if (found === expected) return;
  console.warn(`The article was not whole (${found}, not ${expected}): it is put back.`);
  await restoreArticle(database, await readModel('schema'));
}
