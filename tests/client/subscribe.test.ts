import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from 'chokepoint/client';
import { expect, test } from 'vitest';
import { WatchChangesDocument } from '../../src/generated/operations.ts';
import { useWritingServer } from '../change/writing-server.ts';
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
  let server: TestServer = await startTestServer();
  const { port } = new URL(server.url);
  const { subscribe } = createClient({ url: `${server.url}/graphql` });
  const messages = subscribe(WatchChangesDocument, { where: { aboutId: { eq: 'quiet' } } });
  const first = messages.next();
  // Until the server has the subscription, which it tells of by nothing.
  await delay(1_000);
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
