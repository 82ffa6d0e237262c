import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';
import { openRawSocket, type RawSocket, type RawSocketOptions } from './raw-socket.ts';
import { type AnswerError, startTestServer, type TestServer } from './start-test-server.ts';

/** Of each change nothing is known but that it was made; whoever listens waits for ever. */
const data = { changes: { edges: [{ node: {} }] } };
const SILENT = {
  execute: async () => ({ values: data, data, lasting: false }),
  watch: {
    count: async () => 0,
    more: (_: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())),
  },
};

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(SILENT);
});
afterAll(() => server.stop());

const QUERY = 'subscription { changes { cursor } }';
const subscribe = (id: string, payload: object = { query: QUERY }) => ({
  ...{ id, type: 'subscribe', payload },
});

/** What a client does wrong, and what its socket is closed with. */
interface Mistake {
  readonly code: number;
  readonly messages?: readonly unknown[];
  readonly options?: RawSocketOptions;
}

const payloads = {
  'a query that is no text': { query: 5 },
  'no query': {},
  'variables in a list': { query: QUERY, variables: [] },
  'variables in a text': { query: QUERY, variables: '{}' },
  'an operation name that is no text': { query: QUERY, operationName: {} },
  'extensions in a list': { query: QUERY, extensions: [] },
};

const MISTAKES: Record<string, Mistake> = {
  'no JSON': { code: 4400, messages: ['{"type":'] },
  'an empty message': { code: 4400, messages: [''] },
  'a list': { code: 4400, messages: [[subscribe('1')]] },
  nothing: { code: 4400, messages: ['null'] },
  'a message without type': { code: 4400, messages: [{ id: '1' }] },
  'a type that is none': { code: 4400, messages: [{ type: 'toString' }] },
  'a type that is no text': { code: 4400, messages: [{ type: ['ping'] }] },
  'the type of an older protocol': { code: 4400, messages: [{ type: 'start', id: '1' }] },
  'an answer, as servers send them': {
    code: 4400,
    messages: [{ type: 'next', id: '1', payload: {} }],
  },
  'an error, as servers send them': {
    code: 4400,
    messages: [{ type: 'error', id: '1', payload: [{ message: 'x' }] }],
  },
  'an acknowledgement, as servers send it': { code: 4400, messages: [{ type: 'connection_ack' }] },
  'a subscription without id': {
    code: 4400,
    messages: [{ type: 'subscribe', payload: { query: QUERY } }],
  },
  'an id that is empty': { code: 4400, messages: [subscribe('')] },
  'a ping with a text': { code: 4400, messages: [{ type: 'ping', payload: 'x' }] },
  '100,000 lists in each other': { code: 4400, messages: ['['.repeat(100_000)] },
  ...Object.fromEntries(
    Object.entries(payloads).map(([name, payload]) => [
      ...[name, { code: 4400, messages: [subscribe('1', payload)] }],
    ]),
  ),
  'a subscription before the connection is acknowledged': {
    ...{ code: 4401, options: { init: false }, messages: [subscribe('1')] },
  },
  'a key that is not known': {
    ...{ code: 4403, options: { init: { authorization: 'Bearer not-a-key' } } },
  },
  'a scheme that is not known': {
    ...{ code: 4403, options: { init: { authorization: 'Basic eDp5' } } },
  },
  'no protocol': { code: 4406, options: { protocol: [], init: false } },
  'an id that is taken': { code: 4409, messages: [subscribe('1'), subscribe('1')] },
  'two beginnings': { code: 4429, messages: [{ type: 'connection_init' }] },
  'a message over the limit': {
    code: 1009,
    messages: [subscribe('1', { query: QUERY, variables: { a: 'a'.repeat(1_000_000) } })],
  },
};

describe('a WebSocket', () => {
  for (const [name, { code, messages = [], options }] of Object.entries(MISTAKES)) {
    test(`is closed with ${code} for ${name}`, async () => {
      const socket = await openRawSocket(server.url, options);
      for (const message of messages) socket.send(message);
      const { reason, ...closed } = await socket.closed;
      expect(closed).toEqual({ code });
      expect(reason).not.toMatch(/at \w+ \(|\.ts|node_modules/);
    });
  }

  test('tells why a key is refused', async () => {
    const init = { authorization: 'Bearer not-a-key' };
    const { closed } = await openRawSocket(server.url, { init });
    expect((await closed).reason).toMatch(/key/);
  });

  test('is refused without a key where reading is closed', async () => {
    const other = await startTestServer({ ...SILENT, reading: 'closed' });
    const { closed } = await openRawSocket(other.url);
    expect(await closed).toMatchObject({ code: 4403, reason: expect.stringMatching(/READING/) });
    await other.stop();
  });

  test.each([
    ['a page of another origin', 403, { origin: 'https://evil.example' }],
    ['a page that hides its origin', 403, { origin: 'null' }],
    ['another host', 421, { host: 'evil.example' }],
  ])('is not opened for %s: %i', async (_, status, headers) => {
    await expect(openRawSocket(server.url, { headers })).rejects.toThrow(`${status}`);
  });

  test('answers pings, and what is asked wrongly by an error of that id alone', async () => {
    const socket = await openRawSocket(server.url);
    socket.send({ type: 'ping', payload: { a: 1 } });
    expect(await socket.next()).toEqual({ type: 'pong', payload: { a: 1 } });
    socket.send(subscribe('__proto__', { query: 'subscription { changes { cursr } }' }));
    expect(await socket.next()).toMatchObject({ type: 'error', id: '__proto__' });
    socket.send({ type: 'complete', id: 'nobody' });
    socket.send(subscribe('constructor'));
    expect(await socket.next()).toMatchObject({ type: 'next', id: 'constructor' });
    socket.reset();
  });

  test('carries so many subscriptions, and one more when one has ended', async () => {
    const { settings } = readSettings({ argv: [], env: ENV, cwd: process.cwd() });
    const other = await startTestServer({ ...SILENT, limits: settings });
    const [socket, another] = await Promise.all([
      openRawSocket(other.url),
      openRawSocket(other.url),
    ]);
    for (const id of ['a', 'b', 'c']) expect(await answerOf(socket, id)).toBe('next');
    socket.send(subscribe('d'));
    const { payload } = await socket.next();
    const [error] = payload as readonly AnswerError[];
    expect(error).toMatchObject({ extensions: { code: 'SUBSCRIPTION_LIMIT' } });
    expect(error?.message).toMatch(/subscription 4 .* at most 3 .*MAX_SUBSCRIPTIONS_PER_SOCKET/);
    expect(await answerOf(another, 'd')).toBe('next');
    socket.send({ type: 'complete', id: 'a' });
    expect(await answerOf(socket, 'd')).toBe('next');
    await other.stop();
  });

  test('that never begins is closed with 4408, and 100 of them keep nobody from an answer', async () => {
    const silent = await Promise.all(
      Array.from({ length: 100 }, () => openRawSocket(server.url, { init: false })),
    );
    const began = performance.now();
    expect((await server.ask('{ __typename }')).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(2_000);
    const codes = await Promise.all(silent.map(async ({ closed }) => (await closed).code));
    expect(new Set(codes)).toEqual(new Set([4408]));
  }, 30_000);

  test('lets go of the subscriptions of clients that go without a word', async () => {
    const env = { MAX_SUBSCRIPTIONS: '20' };
    const { settings } = readSettings({ argv: [], env, cwd: process.cwd() });
    const other = await startTestServer({ ...SILENT, limits: settings });
    const open = () => Promise.all(Array.from({ length: 20 }, () => openRawSocket(other.url)));
    for (const socket of await open()) {
      expect(await answerOf(socket, '1')).toBe('next');
      socket.reset();
    }
    await expect.poll(() => openRawSocket(other.url).catch(() => undefined)).toBeDefined();
    const [one] = await Promise.all([openRawSocket(other.url)]);
    expect(await answerOf(one, '1')).toBe('next');
    await other.stop();
  });

  test('is not opened beyond their number, and says to try again', async () => {
    const env = { MAX_SUBSCRIPTIONS: '2' };
    const { settings } = readSettings({ argv: [], env, cwd: process.cwd() });
    const other = await startTestServer({ ...SILENT, limits: settings });
    await Promise.all([openRawSocket(other.url), openRawSocket(other.url)]);
    await expect(openRawSocket(other.url)).rejects.toThrow('503');
    await other.stop();
  });
});

const ENV = { MAX_SUBSCRIPTIONS_PER_SOCKET: '3' };

async function answerOf(socket: RawSocket, id: string): Promise<string> {
  socket.send(subscribe(id));
  return (await socket.next()).type;
}
