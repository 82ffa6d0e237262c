import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../src/database/connect.ts';
import { prepareSchema } from '../../src/database/prepare-schema.ts';
import { readRows } from '../../src/database/read-rows.ts';
import { writeStatements } from '../../src/database/write-statements.ts';
import type { Model } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import type { SeedReport } from '../../src/seed/seed-report.ts';
import { connect, connectToSpare, isSpareShared } from '../connect.ts';
import { emptyDatabase, restoreArticle } from '../restore-article.ts';

/**
 * A Neo4j, empty and prepared for one model for the time of a test file. For the default model it is the one that
 * all files share, and then the article is in it again, as others expect.
 */
export interface TestDatabase {
  readonly database: Database;
  readonly model: Model;
  /** Removes all data; constraints and indexes stay. */
  clear(): Promise<void>;
  /** Rows of a reading statement. */
  read(text: string, p?: Record<string, unknown>): Promise<unknown[][]>;
  write(text: string, p?: Record<string, unknown>): Promise<void>;
  /** Seeds YAML texts, each as a file of its own. */
  seed(...texts: string[]): Promise<SeedReport>;
  /** Seeds lines, each a JSON text or a record that becomes one, as a JSONL file. */
  seedLines(lines: readonly unknown[]): Promise<SeedReport>;
}

/** To be called at the top of a test file. The model is the default one where no folder is given. */
export function useTestDatabase(schemaDir = 'schema'): TestDatabase {
  let database: Database | undefined;
  let model: Model | undefined;
  const isDefault = schemaDir === 'schema';
  const open = (): Database => database ?? fail();
  const test: TestDatabase = {
    get database() {
      return open();
    },
    get model() {
      return model ?? fail();
    },
    async clear() {
      await test.write('MATCH (node) WHERE NOT node:Meta DETACH DELETE node');
    },
    read: (text, p = {}) => readRows(open(), { text, parameters: { p } }),
    async write(text, p = {}) {
      await writeStatements(open(), [{ text, parameters: { p } }]);
    },
    seed: (...texts) => {
      const paths = texts.map((text) => writeSeed(text));
      return seedFiles(open(), model ?? fail(), paths);
    },
    seedLines: (lines) => seedFiles(open(), model ?? fail(), [writeLines(lines)]),
  };
  beforeAll(async () => {
    model = await readModel(schemaDir);
    database = await (isDefault ? connect() : connectToSpare());
    await emptyDatabase(database);
    await prepareSchema(database, model);
  });
  afterAll(async () => {
    if (isDefault || isSpareShared()) await restoreArticle(open(), await readModel('schema'));
    await database?.close();
  });
  return test;
}

/** A file of its own with that text. */
export function writeSeed(text: string | Uint8Array, name = 'seed.yaml'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'chokepoint-seed-')), name);
  writeFileSync(path, text);
  return path;
}

/** A JSONL file of its own; texts are lines as they stand. */
export function writeLines(lines: readonly unknown[]): string {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  return writeSeed(texts.map((text) => `${text}\n`).join(''), 'seed.jsonl');
}

function fail(): never {
  throw new Error('used before the test file began');
}
