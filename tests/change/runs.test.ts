import type { Session } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createChangeGraph } from '../../src/change/change-graph.ts';
import type { Database } from '../../src/database/connect.ts';
import { LOCK_CHANGES } from '../../src/database/lock-changes.ts';
import { readRows } from '../../src/database/read-rows.ts';
import { readModel } from '../../src/model/read-model.ts';
import { connect } from '../connect.ts';
import { KEYS, startTestServer, type TestServer } from '../http/start-test-server.ts';
import { restoreArticle } from '../restore-article.ts';

let database: Database;
let server: TestServer;
/** How often the work of a writing transaction was begun. */
let runs = 0;

beforeAll(async () => {
  database = await connect();
  const model = await readModel('schema');
  const counted: Database = { ...database, openWriteSession: () => countRuns(database) };
  server = await startTestServer({ change: createChangeGraph(counted, model) });
});
afterAll(async () => {
  await server.stop();
  await restoreArticle(database, await readModel('schema'));
  await database.close();
});

function countRuns({ openWriteSession }: Database): Session {
  const session = openWriteSession();
  const beginTransaction = session.beginTransaction.bind(session);
  return Object.assign(session, {
    beginTransaction: ((config) => {
      runs += 1;
      return beginTransaction(config);
    }) satisfies Session['beginTransaction'],
  });
}

const ask = (query: string, variables: Record<string, unknown> = {}) =>
  server.send({
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${KEYS.find(({ role }) => role === 'EDITOR')?.key}`,
    },
    body: JSON.stringify({ query, variables }),
  });

const DESCRIBE = `mutation ($id: ID!, $description: String!) {
  upsertCompany(input: {id: $id, description: $description}) {
    applied
    items { status node { ... on Company { description } } }
  }
}`;

const changes = async () => {
  const { data } = await server.ask('{ changes(where: {aboutId: {eq: "nvidia"}}) { totalCount } }');
  return (data as { changes: { totalCount: number } }).changes.totalCount;
};

test('a change that deadlocks with another program is made again, once', async () => {
  const before = await changes();
  const begun = runs;
  const session = database.openWriteSession();
  const other = session.beginTransaction();
  // It holds more than the change does, so that Neo4j breaks off the change and not this.
  await other.run('MATCH (node:Entity) SET node.name = node.name');
  const changing = ask(DESCRIBE, { id: 'nvidia', description: 'Makes chips.' });
  await expect.poll(isBlocked, { timeout: 60_000 }).toBe(true);
  expect(runs - begun).toBe(1);
  await other.run(LOCK_CHANGES.text);
  await other.commit();
  const { data, errors } = await changing;
  expect(errors).toEqual([]);
  expect(data).toEqual({
    upsertCompany: {
      applied: true,
      items: [{ status: 'UPDATED', node: { description: 'Makes chips.' } }],
    },
  });
  expect(runs - begun).toBe(2);
  expect(await changes()).toBe(before + 1);
  await session.close();
});

/** Whether a transaction waits for a lock of another one. */
async function isBlocked(): Promise<boolean> {
  const text = `SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*)`;
  const [row] = await readRows(database, { text, parameters: {} });
  return Number(row?.[0]) > 0;
}

test('a batch leaves out a chain of what goes by something wrong in two runs', async () => {
  const makes = (key: string, ground: string) => `{assertFact: {
    relation: MAKES, subject: "nvidia", object: "h200", claim: {key: "${key}", ${ground}}
  }}`;
  const chain = Array.from({ length: 40 }, (_, i) =>
    makes(`chain-${i + 1}`, `basis: INFERRED, premises: ["chain-${i}"]`),
  );
  const begun = runs;
  const { data, errors } = await ask(`mutation {
    applyChanges(policy: REJECT_ROWS, changes: [
      ${makes('chain-0', 'cites: []')} ${chain.join(' ')} {upsertCompany: {id: "lone", name: "Lone"}}
      ${makes('firm', 'basis: INFERRED, premises: ["F46"]')}
    ]) { items { status } errors { index message } }
  }`);
  expect(errors).toEqual([]);
  const { items, errors: wrong } = (data as { applyChanges: Outcome }).applyChanges;
  expect(items.map(({ status }) => status)).toEqual([
    ...Array.from({ length: 41 }, () => 'REJECTED'),
    ...['CREATED', 'CREATED'],
  ]);
  expect(wrong.map(({ index }) => index)).toEqual(Array.from({ length: 41 }, (_, i) => i));
  expect(wrong[40]?.message).toContain('premises: no fact has the key "chain-39"');
  expect(runs - begun).toBe(2);
});

interface Outcome {
  readonly items: readonly { readonly status: string }[];
  readonly errors: readonly { readonly index: number; readonly message: string }[];
}
