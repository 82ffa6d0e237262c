import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import type { Database } from '../../src/database/connect.ts';
import { createVersionProbe, type ProbeVersion } from '../../src/database/create-version-probe.ts';
import { writeStatements } from '../../src/database/write-statements.ts';
import { createExecutor } from '../../src/execute.ts';
import type { Model } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { readSettings } from '../../src/settings.ts';
import { connect } from '../connect.ts';
import { restoreArticle } from '../restore-article.ts';
import { writeSeed } from '../seed/test-database.ts';
import { KEYS, startTestServer, type TestServer } from './start-test-server.ts';

let database: Database;
let writer: Database;
let model: Model;
let server: TestServer;

beforeAll(async () => {
  database = await connect();
  writer = await connect();
  model = await readModel('schema');
  server = await startTestServer();
});
afterAll(async () => {
  await server.stop();
  await writeStatements(writer, [{ text: 'DROP INDEX ballast IF EXISTS', parameters: {} }]);
  await restoreArticle(database, model);
  await database.close();
  await writer.close();
});

const { settings } = readSettings({ argv: [], env: {}, cwd: join(import.meta.dirname, '../..') });

const QUERY = '{ company(by: {id: "nvidia"}) { description } }';

/** Writes past the server, as another program would. */
const describeNvidia = (description: string, database = writer) =>
  writeStatements(database, [
    {
      text: `MATCH (nvidia:Company {id: 'nvidia'}) SET nvidia.description = $p.description`,
      parameters: { p: { description } },
    },
  ]);

/** What the metrics say of that server's cache. */
async function countsOf({ url }: TestServer) {
  const text = await (await fetch(`${url}/metrics`)).text();
  const [hits, misses, answers, bytes] = ['hits_total', 'misses_total', 'answers', 'bytes'].map(
    (name) => Number(new RegExp(`^chokepoint_cache_${name} (\\d+)`, 'm').exec(text)?.[1]),
  );
  return { hits, misses, answers, bytes };
}

/** How the counts change while something is done. */
async function countDuring(task: () => Promise<unknown>, of = server) {
  const before = await countsOf(of);
  await task();
  const after = await countsOf(of);
  return {
    hits: Number(after.hits) - Number(before.hits),
    misses: Number(after.misses) - Number(before.misses),
  };
}

const descriptionOf = async (of = server) =>
  ((await of.ask(QUERY)).data as { company: { description: string } }).company.description;

describe('a stored answer', () => {
  test('is used from the third time on, and is the same to the last byte', async () => {
    const texts: string[] = [];
    const counts = await countDuring(async () => {
      for (let i = 0; i < 5; i += 1) texts.push((await server.ask(QUERY)).text);
    });
    expect(counts).toEqual({ hits: 3, misses: 1 });
    expect(new Set(texts).size).toBe(1);
  });

  test('is not used after a write by another driver, through the API, or by seeding', async () => {
    await descriptionOf();
    await describeNvidia('by another driver');
    expect(await descriptionOf()).toBe('by another driver');
    expect(await descriptionOf()).toBe('by another driver');
    const editor = KEYS.find(({ role }) => role === 'EDITOR');
    await server.send({
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${editor?.key}`,
      },
      body: JSON.stringify({
        query:
          'mutation { upsertCompany(input: {id: "nvidia", description: "through the API"}) { applied } }',
      }),
    });
    expect(await descriptionOf()).toBe('through the API');
    expect(await descriptionOf()).toBe('through the API');
    await seedFiles(writer, model, [
      writeSeed('entities:\n  Company:\n    nvidia: {description: by seeding}\n'),
    ]);
    expect(await descriptionOf()).toBe('by seeding');
  });

  test('belongs to who asks, what is accepted and what is said, to the letter', async () => {
    const ask = (headers: Record<string, string>, body: string) =>
      server.send({ headers: { 'content-type': 'application/json', ...headers }, body });
    const body = JSON.stringify({ query: QUERY, variables: { a: 1 } });
    for (let i = 0; i < 3; i += 1) await ask({}, body);
    const others: [Record<string, string>, string][] = [
      [{ authorization: `Bearer ${KEYS[0]?.key}` }, body],
      [{ accept: 'application/graphql-response+json' }, body],
      [{}, JSON.stringify({ query: QUERY, variables: { a: 2 } })],
      [{}, JSON.stringify({ query: `${QUERY} `, variables: { a: 1 } })],
      [{}, JSON.stringify({ query: QUERY, variables: { a: 1 }, extensions: {} })],
    ];
    for (const other of others) {
      expect((await countDuring(() => ask(...other))).hits).toBe(0);
    }
    expect(await countDuring(() => ask({}, body))).toEqual({ hits: 1, misses: 0 });
  });

  test('does not come before what may refuse the request', async () => {
    const ask = (headers: Record<string, string>) =>
      server.send({
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: QUERY }),
      });
    for (let i = 0; i < 3; i += 1) await ask({});
    const refused = await ask({ authorization: 'Bearer no-such-key' });
    expect(refused.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    // A type that forms can send.
    const form = await server.send({
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(form.status).toBe(400);
  });

  test.each([
    ['an answer with errors', '{ companies(after: "nothing") { nodes { id } } }'],
    ['a mutation', 'mutation { retractFact(id: "F1", reason: "x") { applied } }'],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['a document that is wrong', '{ nothing }'],
  ])('is never %s', async (_, query) => {
    const counts = await countDuring(async () => {
      for (let i = 0; i < 4; i += 1) await server.ask(query);
    });
    expect(counts.hits).toBe(0);
  });
});

describe('an answer to a GET', () => {
  const get = (headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql?query=${encodeURIComponent(QUERY)}`, {
      headers: { 'apollo-require-preflight': 'true', ...headers },
    });

  test('is named, and is not sent again to who has it until something is written', async () => {
    const first = await get();
    const etag = String(first.headers.get('etag'));
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('vary')).toMatch(/accept, authorization/);
    let second: Response | undefined;
    expect(
      await countDuring(async () => {
        second = await get({ 'if-none-match': etag });
      }),
    ).toEqual({ hits: 1, misses: 0 });
    expect([second?.status, await second?.text()]).toEqual([304, '']);
    expect(second?.headers.get('content-length')).toBeNull();
    await describeNvidia('for an ETag');
    const third = await get({ 'if-none-match': etag });
    expect([third.status, await third.text()]).toEqual([
      200,
      '{"data":{"company":{"description":"for an ETag"}}}\n',
    ]);
    expect((await get({ 'if-none-match': String(third.headers.get('etag')) })).status).toBe(304);
  });

  test('is refused where a page of another origin could have asked', async () => {
    await get();
    const refused = await fetch(`${server.url}/graphql?query=${encodeURIComponent(QUERY)}`);
    expect(refused.status).toBe(400);
  });
});

test('answers take no more than their bytes, and those go first that were not used for longest', async () => {
  const limits = { ...settings, cacheBytes: 16_000 };
  const small = await startTestServer({ limits });
  const ask = (n: number) => small.ask(`{ company(by: {id: "nvidia"}) { name a${n}: name } }`);
  for (let n = 0; n < 60; n += 1) {
    await ask(n);
    await ask(n);
    await ask(0);
  }
  const { answers, bytes } = await countsOf(small);
  expect(bytes).toBeLessThanOrEqual(16_000);
  expect(answers).toBeGreaterThan(10);
  expect(await countDuring(() => ask(0), small)).toEqual({ hits: 1, misses: 0 });
  expect((await countDuring(() => ask(1), small)).hits).toBe(0);
  await small.stop();
});

test('without bytes nothing is stored', async () => {
  const none = await startTestServer({ limits: { ...settings, cacheBytes: 0 } });
  for (let i = 0; i < 4; i += 1) await none.ask(QUERY);
  expect(await countsOf(none)).toEqual({ hits: 0, misses: 0, answers: 0, bytes: 0 });
  await none.stop();
});

/** Nodes that a large commit changes beside the one that is read. */
const BALLAST = 20_000;
const READERS = 8;
const LATE_MS = 30;

/** How a server could go wrong. */
interface Wrongs {
  /** Reads what is stored without the version's bookmark. */
  readonly withoutBookmark?: boolean;
  /** Lets requests have the version that was asked for before they came. */
  readonly withEarlierProbe?: boolean;
}

/**
 * Writes and reads at once, past each other, until so many rounds are read or an answer is older than what was
 * acknowledged before it was asked for. Tells how many were read and how many of them were older.
 */
async function readWhileWriting(rounds: number, wrongs: Wrongs = {}) {
  const readers: Database = wrongs.withoutBookmark
    ? { ...database, openReadSession: () => database.openReadSession() }
    : database;
  const probe = createVersionProbe(database);
  const other = await startTestServer({
    ...createExecutor(model, buildApi(model), readers, settings),
    probe: wrongs.withEarlierProbe ? shareWithLater(answerLate(probe)) : probe,
  });
  const ends = { acknowledged: 0, read: 0, stale: 0 };
  const isOver = () => ends.read >= rounds || ends.stale > 0;
  const write = async () => {
    for (let n = 1; !isOver(); n += 1) {
      await writeCount(n, n % 4 === 0 ? 0 : BALLAST);
      ends.acknowledged = n;
    }
  };
  const read = async () => {
    while (!isOver()) {
      const least = ends.acknowledged;
      const found = await countOf(other);
      ends.read += 1;
      if (found < least) ends.stale += 1;
      // Those that wait for the same version would all ask again at once, and none come after it was asked for.
      if (wrongs.withEarlierProbe) await delay(Math.random() * LATE_MS);
    }
  };
  await writeCount(0, BALLAST);
  const before = await countsOf(other);
  await Promise.all([write(), ...Array.from({ length: READERS }, read)]);
  const hits = Number((await countsOf(other)).hits) - Number(before.hits);
  await other.stop();
  return { ...ends, hits };
}

/** A probe over a slow line: more is written while it is on its way. */
const answerLate =
  (probe: ProbeVersion): ProbeVersion =>
  async () => {
    const version = await probe();
    await delay(LATE_MS);
    return version;
  };

/** A probe that is shared with requests which came after it began. */
function shareWithLater(probe: ProbeVersion): ProbeVersion {
  let running: ReturnType<ProbeVersion> | undefined;
  return () => {
    running ??= probe().finally(() => {
      running = undefined;
    });
    return running;
  };
}

/** Writes a number into the name of a company, and into so many nodes beside it. */
const writeCount = (count: number, ballast: number) =>
  writeStatements(writer, [
    {
      text: `MATCH (counter:Company {id: 'counter'}) SET counter.name = 'counter ' + toString($p.count)
WITH counter MATCH (ballast:Ballast) WHERE ballast.n <= $p.ballast SET ballast.count = $p.count`,
      parameters: { p: { count, ballast } },
    },
  ]);

/** Found by an index, which Neo4j writes after all nodes: that is how long a commit is told but not seen. */
async function countOf({ ask }: TestServer): Promise<number> {
  const { data } = await ask(
    '{ companies(where: {name: {startsWith: "counter "}}, first: 1) { nodes { name } } }',
  );
  const { companies } = data as { companies: { nodes: { name: string }[] } };
  return Number(companies.nodes[0]?.name.replace('counter ', ''));
}

describe('beside commits of 20,000 nodes and of one', () => {
  beforeAll(async () => {
    await writeStatements(writer, [
      {
        text: `CREATE (:Company:Entity {id: 'counter', name: 'counter 0'})
WITH * UNWIND range(1, $p.count) AS i CREATE (:Ballast {n: i})`,
        parameters: { p: { count: BALLAST } },
      },
    ]);
    await writeStatements(writer, [
      { text: 'CREATE INDEX ballast IF NOT EXISTS FOR (n:Ballast) ON (n.count)', parameters: {} },
    ]);
  });

  test('no answer is older than what was acknowledged before it was asked for', async () => {
    const { read, stale, hits, acknowledged } = await readWhileWriting(4_000);
    expect({ read: read >= 4_000, stale }).toEqual({ read: true, stale: 0 });
    // Otherwise nothing was tried.
    expect(hits).toBeGreaterThan(100);
    expect(acknowledged).toBeGreaterThan(10);
  });

  test.each([
    ['what is stored were read without the version’s bookmark', { withoutBookmark: true }],
    [
      'a version were shared with requests that came after it was asked for',
      { withEarlierProbe: true },
    ],
  ])('it would be seen if %s', async (_, wrongs) => {
    const { stale } = await readWhileWriting(200_000, wrongs);
    expect(stale).toBeGreaterThan(0);
  });
});
