import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findServerRecord } from '../../src/neo4j/server-record.ts';

/** What `npm start` runs, in a folder that is gone afterwards. */
export interface LongServer {
  /** Of GraphQL. */
  readonly url: string;
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** A key of the role admin. */
  readonly key: string;
  readonly process: ChildProcess;
  /** The Neo4j that runs now; undefined while there is none. */
  neo4jPid(): number | undefined;
  /** What it has said so far. */
  said(): string;
  /** Asks it to end, and waits until it has; its exit code. */
  stop(): Promise<number | null>;
}

const ROOT = join(import.meta.dirname, '../..');

/** Starts a server with the seed article, as `npm start` does, with `env` beside the usual settings. */
export async function startLongServer(env: NodeJS.ProcessEnv = {}): Promise<LongServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chokepoint-long-'));
  const child = spawn(
    process.execPath,
    // So that what is held can be told from what only has not been collected.
    ['--expose-gc', 'src/cli/start.ts', '--port', '0', '--data', dataDir],
    { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    said += `${line}\n`;
    const url = /^ready .*GraphQL (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    const keys = JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8'));
    return {
      url,
      origin: new URL(url).origin,
      key: keys[0].key,
      process: child,
      neo4jPid: () => findServerRecord(join(dataDir, 'server.json'))?.server.pid,
      said: () => said,
      async stop() {
        child.kill('SIGTERM');
        await ended;
        rmSync(dataDir, { recursive: true, force: true });
        return child.exitCode;
      },
    };
  }
  throw new Error(`The server ended before it was ready:\n${said}`);
}
