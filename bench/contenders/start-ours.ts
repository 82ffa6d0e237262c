import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stopChild } from '../load/worker.ts';
import type { BenchDatabase, Environment, OurName } from './contender.ts';
import { createHttpContender, type HttpContender } from './http-contender.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What each of ours has for settings; all else is as usual. */
const SETTINGS: Readonly<Record<OurName, Readonly<Record<string, string>>>> = {
  ours: {},
  'ours anew': { CACHE_BYTES: '0' },
  'ours one by one': { CACHE_BYTES: '0', MAX_BATCH: '1' },
};

/** This program as `npm start` runs it, on the database that is there. */
export async function startOurs(
  database: BenchDatabase,
  name: OurName,
  env: Environment,
): Promise<HttpContender> {
  const child = spawn(
    process.execPath,
    [join(ROOT, 'src/cli/start.ts'), '--port', '0', '--seed', 'none'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        ...env,
        NODE_ENV: 'production',
        ...SETTINGS[name],
        NEO4J_URI: database.uri,
        NEO4J_USERNAME: database.username,
        NEO4J_PASSWORD: database.password,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  for await (const line of createInterface(child.stdout)) {
    const url = /^ready .*GraphQL (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    return createHttpContender({
      name,
      pid: child.pid ?? 0,
      url,
      bodyFor: ({ ours }, id) => JSON.stringify({ query: ours, variables: { id } }),
      read: (answer) => Object.values((answer as { data: object }).data)[0],
      stop: () => stopChild(child, ended),
    });
  }
  throw new Error(`The server ended before it was ready:\n${said}`);
}
