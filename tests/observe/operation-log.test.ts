import { createHash } from 'node:crypto';
import { type Level, pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import type { ServerOptions } from '../../src/http/server.ts';
import { readSettings } from '../../src/settings.ts';
import { KEYS, startTestServer, type TestServer } from '../http/start-test-server.ts';

/** Stands in what clients send, and must stand nowhere in the log. */
const SECRET = 'PURPLE-ELEPHANT';

const { settings } = readSettings({ argv: [], env: {}, cwd: process.cwd() });

let server: TestServer;
let lines: Record<string, unknown>[];
afterEach(() => server.stop());

async function start(level: Level, limits: Partial<ServerOptions['limits']> = {}): Promise<void> {
  lines = [];
  server = await startTestServer({
    log: pino({ level }, { write: (line) => void lines.push(JSON.parse(line)) }),
    limits: { ...settings, operationTimeoutMs: 60_000, ...limits },
  });
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const levelOf = ({ level }: Record<string, unknown>) => pino.levels.labels[Number(level)];

const QUERY = `query Ask($id: ID!) {
  company(by: {id: $id}) { name }
  companies(where: {name: {eq: "${SECRET}"}}) { nodes { name } }
}`;

describe('the log of operations', () => {
  test('has who asked what, how large it was, and how it ended', async () => {
    await start('debug');
    const ada = KEYS.find(({ name }) => name === 'ada');
    await server.send({
      headers: { 'content-type': 'application/json', authorization: `Bearer ${ada?.key}` },
      body: JSON.stringify({ query: QUERY, variables: { id: SECRET } }),
    });
    expect(lines).toEqual([
      {
        ...{ level: 20, time: expect.any(Number), pid: process.pid, hostname: expect.any(String) },
        operation: { type: 'query', name: 'Ask', hash: sha256(QUERY) },
        ms: expect.any(Number),
        cost: expect.any(Number),
        viewer: { role: 'ADMIN', name: 'ada' },
        status: 200,
        msg: 'an operation',
      },
    ]);
    expect(lines[0]?.cost).toBeGreaterThan(1);
  });

  test('tells those that were refused at the level debug', async () => {
    await start('debug');
    await server.ask('query Wrong { nothing }');
    await server.ask(QUERY, { id: { a: SECRET } });
    await server.ask(`query Broken { company(by: {id: "${SECRET}" }`);
    expect(lines.map(levelOf)).toEqual(['debug', 'debug', 'debug']);
    expect(lines).toMatchObject([
      {
        ...{ codes: ['GRAPHQL_VALIDATION_FAILED'], status: 400, viewer: { role: 'NOBODY' } },
        operation: { type: 'query', name: 'Wrong' },
      },
      { codes: ['BAD_USER_INPUT'], operation: { name: 'Ask' } },
      { codes: ['GRAPHQL_PARSE_FAILED'] },
    ]);
  });

  test('tells slow ones at the level info, and nothing else there', async () => {
    await start('info', { slowOperationMs: 60_000 });
    await server.ask(QUERY, { id: SECRET });
    expect(lines).toEqual([]);
    await server.stop();
    await start('info', { slowOperationMs: 0 });
    await server.ask(QUERY, { id: SECRET });
    expect(lines.map(levelOf)).toEqual(['info']);
    expect(lines).toMatchObject([{ msg: 'an operation was slow', operation: { name: 'Ask' } }]);
  });

  test('tells those that the server fails at the level warn, with the id of what happened', async () => {
    await start('info', { operationTimeoutMs: 1 });
    const { errors } = await server.ask(QUERY, { id: SECRET });
    expect(errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
    expect(lines.map(levelOf)).toEqual(['warn', 'warn']);
    expect(lines[1]).toMatchObject({
      msg: 'an operation failed',
      ...{ codes: ['TIMEOUT'], status: 504, logId: lines[0]?.logId },
    });
    expect(lines[1]?.logId).toBe(errors[0]?.extensions.logId);
    expect(JSON.stringify(lines)).not.toContain(SECRET);
  });

  test('has no value of a variable and none of a document, at any level', async () => {
    await start('trace');
    const queries = [
      QUERY,
      `query Broken { company(by: {id: "${SECRET}" }`,
      `{ company(by: {id: "nvidia"}) { name(as: "${SECRET}") } }`,
      `{ companies(after: "${SECRET}") { nodes { name } } }`,
      `mutation { upsertCompany(input: {id: "${SECRET}"}) { applied } }`,
    ];
    for (const query of queries) {
      for (const id of [SECRET, { [SECRET]: 1 }, [SECRET], null]) await server.ask(query, { id });
    }
    expect(lines.length).toBeGreaterThanOrEqual(queries.length * 3);
    expect(JSON.stringify(lines)).not.toContain(SECRET);
    expect(JSON.stringify(lines)).not.toContain('company(');
  });

  test('has names without signs that steer a terminal, and not endless ones', async () => {
    await start('debug');
    await server.send({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query A { __typename } query B { __typename }',
        operationName: `\u001b[31m\u202e${'x'.repeat(200)}`,
      }),
    });
    expect(lines).toMatchObject([{ operation: { name: `[31m${'x'.repeat(94)}` } }]);
  });
});
