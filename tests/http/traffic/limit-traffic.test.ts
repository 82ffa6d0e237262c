import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { Execute } from '../../../src/execute.ts';
import { readSettings } from '../../../src/settings.ts';
import {
  type Answer,
  answerWith,
  KEYS,
  startTestServer,
  type TestServer,
} from '../start-test-server.ts';

const { settings } = readSettings({ argv: [], env: {}, cwd: process.cwd() });

let server: TestServer;
afterEach(() => server.stop());

/** Ten rows, at a point each, and one for the request. */
const TEN = '{ companies(first: 9) { nodes { name } } }';

function post(query: string, headers: Record<string, string> = {}, more: object = {}) {
  return server.send({
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, ...more }),
  });
}

function leftOf({ headers }: Answer): number {
  return Number(headers.get('x-ratelimit-remaining'));
}

const ED = { authorization: `Bearer ${KEYS[1]?.key}` };

describe('the points of a minute', () => {
  test('are told, taken for each request and for its rows, and refused when they are spent', async () => {
    server = await startTestServer({ limits: { ...settings, ratePoints: 30, cacheBytes: 0 } });
    const first = await post('{ __typename }');
    expect(leftOf(first)).toBe(29);
    expect(first.headers.get('x-ratelimit-limit')).toBe('30');
    const reset = Number(first.headers.get('x-ratelimit-reset')) - Date.now() / 1_000;
    expect(reset).toBeGreaterThan(50);
    expect(reset).toBeLessThan(62);
    const rows = 29 - leftOf(await post(TEN)) - 1;
    expect(rows).toBeGreaterThanOrEqual(9);
    const second = await post(TEN);
    expect(second.status).toBe(200);
    // What is refused for its rows costs no more than a request.
    const refused = await post(TEN);
    expect(refused.status).toBe(429);
    expect(refused.errors).toMatchObject([
      {
        message: expect.stringMatching(
          new RegExp(
            `^This costs ${rows} points, and ${leftOf(refused)} are left of the 30 .*RATE_POINTS\\): wait \\d+ s`,
          ),
        ),
        extensions: { code: 'RATE_LIMIT' },
      },
    ]);
    expect(refused.data).toBeUndefined();
    expect(leftOf(refused)).toBe(leftOf(second) - 1);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    while ((await post('{ __typename }')).status === 200);
    const last = await post('{ __typename }');
    expect([last.status, last.errors[0]?.extensions.code]).toEqual([429, 'RATE_LIMIT']);
    expect(leftOf(last)).toBe(0);
    // A key has points of its own, wherever it is used.
    expect(leftOf(await post('{ __typename }', ED))).toBe(29);
  });

  test('do not suffice for what costs more than all of them', async () => {
    server = await startTestServer({ limits: { ...settings, ratePoints: 5 } });
    const { errors } = await post(TEN);
    expect(errors[0]?.message).toMatch(/: ask for smaller pages\.$/);
  });

  test('are one for an answer that is stored', async () => {
    server = await startTestServer();
    await post(TEN);
    const before = leftOf(await post(TEN));
    const after = leftOf(await post(TEN));
    expect(after).toBe(before - 1);
  });

  test('are told with the answer where that is asked for', async () => {
    server = await startTestServer();
    const asked = { extensions: { cost: true } };
    const costs = [];
    for (let i = 0; i < 3; i += 1) {
      const { text } = await post(TEN, {}, asked);
      costs.push(JSON.parse(text).extensions.cost);
    }
    const [{ points, limit }] = costs;
    expect(points).toBeGreaterThanOrEqual(10);
    expect(costs).toEqual(
      [1, 2, 3].map((times) => ({
        ...{ points, limit: settings.ratePoints, maxRows: settings.maxRows },
        remaining: limit - times * points,
        resetAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      })),
    );
    expect(JSON.parse((await post(TEN)).text).extensions).toBeUndefined();
    const wrong = JSON.parse((await post('{ wrong }', {}, asked)).text);
    expect(wrong).toMatchObject({ errors: [{}], extensions: { cost: { points: 1 } } });
  });

  test('are those of an address, as trusted proxies tell it and nobody else', async () => {
    const limits = { ...settings, ratePoints: 10 };
    const from = (addresses: string) => post('{ __typename }', { 'x-forwarded-for': addresses });
    server = await startTestServer({ limits, trustedProxies: ['loopback', '10.0.0.0/8'] });
    expect(leftOf(await from('203.0.113.1'))).toBe(9);
    expect(leftOf(await from('203.0.113.2'))).toBe(9);
    // Whoever stands before the proxies may have written what it liked.
    expect(leftOf(await from('198.51.100.7, 203.0.113.1, 10.1.1.1'))).toBe(8);
    // All of a network are one.
    expect(leftOf(await from('2001:db8:1:2::3'))).toBe(9);
    expect(leftOf(await from('2001:db8:1:2:ffff::4'))).toBe(8);
    expect(leftOf(await from('::ffff:203.0.113.1'))).toBe(7);
    await server.stop();
    server = await startTestServer({ limits });
    await from('203.0.113.1');
    expect(leftOf(await from('203.0.113.2'))).toBe(8);
  });
});

describe('more operations than can be done', () => {
  /** Answers wait for `release`. */
  let release = () => {};
  const execute: Execute = async (request) => {
    await new Promise<void>((resolve) => {
      const before = release;
      release = () => {
        before();
        resolve();
      };
    });
    return answerWith({ node: null })(request);
  };
  const ASK = '{ node(id: "a") { id } }';

  test('are refused at once, with when to come again, and others have room', async () => {
    const limits = { ...settings, maxOperations: 4, maxWaiting: 2, maxWaitMs: 60_000 };
    server = await startTestServer({ execute, limits });
    const asked = Array.from({ length: 8 }, () => post(ASK));
    const refused = await Promise.race(asked);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(refused.errors).toMatchObject([
      {
        message: expect.stringMatching(
          /^2 operations wait for their turn already.*\(MAX_WAITING\)/,
        ),
        extensions: { code: 'OVERLOADED' },
      },
    ]);
    // Those with a key, and from pages of other origins, are refused on another way.
    const origin = 'https://studio.apollographql.com';
    const fromPage = await post(ASK, { origin });
    expect(fromPage.headers.get('access-control-allow-origin')).toBe(origin);
    expect([fromPage.status, fromPage.headers.get('retry-after')]).toEqual([503, '1']);
    expect(fromPage.errors).toEqual(refused.errors);
    const other = post(ASK, ED);
    await delay(100);
    const all = Promise.all([...asked, other]);
    const releasing = setInterval(() => release(), 10);
    const answers = await all;
    clearInterval(releasing);
    expect(answers.map(({ status }) => status).sort()).toEqual([
      ...Array.from({ length: 6 }, () => 200),
      ...Array.from({ length: 3 }, () => 503),
    ]);
    expect(answers.at(-1)?.status).toBe(200);
  });

  test('of clients that go away keep nobody out', async () => {
    server = await startTestServer({
      limits: { ...settings, maxOperations: 1, maxWaiting: 1, maxWaitMs: 60_000 },
      execute: (request) =>
        new Promise((resolve, reject) => {
          if ('stay' in request.variables) return resolve(answerWith({ node: null })(request));
          request.signal?.addEventListener('abort', () => reject(request.signal?.reason));
        }),
    });
    for (let i = 0; i < 5; i += 1) {
      const controller = new AbortController();
      const gone = [1, 2].map(() =>
        server.send({
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: ASK }),
          signal: controller.signal,
        }),
      );
      await delay(50);
      controller.abort();
      await Promise.allSettled(gone);
      await delay(50);
    }
    const { status } = await post(
      `query ($stay: Int!) { node(id: "a") { id } companies(first: $stay) { totalCount } }`,
      {},
      {
        variables: { stay: 1 },
      },
    );
    expect(status).toBe(200);
  });

  test('leave the limit of a client alone when they are refused for what they are', async () => {
    server = await startTestServer({
      limits: { ...settings, maxOperations: 1, maxWaiting: 0 },
    });
    for (const query of ['{ wrong }', '{', '{ __typename }', '{ node(id: "nvidia") { id } }']) {
      for (let i = 0; i < 3; i += 1) expect((await post(query)).status).not.toBe(503);
    }
  });
});

describe('an answer', () => {
  test('is compressed where it is long and the client takes that', async () => {
    server = await startTestServer();
    const introspection = '{ __schema { types { name description fields { name description } } } }';
    for (const encoding of ['br', 'gzip']) {
      const { headers, data } = await post(introspection, { 'accept-encoding': encoding });
      expect(headers.get('content-encoding')).toBe(encoding);
      expect(headers.get('vary')).toMatch(/accept-encoding/i);
      expect(data).toMatchObject({ __schema: {} });
    }
    const plain = await post(introspection, { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const short = await post('{ __typename }', { 'accept-encoding': 'gzip' });
    expect(short.headers.get('content-encoding')).toBeNull();
  });
});
