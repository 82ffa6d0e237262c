import { join } from 'node:path';
import type { Database } from '../src/database/connect.ts';
import { prepareSchema } from '../src/database/prepare-schema.ts';
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

/** Removes all data, the note of the model too; constraints and indexes stay. */
export async function emptyDatabase(database: Database): Promise<void> {
  await writeStatements(database, [{ text: 'MATCH (node) DETACH DELETE node', parameters: {} }]);
}
