import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { readAnswer } from '../http/start-test-server.ts';
import { eventually, findJavas } from '../neo4j/small-server.ts';
import { tempFolder } from '../neo4j/temp-folder.ts';
import { type Command, endCommands, spawnStart } from './command.ts';

const LONG = 150_000;
/** An end in order is promised within a third of it. */
const STOP_MS = 30_000;
/** What is in flight waits so long for Neo4j, less than it takes to give a connection up. */
const FROZEN_MS = 1_500;

afterAll(endCommands);

interface Running {
  readonly server: Command;
  readonly url: string;
  readonly java: number;
}

async function start(dataDir: string, env: Record<string, string> = {}): Promise<Running> {
  const server = spawnStart(['--data', dataDir, '--seed', 'none'], env);
  const [, url = ''] = /GraphQL (\S+)/.exec(await server.waitFor('ready')) ?? [];
  // Neo4j makes its plan for it.
  expect((await count(url)).status).toBe(200);
  const [java = 0] = findJavas(dataDir);
  return { server, url, java };
}

async function count(url: string) {
  const body = JSON.stringify({ query: '{ companies(first: 1) { totalCount } }' });
  const headers = { 'content-type': 'application/json' };
  return readAnswer(await fetch(url, { method: 'POST', headers, body }));
}

/** Whether no connection is taken. */
async function isRefused(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  try {
    await once(socket, 'connect');
    return false;
  } catch {
    return true;
  } finally {
    socket.destroy();
  }
}

describe('a server that is told to end', () => {
  test(
    'answers what is in flight, takes nothing new, closes its WebSockets, and stops Neo4j',
    async () => {
      const dataDir = tempFolder();
      const { server, url, java } = await start(dataDir, { CACHE_BYTES: '0' });
      const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
      await once(socket, 'open');
      socket.send('{"type":"connection_init"}');
      await once(socket, 'message');
      const closed = once(socket, 'close');

      process.kill(java, 'SIGSTOP');
      const inFlight = Promise.all([count(url), count(url), count(url)]);
      await delay(200);
      const began = performance.now();
      server.process.kill('SIGTERM');
      const [code] = await closed;
      expect(code).toBe(1001);
      await vi.waitFor(() => expect(isRefused(url)).resolves.toBe(true), { timeout: FROZEN_MS });
      process.kill(java, 'SIGCONT');
      for (const answer of await inFlight) {
        expect(answer.errors).toEqual([]);
        expect(answer.data).toEqual({ companies: { totalCount: 0 } });
      }
      const ended = await server.ended;
      const ms = performance.now() - began;
      console.log(`An end with requests in flight took ${Math.round(ms)} ms.`);
      expect(ms).toBeLessThan(STOP_MS);
      expect(ended).toMatchObject({ code: 0, err: expect.stringMatching(/\nStopping\n$/) });
      expect(findJavas(dataDir)).toEqual([]);
    },
    LONG,
  );

  test(
    'a second time ends at once, and Neo4j soon after',
    async () => {
      const dataDir = tempFolder();
      const { server, url, java } = await start(dataDir, { CACHE_BYTES: '0' });
      process.kill(java, 'SIGSTOP');
      const inFlight = count(url).catch(() => undefined);
      await delay(200);
      server.process.kill('SIGTERM');
      // Sooner it would be npm that passes the same press of Ctrl-C on.
      await delay(1_200);
      expect(server.process.exitCode).toBeNull();
      server.process.kill('SIGTERM');
      const began = performance.now();
      expect((await server.ended).code).toBe(143);
      expect(performance.now() - began).toBeLessThan(3_000);
      process.kill(java, 'SIGCONT');
      expect(await eventually(() => findJavas(dataDir).length === 0, 30_000)).toBe(true);
      await inFlight;
    },
    LONG,
  );
});

describe('an error that nothing caught', () => {
  test.each(['exception', 'rejection'])(
    'is one line of the log and the end: an unhandled %s',
    async (fault) => {
      const dataDir = tempFolder();
      const { server, java } = await start(dataDir, {
        NODE_OPTIONS: `--import ${join(import.meta.dirname, 'fail-at-signal.mjs')}`,
        CHOKEPOINT_TEST_FAULT: fault,
      });
      server.process.kill('SIGUSR2');
      const { code, err } = await server.ended;
      expect(code).toBe(1);
      const line = JSON.parse(err.trimEnd().split('\n').at(-1) ?? '');
      expect(line).toMatchObject({
        level: 60,
        err: { message: 'made by a test' },
        msg: 'an error that nothing caught: the server ends',
      });
      if (fault === 'exception') {
        // The next start takes over the Neo4j that is still there.
        const next = await start(dataDir);
        expect(next.java).toBe(java);
        next.server.process.kill('SIGTERM');
        expect((await next.server.ended).code).toBe(0);
      }
      expect(await eventually(() => findJavas(dataDir).length === 0, 30_000)).toBe(true);
    },
    LONG,
  );
});
