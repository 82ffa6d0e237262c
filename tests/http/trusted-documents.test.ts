import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import { limitRules } from '../../src/http/limits/limit-rules.ts';
import { readTrustedDocuments } from '../../src/http/trusted/read-trusted-documents.ts';
import { trustDocuments } from '../../src/http/trusted/trust-documents.ts';
import { readModel } from '../../src/model/read-model.ts';
import { readSettings } from '../../src/settings.ts';
import { type Answer, startTestServer, type TestServer } from './start-test-server.ts';

const { settings } = readSettings({ argv: [], env: {}, cwd: join(import.meta.dirname, '../..') });

const NAME = 'query Name($id: ID!) { company(by: {id: $id}) { name } }\n';
const WATCH = 'subscription { changes(after: "none") { cursor } }\n';
const UPSERT = 'mutation { upsertCompany(input: {id: "x-1", name: "X", cites: []}) { applied } }\n';

/** A path with these files; of the file itself where it has but one, a manifest. */
function files(texts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-trusted-'));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const [only] = Object.keys(texts);
  return only?.endsWith('.json') ? join(folder, only) : folder;
}

async function trust(path: string) {
  const api = buildApi(await readModel('schema'));
  defineScalars(api);
  const documents = await readTrustedDocuments(path);
  return trustDocuments(documents, api, {
    maxTokens: settings.maxTokens,
    rules: limitRules(settings),
  });
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a trusted document', () => {
  let server: TestServer;
  beforeAll(async () => {
    const folder = files({ 'name.graphql': NAME, 'upsert.graphql': UPSERT });
    server = await startTestServer({ trust: await trust(folder) });
  });
  afterAll(() => server.stop());

  const post = (body: object): Promise<Answer> =>
    server.send({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const get = (query: Record<string, string>) =>
    fetch(`${server.url}/graphql?${new URLSearchParams(query)}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
  const variables = { id: 'nvidia' };
  const NVIDIA = { company: { name: 'Nvidia' } };
  const persistedQuery = { version: 1, sha256Hash: sha256(NAME) };

  test.each<[string, object]>([
    ['documentId', { documentId: `sha256:${sha256(NAME)}` }],
    ['documentId without its kind', { documentId: sha256(NAME) }],
    ['the extension of Apollo Client and urql', { extensions: { persistedQuery } }],
    ['its whole text', { query: NAME }],
  ])('is run for a POST with %s', async (_, named) => {
    expect((await post({ ...named, variables })).data).toEqual(NVIDIA);
  });

  test('is run for a GET, and costs nothing to send while it is true', async () => {
    const asked = { variables: JSON.stringify(variables) };
    const named = [
      { documentId: `sha256:${sha256(NAME)}`, ...asked },
      { extensions: JSON.stringify({ persistedQuery }), ...asked },
      { documentId: sha256(NAME), extensions: JSON.stringify({ trace: true }), ...asked },
    ];
    for (const query of named) {
      const answer = await get(query);
      expect(await answer.json()).toEqual({ data: NVIDIA });
      const again = await fetch(answer.url, {
        headers: {
          'apollo-require-preflight': 'true',
          'if-none-match': String(answer.headers.get('etag')),
        },
      });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
  });

  test('that is a mutation is not run for a GET, nor without a key', async () => {
    expect((await get({ documentId: sha256(UPSERT) })).status).toBe(405);
    const answer = await post({ documentId: sha256(UPSERT) });
    expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('is looked for under its own hash alone, and clients add none', async () => {
    const other = '{ companies { totalCount } }';
    const hash = { version: 1, sha256Hash: sha256(other) };
    const code = (answer: Answer) => answer.errors[0]?.extensions.code;
    expect(code(await post({ documentId: sha256(other) }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post({ query: other, extensions: { persistedQuery: hash } })).status).toBe(200);
    expect(code(await post({ documentId: sha256(other) }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    const wrong = await post({ query: other, extensions: { persistedQuery } });
    expect([wrong.status, wrong.data]).toEqual([400, undefined]);
    for (const documentId of ['__proto__', 'constructor', '', 'sha256:']) {
      expect((await post({ documentId })).data).toBeUndefined();
    }
  });
});

describe('a server of trusted documents alone', () => {
  let server: TestServer;
  beforeAll(async () => {
    const folder = files({ 'name.graphql': NAME, 'watch.graphql': WATCH });
    server = await startTestServer({ trust: await trust(folder), documents: 'trusted' });
  });
  afterAll(() => server.stop());

  test('answers them, by their text and by their hash, and nothing else', async () => {
    const post = (body: object) =>
      server.send({
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ variables: { id: 'nvidia' }, ...body }),
      });
    for (const named of [{ query: NAME }, { documentId: sha256(NAME) }]) {
      expect((await post(named)).data).toEqual({ company: { name: 'Nvidia' } });
    }
    const persistedQuery = { version: 1, sha256Hash: sha256(NAME) };
    const others = [
      { query: '{ __typename }' },
      { query: `${NAME} ` },
      { query: '{ __schema { types { name } } }' },
      { query: '{' },
      { query: '{ __typename }', documentId: sha256(NAME) },
      { query: '{ __typename }', extensions: { persistedQuery } },
    ];
    for (const other of others) {
      const { status, data, errors } = await post(other);
      expect([status, data, errors[0]?.extensions.code]).toEqual([
        ...[403, undefined, 'UNTRUSTED_DOCUMENT'],
      ]);
      expect(errors[0]?.message).toMatch(/DOCUMENTS=trusted/);
    }
    expect((await post({ documentId: sha256('{ __typename }') })).data).toBeUndefined();
    const url = `${server.url}/graphql?${new URLSearchParams({ query: '{ __typename }' })}`;
    const headers = { 'apollo-require-preflight': 'true' };
    expect((await fetch(url, { headers })).status).toBe(403);
    const twice = await fetch(`${url}&${new URLSearchParams({ query: NAME })}`, { headers });
    expect(await twice.text()).not.toContain('Query"');
  });

  test('subscribes to them, and to nothing else', async () => {
    const client = createClient({ url: `${server.url.replace('http', 'ws')}/graphql` });
    const first = async (query: string) => {
      const messages = client.iterate({ query });
      return messages.next().finally(() => messages.return?.());
    };
    await expect(first(`${WATCH} `)).rejects.toMatchObject([
      { extensions: { code: 'UNTRUSTED_DOCUMENT' } },
    ]);
    await expect(first(WATCH)).rejects.toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }]);
    await client.dispose();
  });
});

test('trusted documents alone need some', () => {
  expect(() => readSettings({ argv: [], env: { DOCUMENTS: 'trusted' }, cwd: '/' })).toThrow(
    /TRUSTED_DOCUMENTS: expected a folder or manifest for DOCUMENTS=trusted/,
  );
});

describe('a manifest', () => {
  test.each<[string, unknown]>([
    ['of graphql-codegen', { 'any-id': NAME }],
    [
      'of Apollo',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'any-id', name: 'Name', type: 'query', body: NAME }],
      },
    ],
  ])('%s gives documents their ids', async (_, manifest) => {
    const path = files({ 'manifest.json': JSON.stringify(manifest) });
    const server = await startTestServer({ trust: await trust(path) });
    const answer = await server.send({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: 'any-id', variables: { id: 'nvidia' } }),
    });
    expect(answer.data).toEqual({ company: { name: 'Nvidia' } });
    await server.stop();
  });

  test.each([['[1]'], ['null'], ['{"a": 1}'], ['{"operations": [{"id": "a"}]}'], ['nothing']])(
    'that says %s is refused with its place',
    async (text) => {
      await expect(readTrustedDocuments(files({ 'manifest.json': text }))).rejects.toThrow(
        /TRUSTED_DOCUMENTS: .*manifest\.json/,
      );
    },
  );

  test('that gives two documents one id is refused', async () => {
    const operations = [NAME, UPSERT].map((body) => ({ id: 'same', body }));
    const path = files({ 'manifest.json': JSON.stringify({ operations }) });
    await expect(trust(path)).rejects.toThrow(/manifest\.json, same is there twice/);
  });

  test('that is not there is refused', async () => {
    await expect(readTrustedDocuments('no-such-folder')).rejects.toThrow(/no-such-folder/);
  });
});

test('all mistakes in trusted documents are told at once, with their places', async () => {
  const folder = files({
    'a.graphql': '{ companies {\n nothing } }',
    'b.graphql': 'query {',
    'c.graphql': NAME,
  });
  await expect(trust(folder)).rejects.toThrow(
    /^Trusted documents do not fit the API \(TRUSTED_DOCUMENTS\):\n.*a\.graphql:2:2 Cannot query field "nothing".*\n.*b\.graphql:1:8 Syntax Error/,
  );
});

test('a server without trusted documents says so', async () => {
  const server = await startTestServer();
  const answer = await server.send({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: sha256(NAME) }),
  });
  expect(answer.errors[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  await server.stop();
});
