import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { createChangeGraph } from '../../src/change/change-graph.ts';
import { askDatabase } from '../../src/database/ask-database.ts';
import { connectDatabase, type Database } from '../../src/database/connect.ts';
import { createExecutor } from '../../src/execute.ts';
import { readModel } from '../../src/model/read-model.ts';
import { readSettings } from '../../src/settings.ts';
import { connect } from '../connect.ts';
import { FAULTS, type Fault, openWire, type Wire } from '../database/open-wire.ts';
import { restoreArticle } from '../restore-article.ts';
import { type Answer, KEYS, startTestServer, type TestServer } from './start-test-server.ts';

/** What is promised is a third of it. */
const ANSWER_MS = 3 * 6_000;
const RECOVERY_MS = 3 * 5_000;
/** How long the network is ill. */
const ILL_MS = 4_000;
const LONG = 120_000;

const ALL =
  '{ companies(first: 100) { nodes { id name facts(first: 2) { nodes { id } } } totalCount } }';
const CODES = ['SERVICE_UNAVAILABLE', 'TIMEOUT'];

let wire: Wire;
let database: Database;
let server: TestServer;
let right: unknown;
/** What writes have left under each id that an answer acknowledged, or not. */
const written = new Map<string, 'acknowledged' | 'refused'>();
let number = 0;

beforeAll(async () => {
  await (await connect()).close();
  const neo4j = inject('neo4j');
  wire = await openWire(Number(new URL(neo4j.uri).port));
  const uri = `bolt://127.0.0.1:${wire.port}`;
  database = await connectDatabase({ ...neo4j, uri, database: 'neo4j' });
  const model = await readModel('schema');
  const api = buildApi(model);
  const { settings } = readSettings({ argv: [], env: {}, cwd: process.cwd() });
  server = await startTestServer({
    api,
    ...createExecutor(model, api, database, settings),
    change: createChangeGraph(database, model),
    askDatabase: () => askDatabase(database),
    limits: settings,
  });
  // Neo4j makes its plans for them.
  const limit = { timeout: 60_000 };
  await vi.waitFor(async () => expect((await server.ask(ALL)).status).toBe(200), limit);
  await vi.waitFor(async () => expect((await write('first')).status).toBe(200), limit);
  right = (await server.ask(ALL)).data;
}, LONG);

afterAll(async () => {
  await server.stop();
  await database.close();
  await wire.close();
  const direct = await connect();
  await restoreArticle(direct, await readModel('schema'));
  await direct.close();
});

describe.each(FAULTS)('a network between server and database with the fault "%s"', (fault) => {
  test(
    'gets every operation its answer in time, none of it half, and is forgotten when it is over',
    async () => {
      await fillPool();
      const inFlight = Array.from({ length: 8 }, () => timed(() => server.ask(ALL)));
      const writing = Array.from({ length: writersOf(fault) }, () =>
        timed(() => write(`during ${fault} 0`)),
      );
      await wire.setFault(fault);
      const times: number[] = [];
      const end = performance.now() + ILL_MS;
      const asked = [...inFlight];
      const writes = [...writing];
      for (let i = 1; performance.now() < end; i++) {
        const some = Array.from({ length: 4 }, () => timed(() => server.ask(ALL)));
        const others = Array.from({ length: Math.min(2, writersOf(fault)) }, () =>
          timed(() => write(`during ${fault} ${i}`)),
        );
        asked.push(...some);
        writes.push(...others);
        await Promise.all([...some, ...others]);
      }
      const [answers, outcomes] = await Promise.all([Promise.all(asked), Promise.all(writes)]);
      for (const { answer, ms } of [...answers, ...outcomes]) {
        times.push(ms);
        expect(ms).toBeLessThan(ANSWER_MS);
        if (answer.status !== 200) expectClearFault(answer);
      }
      for (const { answer } of answers) if (answer.status === 200) expectRight(answer);

      await wire.setFault('none');
      const began = performance.now();
      const limit = { timeout: RECOVERY_MS, interval: 50 };
      await expect.poll(async () => (await server.ask(ALL)).status, limit).toBe(200);
      const readAgain = performance.now() - began;
      await expect.poll(async () => (await write('after')).status, limit).toBe(200);
      const writtenAgain = performance.now() - began;
      expect(writtenAgain).toBeLessThan(RECOVERY_MS);
      expect((await fetch(`${server.url}/ready`)).status).toBe(200);
      // More than the pool has: were one of its connections still swallowed, one of these would wait for it.
      const after = await Promise.all(
        Array.from({ length: 80 }, () => timed(() => server.ask(ALL))),
      );
      for (const { answer } of after) expectRight(answer);
      await expectNothingLost();
      const slowest = (list: readonly { readonly ms: number }[]) =>
        Math.round(Math.max(...list.map(({ ms }) => ms)));
      const failed = [...answers, ...outcomes].filter(({ answer }) => answer.status !== 200).length;
      console.log(
        `${fault}: ${answers.length} reads, slowest ${slowest(answers)} ms; ${outcomes.length} writes, slowest ${slowest(outcomes)} ms; ` +
          `${failed} refused; read again after ${Math.round(readAgain)} ms, written after ${Math.round(writtenAgain)} ms`,
      );
    },
    LONG,
  );
});

test('a change takes few ways to the database and back', async () => {
  const before = wire.answers();
  await write('counted');
  const ways = wire.answers() - before;
  console.log(`A change took ${ways} answers of the database.`);
  expect(ways).toBeLessThan(20);
});

describe('a transaction whose connection is lost when it is to be committed', () => {
  test.each([
    ['answer lost', 'UNCHANGED'],
    ['lost on its way', 'CREATED'],
  ] as const)(
    '%s: is said to be unknown, and made once when it is sent again',
    async (fault, status) => {
      const id = fault.replaceAll(' ', '-');
      wire.loseCommit(fault);
      const { errors, data } = await upsert(id);
      expect(data).toEqual({ upsertCompany: null });
      expect(errors).toMatchObject([
        {
          message: expect.stringContaining(
            'It may have been written all the same: look at what is there, or send it again, which does nothing twice.',
          ),
          extensions: { code: 'SERVICE_UNAVAILABLE', logId: expect.any(String) },
        },
      ]);
      // What arrived is being committed.
      await delay(500);
      const again = await upsert(id);
      expect(again.errors).toEqual([]);
      expect(again.data).toMatchObject({ upsertCompany: { items: [{ status }] } });
      expect(await countChanges(id)).toBe(1);
    },
  );
});

/** Reads of different kinds go at once, each by a connection of its own; these lie idle then. */
async function fillPool(): Promise<void> {
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, i) =>
      server.ask(
        `{ companies(first: ${i + 1}) { nodes { id n${i}: name facts(first: ${i + 1}) { nodes { id } } } } }`,
      ),
    ),
  );
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
}

/** Where all is only slow they go one after another, each in its time. */
function writersOf(fault: Fault): number {
  return fault === '2 KB/s' || fault === '800 ms' ? 1 : 5;
}

async function timed(ask: () => Promise<Answer>): Promise<{ answer: Answer; ms: number }> {
  const began = performance.now();
  const answer = await ask();
  return { answer, ms: performance.now() - began };
}

function upsert(id: string): Promise<Answer> {
  const editor = KEYS.find(({ role }) => role === 'EDITOR');
  return server.send({
    headers: { 'content-type': 'application/json', authorization: `Bearer ${editor?.key}` },
    body: JSON.stringify({
      query: `mutation { upsertCompany(input: {id: "${id}", name: "Zz ${id}"}) { applied items { status } } }`,
    }),
  });
}

/** A company that is not there yet; what became of it is kept. */
async function write(name: string): Promise<Answer> {
  const id = `net-${name.replaceAll(/\W/g, '-')}-${number++}`;
  const answer = await upsert(id);
  written.set(id, answer.errors.length === 0 ? 'acknowledged' : 'refused');
  return answer;
}

/** What was acknowledged is there; the rest may be; sent again it is, and all of it once. */
async function expectNothingLost(): Promise<void> {
  for (const [id, told] of written) {
    const found = await countChanges(id);
    if (told === 'acknowledged') expect([id, found]).toEqual([id, 1]);
    else {
      expect((await upsert(id)).errors).toEqual([]);
      expect([id, await countChanges(id)]).toEqual([id, 1]);
    }
    written.delete(id);
  }
}

async function countChanges(id: string): Promise<number> {
  const { data } = await server.ask(`{ changes(where: {aboutId: {eq: "${id}"}}) { totalCount } }`);
  return (data as { changes: { totalCount: number } }).changes.totalCount;
}

/** All that was there before is, whatever was written since. */
function expectRight({ errors, data }: Answer): void {
  expect(errors).toEqual([]);
  const { companies } = data as Companies;
  expect(companies.nodes).toHaveLength(Math.min(100, companies.totalCount));
  const before = (right as Companies).companies.nodes;
  const found = new Map(companies.nodes.map((node) => [node.id, node]));
  expect(before.filter(({ id }) => !found.has(id)).map(({ id }) => id)).toEqual([]);
  for (const node of before) expect(found.get(node.id)).toEqual(node);
}

interface Companies {
  readonly companies: { readonly totalCount: number; readonly nodes: readonly { id: string }[] };
}

function expectClearFault({ errors, status, text }: Answer): void {
  expect(errors).toHaveLength(1);
  expect(CODES).toContain(errors[0]?.extensions.code);
  expect([200, 503, 504]).toContain(status);
  expect(text).not.toMatch(/bolt|Neo\.|127\.0\.0\.1|\.ts/);
}
