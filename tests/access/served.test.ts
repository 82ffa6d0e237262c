import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Role } from '../../src/model/role.ts';
import { openRawSocket } from '../http/raw-socket.ts';
import { KEYS, startTestServer, type TestServer } from '../http/start-test-server.ts';
import { useTestDatabase } from '../seed/test-database.ts';
import { dossier, SECRETS } from './dossier.ts';

const neo4j = useTestDatabase('tests/access/dossier');
let server: TestServer;
beforeAll(async () => {
  for (const part of dossier('ADMIN')) await neo4j.seed(JSON.stringify(part));
  server = await startTestServer({}, 0, 'tests/access/dossier');
});
afterAll(() => server.stop());

const tokenOf = (role: Role) => KEYS.find((one) => one.role === role)?.key;

function headersOf(role: Role): Record<string, string> {
  const key = tokenOf(role);
  return key === undefined ? {} : { authorization: `Bearer ${key}` };
}

const ask = (query: string, role: Role) =>
  server.send({
    headers: { 'content-type': 'application/json', ...headersOf(role) },
    body: JSON.stringify({ query }),
  });

test('an answer that is kept is sent to none but those of the role that it was read for', async () => {
  const query = '{ entities(first: 100) { nodes { id name } } }';
  const secret: string[] = [];
  const open: string[] = [];
  for (let i = 0; i < 4; i += 1) {
    secret.push((await ask(query, 'ADMIN')).text);
    open.push((await ask(query, 'NOBODY')).text, (await ask(query, 'EDITOR')).text);
  }
  for (const text of secret) expect(text).toMatch(SECRETS.ADMIN);
  for (const text of open) expect(text).not.toMatch(SECRETS.ADMIN);
});

/** The changes that whoever has the role is told from the first one on. */
async function changesFor(role: Role): Promise<string> {
  const key = tokenOf(role);
  const client = createClient({
    url: `${server.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...(key !== undefined && { connectionParams: { authorization: `Bearer ${key}` } }),
  });
  const { data } = await ask('{ changes(first: 1) { totalCount edges { cursor } } }', role);
  const { changes } = data as { changes: { totalCount: number; edges: { cursor: string }[] } };
  const query = `subscription { changes(after: "${changes.edges[0]?.cursor}") {
    node { aboutId kind changes { field before after } } } }`;
  const told: unknown[] = [];
  for await (const message of client.iterate({ query })) {
    told.push(message);
    if (told.length === changes.totalCount - 1) break;
  }
  await client.dispose();
  return JSON.stringify(told);
}

test('a subscription tells each role what it may read', async () => {
  expect(await changesFor('NOBODY')).not.toMatch(SECRETS.EDITOR);
  const editor = await changesFor('EDITOR');
  expect(editor).toMatch(SECRETS.EDITOR);
  expect(editor).not.toMatch(SECRETS.ADMIN);
  expect(await changesFor('ADMIN')).toMatch(SECRETS.ADMIN);
});

test.each([
  ['a field', '{ people { nodes { salry } } }', 'salary'],
  ['a type', '{ actors { nodes { ... on Agnt { id } } } }', 'Agent'],
  ['a root field', '{ agent5 { nodes { id } } }', 'agents'],
  ['a relation', '{ firms { nodes { brides { totalCount } } } }', 'bribes'],
  ['a filter', '{ people(where: { salry: { gt: 1 } }) { totalCount } }', 'salary'],
  ['a kind of relation', '{ neighbours(of: "ada", relations: [BRIBS]) { totalCount } }', 'BRIBES'],
  ['a mutation', 'mutation { assertBribs(subject: "acme") { applied } }', 'assertBribes'],
])('no error suggests the name of what is guarded: %s', async (_, query, name) => {
  for (const role of ['NOBODY', 'ADMIN'] as const) {
    const { errors, text } = await ask(query, role);
    expect(errors).not.toEqual([]);
    expect(text).not.toContain(name);
  }
});

test('errors suggest the names of all else, over WebSocket too', async () => {
  expect((await ask('{ people { nodes { liffe } } }', 'NOBODY')).text).toMatch(
    /Did you mean .*life/,
  );
  const entity = 'subscription { changes { node { entity { ... on Person { liffe salry } } } } }';
  const socket = await openRawSocket(server.url);
  socket.send({ id: '1', type: 'subscribe', payload: { query: entity } });
  const text = JSON.stringify((await socket.next()).payload);
  expect(text).toMatch(/Did you mean .*life/);
  expect(text).not.toContain('salary');
  socket.reset();
});

test('an editor cannot seed what an editor does not see', async () => {
  const refused = await fetch(`${server.url}/seed`, {
    method: 'POST',
    headers: headersOf('EDITOR'),
  });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('Seeding needs the role admin');
});

test('the id of a hidden thing that was merged leads nowhere but for those who see it', async () => {
  await neo4j.seed('entities: {Agent: {mole3: {name: Moleskine the Third}}}');
  const { data } = await ask(
    'mutation { mergeEntities(into: "mole", from: ["mole3"], reason: "one and the same") { applied } }',
    'ADMIN',
  );
  expect(data).toEqual({ mergeEntities: { applied: true } });
  const query = '{ node(id: "mole3") { id } }';
  expect((await ask(query, 'ADMIN')).data).toEqual({ node: { id: 'mole' } });
  for (const role of ['NOBODY', 'EDITOR'] as const) {
    expect((await ask(query, role)).data).toEqual({ node: null });
  }
});
