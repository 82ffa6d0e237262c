import { beforeAll, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { countIndexes, openExplainer } from '../golden/explain-statement.ts';
import { useSchema } from '../models/use-model.ts';

const { neo4j, ask } = useSchema('schema');

/** As other people's data have them; some would run together if they were merely joined. */
const IDS = [
  'dog.n.01',
  'C#',
  '#',
  'a',
  'a#b',
  'a #b',
  'a .b',
  'a  .b',
  ' a',
  'a b',
  'ns/pkg@1.0',
  '@scope/pkg',
  '日本',
  'é',
  'e\u0301',
  '\u05d0\u05d1',
  '👩\u200d🔬',
  '𝔘𝔫𝔦',
  '｡ half width',
  '\uf8ff',
  'it\'s "quoted" `so`',
  '<b>&amp;</b>',
  'back\\slash',
  '__proto__',
  'constructor',
  'toString',
  '$p',
  '${',
  '{{x}}',
  "'; MATCH (n) DETACH DELETE n //",
  '%23',
  '-1',
  'null',
  'true',
  '1984',
  'x'.repeat(500),
];
const CHIPS = ['ｃhip', '𝔠hip', 'b#c', 'c', '#c', ' c', '.c', 'b', 'chip 日本', '__proto__ '];

/** JSON is YAML, and quotes whatever needs it. */
const SEED = JSON.stringify({
  source: 'paper #1',
  sources: {
    'paper #1': { name: 'Paper', passages: { 'Chapter 1': 'All of them undercut b#c.' } },
    'paper#': { name: 'Other', passages: { '1': 'They do.' } },
  },
  entities: {
    Policy: objectOf(IDS, (id) => ({ name: `Name of ${id}`, kind: 'OPTION' })),
    Chip: objectOf(CHIPS, () => ({ name: 'Chip', kind: 'MODEL' })),
  },
  relations: IDS.flatMap((subject) =>
    CHIPS.map((object) => ({ subject, relation: 'COVERS', object })),
  ),
  facts: IDS.map((subject, index) => ({
    ...{ key: `fact ${index} of ${subject}`.slice(0, 500), subject },
    ...{ relation: 'UNDERCUTS', object: 'b#c', cites: ['Chapter 1', 'paper##1'] },
    aspect: 'not stated',
  })),
});

function objectOf(ids: readonly string[], make: (id: string) => unknown): object {
  // Unlike an object literal, this keeps __proto__ as a name like any other.
  return Object.fromEntries(ids.map((id): [string, unknown] => [id, make(id)]));
}

describe('ids of any signs', () => {
  beforeAll(async () => {
    await neo4j.seed(SEED);
    // Without its index a page compares texts by UTF-16, and sorts them by code point (2026.08.1).
    const explainer = openExplainer();
    await countIndexes(explainer);
    await explainer.close();
  });

  test('find one entity each, alone and together, in order', async () => {
    const document = `query ($ids: [ID!]!, $id: ID!) {
      nodes(ids: $ids) { __typename id ... on Policy { name } }
      node(id: $id) { id }
      policy(by: { id: $id }) { id }
      entity(by: { id: $id }) { id }
    }`;
    const nodes = IDS.map((id) => ({ __typename: 'Policy', id, name: `Name of ${id}` }));
    for (const id of IDS) {
      const found = { nodes, node: { id }, policy: { id }, entity: { id } };
      expect(await ask(document, { ids: IDS, id })).toEqual(found);
    }
  });

  test('can be written into a document as literals', async () => {
    for (const id of IDS) {
      const literal = JSON.stringify(id);
      expect(await ask(`{ node(id: ${literal}) { id } }`)).toEqual({ node: { id } });
    }
  });

  test('pass through cursors, forwards and backwards, in lists and within one', async () => {
    const byId = [...IDS].sort(compareCodePoints);
    const ids = async (id: string, page: string) => {
      const data = (await ask(
        `query ($id: ID!) { policy(by: { id: $id }) {
          covers(${page}) { nodes { id } pageInfo { startCursor endCursor hasNextPage } }
        } }`,
        { id },
      )) as { policy: { covers: Page } };
      return data.policy.covers;
    };
    for (const id of IDS) {
      const found: string[] = [];
      for (let page = await ids(id, 'first: 3'); ; ) {
        found.push(...page.nodes.map((node) => node.id));
        if (!page.pageInfo.hasNextPage) break;
        page = await ids(id, `first: 3, after: ${JSON.stringify(page.pageInfo.endCursor)}`);
      }
      expect(new Set(found)).toEqual(new Set(CHIPS));
      expect(found).toHaveLength(CHIPS.length);
    }
    const found: string[] = [];
    for (let before = ''; ; ) {
      const { policies } = (await ask(
        `{ policies(last: 5${before}) { nodes { id } pageInfo { startCursor hasPreviousPage } } }`,
      )) as { policies: Page };
      found.unshift(...policies.nodes.map((node) => node.id));
      if (!policies.pageInfo.hasPreviousPage) break;
      before = `, before: ${JSON.stringify(policies.pageInfo.startCursor)}`;
    }
    expect(found).toEqual(byId);
  });

  test('can be filtered by, through relations and facts too', async () => {
    const document = `query ($id: ID!) {
      policies(where: { id: { eq: $id } }) { totalCount }
      chips(where: { policies: { some: { id: { eq: $id } } } }, first: 100) { nodes { id } }
      facts(where: { subject: { id: { eq: $id } } }) {
        nodes {
          subject { id }
          citations { passage { id label source { id } } }
          unstated { field source { id } }
        }
      }
    }`;
    for (const id of IDS) {
      expect(await ask(document, { id })).toEqual({
        policies: { totalCount: 1 },
        chips: { nodes: [...CHIPS].sort(compareCodePoints).map((chip) => ({ id: chip })) },
        facts: {
          nodes: [
            {
              subject: { id },
              citations: [
                {
                  passage: {
                    ...{ id: 'paper #1#Chapter 1', label: 'Chapter 1' },
                    source: { id: 'paper #1' },
                  },
                },
                { passage: { id: 'paper##1', label: '1', source: { id: 'paper#' } } },
              ],
              unstated: [{ field: 'aspect', source: { id: 'paper #1' } }],
            },
          ],
        },
      });
    }
  });

  test('join what they should, however they run together', async () => {
    const rows = await neo4j.read(
      'MATCH (a)-[edge:COVERS]->(b) RETURN count(DISTINCT edge.id), count(*), sum(toInteger(edge.subjectId = a.id AND edge.objectId = b.id))',
    );
    const all = IDS.length * CHIPS.length;
    expect(rows).toEqual([[all, all, all]]);
  });

  test('are the same when they are seeded again, and nothing disagrees', async () => {
    const report = await neo4j.seed(SEED);
    expect(report.relations).toMatchObject({ created: 0, updated: 0 });
    expect(report.facts).toMatchObject({ created: 0, updated: 0 });
    expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  });
});

test.each([
  ['', 'a text that is not empty'],
  ['  ', 'a text that is not empty'],
  ['a\nb', 'no control characters'],
  ['a\u0000b', 'no control characters'],
  ['x'.repeat(501), 'at most 500 characters'],
])('refuses %j as an id', async (id, expected) => {
  const seed = JSON.stringify({ entities: { Place: { [id]: { name: 'X' } } } });
  await expect(neo4j.seed(seed)).rejects.toThrow(`id: expected ${expected}`);
});

test('refuses an id under which node(id:) would find two things', async () => {
  const seed = JSON.stringify({
    sources: { s: { name: 'S', passages: { P1: 'Acme makes it.' } } },
    entities: { Company: { 's#P1': { name: 'Acme' }, 'k.1': { name: 'Acme' } } },
    facts: [{ key: 'k', subject: 's#P1', relation: 'DESCRIBED_AS', value: 'x', cites: 's#P1' }],
  });
  await expect(neo4j.seed(seed)).rejects.toMatchObject({
    mistakes: expect.arrayContaining([
      expect.objectContaining({ text: 's#P1 is a passage already: expected another id' }),
      expect.objectContaining({ text: 'k.1: k is the key of a fact; expected another id' }),
    ]),
  });
});

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: Readonly<Record<string, string | boolean | null>>;
}

/** As Neo4j orders texts. */
function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
