import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { DatabaseError } from '../../src/errors.ts';
import { createExecutor } from '../../src/execute.ts';
import { readModel } from '../../src/model/read-model.ts';
import { readSettings } from '../../src/settings.ts';
import { connect } from '../connect.ts';
import {
  type Answer,
  answerWith,
  readAnswer,
  startTestServer,
  type TestServer,
} from './start-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const TYPENAME = JSON.stringify({ query: '{ __typename }' });

async function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return readAnswer(await fetch(server.url + path, { headers, redirect: 'manual' }));
}

describe('requests', () => {
  test('answers a POST with JSON', async () => {
    const answer = await server.send({ headers: JSON_TYPE, body: TYPENAME });
    expect(answer).toMatchObject({ status: 200, data: { __typename: 'Query' }, errors: [] });
  });

  test('asks the database once for an operation with several root fields, lists and aliases', async () => {
    let statements = 0;
    const database = await connect();
    const counted = {
      ...database,
      openReadSession(bookmarks?: readonly string[]) {
        statements += 1;
        return database.openReadSession(bookmarks);
      },
    };
    const { settings } = readSettings({ argv: [], env: {}, cwd: process.cwd() });
    const model = await readModel('schema');
    const { execute } = createExecutor(model, buildApi(model), counted, settings);
    const other = await startTestServer({ execute });
    const answer = await other.ask(
      `{ a: company(by: {id: "nvidia"}) { n: name makes { nodes { id } } }
        b: companies(first: 1, orderBy: [{name: DESC}]) { totalCount nodes { name } } __typename }`,
    );
    expect(answer.data).toEqual({
      a: { n: 'Nvidia', makes: { nodes: [{ id: 'h200' }] } },
      b: { totalCount: 6, nodes: [{ name: 'Tencent' }] },
      __typename: 'Query',
    });
    expect(statements).toBe(1);
    await other.stop();
    await database.close();
  });

  const body = TYPENAME;
  const refused: Record<string, RequestInit & { answer: [number, string, RegExp] }> = {
    'a form': {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query={__typename}',
      answer: [415, 'BAD_REQUEST', /content type is not taken/],
    },
    'text, which a page anywhere could send': {
      headers: { 'content-type': 'text/plain' },
      body,
      answer: [400, 'BAD_REQUEST', /Cross-Site Request Forgery/],
    },
    'a type of its own': {
      headers: { 'content-type': 'application/graphql' },
      body: '{ __typename }',
      answer: [415, 'BAD_REQUEST', /send {"query"/],
    },
    'a batch': {
      body: `[${body},${body}]`,
      answer: [400, 'BAD_REQUEST', /batching/],
    },
    'an empty body': { body: '', answer: [400, 'BAD_REQUEST', /is empty/] },
    'a body without query': {
      body: '{"a":1}',
      answer: [400, 'BAD_REQUEST', /non-empty `query`/],
    },
    'a compressed body': {
      headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
      body: gzipSync(' '.repeat(10_000_000)),
      answer: [415, 'BAD_REQUEST', /uncompressed/],
    },
    'a body over the limit': {
      body: ' '.repeat(1_000_001),
      answer: [413, 'BODY_LIMIT', /has 1000001 bytes; at most 1000000 .*MAX_BODY_BYTES/],
    },
    PUT: { method: 'PUT', body, answer: [405, 'BAD_REQUEST', /GET.POST/] },
    'a persisted query': {
      body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}',
      answer: [200, 'PERSISTED_QUERY_NOT_SUPPORTED', /PersistedQueryNotSupported/],
    },
  };
  for (const [name, { answer: expected, ...init }] of Object.entries(refused)) {
    const [status, code, message] = expected;
    test(`refuses ${name}: ${status} ${code}`, async () => {
      const answer = await server.send({ headers: JSON_TYPE, ...init });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toMatch(/^application\/.*json/);
      expect(answer.errors[0]?.extensions.code).toBe(code);
      expect(answer.errors[0]?.message).toMatch(message);
      expect(answer.data).toBeUndefined();
    });
  }

  test('takes a body just under the limit', async () => {
    const body = TYPENAME + ' '.repeat(1_000_000 - TYPENAME.length);
    const answer = await server.send({ headers: JSON_TYPE, body });
    expect(answer.data).toEqual({ __typename: 'Query' });
  });

  test('refuses a body over the limit that comes without its length', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 200; i++) controller.enqueue(Buffer.alloc(10_000, ' '));
        controller.close();
      },
    });
    const init = { headers: JSON_TYPE, body, duplex: 'half' } as RequestInit;
    // The server may close before all is sent, which fetch reports as a failure.
    const answer = await server.send(init).catch(() => undefined);
    if (answer) expect(answer.errors[0]?.extensions.code).toBe('BODY_LIMIT');
    expect((await server.ask('{ __typename }')).status).toBe(200);
  });

  const MALFORMED = [
    ...['{', '{"query":', '{"query":"{ __typename }"', "{'query':'{ __typename }'}", 'null', '""'],
    ...['1', '{"query":"\\u00"}', '{"query":"\\x"}', '{"query":"{ __typename }"}}', '{,}', 'NaN'],
    ...['{"query":"a\u0000"', '[1,]', '\u0000', '{"query":"{ __typename }",}', '{"__proto__":1}'],
    '['.repeat(100_000),
  ];
  test('answers malformed JSON with an error in the shape of GraphQL', async () => {
    for (const body of MALFORMED) {
      const answer = await server.send({ headers: JSON_TYPE, body });
      expect(answer.status, body.slice(0, 40)).toBe(400);
      expect(answer.errors[0]?.extensions.code, body.slice(0, 40)).toBe('BAD_REQUEST');
      expect(Object.keys(answer.errors[0] ?? {})).toEqual(['message', 'extensions']);
    }
  });

  test.each([
    ['a b', 421],
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost:4000', 200],
    ['[::1]:4000', 200],
    ['Graph.example.org', 200],
  ])('answers a request for the host "%s" with %i', async (host, expected) => {
    const { port } = new URL(server.url);
    const options = { port, path: '/graphql', method: 'POST', headers: { ...JSON_TYPE, host } };
    const status = await new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', ...options }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end(TYPENAME);
    });
    expect(status).toBe(expected);
  });
});

describe('GET', () => {
  const query = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
  const preflight = { 'apollo-require-preflight': 'true' };

  test('answers a query that no page of another origin could have sent', async () => {
    expect((await get(query, preflight)).data).toEqual({ __typename: 'Query' });
  });

  test('refuses a query that any page could have sent', async () => {
    const answer = await get(query, { accept: 'application/json' });
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test('refuses a mutation', async () => {
    const answer = await get(
      `/graphql?query=${encodeURIComponent('mutation { __typename }')}`,
      preflight,
    );
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
  });

  test('sends a browser to the landing page, or with its query to GraphiQL', async () => {
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
    expect((await get('/graphql', { accept })).headers.get('location')).toBe('/');
    const { status, headers } = await get(query, { accept });
    expect(status).toBe(303);
    expect(headers.get('location')).toBe('/graphiql?query=%7B%20__typename%20%7D');
  });
});

describe('operations of other kinds', () => {
  test('refuses a subscription', async () => {
    const answer = await server.ask('subscription { changes { cursor } }');
    expect(answer.status).toBe(400);
    expect(answer.errors[0]).toMatchObject({
      message: expect.stringContaining('open a WebSocket at this address'),
      extensions: { code: 'BAD_REQUEST' },
    });
  });

  test('refuses a mutation of somebody who may not write, and says what is missing', async () => {
    const answer = await server.ask(
      'mutation { retractFact(key: "F46", reason: "x") { applied } }',
    );
    expect(answer.errors[0]).toMatchObject({
      message: expect.stringMatching(/Writing needs the role editor, found none/),
      extensions: { code: 'FORBIDDEN' },
    });
  });

  test('refuses a document whose operation is not named', async () => {
    const answer = await server.ask('query A { __typename } query B { __typename }');
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
  });
});

describe('scalars', () => {
  const ASK = 'query ($at: DateTime!) { facts(where: {recordedAt: {gt: $at}}) { totalCount } }';

  test('takes an instant in any zone', async () => {
    const answer = await server.ask(ASK, { at: '2020-01-31T12:00:00+02:00' });
    expect(answer).toMatchObject({ status: 200, errors: [] });
  });

  test('refuses an instant that is none', async () => {
    for (const at of [
      '2026-02-30T12:00:00Z',
      '2026-01-31',
      'yesterday',
      5,
      '2026-01-31T12:00:00',
    ]) {
      const answer = await server.ask(ASK, { at });
      expect(answer.status, String(at)).toBe(400);
      expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(answer.errors[0]?.message).toContain('expected an instant such as');
    }
  });
});

describe('other origins', () => {
  const preflight = (origin: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,apollographql-client-name',
      },
    });

  test('lets Apollo Sandbox ask', async () => {
    const origin = 'https://studio.apollographql.com';
    const { status, headers } = await preflight(origin);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-headers')).toContain('apollographql-client-name');
    const answer = await server.send({ headers: { ...JSON_TYPE, origin }, body: TYPENAME });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('vary')).toContain('Origin');
  });

  test('lets no other origin ask', async () => {
    for (const origin of [
      ...['https://evil.example', 'http://studio.apollographql.com', 'null'],
      ...['https://studio.apollographql.com.evil.example', 'https://studio.apollographql.com:444'],
    ]) {
      const { headers } = await preflight(origin);
      expect(headers.get('access-control-allow-origin'), origin).toBeNull();
    }
  });
});

describe('pages', () => {
  test('keeps every page from being framed, and from loading anything from outside', async () => {
    for (const path of ['/', '/graphiql', '/health', '/nothing', '/graphql']) {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy');
      expect(policy, path).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(policy, path).not.toMatch(/https?:|\*/);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });

  test('says where things are when asked for what is not there', async () => {
    const answer = await get('/nothing');
    expect(answer.status).toBe(404);
    expect(answer.errors[0]?.message).toContain('GraphQL is at /graphql');
  });

  test('is up, and ready when the database answers', async () => {
    expect((await get('/health')).status).toBe(200);
    expect((await get('/ready')).status).toBe(200);
    const askDatabase = () => Promise.reject(new Error('down'));
    const other = await startTestServer({ execute: answerWith({}), askDatabase });
    expect((await fetch(`${other.url}/ready`)).status).toBe(503);
    expect((await fetch(`${other.url}/health`)).status).toBe(200);
    await other.stop();
  });

  test('asks the database once for all who ask whether it is ready meanwhile', async () => {
    let asked = 0;
    const answered = Promise.withResolvers<void>();
    const askDatabase = () => {
      asked += 1;
      return answered.promise;
    };
    const other = await startTestServer({ execute: answerWith({}), askDatabase });
    const answers = Array.from({ length: 50 }, () => fetch(`${other.url}/ready`));
    await delay(300);
    answered.resolve();
    for (const answer of answers) expect((await answer).status).toBe(200);
    expect(asked).toBe(1);
    await fetch(`${other.url}/ready`);
    expect(asked).toBe(2);
    await other.stop();
  });

  test('tells what keeps it from being ready, since when, and when to ask again', async () => {
    let fault: Error | undefined = new DatabaseError(
      'timeout',
      'bolt://10.0.0.1: Neo.X',
      undefined,
    );
    const askDatabase = () => (fault ? Promise.reject(fault) : Promise.resolve());
    const other = await startTestServer({ execute: answerWith({}), askDatabase });
    const ask = async () => {
      const answer = await fetch(`${other.url}/ready`);
      const { headers, status } = answer;
      return { status, retryAfter: headers.get('retry-after'), body: await answer.json() };
    };
    const first = await ask();
    expect(first).toEqual({
      status: 503,
      retryAfter: '1',
      body: {
        ...{ status: 'not ready', reason: 'The database does not answer.' },
        since: expect.stringMatching(/^2\d{3}-.*Z$/),
      },
    });
    expect(await ask()).toEqual(first);
    fault = undefined;
    expect(await ask()).toEqual({ status: 200, retryAfter: null, body: { status: 'ready' } });
    fault = new Error('password wrong');
    const { since } = (await ask()).body;
    expect(Date.parse(since)).toBeGreaterThan(Date.parse(first.body.since));
    await other.stop();
  });
});
