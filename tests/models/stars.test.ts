import { expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { useModel } from './use-model.ts';

const stars = useModel('stars');

test('a model of one type without fields of its own goes all the way from start to answer', async () => {
  const report = await stars.load();
  expect(report.entities).toEqual({ created: 2, updated: 0, unchanged: 0 });
  expect(
    await stars.ask(`{
      star(by: { name: "織女一" }) { id name aliases { name } facts { totalCount } }
      stars(orderBy: { name: DESC }) { totalCount nodes { name description } }
      entities(where: { name: { startsWith: "S" } }) { nodes { __typename id } }
      nodes(ids: ["sirius", "nobody"]) { id }
      sources { totalCount }
    }`),
  ).toEqual({
    star: {
      id: 'vega',
      name: 'Vega',
      aliases: [{ name: 'Vega' }, { name: '織女一' }],
      facts: { totalCount: 0 },
    },
    stars: {
      totalCount: 2,
      nodes: [
        { name: 'Vega', description: null },
        { name: 'Sirius', description: 'The brightest of the night.' },
      ],
    },
    entities: { nodes: [{ __typename: 'Star', id: 'sirius' }] },
    nodes: [{ id: 'sirius' }, null],
    sources: { totalCount: 0 },
  });
  expect(await checkGraph(stars.neo4j.database, stars.neo4j.model)).toEqual([]);
});
