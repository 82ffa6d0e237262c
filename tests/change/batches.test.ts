import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import type { Database } from '../../src/database/connect.ts';
import { readIn } from '../../src/database/run.ts';
import { exportGraph } from '../../src/export/export-graph.ts';
import { printJson } from '../../src/export/print-json.ts';
import type { Model } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { connect } from '../connect.ts';
import { useWritingServer } from './writing-server.ts';

const { ask } = useWritingServer();

/** Each asks for things that were not asked before, whose plans take long to make on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

let database: Database;
let model: Model;
beforeAll(async () => {
  database = await connect();
  model = await readModel('schema');
});
afterAll(() => database.close());

interface Outcome {
  readonly applied: boolean;
  readonly retracted: number;
  readonly items: readonly { readonly status: string; readonly node: unknown }[];
  readonly errors: readonly Readonly<Record<string, unknown>>[];
}

async function apply(changes: string, more = '', role = 'ADMIN'): Promise<Outcome> {
  const { data, errors } = await ask(
    `mutation {
  outcome: applyChanges(changes: [${changes}] ${more}) {
    applied retracted
    items { status node { __typename id ... on Fact { version rank subject { id } } } }
    errors { index path message suggestion }
  }
}`,
    {},
    role,
  );
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return (data as { outcome: Outcome }).outcome;
}

/** All that an export says of the graph. */
async function whole(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const records of exportGraph(readIn(database), model)) {
    lines.push(...records.map(({ fields }) => printJson(fields)));
  }
  return lines;
}

const FIRM = '{upsertCompany: {id: "acme", name: "Acme"}}';
const WORKS = '{upsertCompany: {id: "works", name: "Works"}}';
const MADE = `{assertFact: {relation: MAKES, subject: "works", object: "h200", claim: {key: "W1", cites: [{passage: "article#S4"}]}}}`;
const MERGE = '{mergeEntities: {into: "acme", from: ["works"]}}';

describe('a batch', () => {
  test('does what single mutations do, each change after those before it', async () => {
    const before = await whole();
    const { applied, items, errors } = await apply(
      `${MADE} ${FIRM} ${WORKS} ${MERGE} {rankFact: {key: "W1", rank: PREFERRED}} {unmergeEntities: {ids: ["works"]}}
       {assertFact: {relation: MAKES, subject: "acme", object: "h200", claim: {key: "W2", cites: [{passage: "article#S4"}]}}}`,
    );
    expect({ applied, errors }).toEqual({ applied: true, errors: [] });
    const company = (id: string) => ({ __typename: 'Company', id });
    const fact = { __typename: 'Fact', id: 'W1.4', version: 4, rank: 'PREFERRED' };
    expect(items).toEqual([
      { status: 'CREATED', node: { ...fact, subject: { id: 'works' } } },
      { status: 'CREATED', node: company('acme') },
      { status: 'CREATED', node: company('works') },
      { status: 'MERGED', node: company('acme') },
      { status: 'UPDATED', node: { ...fact, subject: { id: 'works' } } },
      { status: 'UNMERGED', node: company('works') },
      {
        status: 'CREATED',
        node: {
          ...{
            __typename: 'Fact',
            id: 'W2.1',
            version: 1,
            rank: 'NORMAL',
            subject: { id: 'acme' },
          },
        },
      },
    ]);
    expect(await checkGraph(database, model)).toEqual([]);
    const gone = await apply('{deleteEntity: {id: "works"}} {deleteEntity: {id: "acme"}}');
    expect(gone.items.map(({ status }) => status)).toEqual(['DELETED', 'DELETED']);
    expect(gone.retracted).toBe(2);
    expect(await whole()).toEqual(before);
    expect(await checkGraph(database, model)).toEqual([]);
  });

  test('numbers its changes without gaps', async () => {
    await apply(`${FIRM} ${WORKS} ${MADE}`);
    await apply(`${MERGE} {deleteEntity: {id: "acme"}}`);
    const { data } = await ask('{ changes(last: 12) { nodes { id kind aboutId } } }');
    const { nodes } = (data as { changes: { nodes: { id: string; kind: string }[] } }).changes;
    const [first] = nodes;
    expect(nodes.map(({ id }) => Number(id))).toEqual(nodes.map((_, i) => Number(first?.id) + i));
    expect(nodes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['MERGED', 'DELETED']));
  });

  test('does nothing where one of its changes is wrong', async () => {
    const before = await whole();
    const { applied, items, errors } = await apply(
      `${FIRM} ${WORKS} ${MERGE} {rankFact: {key: "F466", rank: PREFERRED}}`,
    );
    expect({ applied, items }).toEqual({ applied: false, items: [] });
    expect(errors).toMatchObject([{ index: 3, path: ['changes', '3', 'rankFact', 'key'] }]);
    expect(await whole()).toEqual(before);
  });

  test('leaves out what is wrong, and what goes by it, where the policy says so', async () => {
    const { applied, items, errors } = await apply(
      `${FIRM} {mergeEntities: {into: "acme", from: ["wroks"]}} ${MADE} ${WORKS} ${MERGE} {upsertCompany: {id: "works", description: "A part."}}`,
      'policy: REJECT_ROWS',
    );
    expect(applied).toBe(true);
    expect(items.map(({ status }) => status)).toEqual([
      ...['CREATED', 'REJECTED', 'CREATED', 'CREATED', 'MERGED', 'REJECTED'],
    ]);
    expect(errors).toEqual([
      {
        ...{ index: 1, path: ['changes', '1', 'mergeEntities', 'from', '0'], suggestion: null },
        message: 'from: no entity has the id "wroks"',
      },
      {
        ...{ index: 5, path: ['changes', '5', 'upsertCompany'], suggestion: null },
        message: 'works was merged into acme: change that one, or unmerge works first',
      },
    ]);
    await apply('{deleteEntity: {id: "acme"}}');
  });

  test('tells what it would do, and does nothing, in a dry run', async () => {
    const before = await whole();
    const { applied, items } = await apply(
      `${FIRM} ${WORKS} ${MERGE} {deleteEntity: {id: "acme"}}`,
      'dryRun: true',
    );
    expect(applied).toBe(false);
    expect(items.map(({ status }) => status)).toEqual(['CREATED', 'CREATED', 'MERGED', 'DELETED']);
    expect(await whole()).toEqual(before);
  });

  test('deletes for an admin alone', async () => {
    await expect(apply(`${FIRM} {deleteEntity: {id: "acme"}}`, '', 'EDITOR')).rejects.toThrow(
      'This needs the role admin, found editor',
    );
  });

  test.each([
    ['{mergeEntities: {into: "nvidia", from: []}}', '`from` of mergeEntities is empty'],
    ['{unmergeEntities: {ids: []}}', '`ids` of unmergeEntities is empty'],
  ])('refuses %s, of which nothing could be told', async (change, text) => {
    await expect(apply(`${FIRM} ${change} ${WORKS}`, 'dryRun: true')).rejects.toThrow(text);
  });

  test('merges at most a hundred at once', async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `"c${i}"`).join(', ');
    const merging = apply(`{mergeEntities: {into: "acme", from: [${ids}]}}`);
    await expect(merging).rejects.toThrow('`from` has 101 ids; at most 100 are taken at once');
  });
});

const CITES = 'cites: [{passage: "article#S5"}]';
const claim = (subject: string, rest = `claim: {${CITES}}`) =>
  `{assertFact: {relation: MAKES, subject: "${subject}", object: "h200", ${rest}}}`;

test.each([
  ['an id', claim('nvidai'), 'nvidia'],
  ['a name in place of an id', claim('英伟达'), 'nvidia'],
  ['a passage', claim('nvidia', 'claim: {cites: [{passage: "article#S55"}]}'), 'article#S5'],
  ['a source', '{retractSource: "artcle"}', 'article'],
  ['a key', '{rankFact: {key: "F466", rank: PREFERRED}}', 'F46'],
  ['a key that is withdrawn', '{retractFact: {key: "F466"}}', 'F46'],
  ['a premise', claim('nvidia', 'claim: {basis: INFERRED, premises: ["F466"]}'), 'F46'],
  ['one that is merged', '{mergeEntities: {into: "nvidia", from: ["Huawei"]}}', 'huawei'],
  ['one that is merged into', '{mergeEntities: {into: "腾讯", from: ["huawei"]}}', 'tencent'],
  ['one that is taken apart', '{unmergeEntities: {ids: ["huawie"]}}', 'huawei'],
  ['one that is deleted', '{deleteEntity: {id: "huawie"}}', 'huawei'],
])('an error about %s has what may be meant as a field of its own', async (_, change, nearest) => {
  const { errors } = await apply(change);
  expect(errors).toEqual([
    {
      index: 0,
      path: expect.arrayContaining(['changes', '0']),
      message: expect.stringContaining(`did you mean ${nearest}?`),
      suggestion: nearest,
    },
  ]);
});
