import { beforeAll, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { useModel } from './use-model.ts';

const myths = useModel('myths');
beforeAll(() => myths.load());

test('keeps two claims between the same two as parallel edges, each with its qualifiers and source', async () => {
  expect(
    await myths.ask(`{
      figure(by: { name: "JOVE" }) {
        id
        fathered(where: { name: { eq: "Athena" } }) {
          totalCount
          edges {
            mother { name }
            manner
            fact { key modality citations { passage { source { name } } } }
          }
        }
      }
    }`),
  ).toEqual({
    figure: {
      id: 'Ζεύς',
      fathered: {
        totalCount: 2,
        edges: [
          {
            mother: null,
            manner: 'of himself',
            fact: {
              key: 'B1',
              modality: 'ASSERTED',
              citations: [{ passage: { source: { name: 'Theogony' } } }],
            },
          },
          {
            mother: { name: 'Dione' },
            manner: null,
            fact: {
              key: 'B2',
              modality: 'POSSIBLE',
              citations: [{ passage: { source: { name: 'Iliad' } } }],
            },
          },
        ],
      },
    },
  });
});

test('shows what sources tell otherwise, from the other end', async () => {
  expect(
    await myths.ask(`{
      figure(by: { id: "aphrodite!" }) {
        fathers(orderBy: { name: ASC }) {
          edges { node { name } told { text } fact { sentence rivals { key } } }
        }
      }
    }`),
  ).toEqual({
    figure: {
      fathers: {
        edges: [
          {
            node: { name: 'Ouranos' },
            told: null,
            fact: {
              sentence: 'Ouranos fathered Aphrodite, from the foam',
              rivals: [{ key: 'A1' }],
            },
          },
          {
            node: { name: 'Zeus' },
            told: { text: '1200' },
            fact: { sentence: 'Zeus fathered Aphrodite with Dione', rivals: [{ key: 'A2' }] },
          },
        ],
      },
    },
  });
});

test('leads to a union of figures, islands and sources, and leaves out what is denied', async () => {
  expect(
    await myths.ask(`{
      figures(where: { likes: { some: {} } }) {
        nodes { name likes(orderBy: { name: ASC }) { nodes { __typename ... on Island { id } } } }
      }
      denied: facts(where: { polarity: { eq: DENIED } }) { nodes { sentence } }
      islands { nodes { likedBy { nodes { domains { nodes { value } } } } } }
    }`),
  ).toEqual({
    figures: {
      nodes: [
        {
          name: 'Aphrodite',
          likes: { nodes: [{ __typename: 'Island', id: 'cyprus' }, { __typename: 'Figure' }] },
        },
      ],
    },
    denied: { nodes: [{ sentence: 'It is denied that Athena likes Iliad' }] },
    islands: { nodes: [{ likedBy: { nodes: [{ domains: { nodes: [{ value: 'love' }] } }] } }] },
  });
});

test('finds those who fought each other from either end, and an entity by the part it has', async () => {
  expect(
    await myths.ask(`{
      figure(by: { id: "aphrodite!" }) { fought { nodes { fought { nodes { id } } } } }
      dione: figure(by: { id: "dione" }) { facts(role: [QUALIFIER]) { nodes { key } } }
    }`),
  ).toEqual({
    figure: { fought: { nodes: [{ fought: { nodes: [{ id: 'aphrodite!' }] } }] } },
    dione: { facts: { nodes: [{ key: 'A1' }, { key: 'B2' }] } },
  });
});

test('changes nothing when it is seeded again, and record and index agree', async () => {
  const report = await myths.load();
  expect(report.facts).toEqual({ created: 0, updated: 0, unchanged: 9 });
  expect(await checkGraph(myths.neo4j.database, myths.neo4j.model)).toEqual([]);
});
