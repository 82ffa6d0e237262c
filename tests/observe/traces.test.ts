import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { startTracing } from '../../src/observe/start-tracing.ts';
import { KEYS, startTestServer, type TestServer } from '../http/start-test-server.ts';

/** A span as OTLP has it in JSON. */
interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly status: { readonly code: number };
}

interface SentTraces {
  readonly resourceSpans: readonly {
    readonly resource: Pick<SentSpan, 'attributes'>;
    readonly scopeSpans: readonly { readonly spans: readonly SentSpan[] }[];
  }[];
}

const [SERVER, CLIENT] = [2, 3];

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

/** Takes traces by OTLP over HTTP as JSON. */
async function startCollector() {
  const sent: SentTraces[] = [];
  const collector = createServer(async (request, response) => {
    sent.push((await json(request)) as SentTraces);
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await once(collector.listen(0, '127.0.0.1'), 'listening');
  endings.push(() => collector.close());
  const { port } = collector.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1/traces`,
    services: () =>
      sent.flatMap(({ resourceSpans }) => resourceSpans).map(({ resource }) => resource),
    spans: () =>
      sent
        .flatMap(({ resourceSpans }) => resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans)
        .flatMap(({ spans }) => spans),
  };
}

/** A server that sends its traces there, and what it has logged. */
async function startTraced(
  url: string,
  sampler: Parameters<typeof startTracing>[0]['sampler'] = 'parentbased_always_on',
) {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => void lines.push(JSON.parse(line)) });
  const tracing = startTracing({ url, serviceName: 'tested', sampler, samplerRatio: 1, log });
  const server = await startTestServer({ tracing, log });
  endings.push(() => server.stop());
  return { server, lines, flush: () => tracing.stop() };
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';
const traceparent = (traceId = TRACE, flags = '01') => `00-${traceId}-${PARENT}-${flags}`;

const QUERY = 'query Ask($id: ID!) { company(by: {id: $id}) { name } }';
const SECRET = 'PURPLE-ELEPHANT';

const ask = (server: TestServer, query: string, id: string, headers: Record<string, string> = {}) =>
  server.send({
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables: { id } }),
  });

function attributesOf({ attributes }: Pick<SentSpan, 'attributes'>): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}

const named = (spans: readonly SentSpan[], name: string) =>
  spans.filter((one) => one.name === name);

describe('a trace', () => {
  test('leads from whoever asks over the request and the operation to the statement', async () => {
    const collector = await startCollector();
    const { server, lines, flush } = await startTraced(collector.url);
    await ask(server, QUERY, SECRET, { traceparent: traceparent() });
    await flush();
    const spans = collector.spans();
    expect(spans.map(({ traceId }) => traceId)).toEqual(spans.map(() => TRACE));
    const [request] = named(spans, 'POST /graphql');
    const [operation] = named(spans, 'query');
    const [statement] = named(spans, 'neo4j');
    expect(request).toMatchObject({ parentSpanId: PARENT, kind: SERVER });
    expect(operation).toMatchObject({ parentSpanId: request?.spanId });
    expect(statement).toMatchObject({ parentSpanId: operation?.spanId, kind: CLIENT, links: [] });
    expect(attributesOf(request as SentSpan)).toMatchObject({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'url.path': '/graphql',
      'server.address': '127.0.0.1',
    });
    expect(attributesOf(operation as SentSpan)).toMatchObject({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Ask',
      'graphql.document.hash': expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(attributesOf(statement as SentSpan)).toMatchObject({
      'db.system.name': 'neo4j',
      'db.namespace': 'neo4j',
      'db.query.text': expect.stringContaining('MATCH'),
    });
    expect(collector.services().map(attributesOf)).toMatchObject([{ 'service.name': 'tested' }]);
    expect(lines).toMatchObject([{ traceId: TRACE }]);
    expect(JSON.stringify(spans)).not.toContain(SECRET);
  });

  test('has a statement that serves several requests linked with each of them', async () => {
    const collector = await startCollector();
    const { server, flush } = await startTraced(collector.url);
    await ask(server, QUERY, 'nvidia');
    await Promise.all(
      Array.from({ length: 24 }, (_, i) =>
        ask(server, QUERY, `company-${i}`, {
          traceparent: traceparent(i.toString(16).padStart(32, 'a')),
        }),
      ),
    );
    await flush();
    const spans = collector.spans();
    const operations = new Map(named(spans, 'query').map((one) => [one.spanId, one]));
    expect(operations.size).toBe(25);
    const [batch] = named(spans, 'neo4j').filter(({ links }) => links.length > 0);
    const linked = batch?.links.map(({ spanId }) => operations.get(spanId)) ?? [];
    expect(linked.length).toBe(attributesOf(batch as SentSpan)['db.operation.batch.size']);
    expect(linked.length).toBeGreaterThan(1);
    expect(linked[0]).toMatchObject({ traceId: batch?.traceId, spanId: batch?.parentSpanId });
    for (const one of linked.slice(1)) {
      expect(one?.links).toMatchObject([{ traceId: batch?.traceId, spanId: batch?.spanId }]);
    }
  });

  test('has the statements of a change, and what failed', async () => {
    const collector = await startCollector();
    const { server, flush } = await startTraced(collector.url);
    const editor = KEYS.find(({ role }) => role === 'EDITOR');
    const headers = { authorization: `Bearer ${editor?.key}` };
    const change = 'mutation { upsertCompany(dryRun: true, input: {id: "nvidia"}) { applied } }';
    expect(await ask(server, change, '', headers)).toMatchObject({ status: 200, errors: [] });
    await fetch(`${server.url}/nothing?secret=${SECRET}`);
    await fetch(`${server.url}/metrics`);
    await flush();
    const spans = collector.spans();
    const [mutation] = named(spans, 'mutation');
    const statements = named(spans, 'neo4j');
    expect(statements.length).toBeGreaterThan(1);
    expect(new Set(statements.map(({ parentSpanId }) => parentSpanId))).toEqual(
      new Set([mutation?.spanId]),
    );
    const [lost, ...others] = spans.filter(({ name }) => name.startsWith('GET'));
    expect(others).toEqual([]);
    expect(attributesOf(lost as SentSpan)).toMatchObject({
      'http.response.status_code': 404,
      'url.path': '/nothing',
    });
    expect(JSON.stringify(spans)).not.toContain(SECRET);
  });

  test('is left out where the client or the sampler leaves it out', async () => {
    const collector = await startCollector();
    const { server, flush } = await startTraced(collector.url);
    await ask(server, QUERY, 'nvidia', { traceparent: traceparent(TRACE, '00') });
    await flush();
    const never = await startTraced(collector.url, 'always_off');
    await ask(never.server, QUERY, 'nvidia', { traceparent: traceparent() });
    await never.flush();
    expect(collector.spans()).toEqual([]);
  });

  test('disturbs nothing when the collector is away: one line says so', async () => {
    const { server, lines, flush } = await startTraced('http://127.0.0.1:1/v1/traces');
    for (let i = 0; i < 3; i += 1) {
      expect(await ask(server, QUERY, 'nvidia')).toMatchObject({ status: 200, errors: [] });
    }
    const began = performance.now();
    await flush();
    expect(performance.now() - began).toBeLessThan(3_000);
    await expect
      .poll(() => lines.filter(({ msg }) => String(msg).startsWith('traces cannot')).length, {
        timeout: 20_000,
      })
      .toBe(1);
  });
});
