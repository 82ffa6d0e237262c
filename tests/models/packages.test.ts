import { beforeAll, describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/database/check-graph.ts';
import { relationId } from '../../src/seed/compose-ids.ts';
import { compareTexts } from '../oracle/compare-texts.ts';
import { type Column, sortRows } from './made-data.ts';
import {
  type Dependency,
  LIBC,
  makePackages,
  type Package,
  packageLines,
} from './packages/make-packages.ts';
import { useSchema } from './use-model.ts';
import { walkPages } from './walk-pages.ts';

const served = useSchema('tests/models/packages/schema');
const { neo4j, ask } = served;

const index = makePackages(20_260_101, 2000);
const { packages, dependencies, provisions, virtuals, versions, maintainers } = index;
const lines = packageLines(index);

const needsOf = Map.groupBy(dependencies, ({ subject }) => subject);
const dependantsOf = Map.groupBy(dependencies, ({ object }) => object);
const packageOf = new Map(packages.map((one) => [one.id, one]));
const nameOf = new Map(maintainers.map(({ id, name }) => [id, name]));
const needs = ({ id }: Package): readonly Dependency[] => needsOf.get(id) ?? [];

/** The id of the relationship, by which rows of a list are told apart in the last place. */
function edgeId({ subject, object, key }: Dependency): string {
  return relationId('DEPENDS_ON', subject, object, key ?? undefined);
}

/** Ids of all packages that fit, in the order of ids, read page by page. */
async function idsWhere(where: string): Promise<string[]> {
  const edges = await walkPages<{ node: { id: string } }>(served, {
    ...{ document: (list) => `{ ${list} }`, path: ['packages'], field: 'packages' },
    ...{ arguments: `, where: ${where}`, edge: 'node { id }', size: 100 },
  });
  return edges.map(({ node }) => node.id);
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id).sort(compareTexts);
}

describe('a model of a package index, from JSONL', () => {
  beforeAll(async () => {
    const report = await neo4j.seedLines(lines);
    const nodes = [packages, virtuals, versions, maintainers].flat().length;
    expect(report.entities).toEqual({ created: nodes, updated: 0, unchanged: 0 });
    expect(nodes).toBeGreaterThan(3000);
  });

  test('keeps every value: scripts, lists, numbers, days, instants, open ends, nothing', async () => {
    const edges = await walkPages<{ node: Record<string, unknown> }>(served, {
      ...{ document: (list) => `{ ${list} }`, path: ['packages'], field: 'packages', size: 100 },
      edge: `node {
        id name summary section size score essential released built
        supported { earliest latest precision text } tags maintainer { id }
      }`,
    });
    const found = new Map(edges.map(({ node }) => [node.id, node]));
    expect(found.size).toBe(packages.length);
    for (const { supported, maintainer, ...one } of packages) {
      expect(found.get(one.id)).toEqual({
        ...one,
        tags: one.tags.length === 0 ? null : one.tags,
        supported: supported && { ...supported, latest: null, precision: 'OPEN' },
        maintainer: maintainer && { id: maintainer },
      });
    }
  });

  const FILTERS: readonly (readonly [string, (one: Package) => boolean])[] = [
    ['{ dependsOn: { none: {} } }', (one) => needs(one).length === 0],
    [`{ dependsOn: { some: { id: { eq: "${LIBC}" } } } }`, (one) => needsAny(one, LIBC)],
    [`{ dependsOn: { none: { id: { eq: "${LIBC}" } } } }`, (one) => !needsAny(one, LIBC)],
    ['{ dependsOn: { count: { gte: 5 } } }', (one) => needs(one).length >= 5],
    [
      '{ dependsOn: { all: { typeName: [VirtualPackage] } } }',
      (one) => {
        return needs(one).every(({ object }) => !packageOf.has(object));
      },
    ],
    [
      '{ dependsOn: { dependency: { kind: { eq: BUILD } }, count: { eq: 2 } } }',
      (one) => {
        return needs(one).filter(({ kind }) => kind === 'BUILD').length === 2;
      },
    ],
    [
      '{ dependsOn: { dependency: { weight: { isNull: true }, atLeast: { isNull: false } }, some: {} } }',
      (one) => {
        return needs(one).some(({ weight, atLeast }) => weight === null && atLeast !== null);
      },
    ],
    [
      '{ dependsOn: { dependency: { OR: [{ weight: { gt: 17 } }, { atLeast: { contains: "1.11~β#" } }] }, some: { typeName: [Package] } } }',
      (one) => {
        return needs(one).some(
          ({ weight, atLeast, object }) =>
            ((weight ?? 0) > 17 || atLeast?.includes('1.11~β#')) && packageOf.has(object),
        );
      },
    ],
    [
      '{ dependants: { some: { section: { eq: DOC }, size: { gt: 400000 } } } }',
      ({ id }) => {
        return (dependantsOf.get(id) ?? []).some(({ subject }) => {
          const from = packageOf.get(subject);
          return from?.section === 'DOC' && (from.size ?? 0) > 400_000;
        });
      },
    ],
    [
      '{ provides: { some: { dependants: { some: { essential: { eq: true } } } } } }',
      ({ id }) => {
        return provisions.some(
          (one) =>
            one.subject === id &&
            (dependantsOf.get(one.object) ?? []).some((d) => packageOf.get(d.subject)?.essential),
        );
      },
    ],
    [
      '{ maintainer: { name: { startsWith: "река" } }, released: { gte: "2020-01-01" } }',
      (one) => {
        const name = one.maintainer === null ? undefined : nameOf.get(one.maintainer);
        return name?.startsWith('река') === true && (one.released ?? '') >= '2020-01-01';
      },
    ],
    [
      '{ NOT: { released: { lt: "2020-01-01" } } }',
      ({ released }) => !(released !== null && released < '2020-01-01'),
    ],
    [
      '{ tags: { has: "नदी" }, score: { lte: 5 } }',
      ({ tags, score }) => tags.includes('नदी') && score !== null && score <= 5,
    ],
    [
      '{ built: { lt: "2010-06-01T00:00:00Z" } }',
      ({ built }) => built !== null && built < '2010-06-01',
    ],
    [
      '{ supported: { after: "2027" } }',
      ({ supported }) => (supported?.earliest ?? '') > '2027-12-31',
    ],
    [
      '{ supported: { overlaps: "2028" } }',
      ({ supported }) => supported !== null && supported.earliest <= '2028-12-31',
    ],
    [
      '{ summary: { contains: "नदी نهر" } }',
      ({ summary }) => summary?.includes('नदी نهر') === true,
    ],
  ];

  test.each(FILTERS)('filters by %s as plain loops do', async (where, fits) => {
    const expected = idsOf(packages.filter(fits));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(packages.length);
    expect(await idsWhere(where)).toEqual(expected);
  });

  const ORDERS: readonly (readonly [string, readonly Column<Package>[]])[] = [
    ['{ name: DESC }', [{ read: ({ name }) => name, direction: 'DESC' }]],
    ['{ size: ASC }', [{ read: ({ size }) => size, direction: 'ASC' }]],
    [
      '[{ maintainer: { name: DESC } }, { released: ASC }]',
      [
        {
          read: ({ maintainer }) => (maintainer === null ? null : nameOf.get(maintainer)) ?? null,
          direction: 'DESC',
        },
        { read: ({ released }) => released, direction: 'ASC' },
      ],
    ],
    [
      '[{ essential: DESC }, { score: DESC }]',
      [
        { read: ({ essential }) => essential, direction: 'DESC' },
        { read: ({ score }) => score, direction: 'DESC' },
      ],
    ],
  ];

  test.each(ORDERS)('orders by %s, page by page from either end', async (orderBy, columns) => {
    const expected = sortRows(packages, columns, ({ id }) => id).map(({ id }) => id);
    for (const direction of ['forwards', 'backwards'] as const) {
      const edges = await walkPages<{ node: { id: string } }>(
        served,
        {
          ...{ document: (list) => `{ ${list} }`, path: ['packages'], field: 'packages' },
          ...{ arguments: `, orderBy: ${orderBy}`, edge: 'node { id }', size: 90 },
        },
        direction,
      );
      expect(edges.map(({ node }) => node.id)).toEqual(expected);
    }
  });

  const EDGE_ORDERS: readonly (readonly [string, readonly Column<Dependency>[]])[] = [
    ['', []],
    [', orderByEdge: { weight: DESC }', [{ read: ({ weight }) => weight, direction: 'DESC' }]],
    [
      ', orderByEdge: [{ kind: ASC }, { atLeast: DESC }]',
      [
        { read: ({ kind }) => kind, direction: 'ASC' },
        { read: ({ atLeast }) => atLeast, direction: 'DESC' },
      ],
    ],
    [
      ', orderByEdge: { weight: ASC }, orderBy: { size: DESC }',
      [
        { read: ({ weight }) => weight, direction: 'ASC' },
        { read: ({ subject }) => packageOf.get(subject)?.size ?? null, direction: 'DESC' },
      ],
    ],
  ];

  test.each(EDGE_ORDERS)('walks all dependants of a hub%s', async (given, columns) => {
    const mine = dependantsOf.get(LIBC) ?? [];
    expect(mine.length).toBeGreaterThan(1500);
    const expected = sortRows(mine, columns, edgeId);
    for (const direction of ['forwards', 'backwards'] as const) {
      const edges = await walkPages<unknown>(
        served,
        {
          document: (list) => `{ package(by: { id: ${JSON.stringify(LIBC)} }) { ${list} } }`,
          ...{ path: ['package', 'dependants'], field: 'dependants', arguments: given, size: 100 },
          edge: 'node { id } kind atLeast weight',
        },
        direction,
      );
      expect(edges).toEqual(
        expected.map(({ subject, kind, atLeast, weight }) => ({
          ...{ node: { id: subject }, kind, atLeast, weight },
        })),
      );
    }
  });

  test('keeps several reasons for one pair as several edges, told apart by their keys', async () => {
    const several = packages.filter((one) => needs(one).some(({ key }) => key !== null));
    expect(several.length).toBeGreaterThan(200);
    for (const one of several.slice(0, 20)) {
      const expected = sortRows(needs(one), [], edgeId);
      expect(
        await ask(
          `query ($id: ID!) { package(by: { id: $id }) {
            dependsOn(first: 100) { totalCount edges { node { id } kind } }
          } }`,
          { id: one.id },
        ),
      ).toEqual({
        package: {
          dependsOn: {
            totalCount: expected.length,
            edges: expected.map(({ object, kind }) => ({ node: { id: object }, kind })),
          },
        },
      });
    }
  });

  test('leads from a dependency to a package or to those who provide a name', async () => {
    const edges = await walkPages<{ node: { id: string; dependsOn: { nodes: unknown } } }>(served, {
      ...{ document: (list) => `{ ${list} }`, path: ['packages'], field: 'packages', size: 50 },
      arguments: ', where: { dependsOn: { some: { typeName: [VirtualPackage] } } }',
      edge: `node { id dependsOn(first: 20) { nodes {
        __typename id
        ... on Package { section versions { totalCount } }
        ... on VirtualPackage { providers(first: 100) { edges { node { id } as } } }
      } } }`,
    });
    expect(edges.length).toBeGreaterThan(100);
    const versioned = Map.groupBy(versions, (one) => one.package);
    for (const { node } of edges) {
      const mine = sortRows(needsOf.get(node.id) ?? [], [], edgeId);
      expect(node.dependsOn.nodes).toEqual(
        mine.map(({ object: id }) => {
          const one = packageOf.get(id);
          if (one) {
            const totalCount = versioned.get(id)?.length ?? 0;
            return { __typename: 'Package', id, section: one.section, versions: { totalCount } };
          }
          const providers = provisions.filter(({ object }) => object === id);
          const edges = sortRows(providers, [], ({ subject }) => subject).map((provision) => ({
            ...{ node: { id: provision.subject }, as: provision.as },
          }));
          return { __typename: 'VirtualPackage', id, providers: { edges } };
        }),
      );
    }
  });

  test('counts the hubs among packages and names alike, by their interface', async () => {
    const all = [...packages.map(({ id }) => id), ...virtuals];
    const hubs = all.filter((id) => (dependantsOf.get(id)?.length ?? 0) >= 15);
    const { dependables } = (await ask(
      `{ dependables(where: { dependants: { count: { gte: 15 } } }, first: 100) {
        totalCount nodes { id dependants(first: 1) { totalCount } }
      } }`,
    )) as { dependables: { totalCount: number; nodes: unknown } };
    expect(dependables.totalCount).toBe(hubs.length);
    expect(dependables.nodes).toEqual(
      hubs
        .sort(compareTexts)
        .slice(0, 100)
        .map((id) => ({
          ...{ id, dependants: { totalCount: dependantsOf.get(id)?.length } },
        })),
    );
  });

  test('changes nothing when it is seeded again, and nothing disagrees', async () => {
    const report = await neo4j.seedLines(lines);
    expect(report.entities).toMatchObject({ created: 0, updated: 0 });
    expect(report.relations).toMatchObject({ created: 0, updated: 0 });
    expect(await checkGraph(neo4j.database, neo4j.model)).toEqual([]);
  });
});

function needsAny(one: Package, id: string): boolean {
  return needs(one).some(({ object }) => object === id);
}
