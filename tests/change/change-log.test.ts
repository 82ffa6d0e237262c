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
      changes: expect.arrayContaining([
        { field: 'value', before: 'a foundry', after: null },
        { field: 'rank', before: 'PREFERRED', after: null },
        { field: 'subject', before: 'tsmc', after: null },
        { field: 'citations', before: 'article#S5: ASSERTED', after: null },
      ]),
    },
  ]);
  const { data } = await ask(`{
    company(by: {id: "tsmc"}) { history { kind changes { field before after } } }
    fact(id: "foundry.2") { history { kind changes { field } } }
  }`);
  const [recorded, changed, , , retracted] = nodes;
  expect(data).toEqual({
    company: {
      history: [recorded, changed].map((line) => ({ kind: line?.kind, changes: line?.changes })),
    },
    fact: {
      history: [
        { kind: 'RECORDED', changes: expect.arrayContaining([{ field: 'value' }]) },
        { kind: 'CHANGED', changes: [{ field: 'rank' }] },
        {
          kind: 'RETRACTED',
          changes: ((retracted?.changes ?? []) as { field: string }[]).map(({ field }) => ({
            field,
          })),
        },
      ],
    },
  });
});

test('of what is deleted the log tells what went', async () => {
  await write(`applyChanges(changes: [
    {upsertGovernment: {id: "old-gov", name: "Old government", description: "It was.", aliases: [{name: "旧"}]}}
    {upsertPlace: {id: "old-land", name: "Old land"}}
    {relate: {relation: GOVERNS, subject: "old-gov", object: "old-land"}}
    {assertFact: {relation: RESTRICTS, subject: "old-gov", object: "h200", claim: {key: "old-fact", cites: [{passage: "article#S5"}]}}}
  ])`);
  const start = await now();
  await ask('mutation { deleteEntity(id: "old-gov", reason: "a test") { applied } }', {}, 'ADMIN');
  const { nodes } = await changes(
    `first: 10, after: "${start}"`,
    'kind aboutId relation changes { field before after }',
  );
  const gone = (field: string, before: string) => ({ field, before, after: null });
  expect(nodes).toEqual([
    {
      ...{ kind: 'RETRACTED', aboutId: 'old-fact', relation: 'RESTRICTS' },
      changes: expect.arrayContaining([gone('subject', 'old-gov'), gone('object', 'h200')]),
    },
    {
      ...{ kind: 'RETRACTED', aboutId: 'old-gov', relation: 'GOVERNS' },
      changes: [gone('object', 'old-land')],
    },
    {
      ...{ kind: 'DELETED', aboutId: 'old-gov', relation: null },
      changes: [
        ...[gone('name', 'Old government'), gone('description', 'It was.'), gone('aliases', '旧')],
        gone('claims', '1'),
      ],
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

test('a relation that gives way to another one is logged', async () => {
  const start = await now();
  await write(`applyChanges(changes: [
    {upsertGovernment: {id: "new-gov", name: "New government"}}
    {upsertPlace: {id: "east", name: "East"}}
    {upsertPlace: {id: "west", name: "West"}}
    {relate: {relation: GOVERNS, subject: "new-gov", object: "east"}}
  ])`);
  await write('relateGoverns(subject: "new-gov", object: "west")');
  await write('relateGoverns(subject: "new-gov", object: "west")');
  const { nodes } = await changes(
    `first: 10, after: "${start}", where: {relation: {eq: GOVERNS}}`,
    'kind aboutId changes { field before after }',
  );
  expect(nodes).toEqual([
    {
      ...{ kind: 'RECORDED', aboutId: 'new-gov' },
      changes: [{ field: 'object', before: null, after: 'east' }],
    },
    {
      ...{ kind: 'RECORDED', aboutId: 'new-gov' },
      changes: [{ field: 'object', before: null, after: 'west' }],
    },
    {
      ...{ kind: 'RETRACTED', aboutId: 'new-gov' },
      changes: [{ field: 'object', before: 'east', after: null }],
    },
  ]);
});
