import { randomBytes } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Client, createClient, type ExecutionResult } from 'graphql-ws';
import { SignJWT } from 'jose';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { LOCK_CHANGES } from '../../src/database/lock-changes.ts';
import type { Execute } from '../../src/execute.ts';
import { createIdentifyViewer } from '../../src/http/identify-viewer.ts';
import { type ChangeWatch, createChangeWatch } from '../../src/http/subscriptions/watch-changes.ts';
import { readSettings } from '../../src/settings.ts';
import { useWritingServer } from '../change/writing-server.ts';
import { connect as connectToDatabase } from '../connect.ts';
import { announceWaiting } from './announce-waiting.ts';
import { startTestServer } from './start-test-server.ts';

setFlagsFromString('--expose-gc');
/** All that nobody holds is gone when it returns. */
const collectGarbage = runInNewContext('gc') as () => void;

const { ask, url, write } = useWritingServer();

const clients: Client[] = [];
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.dispose()));
});

function connect(
  options: { readonly token?: string; readonly origin?: string; readonly at?: string } = {},
): Client {
  const { token, origin, at = url() } = options;
  class Socket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, origin === undefined ? {} : { origin });
    }
  }
  const client = createClient({
    url: `${at.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    ...(token !== undefined && { connectionParams: { authorization: `Bearer ${token}` } }),
  });
  clients.push(client);
  return client;
}

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly aboutId: string; readonly kind: string };
}

const FIELDS = 'cursor node { id aboutId kind }';

/** Takes messages until there are so many; the subscription is there when this resolves. */
async function listen(client: Client, query: string, variables: Record<string, unknown> = {}) {
  const found: Edge[] = [];
  const messages = client.iterate({ query, variables });
  return {
    async take(count: number): Promise<readonly string[]> {
      while (found.length < count) {
        const { value, done } = await messages.next();
        if (done) break;
        const { changes } = (value as ExecutionResult<{ changes: Edge }>).data ?? {};
        if (changes) found.push(changes);
      }
      return found.map(({ node }) => node.aboutId);
    },
    last: () => found.at(-1)?.cursor ?? '',
    end: () => messages.return?.(),
  };
}

async function lastCursor(): Promise<string> {
  const { data } = await ask('{ changes(last: 1) { edges { cursor } } }');
  return (data as { changes: { edges: Edge[] } }).changes.edges[0]?.cursor ?? '';
}

const upsert = (id: string) => write(`upsertCompany(input: {id: "${id}", name: "${id}"})`);

const ALIASES = Array.from({ length: 60 }, (_, i) => `a${i}: cursor`).join(' ');

const DEEP =
  'facts(first: 100) { nodes { subject { facts(first: 100) { nodes { subject { facts(first: 100) { nodes { id } } } } } } } }';

describe('a subscription to changes', () => {
  test('tells changes as they are made', async () => {
    const after = await lastCursor();
    const changes = await listen(
      connect(),
      `subscription ($after: String) { changes(after: $after) { ${FIELDS} } }`,
      { after },
    );
    await upsert('first');
    expect(await changes.take(1)).toEqual(['first']);
    await upsert('second');
    expect(await changes.take(2)).toEqual(['first', 'second']);
  });

  test('begins with what comes when it is given no cursor', async () => {
    const database = await connectToDatabase();
    const { watch, waiting } = announceWaiting(createChangeWatch(database));
    const other = await startTestServer({ watch });
    await upsert('before');
    const changes = await listen(
      connect({ at: other.url }),
      `subscription { changes { ${FIELDS} } }`,
    );
    const taken = changes.take(1);
    await waiting;
    await upsert('after');
    expect(await taken).toEqual(['after']);
    await other.stop();
    await database.close();
  });

  test('leaves nothing behind when it has ended, while its socket stays', async () => {
    const nodes: WeakRef<object>[] = [];
    const execute: Execute = async () => {
      const node = { id: 'kept' };
      nodes.push(new WeakRef(node));
      const values = { changes: { edges: [{ node }] } };
      return { values, data: values, lasting: false };
    };
    const more: ChangeWatch['more'] = (_, signal) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    const other = await startTestServer({ execute, watch: { count: async () => 0, more } });
    const client = connect({ at: other.url });
    const query = 'subscription { changes { node { id } } }';
    for (let turn = 0; turn < 3; turn++) {
      const messages = client.iterate({ query });
      expect((await messages.next()).value).toEqual({
        data: { changes: { node: { id: 'kept' } } },
      });
      await messages.return?.();
    }
    // One that is there keeps the socket open.
    await client.iterate({ query }).next();
    await expect
      .poll(
        () => {
          collectGarbage();
          return nodes.slice(0, 3).filter((node) => node.deref() !== undefined).length;
        },
        { timeout: 20_000 },
      )
      .toBe(0);
    await other.stop();
  });

  test('misses none and doubles none across connections', async () => {
    const query = `subscription ($after: String) { changes(after: $after, where: {kind: {eq: RECORDED}}) { ${FIELDS} } }`;
    let after = await lastCursor();
    const told: string[] = [];
    const expected: string[] = [];
    for (let round = 0; round < 4; round++) {
      const changes = await listen(connect(), query, { after });
      const ids = Array.from({ length: 5 }, (_, i) => `round-${round}-${i}`);
      for (const id of ids.slice(0, 3)) await upsert(id);
      told.push(...(await changes.take(3)));
      after = changes.last();
      await changes.end();
      for (const id of ids.slice(3)) await upsert(id);
      expected.push(...ids);
      if (round === 3) {
        told.push(...(await (await listen(connect(), query, { after })).take(2)));
      } else {
        const rest = await listen(connect(), query, { after });
        told.push(...(await rest.take(2)));
        after = rest.last();
      }
    }
    expect(told).toEqual(expected);
  });

  test('is filtered like a query, and goes through more than a page', async () => {
    const after = await lastCursor();
    const many = Array.from({ length: 230 }, (_, i) => `many-${i}`);
    const { errors } = await ask(
      'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { applied } }',
      {
        changes: many.flatMap((id) => [
          { upsertCompany: { id, name: id } },
          { upsertPerson: { id: `person-${id}`, name: id } },
        ]),
      },
    );
    expect(errors).toEqual([]);
    const changes = await listen(
      connect(),
      `subscription ($after: String, $where: ChangeWhere) { changes(after: $after, where: $where) { ${FIELDS} } }`,
      { after, where: { type: { eq: 'Company' } } },
    );
    expect(await changes.take(230)).toEqual(many);
  });

  test('asks under another name, in a fragment, for what stands behind it', async () => {
    const after = await lastCursor();
    await write('upsertCompany(input: {id: "named", name: "Named"})');
    const messages = connect().iterate({
      query: `subscription ($after: String) { ...It }
        fragment It on Subscription { it: changes(after: $after) { ...Edge } }
        fragment Edge on ChangeEdge { node { what: kind entity { __typename name ... on Company { aliases { name } } } } }`,
      variables: { after },
    });
    const { value } = await messages.next();
    expect(value).toEqual({
      data: {
        it: {
          node: {
            what: 'RECORDED',
            entity: { __typename: 'Company', name: 'Named', aliases: [{ name: 'Named' }] },
          },
        },
      },
    });
  });

  test('loses nothing of large transactions, whichever server tells of them', async () => {
    const other = await startTestServer();
    const query = `subscription ($after: String) { changes(after: $after) { ${FIELDS} } }`;
    const variables = { after: await lastCursor() };
    const listening = await Promise.all(
      [url(), other.url, url(), other.url].map((at) => listen(connect({ at }), query, variables)),
    );
    const rounds = Array.from({ length: 4 }, (_, round) =>
      Array.from({ length: 700 }, (_, i) => `large-${round}-${i}`),
    );
    const expected = rounds.flat();
    const taken = listening.map((one) => one.take(expected.length));
    for (const ids of rounds) {
      const { errors } = await ask(
        'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { applied } }',
        { changes: ids.map((id) => ({ upsertCompany: { id, name: id } })) },
      );
      expect(errors).toEqual([]);
    }
    for (const told of taken) expect(await told).toEqual(expected);
    await other.stop();
  }, 120_000);

  test('tells what was written while another one is writing', async () => {
    const after = await lastCursor();
    await upsert('written-before');
    const database = await connectToDatabase();
    const session = database.openWriteSession();
    const writing = session.beginTransaction();
    await writing.run(LOCK_CHANGES.text);
    const changes = await listen(
      connect(),
      `subscription ($after: String) { changes(after: $after) { ${FIELDS} } }`,
      { after },
    );
    expect(await changes.take(1)).toEqual(['written-before']);
    await writing.rollback();
    await session.close();
    await database.close();
  });

  test('is found by its name among several, and asks for all that its fields ask for', async () => {
    const after = await lastCursor();
    await upsert('one-of-two');
    const messages = connect().iterate({
      query: `query Other { __typename }
        subscription Mine($after: String) { changes(after: $after) { node { id } } changes(after: $after) { node { kind } } }`,
      operationName: 'Mine',
      variables: { after },
    });
    const { value } = await messages.next();
    expect(value).toMatchObject({
      data: { changes: { node: { id: expect.any(String), kind: 'RECORDED' } } },
    });
  });

  test('ends when the JWT that it was opened with does', async () => {
    const secret = randomBytes(32).toString('base64');
    const identify = createIdentifyViewer({
      ...{ keys: [], jwtSecret: secret, jwksUrl: undefined },
      ...{ jwtAudience: undefined, jwtIssuer: undefined },
    });
    const other = await startTestServer({ identify });
    const token = await new SignJWT({ role: 'reader' })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime(new Date(Date.now() + 2_000))
      .sign(new TextEncoder().encode(secret));
    const messages = connect({ at: other.url, token }).iterate({
      query: 'subscription { changes { cursor } }',
    });
    await expect(messages.next()).rejects.toMatchObject({
      code: 4401,
      reason: expect.stringContaining('expired'),
    });
    await other.stop();
  });

  test('tells no names of the schema where that is not to be read', async () => {
    const other = await startTestServer({ introspection: false });
    const messages = connect({ at: other.url }).iterate({
      query: 'subscription { changes { cursr } }',
    });
    const [error] = await messages.next().then(
      () => [],
      (errors: { message: string }[]) => errors,
    );
    expect(error?.message).toBe('Cannot query field "cursr" on type "ChangeEdge".');
    await other.stop();
  });

  test.each([
    ['subscription { changes @skip(if: true) { cursor } }', 'BAD_REQUEST'],
    ['subscription { changes(after: "nonsense") { cursor } }', 'INVALID_CURSOR'],
    ['subscription { changes { cursr } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { changes {', 'GRAPHQL_PARSE_FAILED'],
    ['subscription { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ changes { nodes { id } } }', 'BAD_REQUEST'],
    ['mutation { retractFact(key: "F46", reason: "x") { applied } }', 'BAD_REQUEST'],
    [`subscription { changes { ${ALIASES} } }`, 'ALIAS_LIMIT'],
    [`subscription { changes { node { entity { ${DEEP} } } } }`, 'LIST_LIMIT'],
  ])('%s is refused', async (query, code) => {
    const messages = connect().iterate({ query });
    const refusal = await messages.next().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject([{ extensions: { code } }]);
  });

  test('tells what another server has written', async () => {
    const other = await startTestServer();
    const changes = await listen(
      connect({ at: other.url }),
      `subscription ($after: String) { changes(after: $after) { ${FIELDS} } }`,
      { after: await lastCursor() },
    );
    const taken = changes.take(1);
    await upsert('elsewhere');
    expect(await taken).toEqual(['elsewhere']);
    await other.stop();
    // A server that stops says so, and does not wait for its subscribers.
    await expect(changes.take(2)).rejects.toMatchObject({ code: 1001 });
  });

  test('is one of so many at a time', async () => {
    const env = { MAX_SUBSCRIPTIONS: '2' };
    const { settings } = readSettings({ argv: [], env, cwd: process.cwd() });
    const other = await startTestServer({ limits: settings });
    const client = connect({ at: other.url });
    const query = `subscription ($after: String) { changes(after: $after) { ${FIELDS} } }`;
    const variables = { after: await lastCursor() };
    await upsert('one-of-many');
    const first = await listen(client, query, variables);
    const second = await listen(client, query, variables);
    expect([await first.take(1), await second.take(1)]).toEqual([['one-of-many'], ['one-of-many']]);
    const third = await listen(client, query, variables);
    await expect(third.take(1)).rejects.toMatchObject([{ extensions: { code: 'OVERLOADED' } }]);
    await first.end();
    await expect
      .poll(async () => (await listen(client, query, variables)).take(1).catch(() => undefined))
      .toEqual(['one-of-many']);
    await other.stop();
  });

  test('is not opened for a page of another origin', async () => {
    const messages = connect({ origin: 'https://evil.example' }).iterate({
      query: 'subscription { changes { cursor } }',
    });
    await expect(messages.next()).rejects.toBeDefined();
  });

  test('is refused to a key that is not known', async () => {
    const messages = connect({ token: 'not-a-key' }).iterate({
      query: 'subscription { changes { cursor } }',
    });
    await expect(messages.next()).rejects.toMatchObject({ code: 4403 });
  });
});
