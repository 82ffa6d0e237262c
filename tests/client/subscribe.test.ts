import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from 'chokepoint/client';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ClientError } from '../../src/errors.ts';
import { WatchChangesDocument } from '../../src/generated/operations.ts';
import { createIdentifyViewer } from '../../src/http/identify-viewer.ts';
import { createChangeWatch } from '../../src/http/subscriptions/watch-changes.ts';
import { NOBODY } from '../../src/http/viewer.ts';
import { useWritingServer } from '../change/writing-server.ts';
import { connect } from '../connect.ts';
import { announceWaiting } from '../http/announce-waiting.ts';
import { startTestServer, type TestServer } from '../http/start-test-server.ts';

const { ask, url, write } = useWritingServer();

async function lastCursor(): Promise<string> {
  const { data } = await ask('{ changes(last: 1) { edges { cursor } } }');
  return (data as { changes: { edges: { cursor: string }[] } }).changes.edges[0]?.cursor ?? '';
}

const upsert = (id: string) => write(`upsertCompany(input: {id: "${id}", name: "${id}"})`);

test('a client is told changes as they are made, with the types of its document', async () => {
  const { subscribe } = createClient({ url: `${url()}/graphql` });
  const messages = subscribe(WatchChangesDocument, { after: await lastCursor() });
  await upsert('told');
  const { value } = await messages.next();
  const about: string | null | undefined = value?.changes.node.aboutId;
  expect(about).toBe('told');
  await messages.return();
});

test('a client goes on behind the last change when its server comes back', async () => {
  let server: TestServer = await startTestServer();
  const { port } = new URL(server.url);
  const { subscribe } = createClient({ url: `${server.url}/graphql` });
  const messages = subscribe(WatchChangesDocument, { after: await lastCursor() });
  const told: (string | null | undefined)[] = [];
  const take = async () => {
    const { value } = await messages.next();
    told.push(value?.changes.node.aboutId);
  };
  await upsert('before-the-stop');
  await take();
  await server.stop();
  await upsert('while-it-was-away');
  const next = take();
  server = await startTestServer({}, Number(port));
  await next;
  await upsert('after-it-came-back');
  await take();
  expect(told).toEqual(['before-the-stop', 'while-it-was-away', 'after-it-came-back']);
  await messages.return();
  await server.stop();
});

test('a client that was told nothing yet goes on too', async () => {
  const database = await connect();
  onTestFinished(() => database.close());
  const { watch, waiting } = announceWaiting(createChangeWatch(database));
  let server: TestServer = await startTestServer({ watch });
  const { port } = new URL(server.url);
  const { subscribe } = createClient({ url: `${server.url}/graphql` });
  const messages = subscribe(WatchChangesDocument, { where: { aboutId: { eq: 'quiet' } } });
  const first = messages.next();
  await waiting;
  await server.stop();
  await upsert('quiet');
  server = await startTestServer({}, Number(port));
  const { value } = await first;
  expect(value?.changes.node.aboutId).toBe('quiet');
  await messages.return();
  await server.stop();
});

test('a client is told why it is refused', async () => {
  const { subscribe } = createClient({ url: `${url()}/graphql`, token: 'not-a-key' });
  await expect(subscribe(WatchChangesDocument).next()).rejects.toThrow('the key is not known');
  const open = createClient({ url: `${url()}/graphql` });
  await expect(
    open.subscribe(WatchChangesDocument, { after: 'nonsense' }).next(),
  ).rejects.toMatchObject({
    codes: ['INVALID_CURSOR'],
  });
});

/** A JWT that is signed well, and a server of which only the key set tells so. */
async function behindKeySet() {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const token = await new SignJWT({ role: 'reader' })
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setExpirationTime('1h')
    .sign(privateKey);
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
  let asked = 0;
  const answer = { status: 503 };
  const keys = createServer((_, response) => {
    asked += 1;
    response.writeHead(answer.status);
    response.end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void keys.close());
  const { port } = keys.address() as AddressInfo;
  const identify = createIdentifyViewer({
    ...{ keys: [], jwtSecret: undefined, jwksUrl: `http://127.0.0.1:${port}/` },
    ...{ jwtAudience: undefined, jwtIssuer: undefined },
  });
  return { token, identify, answer, asked: () => asked };
}

test('a client waits for a key set that cannot be read', async () => {
  const { token, identify, answer, asked } = await behindKeySet();
  const server = await startTestServer({ identify });
  const after = await lastCursor();
  const { subscribe } = createClient({ url: `${server.url}/graphql`, token });
  const messages = subscribe(WatchChangesDocument, { after });
  const first = messages.next();
  await vi.waitFor(() => expect(asked()).toBeGreaterThan(1), { timeout: 30_000 });
  answer.status = 200;
  await upsert('once-it-can-be-read');
  const { value } = await first;
  expect(value?.changes.node.aboutId).toBe('once-it-can-be-read');
  await messages.return();
  await server.stop();
});

test('a client goes on after a fault of the server', async () => {
  let asked = 0;
  const server = await startTestServer({
    identify: async () => {
      asked += 1;
      if (asked === 2) throw new Error('a fault');
      return NOBODY;
    },
  });
  const { subscribe } = createClient({ url: `${server.url}/graphql` });
  await upsert('before-the-fault');
  // The first question is asked over HTTP, and the second one over the socket.
  const messages = subscribe(WatchChangesDocument, {
    where: { aboutId: { eq: 'behind-the-fault' } },
  });
  const first = messages.next();
  await vi.waitFor(() => expect(asked).toBeGreaterThan(2), { timeout: 30_000 });
  await upsert('behind-the-fault');
  expect((await first).value?.changes.node.aboutId).toBe('behind-the-fault');
  await messages.return();
  await server.stop();
});

/** A socket says in the same words why it closes, cut between two characters where these are too long. */
test('a socket is closed with as much of the reason as one takes', async () => {
  const server = await startTestServer({
    identify: async () => {
      throw new ClientError('UNAUTHENTICATED', `${'é'.repeat(61)}…`);
    },
  });
  const { subscribe } = createClient({ url: `${server.url}/graphql` });
  const after = await lastCursor();
  await expect(subscribe(WatchChangesDocument, { after }).next()).rejects.toThrow(/: é{61}$/);
  await server.stop();
});

test.each([
  ['none', 'node { aboutId }'],
  ['one under another name', 'last: cursor node { aboutId }'],
])(
  'a client is told to ask for a cursor where it takes $after and has %s',
  async (what, fields) => {
    const after = await lastCursor();
    await upsert(`with ${what}`);
    const { subscribe } = createClient({ url: `${url()}/graphql` });
    const document = `subscription ($after: String) { changes(after: $after) { ${fields} } }`;
    await expect(subscribe(document, { after }).next()).rejects.toThrow('select `cursor`');
  },
);

test('a client without $after needs no cursor', async () => {
  const database = await connect();
  onTestFinished(() => database.close());
  const { watch, waiting } = announceWaiting(createChangeWatch(database));
  const server = await startTestServer({ watch });
  const { subscribe } = createClient({ url: `${server.url}/graphql` });
  const messages = subscribe('subscription { changes { node { aboutId } } }');
  const first = messages.next();
  await waiting;
  await upsert('from-now-on');
  expect((await first).value).toEqual({ changes: { node: { aboutId: 'from-now-on' } } });
  await messages.return();
  await server.stop();
});
