import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startNeo4j } from '../src/neo4j/start-neo4j.ts';
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

/**
 * Starts one Neo4j for all tests, in a folder that is gone afterwards, or takes the one at NEO4J_URI
 * (whose database should be empty). Its answer ends the server.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { settings } = readSettings({ argv: [], env: process.env, cwd: process.cwd() });
  if (settings.neo4jUri !== undefined) {
    project.provide('neo4j', {
      uri: settings.neo4jUri,
      username: settings.neo4jUsername,
      password: settings.neo4jPassword ?? '',
    });
    return async () => {};
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'chokepoint-test-'));
  const neo4j = await startNeo4j({
    dataDir,
    cacheDir: settings.cacheDir,
    env: process.env,
    port: 0,
    heap: '512m',
    pageCache: '128m',
    onProgress: (text) => console.error(text),
    onTrouble: (text) => console.error(text),
  });
  project.provide('neo4j', {
    uri: neo4j.uri,
    username: neo4j.username,
    password: neo4j.password,
  });
  return async () => {
    await neo4j.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
