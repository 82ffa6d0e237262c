import { join } from 'node:path';
import type { Database } from '../src/database/connect.ts';
import { prepareSchema } from '../src/database/prepare-schema.ts';
import { readRows } from '../src/database/read-rows.ts';
import { writeStatements } from '../src/database/write-statements.ts';
import type { Model } from '../src/model/model.ts';
import { seedFiles } from '../src/seed/seed-files.ts';

const SEED = join(import.meta.dirname, '../seed');

/** Empties the shared database and puts the article back, as other test files expect it. */
export async function restoreArticle(database: Database, model: Model): Promise<void> {
  await emptyDatabase(database);
  await prepareSchema(database, model);
  await seedFiles(database, model, [SEED]);
}

/** How many nodes and relationships a database has, in words: the database keeps count of them. */
export async function countElements(database: Database): Promise<string> {
  const text = 'RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships';
  const [row] = await readRows(database, { text, parameters: {} });
  return `${row?.[0]} nodes, ${row?.[1]} relationships`;
}

/** Removes all data, the note of the model too; constraints and indexes stay. */
export async function emptyDatabase(database: Database): Promise<void> {
  await writeStatements(database, [{ text: 'MATCH (node) DETACH DELETE node', parameters: {} }]);
}
