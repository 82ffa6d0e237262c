import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { connectDatabase, type Database } from '../../src/database/connect.ts';
import { type Neo4jOptions, type Neo4jServer, startNeo4j } from '../../src/neo4j/start-neo4j.ts';
import { readSettings } from '../../src/settings.ts';

const { settings } = readSettings({
  argv: ['--seed', 'none'],
  env: process.env,
  cwd: process.cwd(),
});

/** What every server of these tests starts with: any port, little memory, the jars of this machine. */
export function smallServer(dataDir: string): Neo4jOptions {
  const { cacheDir } = settings;
  return { dataDir, cacheDir, env: process.env, port: 0, heap: '256m', pageCache: '32m' };
}

/** Starts a server that is stopped when the test has finished. */
export async function startSmallServer(
  dataDir: string,
  options: Partial<Neo4jOptions> = {},
): Promise<Neo4jServer> {
  const server = await startNeo4j({ ...smallServer(dataDir), ...options });
  onTestFinished(() => server.stop());
  return server;
}

/** Connects to a server; the connection is closed when the test has finished. */
export async function connectTo(server: {
  readonly uri: string;
  readonly password: string;
}): Promise<Database> {
  const { uri, password } = server;
  const database = await connectDatabase({ uri, username: 'neo4j', password, database: 'neo4j' });
  onTestFinished(() => database.close());
  return database;
}

/** A process that has started a server on a folder. */
export interface Parent {
  readonly process: ChildProcess;
  readonly uri: string;
  readonly password: string;
  /** Number of the Java process. */
  readonly pid: number;
}

/** Starts a server from a process of its own, the leader of its own group. */
export async function startParent(dataDir: string): Promise<Parent> {
  const script = fileURLToPath(new URL('parent.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir, settings.cacheDir], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of createInterface(child.stdout)) {
    return { process: child, ...JSON.parse(line) };
  }
  throw new Error('The parent ended before its server was up.');
}

/** Numbers of the Java processes that work on a data folder. */
export function findJavas(dataDir: string): number[] {
  const home = `--home-dir=${join(dataDir, 'neo4j')} `;
  return execFileSync('ps', ['-ww', '-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\n')
    .filter((line) => line.includes(home))
    .map((line) => Number.parseInt(line, 10));
}

/** Waits until `holds` is true, at most so many milliseconds; whether it is. */
export async function eventually(holds: () => boolean, ms: number): Promise<boolean> {
  const limit = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > limit) return false;
    await delay(50);
  }
  return true;
}
