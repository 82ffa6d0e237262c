import { request } from 'node:http';
import { connect as connectSocket } from 'node:net';
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
      answer: [413, 'BODY_LIMIT', /has 1,000,001 bytes; at most 1,000,000 .*MAX_BODY_BYTES/],
    },
    'a compressed body that is none': {
      headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
      body: 'garbage',
      answer: [415, 'BAD_REQUEST', /uncompressed/],
    },
    'a form of several parts': {
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${body}\r\n--x--`,
      answer: [415, 'BAD_REQUEST', /content type is not taken/],
    },
    '1,000 operations at once': {
      body: `[${Array(1_000).fill(body).join()}]`,
      answer: [400, 'BAD_REQUEST', /batching/],
    },
    'no operation at once': { body: '[]', answer: [400, 'BAD_REQUEST', /batching/] },
    'a batch in a batch': { body: `[[${body}]]`, answer: [400, 'BAD_REQUEST', /batching/] },
    'another media type': {
      headers: { ...JSON_TYPE, accept: 'text/html' },
      body,
      answer: [406, 'BAD_REQUEST', /accept/],
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

  const persisted = (value: unknown) => ({ extensions: { persistedQuery: value } });
  const WRONG: Record<string, object> = {
    'a query that is a number': { query: 5 },
    'a query that is an object': { query: {} },
    'a query of blanks': { query: '   ' },
    'variables in a list': { variables: [] },
    'variables in a text': { variables: '{}' },
    'variables that are true': { variables: true },
    'an operation name that is a number': { operationName: 5 },
    'an operation name that is an object': { operationName: {} },
    'an operation that every object has': { operationName: 'constructor' },
    'extensions in a list': { extensions: [] },
    'extensions in a text': { extensions: 'a' },
    'a persisted query that is a number': persisted(5),
    'a persisted query in a list': persisted([]),
    'a persisted query without version': persisted({}),
    'a persisted query of another version': persisted({ version: 2, sha256Hash: 'a' }),
    'a persisted query whose hash is an object': persisted({ version: 1, sha256Hash: {} }),
    'a persisted query that every object has': persisted({ version: 1, sha256Hash: '__proto__' }),
    'a document that every object has': { query: undefined, documentId: '__proto__' },
    'a document whose id is a list': { query: undefined, documentId: [] },
  };
  test.each(Object.entries(WRONG))('refuses %s', async (_, wrong) => {
    const body = JSON.stringify({ query: '{ __typename }', ...wrong });
    const answer = await server.send({ headers: JSON_TYPE, body });
    expect(answer.status).toBeLessThan(500);
    expect(answer.errors[0]?.extensions.code).toMatch(
      /^(BAD_REQUEST|OPERATION_RESOLUTION_FAILURE|GRAPHQL_PARSE_FAILED|PERSISTED_QUERY_NOT_SUPPORTED)$/,
    );
    expect(answer.data).toBeUndefined();
  });

  test('takes names that every object has for names', async () => {
    const query = `query toString($hasOwnProperty: ID!, $constructor: ID!) {
      valueOf: __typename constructor: nodes(ids: [$constructor, $hasOwnProperty]) { toString: id } }`;
    const variables = { hasOwnProperty: 'nvidia', constructor: 'constructor' };
    const body = JSON.stringify({ query, variables, operationName: 'toString' });
    const answer = await server.send({ headers: JSON_TYPE, body });
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({
      valueOf: 'Query',
      constructor: [null, { toString: 'nvidia' }],
    });
  });

  test('refuses JSON that would change what every object has', async () => {
    for (const key of ['"__proto__":{"a":1}', '"constructor":{"prototype":{"a":1}}']) {
      const body = `{"query":"{ __typename }","variables":{${key}}}`;
      const answer = await server.send({ headers: JSON_TYPE, body });
      expect(answer.errors[0]?.message).toMatch(/or has the key __proto__/);
    }
    expect('a' in {}).toBe(false);
  });

  test('tells a body that is too large to whoever sends all of it', async () => {
    for (const chunked of [false, true]) {
      const { port } = new URL(server.url);
      const length = chunked ? {} : { 'content-length': 10_000_000 };
      const status = await new Promise((resolve, reject) => {
        const headers = { ...JSON_TYPE, ...length };
        const options = { port, path: '/graphql', method: 'POST', headers };
        const sent = request({ host: '127.0.0.1', ...options }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).on('error', reject);
        for (let i = 0; i < 100; i++) sent.write(Buffer.alloc(100_000, ' '));
        sent.end();
      });
      expect(status, `chunked: ${chunked}`).toBe(413);
    }
  });

  const HOST = 'host: localhost\r\n';
  const SENT = `${HOST}content-type: application/json\r\n`;
  const LENGTH = `content-length: ${TYPENAME.length}\r\n`;
  const RAW: Record<string, [number, string]> = {
    'two lengths': [400, `POST /graphql HTTP/1.1\r\n${SENT}${LENGTH}content-length: 5\r\n\r\n`],
    'a length and chunks': [
      ...([
        400,
        `POST /graphql HTTP/1.1\r\n${SENT}${LENGTH}transfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      ] as const),
    ],
    'chunks that are none': [
      ...([
        400,
        `POST /graphql HTTP/1.1\r\n${SENT}transfer-encoding: chunked\r\n\r\nZZ\r\n`,
      ] as const),
    ],
    'a length below zero': [400, `POST /graphql HTTP/1.1\r\n${SENT}content-length: -1\r\n\r\n`],
    'a header over two lines': [400, `GET / HTTP/1.1\r\n${HOST}a: b\r\n c\r\n\r\n`],
    'two hosts': [400, `GET / HTTP/1.1\r\n${HOST}host: evil.example\r\n\r\n`],
    'a method of nobody': [400, `NONE /graphql HTTP/1.1\r\n${HOST}\r\n`],
    'another protocol': [400, '\u0016\u0003\u0001\u0002\u0000\u0001'],
    'a URL that is cut off': [400, `GET /%ff%zz HTTP/1.1\r\n${HOST}\r\n`],
    'a URL of 20,000 letters': [431, `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${HOST}\r\n`],
    '3,000 headers': [431, `GET / HTTP/1.1\r\n${HOST}${'a: b\r\n'.repeat(3_000)}\r\n`],
    'a path above the root': [404, `GET /../../etc/passwd HTTP/1.1\r\n${HOST}\r\n`],
    'two slashes': [404, `POST //graphql HTTP/1.1\r\n${SENT}${LENGTH}\r\n${TYPENAME}`],
    TRACE: [404, `TRACE /graphql HTTP/1.1\r\n${HOST}\r\n`],
  };
  test.each(Object.entries(RAW))(
    'refuses %s in the shape of GraphQL',
    async (_, [status, text]) => {
      const answer = await exchange(text);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({
        errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }],
      });
    },
  );

  test.each([
    ['no key', 'upgrade: websocket\r\n'],
    ['a key that is none', 'upgrade: websocket\r\nsec-websocket-key: a\r\n'],
  ])('answers who opens a WebSocket with %s, and hangs up', async (_, headers) => {
    const head = `GET /graphql HTTP/1.1\r\n${HOST}connection: upgrade\r\nsec-websocket-version: 13\r\n`;
    expect(await exchange(`${head}${headers}\r\n`)).toMatch(/^HTTP\/1.1 400 /);
  });

  /** All that the server answers to some bytes, till it hangs up or says no more. */
  function exchange(text: string): Promise<string> {
    const { hostname, port } = new URL(server.url);
    const socket = connectSocket(Number(port), hostname);
    socket.setTimeout(500, () => socket.destroy()).write(text, 'latin1');
    let answer = '';
    return new Promise((resolve) => {
      socket.on('data', (bytes) => {
        answer += bytes;
      });
      socket.on('error', () => {}).once('close', () => resolve(answer));
    });
  }

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
