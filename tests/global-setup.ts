import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connectDatabase } from '../src/database/connect.ts';
import { prepareSchema } from '../src/database/prepare-schema.ts';
import { readModel } from '../src/model/read-model.ts';
import { startNeo4j } from '../src/neo4j/start-neo4j.ts';
import { seedFiles } from '../src/seed/seed-files.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { countElements } from './restore-article.ts';

/** How to reach the Neo4j that the tests share. */
export interface TestNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** With the article in it, and the indexes of its model. */
    neo4j: TestNeo4j;
    /** For files with another model: to make its indexes and then the article's again takes seconds a file. */
    spareNeo4j: TestNeo4j;
    /** What the first one has with the article in it: `562 nodes, 376 relationships`. */
    articleElements: string;
  }
}

/** The repository, whatever the working folder. */
const ROOT = join(import.meta.dirname, '..');

/**
 * Starts two Neo4j for all tests, in folders that are gone afterwards, or takes the one at NEO4J_URI
 * (whose database should be empty) for both, and loads the article into the first. Its answer ends them.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { settings } = readSettings({ argv: [], env: process.env, cwd: ROOT });
  if (settings.neo4jUri !== undefined) {
    const { neo4jUri: uri, neo4jUsername: username, neo4jPassword: password = '' } = settings;
    project.provide('articleElements', await loadArticle({ uri, username, password }));
    project.provide('neo4j', { uri, username, password });
    project.provide('spareNeo4j', { uri, username, password });
    return async () => {};
  }
  const first = await startServer(settings);
  const stops = [first.stop];
  const stop = async () => {
    await Promise.all(stops.map((one) => one()));
  };
  try {
    // One after the other: the first one may have to fetch Neo4j.
    const [spare, elements] = await Promise.all([startServer(settings), loadArticle(first.neo4j)]);
    stops.push(spare.stop);
    project.provide('articleElements', elements);
    project.provide('neo4j', first.neo4j);
    project.provide('spareNeo4j', spare.neo4j);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** A Neo4j in a folder of its own. */
async function startServer({ cacheDir, javaFolders }: Settings) {
  const dataDir = mkdtempSync(join(tmpdir(), 'chokepoint-test-'));
  const say = (text: string) => console.error(text);
  const server = await startNeo4j({
    ...{ dataDir, cacheDir, javaFolders, env: process.env, port: 0 },
    ...{ heap: '512m', pageCache: '128m', onProgress: say, onTrouble: say },
  });
  const { uri, username, password } = server;
  return {
    neo4j: { uri, username, password },
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Constraints, indexes, and what `seed/` says. Answers with what is in the database then. */
async function loadArticle(neo4j: TestNeo4j): Promise<string> {
  const database = await connectDatabase({ ...neo4j, database: 'neo4j' });
  try {
    const model = await readModel(join(ROOT, 'schema'));
    await prepareSchema(database, model);
    await seedFiles(database, model, [join(ROOT, 'seed')]);
    return await countElements(database);
  } finally {
    await database.close();
  }
}
