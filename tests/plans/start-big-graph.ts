import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { loadGraph } from '../../bench/graph/load-graph.ts';
import { connectDatabase, type Database } from '../../src/database/connect.ts';
import type { Model } from '../../src/model/model.ts';
import { startNeo4j } from '../../src/neo4j/start-neo4j.ts';
import { readSettings } from '../../src/settings.ts';

/** A Neo4j of its own with a generated graph, in a folder that is gone afterwards. */
export interface BigGraph {
  readonly database: Database;
  readonly driver: Driver;
  stop(): Promise<void>;
}

/** About half a minute for 30,000 entities. */
export async function startBigGraph(model: Model, size: number): Promise<BigGraph> {
  const { settings } = readSettings({ argv: [], env: process.env, cwd: process.cwd() });
  const dataDir = mkdtempSync(join(tmpdir(), 'chokepoint-plans-'));
  const server = await withQuickCompiler(() =>
    startNeo4j({ dataDir, cacheDir: settings.cacheDir, env: process.env, port: 0 }),
  );
  const stops = [async () => rmSync(dataDir, { recursive: true, force: true }), server.stop];
  const stop = async () => {
    for (const one of stops.toReversed()) await one();
  };
  try {
    const { uri, username, password } = server;
    const database = await connectDatabase({ uri, username, password, database: 'neo4j' });
    stops.push(() => database.close());
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    stops.push(() => driver.close());
    await loadGraph(database, model, { size });
    return { database, driver, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A Java that lives for a minute gains nothing from its thorough compiler: a quarter of its time. */
async function withQuickCompiler<T>(start: () => Promise<T>): Promise<T> {
  const before = process.env.JAVA_TOOL_OPTIONS;
  process.env.JAVA_TOOL_OPTIONS = `${before ?? ''} -XX:TieredStopAtLevel=1`.trim();
  try {
    return await start();
  } finally {
    if (before === undefined) delete process.env.JAVA_TOOL_OPTIONS;
    else process.env.JAVA_TOOL_OPTIONS = before;
  }
}
