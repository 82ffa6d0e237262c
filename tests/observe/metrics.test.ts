import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { KEYS, startTestServer, type TestServer } from '../http/start-test-server.ts';

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
    const errors: unknown[] = [];
    const client = createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      lazy: false,
    });
    const open = await countDuring(async () => {
      for await (const answer of client.iterate({ query: 'subscription { nothing }' })) {
        errors.push(answer.errors);
      }
    }).catch((error: unknown) => error);
    expect(open).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    const begun = await countDuring(async () => {
      void client.iterate({ query: 'subscription { changes { cursor } }' }).next();
      await expect
        .poll(async () => (await readMetrics(server)).get('chokepoint_subscriptions'))
        .toBe(1);
    });
    expect(begun.get('chokepoint_operations_total{type="subscription",outcome="ok"}')).toBe(1);
    const all = await readMetrics(server);
    expect(all.get('chokepoint_websockets')).toBe(1);
    expect(all.get('chokepoint_operations_total{type="subscription",outcome="refused"}')).toBe(1);
    expect(all.get('chokepoint_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBeGreaterThan(0);
    await client.dispose();
    await expect
      .poll(async () => (await readMetrics(server)).get('chokepoint_subscriptions'))
      .toBe(0);
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

  test('has the connections, and the process with its event loop', async () => {
    const all = await readMetrics(server);
    expect(all.get('chokepoint_database_connections_max')).toBe(32);
    expect(all.get('chokepoint_database_connections_used')).toBe(0);
    expect(all.get('chokepoint_database_sessions_waiting')).toBe(0);
    expect(all.get('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
  });
});
