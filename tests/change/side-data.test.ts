import { expect, test } from 'vitest';
import { useWritingServer } from './writing-server.ts';

const { ask, write } = useWritingServer();

/** The last change of one thing: what it changed. */
async function lastChange(aboutId: string): Promise<unknown> {
  const { data, errors } = await ask(
    `{ changes(last: 1, where: {aboutId: {eq: "${aboutId}"}}) { nodes { kind changes { field before after } } } }`,
  );
  expect(errors).toEqual([]);
  return (data as { changes: { nodes: unknown[] } }).changes.nodes[0];
}

test('what a claim leaves open makes a new version of it, which says what it was before', async () => {
  const claim = (more: string) =>
    `assertDescribedAs(subject: "nvidia", value: "a bet", claim: {key: "bet", cites: [{passage: "article#S5"}]${more}})`;
  await write(claim(', unstated: [{field: "end", note: "till when"}]'));
  expect(await lastChange('bet')).toMatchObject({
    kind: 'RECORDED',
    changes: expect.arrayContaining([
      { field: 'end', before: null, after: 'not stated: till when (article#S5)' },
    ]),
  });
  const again = await write(claim(', unstated: [{field: "end", note: "till when"}]'));
  expect(again).toMatchObject({ unchanged: 1 });
  const without = await write(claim(''));
  expect(without).toMatchObject({ updated: 1 });
  expect(await lastChange('bet')).toEqual({
    kind: 'CHANGED',
    changes: [{ field: 'end', before: 'not stated: till when (article#S5)', after: null }],
  });
  const { data, errors } = await ask('{ fact(id: "bet.2") { id retractedAt unstated { field } } }');
  expect(errors).toEqual([]);
  expect(data).toEqual({ fact: { id: 'bet.2', retractedAt: null, unstated: [] } });
});

test('what is left open about an entity, and where its names are from, are changes of it', async () => {
  const revision = async () => {
    const { data } = await ask('{ company(by: {id: "arm"}) { revision } }');
    return (data as { company: { revision: number } }).company.revision;
  };
  await write('upsertCompany(input: {id: "arm", name: "Arm", aliases: [{name: "ARM"}]})');
  const steps = [
    [
      'aliases: [{name: "ARM", lang: "en"}]',
      [{ field: 'aliases', before: 'ARM', after: 'ARM (en)' }],
    ],
    [
      'aliases: [{name: "ARM", cites: ["article#S5"]}]',
      [{ field: 'aliases', before: 'ARM (en)', after: 'ARM (en; article#S5)' }],
    ],
    [
      'name: "Arm", cites: ["article#S6"]',
      [{ field: 'name', before: 'Arm', after: 'Arm (article#S6)' }],
    ],
    [
      'unstated: [{field: "owner", note: "who owns it"}]',
      [{ field: 'owner', before: null, after: 'not stated: who owns it' }],
    ],
    [
      'unstated: [{field: "size"}]',
      [
        { field: 'owner', before: 'not stated: who owns it', after: null },
        { field: 'size', before: null, after: 'not stated' },
      ],
    ],
  ] as const;
  for (const [at, [input, changes]] of steps.entries()) {
    await write(`upsertCompany(input: {id: "arm", ${input}})`);
    expect(await lastChange('arm')).toEqual({ kind: 'CHANGED', changes });
    expect(await revision()).toBe(2 + at);
  }
});

test.each(['[]', 'null'])(
  'an entity of which nothing is open any more: unstated %s',
  async (none) => {
    const id = none === 'null' ? 'shut' : 'open';
    await write(`upsertCompany(input: {id: "${id}", name: "Open", unstated: [{field: "owner"}]})`);
    expect(await write(`upsertCompany(input: {id: "${id}", unstated: ${none}})`)).toMatchObject({
      updated: 1,
    });
    expect(await lastChange(id)).toEqual({
      kind: 'CHANGED',
      changes: [{ field: 'owner', before: 'not stated', after: null }],
    });
    expect(await write(`upsertCompany(input: {id: "${id}", unstated: ${none}})`)).toMatchObject({
      unchanged: 1,
    });
  },
);

test('passages without the name that they use are a mistake, and so is a reason without words', async () => {
  const { errors } = await write('upsertCompany(input: {id: "nvidia", cites: ["article#S5"]})');
  expect(errors).toMatchObject([
    { message: expect.stringContaining('expected the name beside it'), path: ['input', 'cites'] },
  ]);
  const answer = await ask('mutation { retractFact(key: "F01", reason: " ") { applied } }');
  expect(answer.errors).toMatchObject([
    { message: expect.stringContaining('`reason`: expected words') },
  ]);
});
