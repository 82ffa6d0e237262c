import { expect, test } from 'vitest';
import { useWritingServer } from './writing-server.ts';

const { ask, write } = useWritingServer();

interface Line {
  readonly id: string;
  readonly [field: string]: unknown;
}

const LINE = `id kind aboutId type relation by reason entity { id } fact { id }
  changes { field before after }`;

/** The lines behind a cursor. */
async function changes(args: string, node = LINE): Promise<{ nodes: Line[]; cursor: string }> {
  const { data, errors } = await ask(
    `{ changes(${args}) { nodes { ${node} } pageInfo { endCursor } } }`,
  );
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  const { nodes, pageInfo } = (data as { changes: never }).changes as {
    nodes: Line[];
    pageInfo: { endCursor: string };
  };
  return { nodes, cursor: pageInfo.endCursor };
}

async function now(): Promise<string> {
  return (await changes('last: 1', 'id')).cursor;
}

test('what is written is logged in the same order, with who, why, before and after', async () => {
  const start = await now();
  await write(
    'upsertCompany(input: {id: "tsmc", name: "TSMC", aliases: [{name: "台积电"}]}, reason: "read of it")',
  );
  await write('upsertCompany(input: {id: "tsmc", description: "Makes chips."})');
  await write(
    'assertDescribedAs(subject: "tsmc", value: "a foundry", claim: {key: "foundry", cites: [{passage: "article#S5"}]})',
  );
  await write('correctFact(key: "foundry", claim: {rank: PREFERRED})');
  await write('retractFact(key: "foundry", reason: "a slip")');
  const { nodes } = await changes(`first: 10, after: "${start}"`);
  const numbers = nodes.map(({ id }) => Number(id));
  expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 0) + i));
  const company = { aboutId: 'tsmc', type: 'Company', relation: null, entity: { id: 'tsmc' } };
  const claim = { aboutId: 'foundry', type: 'Fact', relation: 'DESCRIBED_AS', entity: null };
  expect(nodes.map(({ id, ...line }) => line)).toEqual([
    {
      ...{ kind: 'RECORDED', ...company, fact: null, by: 'ed', reason: 'read of it' },
      changes: [
        { field: 'name', before: null, after: 'TSMC' },
        { field: 'aliases', before: null, after: '台积电' },
      ],
    },
    {
      ...{ kind: 'CHANGED', ...company, fact: null, by: 'ed', reason: null },
      changes: [{ field: 'description', before: null, after: 'Makes chips.' }],
    },
    {
      ...{ kind: 'RECORDED', ...claim, fact: { id: 'foundry.1' }, by: 'ed', reason: null },
      changes: expect.arrayContaining([
        { field: 'value', before: null, after: 'a foundry' },
        { field: 'subject', before: null, after: 'tsmc' },
        { field: 'citations', before: null, after: 'article#S5: ASSERTED' },
      ]),
    },
    {
      ...{ kind: 'CHANGED', ...claim, fact: { id: 'foundry.2' }, by: 'ed', reason: null },
      changes: [{ field: 'rank', before: 'NORMAL', after: 'PREFERRED' }],
    },
    {
      ...{ kind: 'RETRACTED', ...claim, fact: { id: 'foundry.2' }, by: 'ed', reason: 'a slip' },
      changes: [],
    },
  ]);
});

test('what changes nothing, is refused or is only tried out is not logged', async () => {
  await write('upsertCompany(input: {id: "nvidia", description: "Makes chips."})');
  const start = await now();
  await write('upsertCompany(input: {id: "nvidia", description: "Makes chips."})');
  await write('upsertCompany(input: {id: "nvidia", description: "Makes GPUs."}, dryRun: true)');
  await write('upsertCompany(input: {id: "nameless"})');
  expect(await now()).toBe(start);
});

test('relations and passages are logged, too', async () => {
  const start = await now();
  await write(`applyChanges(changes: [
    {upsertSource: {id: "wire", name: "A wire", passages: [{label: "W1", text: "It is so."}]}}
    {upsertGovernment: {id: "nl-gov", name: "Dutch government"}}
    {upsertPlace: {id: "nl", name: "Netherlands"}}
    {relate: {relation: GOVERNS, subject: "nl-gov", object: "nl"}}
  ])`);
  const { nodes } = await changes(`first: 10, after: "${start}"`, 'aboutId type relation');
  expect(nodes).toEqual(
    expect.arrayContaining([
      { aboutId: 'wire#W1', type: 'Passage', relation: null },
      { aboutId: 'nl-gov', type: null, relation: 'GOVERNS' },
    ]),
  );
  expect(nodes).toHaveLength(5);
});

test('it is filtered like any list, also by what it is about, and paged both ways', async () => {
  const start = await now();
  await write(`applyChanges(changes: [
    {upsertCompany: {id: "arm", name: "Arm"}}
    {upsertCompany: {id: "amd", name: "AMD"}}
    {upsertPerson: {id: "lisa-su", name: "Lisa Su"}}
  ])`);
  const ids = async (args: string) =>
    (await changes(args, 'aboutId')).nodes.map(({ aboutId }) => aboutId);
  const behind = `after: "${start}"`;
  expect(await ids(`first: 9, ${behind}, where: {type: {eq: Company}}`)).toEqual(['arm', 'amd']);
  expect(await ids(`first: 9, ${behind}, where: {entity: {name: {startsWith: "A"}}}`)).toEqual([
    'arm',
    'amd',
  ]);
  expect(await ids(`last: 2, ${behind}`)).toEqual(['amd', 'lisa-su']);
  expect(await ids('last: 1, where: {by: {eq: "nobody"}}')).toEqual([]);
});
