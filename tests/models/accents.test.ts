import { beforeAll, expect, test } from 'vitest';
import { useModel } from './use-model.ts';

const { neo4j, ask } = useModel('stars');

/** Names with accents, points and ligatures, and one without that is close to another with. */
const NAMES = ['Dvořák', 'Ångström', 'Łódź', 'Straße', 'القاهرةُ', 'Émile Zola', 'Resume', 'Résumé'];

beforeAll(async () => {
  await neo4j.clear();
  await neo4j.seedLines(NAMES.map((name) => ({ type: 'Star', id: name, name })));
});

async function find(text: string): Promise<string[]> {
  const found = await ask(
    'query ($text: String!) { search(text: $text) { edges { marks snippet node { ... on Entity { name } } } } }',
    { text },
  );
  const { edges } = (found as { search: { edges: Edge[] } }).search;
  for (const { marks } of edges) expect(marks).not.toEqual([]);
  return edges.map(({ node }) => node.name);
}

interface Edge {
  readonly marks: readonly number[];
  readonly node: { readonly name: string };
}

test.each([
  ['dvorak', ['Dvořák']],
  ['Dvořák', ['Dvořák']],
  ['angstrom', ['Ångström']],
  ['lodz', ['Łódź']],
  ['strasse', ['Straße']],
  ['القاهرة', ['القاهرةُ']],
  ['zola emile', ['Émile Zola']],
  ['resume', ['Resume', 'Résumé']],
  ['résumé', ['Résumé', 'Resume']],
])('%s finds %j, with marks, the very name first', async (text, names) => {
  expect(await find(text)).toEqual(names);
});

test('a condition finds as much', async () => {
  const found = await ask('{ stars(where: {search: "dvorak"}) { nodes { name } } }');
  expect(found).toEqual({ stars: { nodes: [{ name: 'Dvořák' }] } });
});

test('two names that differ in accents alone are two', async () => {
  const found = await ask('{ star(by: {name: "Resume"}) { id } }');
  expect(found).toEqual({ star: { id: 'Resume' } });
});
