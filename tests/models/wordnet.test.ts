import { beforeAll, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { relationId } from '../../src/seed/compose-ids.ts';
import { compareTexts } from '../oracle/compare-texts.ts';
import { type Column, sortRows } from './made-data.ts';
import { useSchema } from './use-model.ts';
import { walkPages } from './walk-pages.ts';
import { type Concept, makeWordNet, type Sense, wordNetLines } from './wordnet/make-wordnet.ts';

const served = useSchema('tests/models/wordnet/schema');
const { neo4j, ask } = served;

const net = makeWordNet(1985, 1200);
const { concepts, individuals, words, senses, parts, antonyms } = net;
const lines = wordNetLines(net);

const conceptOf = new Map(concepts.map((one) => [one.id, one]));
const sensesOf = Map.groupBy(senses, ({ word }) => word);
const meaningOf = Map.groupBy(senses, ({ meaning }) => meaning);
const hyponymsOf = Map.groupBy(
  [...concepts, ...individuals].flatMap(({ id, hypernyms }) =>
    hypernyms.map((above) => ({ id, above })),
  ),
  ({ above }) => above,
);

/** All edges of a root list, read page by page. */
function walkRoot<T>(field: string, edge: string, given = '', size = 100): Promise<T[]> {
  const document = (list: string) => `{ ${list} }`;
  return walkPages<T>(served, { document, field, path: [field], edge, size, arguments: given });
}

async function idsWhere(field: string, where: string): Promise<string[]> {
  const edges = await walkRoot<{ node: { id: string } }>(field, 'node { id }', `, where: ${where}`);
  return edges.map(({ node }) => node.id);
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id).sort(compareTexts);
}

/** Everything that a concept is a kind of, however far above. */
function closure(id: string): Set<string> {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const above of conceptOf.get(next)?.hypernyms ?? []) {
      if (!found.has(above)) open.push(above);
      found.add(above);
    }
  }
  return found;
}

describe('a model of words and their meanings, from JSONL', () => {
  beforeAll(async () => {
    const report = await neo4j.seedLines(lines);
    const nodes = [concepts, individuals, words, senses].flat().length;
    expect(report.entities).toEqual({ created: nodes, updated: 0, unchanged: 0 });
    expect(nodes).toBeGreaterThan(4000);
  });

  test('keeps glosses, lists of examples, counts and nothing as they were', async () => {
    const edges = await walkRoot<{ node: Record<string, unknown> }>(
      'concepts',
      'node { id name gloss pos depth examples frequency hypernyms(first: 9) { nodes { id } } }',
    );
    const found = new Map(edges.map(({ node }) => [node.id, node]));
    expect(found.size).toBe(concepts.length);
    for (const { examples, hypernyms, ...one } of concepts) {
      expect(found.get(one.id)).toEqual({
        ...one,
        examples: examples.length === 0 ? null : examples,
        hypernyms: { nodes: [...hypernyms].sort(compareTexts).map((id) => ({ id })) },
      });
    }
  });

  test('walks up through several parents to the first concept, four levels a request', async () => {
    const up = (levels: number): string =>
      levels === 0 ? 'id' : `id hypernyms(first: 9) { nodes { ${up(levels - 1)} } }`;
    interface Node {
      readonly id: string;
      readonly hypernyms?: { readonly nodes: readonly Node[] };
    }
    const gather = ({ id, hypernyms }: Node, found: Set<string>, open: Set<string>): void => {
      if (found.has(id)) return;
      if (!hypernyms) {
        open.add(id);
        return;
      }
      found.add(id);
      for (const node of hypernyms.nodes) gather(node, found, open);
    };
    const several = concepts.filter(({ hypernyms }) => hypernyms.length > 1).slice(-8);
    for (const { id } of several) {
      const found = new Set<string>();
      let open = new Set([id]);
      while (open.size > 0) {
        const { nodes } = (await ask(
          `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Concept { ${up(4)} } } }`,
          { ids: [...open].slice(0, 100) },
        )) as { nodes: readonly Node[] };
        const next = new Set([...open].slice(100));
        for (const node of nodes) gather(node, found, next);
        open = new Set([...next].filter((one) => !found.has(one)));
      }
      expect(found).toEqual(new Set([id, ...closure(id)]));
    }
  });

  const CONCEPT_FILTERS: readonly (readonly [string, (one: Concept) => boolean])[] = [
    ['{ hypernyms: { count: { eq: 3 } } }', (one) => one.hypernyms.length === 3],
    ['{ hypernyms: { none: {} } }', (one) => one.hypernyms.length === 0],
    [
      '{ hypernyms: { all: { depth: { lte: 1 } } }, depth: { gte: 1 } }',
      (one) => one.depth >= 1 && one.hypernyms.every((id) => (conceptOf.get(id)?.depth ?? 0) <= 1),
    ],
    [
      '{ hypernyms: { some: { hypernyms: { some: { hypernyms: { some: { id: { eq: "river.n.0" } } } } } } } }',
      (one) => above([one.id], 3).includes('river.n.0'),
    ],
    [
      '{ hyponyms: { none: { typeName: [Individual] } , count: { gte: 4 } } }',
      ({ id }) => {
        const below = hyponymsOf.get(id) ?? [];
        return below.length >= 4 && below.every((one) => conceptOf.has(one.id));
      },
    ],
    [
      '{ parts: { part: { manner: { eq: MEMBER }, count: { gt: 2 } }, some: {} } }',
      ({ id }) => parts.some((p) => p.object === id && p.manner === 'MEMBER' && (p.count ?? 0) > 2),
    ],
    [
      '{ partOf: { part: { remarks: { isEmpty: false } }, none: {}, count: { eq: 0 } }, parts: { some: {} } }',
      ({ id }) =>
        !parts.some((p) => p.subject === id && p.remarks.length > 0) &&
        parts.some((p) => p.object === id),
    ],
    [
      '{ senses: { some: { antonyms: { some: { meaning: { pos: { eq: VERB } } } } } } }',
      ({ id }) =>
        (meaningOf.get(id) ?? []).some((sense) =>
          oppositesOf(sense).some(
            ({ to }) => conceptOf.get(senseOf(to)?.meaning ?? '')?.pos === 'VERB',
          ),
        ),
    ],
    ['{ gloss: { contains: "река 河川" } }', ({ gloss }) => gloss.includes('река 河川')],
    [
      '{ frequency: { isNull: true }, instances: { count: { gte: 1 } } }',
      ({ id, frequency }) =>
        frequency === null && individuals.some((one) => one.instanceOf.includes(id)),
    ],
  ];

  test.each(CONCEPT_FILTERS)('filters by %s as plain loops do', async (where, fits) => {
    const expected = idsOf(concepts.filter(fits));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(concepts.length);
    expect(await idsWhere('concepts', where)).toEqual(expected);
  });

  test.each([
    ['{ before: "1500" }', (_: string | null, late: string | null) => (late ?? '9') < '1500'],
    ['{ after: "1500" }', (early: string | null) => (early ?? '0') > '1500-12-31'],
    [
      '{ overlaps: "1500" }',
      (early: string | null, late: string | null) =>
        (early ?? '0') <= '1500-12-31' && (late ?? '9') >= '1500-01-01',
    ],
  ])('filters by %s where either bound may be open', async (born, fits) => {
    const expected = idsOf(
      individuals.filter((one) => one.born !== null && fits(one.born.earliest, one.born.latest)),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(await idsWhere('individuals', `{ born: ${born} }`)).toEqual(expected);
  });

  test('lists concepts and single things together by their interface', async () => {
    const edges = await walkRoot<unknown>(
      'meanings',
      'node { __typename id ... on Individual { instanceOf { totalCount } } ... on Concept { depth } }',
      ', where: { hypernyms: { some: { depth: { eq: 2 } } } }, orderBy: [{ pos: ASC }, { gloss: DESC }]',
      70,
    );
    const fits = (one: { hypernyms: readonly string[] }) =>
      one.hypernyms.some((id) => conceptOf.get(id)?.depth === 2);
    const expected = sortRows(
      [...concepts, ...individuals].filter(fits),
      [
        { read: ({ pos }) => pos, direction: 'ASC' },
        { read: ({ gloss }) => gloss, direction: 'DESC' },
      ],
      ({ id }) => id,
    );
    expect(expected.some((one) => 'born' in one)).toBe(true);
    expect(edges).toEqual(
      expected.map((one) => ({
        node:
          'born' in one
            ? {
                ...{ __typename: 'Individual', id: one.id },
                instanceOf: { totalCount: one.instanceOf.length },
              }
            : { __typename: 'Concept', id: one.id, depth: one.depth },
      })),
    );
  });

  test('leads from a sense to words, concepts and single things alike', async () => {
    const edges = await walkRoot<{ node: { id: string; related: { nodes: unknown } } }>(
      'senses',
      `node { id related(first: 5) { nodes {
        __typename ... on Word { id language } ... on Concept { id depth } ... on Individual { id }
      } } }`,
      ', where: { related: { count: { gte: 1 } } }',
    );
    const related = senses.filter((sense) => sense.related.length > 0);
    expect(edges).toHaveLength(related.length);
    const found = new Map(edges.map(({ node }) => [node.id, node.related.nodes]));
    const languageOf = new Map(words.map(({ id, language }) => [id, language]));
    for (const sense of related) {
      const ids = sortRows(sense.related, [], (id) =>
        relationId('RELATED_TO', sense.id, id, undefined),
      );
      expect(found.get(sense.id)).toEqual(
        ids.map((id) => {
          const concept = conceptOf.get(id);
          if (concept) return { __typename: 'Concept', id, depth: concept.depth };
          const language = languageOf.get(id);
          if (language) return { __typename: 'Word', id, language };
          return { __typename: 'Individual', id };
        }),
      );
    }
  });

  test('reads antonyms from either end, with what stands on the edge', async () => {
    const edges = await walkRoot<{ node: { id: string; antonyms: { edges: unknown[] } } }>(
      'senses',
      'node { id antonyms(first: 20) { edges { node { id } gradable strength } } }',
      ', where: { antonyms: { some: {} } }',
    );
    const found = new Map(edges.map(({ node }) => [node.id, node.antonyms.edges]));
    expect(found.size).toBe(senses.filter((sense) => oppositesOf(sense).length > 0).length);
    for (const [id, opposites] of found) {
      const expected = oppositesOf({ id }).map(({ to, gradable, strength }) => ({
        ...{ node: { id: to }, gradable, strength },
      }));
      expect(opposites).toHaveLength(expected.length);
      expect(opposites).toEqual(expect.arrayContaining(expected));
    }
  });

  const WORD_ORDERS: readonly (readonly [string, readonly Column<Sense>[]])[] = [
    ['{ word: { name: DESC } }', [{ read: ({ word }) => wordName(word), direction: 'DESC' }]],
    [
      '[{ meaning: { frequency: DESC } }, { meaning: { depth: ASC } }]',
      [
        { read: ({ meaning }) => conceptOf.get(meaning)?.frequency ?? null, direction: 'DESC' },
        { read: ({ meaning }) => conceptOf.get(meaning)?.depth ?? null, direction: 'ASC' },
      ],
    ],
  ];

  test.each(WORD_ORDERS)('orders senses by %s, page by page', async (orderBy, columns) => {
    const edges = await walkRoot<{ node: { id: string } }>(
      'senses',
      'node { id }',
      `, orderBy: ${orderBy}`,
    );
    const expected = sortRows(senses, columns, ({ id }) => id).map(({ id }) => id);
    expect(edges.map(({ node }) => node.id)).toEqual(expected);
  });

  test('pages within pages: words, their senses by rank, and what those mean', async () => {
    const edges = await walkRoot<{ node: unknown }>(
      'words',
      `node { id senses(first: 1, orderByEdge: { rank: DESC }) {
        totalCount pageInfo { hasNextPage } edges { rank node { meaning { id senses { totalCount } } } }
      } }`,
      ', where: { language: { in: ["zh", "th"] } }',
      40,
    );
    const mine = words.filter(({ language }) => language === 'zh' || language === 'th');
    expect(edges.map(({ node }) => node)).toEqual(
      sortRows(mine, [], ({ id }) => id).map(({ id }) => {
        const all = sensesOf.get(id) ?? [];
        return {
          id,
          senses: {
            totalCount: all.length,
            pageInfo: { hasNextPage: all.length > 1 },
            edges: all.slice(-1).map(({ rank, meaning }) => ({
              rank,
              node: {
                meaning: { id: meaning, senses: { totalCount: meaningOf.get(meaning)?.length } },
              },
            })),
          },
        };
      }),
    );
  });

  test('changes nothing when it is seeded again, and nothing disagrees', async () => {
    const report = await neo4j.seedLines(lines);
    expect(report.entities).toMatchObject({ created: 0, updated: 0 });
    expect(report.relations).toMatchObject({ created: 0, updated: 0 });
    expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  });
});

/** What so many steps up lead to, by any way. */
function above(ids: readonly string[], steps: number): readonly string[] {
  if (steps === 0) return ids;
  return above(
    ids.flatMap((id) => conceptOf.get(id)?.hypernyms ?? []),
    steps - 1,
  );
}

function senseOf(id: string): Sense | undefined {
  return senses.find((sense) => sense.id === id);
}

function oppositesOf({ id }: { readonly id: string }) {
  return antonyms.flatMap(({ subject, object, gradable, strength }) => {
    if (subject !== id && object !== id) return [];
    return [{ to: subject === id ? object : subject, gradable, strength }];
  });
}

function wordName(id: string): string | null {
  return words.find((word) => word.id === id)?.name ?? null;
}
