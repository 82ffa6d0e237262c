import { parse } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { buildApi } from '../../src/api/build-api.ts';
import { readModel } from '../../src/model/read-model.ts';
import { connect } from '../connect.ts';
import { createCrowdOperation } from '../golden/answer-operation.ts';

const database = await connect();
afterAll(() => database.close());
const model = await readModel('schema');
const answer = createCrowdOperation(model, buildApi(model), database);

/** Names, aliases, Chinese, parts, slips, words of texts, signs of the search syntax, and nothing. */
const TEXTS = [
  ...['Nvidia', 'h200', '英伟达', 'chip', 'ascnd', 'goverment', 'surcharge', 'approve', 'beijing'],
  ...[
    'the',
    'domestic AI',
    '芯片',
    'a',
    'AND',
    'nvidia OR',
    '"',
    '*',
    '+-&|!(){}[]^~?:\\/',
    '  ',
    'xyzzy',
  ],
];

/** Lists and the types that are searched for them. */
const LISTS = {
  chips: 'Chip',
  companies: 'Company',
  actors: 'Actor',
  facts: 'Fact',
  passages: 'Passage',
};

interface Ids {
  readonly nodes: readonly { readonly id: string }[];
}

async function idsOf(operation: string, text: string): Promise<string[]> {
  const { data, errors } = await answer(parse(operation), { text });
  if (errors) throw errors[0];
  const list = Object.values(data ?? {})[0] as Ids;
  return list.nodes.map(({ id }) => id).sort();
}

test.each(Object.entries(LISTS))('%s by a search are what a search finds', async (list, type) => {
  const types = model.nodes.get(type)?.possible.join(', ');
  let found = 0;
  for (const text of TEXTS) {
    const filtered = await idsOf(
      `query ($text: String!) { ${list}(first: 100, where: {search: $text}) { nodes { ... on Node { id } } } }`,
      text,
    );
    const searched = await idsOf(
      `query ($text: String!) { search(text: $text, types: [${types}], first: 100) { nodes { id } } }`,
      text,
    );
    expect(filtered, text).toEqual(searched);
    found += filtered.length;
  }
  expect(found).toBeGreaterThan(3);
});

test('a search is one condition among others', async () => {
  const ask = (where: string) =>
    idsOf(`query ($text: String!) { chips(where: ${where}) { nodes { id } } }`, 'nvidia');
  const all = await idsOf(
    'query ($text: String) { chips(where: {name: {ne: $text}}) { nodes { id } } }',
    '',
  );
  const fit = await ask('{search: $text}');
  expect(fit.length).toBeGreaterThan(0);
  expect(await ask('{NOT: {search: $text}}')).toEqual(all.filter((id) => !fit.includes(id)));
  expect(await ask('{OR: [{search: $text}, {id: {eq: "ascend"}}]}')).toEqual(
    [...fit, 'ascend'].sort(),
  );
  expect(await ask('{search: $text, id: {eq: "none"}}')).toEqual([]);
});

test('a search below one thing is the same for several requests at once', async () => {
  const { data, errors } = await answer(
    parse(`query ($text: String!) { chip(by: {id: "h200"}) {
      madeBy(where: {search: $text}) { totalCount nodes { id } }
      facts(first: 2, where: {search: "surcharge", citations: {some: {passage: {search: "surcharge"}}}}) { nodes { key } }
      competesWith(where: {NOT: {search: $text}}) { nodes { id } }
    } }`),
    { text: 'nvidia' },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    chip: {
      madeBy: { totalCount: 1, nodes: [{ id: 'nvidia' }] },
      competesWith: { nodes: expect.arrayContaining([{ id: 'ascend' }]) },
    },
  });
});

test('a text that is too long is refused, also as a variable', async () => {
  await expect(
    idsOf(
      'query ($text: String!) { chips(where: {search: $text}) { nodes { id } } }',
      'x'.repeat(501),
    ),
  ).rejects.toThrow('501 characters; at most 500');
});

test.each([
  [
    'a list',
    `companies(where: {id: {eq: "nvidia"}}) { nodes { makes(where: {search: $text}) { nodes { id } } } }`,
  ],
  [
    'a list that is searched, too',
    `companies(where: {search: "nvidia"}) { nodes { makes(where: {search: $text}) { nodes { id } } } }`,
  ],
  [
    'a search',
    `search(text: "nvidia", first: 1) { nodes { ... on Company { makes(where: {search: $text}) { nodes { id } } } } }`,
  ],
])('a search below %s alone', async (_, root) => {
  const { data, errors } = await answer(parse(`query ($text: String!) { ${root} }`), {
    text: 'h200',
  });
  expect(errors).toBeUndefined();
  const [list] = Object.values(data ?? {});
  expect(list).toEqual({ nodes: [{ makes: { nodes: [{ id: 'h200' }] } }] });
});

test('a search in a condition finds all there is, however much', async () => {
  const texts = ['e', 'a', 'the', 'chips'];
  for (const text of texts) {
    const found = await idsOf(
      `query ($text: String!) { facts(first: 100, where: {basis: {eq: STATED}, NOT: {NOT: {search: $text}}}) { nodes { id } } }`,
      text,
    );
    const negated = await idsOf(
      `query ($text: String!) { facts(first: 100, where: {basis: {eq: STATED}, NOT: {search: $text}}) { nodes { id } } }`,
      text,
    );
    const all = await idsOf(
      '{ facts(first: 100, where: {basis: {eq: STATED}}) { nodes { id } } }',
      '',
    );
    expect([...found, ...negated].sort()).toEqual(all);
  }
});
