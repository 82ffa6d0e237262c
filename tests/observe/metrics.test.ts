import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { buildApi } from '../../src/api/build-api.ts';
import { createExecutor } from '../../src/execute.ts';
import { readModel } from '../../src/model/read-model.ts';
import { createMetrics } from '../../src/observe/create-metrics.ts';
import { observeDatabase } from '../../src/observe/observe-database.ts';
import { readSettings } from '../../src/settings.ts';
import { connect } from '../connect.ts';
import { KEYS, startTestServer, type TestServer } from '../http/start-test-server.ts';
import { wrapRun } from '../wrap-run.ts';

/** What the driver says of a server that has hung up. */
const GONE = new neo4j.Neo4jError('gone', neo4j.error.SERVICE_UNAVAILABLE, '50N42', 'gone');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

type Figures = ReadonlyMap<string, number>;

async function readMetrics({ url }: TestServer): Promise<Figures> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return new Map(
    [...text.matchAll(/^(\w+(?:\{.*\})?) (\S+)$/gm)].map(([, name = '', value]) => [
      name,
      Number(value),
    ]),
  );
}

/** What is counted while something is done; nothing of what stays as it was. */
async function countDuring(task: () => Promise<unknown>, of = server) {
  const before = await readMetrics(of);
  await task();
  const after = await readMetrics(of);
  const grown = [...after].map(([name, value]) => [name, value - (before.get(name) ?? 0)] as const);
  return new Map(grown.filter(([, by]) => by !== 0));
}

/** Those whose names begin so, without that. */
function startingWith(figures: Figures, start: string): Record<string, number> {
  const found = [...figures].filter(([name]) => name.startsWith(start));
  return Object.fromEntries(found.map(([name, value]) => [name.slice(start.length), value]));
}

const becomes = (name: string, value: number) =>
  expect.poll(async () => (await readMetrics(server)).get(name), { timeout: 10_000 }).toBe(value);

const post = (body: string, headers: Record<string, string> = {}) =>
  server.send({ headers: { 'content-type': 'application/json', ...headers }, body });

const editor = KEYS.find(({ role }) => role === 'EDITOR');
const asEditor = { authorization: `Bearer ${editor?.key}` };

const COMPANY = 'query ($id: ID!) { company(by: {id: $id}) { name } }';

describe('/metrics', () => {
  test('counts operations by type and outcome, and their statements by access', async () => {
    const counted = await countDuring(async () => {
      await server.ask('{ company(by: {id: "nvidia"}) { id } }');
      await server.ask('{ company(by: {id: "nvidia"}) { ids } }');
      await post(
        JSON.stringify({
          query: 'mutation { upsertCompany(dryRun: true, input: {id: "nvidia"}) { applied } }',
        }),
        asEditor,
      );
      await server.ask('mutation { upsertCompany(input: {id: "nvidia"}) { applied } }');
      await server.ask('{');
    });
    expect(startingWith(counted, 'chokepoint_operations_total')).toEqual({
      '{type="query",outcome="ok"}': 1,
      '{type="unknown",outcome="refused"}': 1,
      '{type="mutation",outcome="ok"}': 1,
      '{type="mutation",outcome="refused"}': 1,
      '{type="query",outcome="refused"}': 1,
    });
    const statements = startingWith(
      counted,
      'chokepoint_database_statement_duration_seconds_count',
    );
    expect(statements['{access="read",outcome="ok"}']).toBe(1);
    expect(statements['{access="write",outcome="ok"}']).toBeGreaterThan(1);
    expect(startingWith(counted, 'http_request_duration_seconds_count')).toMatchObject({
      '{route="/graphql",status="200"}': 3,
      '{route="/graphql",status="400"}': 2,
    });
  });

  test('counts errors by code, wherever they are answered', async () => {
    const counted = await countDuring(async () => {
      await post(JSON.stringify({ query: 'x'.repeat(1_100_000) }));
      await post('{}', { authorization: 'Bearer nothing' });
      await fetch(`${server.url}/nothing`);
      await fetch(`${server.url}/%`);
      await fetch(`${server.url}/graphql?query={__typename}`);
      await post('{}');
      await post('[{"query":"{ __typename }"}]');
      await post('{"query":"{"}');
      await server.ask(COMPANY, { id: null });
    });
    expect(startingWith(counted, 'chokepoint_errors_total')).toEqual({
      '{code="BODY_LIMIT"}': 1,
      '{code="UNAUTHENTICATED"}': 1,
      '{code="BAD_REQUEST"}': 5,
      '{code="GRAPHQL_PARSE_FAILED"}': 1,
      '{code="BAD_USER_INPUT"}': 1,
    });
  });

  test('counts what goes wrong over WebSocket, and what is open there', async () => {
    const client = createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      lazy: false,
    });
    const refused = client.iterate({ query: 'subscription { nothing }' }).next();
    await expect(refused).rejects.toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    void client.iterate({ query: 'subscription { changes { cursor } }' }).next();
    await becomes('chokepoint_operations_total{type="subscription",outcome="ok"}', 1);
    const all = await readMetrics(server);
    expect(all.get('chokepoint_subscriptions')).toBe(1);
    expect(all.get('chokepoint_websockets')).toBe(1);
    expect(all.get('chokepoint_operations_total{type="subscription",outcome="refused"}')).toBe(1);
    expect(all.get('chokepoint_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBeGreaterThan(0);
    await client.dispose();
    await becomes('chokepoint_subscriptions', 0);
    await becomes('chokepoint_websockets', 0);
  });

  test('tells how many requests went together, and that they waited', async () => {
    const names = Array.from({ length: 24 }, (_, i) => `company-${i}`);
    await server.ask(COMPANY, { id: 'nvidia' });
    const counted = await countDuring(() =>
      Promise.all(names.map((id) => server.ask(COMPANY, { id }))),
    );
    expect(counted.get('chokepoint_database_batch_requests_sum')).toBe(24);
    const statements = Number(counted.get('chokepoint_database_batch_requests_count'));
    expect(statements).toBeLessThan(24);
    const waited = Number(counted.get('chokepoint_database_batch_wait_seconds_count'));
    expect(waited).toBeGreaterThan(1);
    expect(waited).toBeLessThanOrEqual(24);
  });

  test('counts what is tried again, each try by its outcome', async () => {
    const bare = await connect();
    let failures = 2;
    const flaky = wrapRun(bare, (run) => (query, ...rest) => {
      failures -= 1;
      // A promise is all that is looked at.
      return failures < 0 ? run(query, ...rest) : (Promise.reject(GONE) as never);
    });
    const metrics = createMetrics();
    const database = observeDatabase(flaky, metrics, undefined);
    const { settings } = readSettings({ argv: [], env: {}, cwd: process.cwd() });
    const model = await readModel('schema');
    const executor = createExecutor(model, buildApi(model), database, settings);
    const other = await startTestServer({ ...executor, metrics });
    const counted = await countDuring(() => other.ask(COMPANY, { id: 'nvidia' }), other);
    expect(counted.get('chokepoint_database_retries_total{access="read"}')).toBe(2);
    expect(startingWith(counted, 'chokepoint_database_statement_duration_seconds_count')).toEqual({
      '{access="read",outcome="unavailable"}': 2,
      '{access="read",outcome="ok"}': 1,
    });
    await other.stop();
    await bare.close();
  });

  test('has what the README lists, and nothing else of its own', async () => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    const own = [...text.matchAll(/^# TYPE ((?:chokepoint|http)_\w+) /gm)].map(([, name]) => name);
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    const listed = [...readme.matchAll(/^\| `((?:chokepoint|http)_\w+)` /gm)].map(
      ([, name]) => name,
    );
    expect(own.sort()).toEqual(listed.sort());
  });

  test('has the connections, and the process with its event loop', async () => {
    await becomes('chokepoint_database_connections_used', 0);
    const all = await readMetrics(server);
    expect(all.get('chokepoint_database_connections_max')).toBe(32);
    expect(all.get('chokepoint_database_sessions_waiting')).toBe(0);
    expect(all.get('chokepoint_operations_running')).toBe(0);
    expect(all.get('chokepoint_operations_waiting')).toBe(0);
    expect(all.get('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
  });
});
