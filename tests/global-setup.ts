import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connectDatabase } from '../src/database/connect.ts';
import { prepareSchema } from '../src/database/prepare-schema.ts';
import { readModel } from '../src/model/read-model.ts';
import { startNeo4j } from '../src/neo4j/start-neo4j.ts';
import { seedFiles } from '../src/seed/seed-files.ts';
import { readSettings } from '../src/settings.ts';

/** How to reach the Neo4j that the tests share. */
export interface TestNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

/** The repository, whatever the working folder. */
const ROOT = join(import.meta.dirname, '..');

/**
 * Starts one Neo4j for all tests, in a folder that is gone afterwards, or takes the one at NEO4J_URI
 * (whose database should be empty), and loads the article. Its answer ends the server.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { settings } = readSettings({ argv: [], env: process.env, cwd: ROOT });
  if (settings.neo4jUri !== undefined) {
    const { neo4jUri: uri, neo4jUsername: username, neo4jPassword: password = '' } = settings;
    await loadArticle({ uri, username, password });
    project.provide('neo4j', { uri, username, password });
    return async () => {};
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'chokepoint-test-'));
  const say = (text: string) => console.error(text);
  const neo4j = await startNeo4j({
    dataDir,
    cacheDir: settings.cacheDir,
    env: process.env,
    javaFolders: settings.javaFolders,
    port: 0,
    heap: '512m',
    pageCache: '128m',
    onProgress: say,
    onTrouble: say,
  });
  const stop = async () => {
    await neo4j.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const { uri, username, password } = neo4j;
    await loadArticle({ uri, username, password });
    project.provide('neo4j', { uri, username, password });
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** Constraints, indexes, and what `seed/` says. */
async function loadArticle(neo4j: TestNeo4j): Promise<void> {
  const database = await connectDatabase({ ...neo4j, database: 'neo4j' });
  try {
    const model = await readModel(join(ROOT, 'schema'));
    await prepareSchema(database, model);
    await seedFiles(database, model, [join(ROOT, 'seed')]);
  } finally {
    await database.close();
  }
}
