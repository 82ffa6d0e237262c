import { beforeEach, describe, expect, test } from 'vitest';
import { relationId } from '../../src/seed/compose-ids.ts';
import { Random } from '../oracle/random.ts';
import { type Column, sortRows } from './made-data.ts';
import { useSchema } from './use-model.ts';

const { neo4j, ask } = useSchema('tests/models/packages/schema');

/** A package, and how much it needs the hub. Numbers are few, so that many rows tie. */
interface Row {
  readonly id: string;
  readonly size: number | null;
  readonly score: number | null;
  readonly keeper: string;
  readonly weight: number | null;
}

const HUB = 'hub';
const KEEPERS = ['Ada', 'Bo'];

function makeRow(random: Random, number: number): Row {
  const some = () => (random.chance(0.7) ? random.below(4) : null);
  const id = `package ${random.below(10)}-${number}`;
  return { id, size: some(), score: some(), keeper: random.pick(KEEPERS), weight: some() };
}

/** The row as lines of a seed; absent where nothing is known. */
function toLines({ id, size, score, keeper, weight }: Row): unknown[] {
  const fields = { section: 'NET', essential: false, ...known({ size, score }) };
  return [
    { type: 'Package', id, name: id, ...fields },
    { relation: 'MAINTAINED_BY', subject: id, object: keeper },
    { relation: 'DEPENDS_ON', subject: id, object: HUB, kind: 'BUILD', ...known({ weight }) },
  ];
}

function known(values: Readonly<Record<string, number | null>>) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

const bySize = (direction: Column<Row>['direction']): Column<Row> => ({
  read: ({ size }) => size,
  direction,
});
const byScore: Column<Row> = { read: ({ score }) => score, direction: 'ASC' };
const byWeight: Column<Row> = { read: ({ weight }) => weight, direction: 'DESC' };
const byKeeper: Column<Row> = { read: ({ keeper }) => keeper, direction: 'DESC' };

/** A list, its arguments, the columns that these sort by, and what decides in the end. */
type Order = readonly [
  list: 'packages' | 'dependants',
  given: string,
  columns: readonly Column<Row>[],
];

const ORDERS: readonly Order[] = [
  ['packages', '', []],
  ['packages', 'orderBy: {size: ASC}', [bySize('ASC')]],
  ['packages', 'orderBy: {size: DESC}', [bySize('DESC')]],
  ['packages', 'orderBy: {score: ASC}', [byScore]],
  ['packages', 'orderBy: [{score: ASC}, {size: DESC}]', [byScore, bySize('DESC')]],
  ['packages', 'orderBy: [{maintainer: {name: DESC}}]', [byKeeper]],
  ['dependants', '', []],
  ['dependants', 'orderByEdge: {weight: DESC}', [byWeight]],
  ['dependants', 'orderBy: {size: ASC}', [bySize('ASC')]],
  ['dependants', 'orderByEdge: {weight: DESC}, orderBy: {score: ASC}', [byWeight, byScore]],
];

function keyOf([list]: Order): (row: Row) => string {
  return list === 'packages'
    ? ({ id }) => id
    : ({ id }) => relationId('DEPENDS_ON', id, HUB, undefined);
}

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: Readonly<Record<string, string | boolean | null>>;
}

async function readPage([list, given]: Order, back: boolean, cursor: unknown): Promise<Page> {
  const at = cursor === null ? '' : `, ${back ? 'before' : 'after'}: ${JSON.stringify(cursor)}`;
  const where = list === 'packages' ? `, where: {id: {ne: "${HUB}"}}` : '';
  const page = `${list}(${back ? 'last' : 'first'}: 4 ${at} ${where}, ${given}) {
    edges { node { id } }
    pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
  }`;
  if (list === 'packages') return ((await ask(`{ ${page} }`)) as { packages: Page }).packages;
  const data = await ask(`{ package(by: {id: "${HUB}"}) { ${page} } }`);
  return (data as { package: { dependants: Page } }).package.dependants;
}

describe.each(ORDERS)('pages of %s (%s)', (...order) => {
  const [, , columns] = order;
  const random = new Random(ORDERS.indexOf(order), 20_261_125);
  let rows: Map<string, Row>;
  let made: number;

  beforeEach(async () => {
    await neo4j.clear();
    made = 0;
    rows = new Map();
    const keepers = KEEPERS.map((name) => ({ type: 'Maintainer', id: name, name }));
    const hub = { type: 'Package', id: HUB, name: HUB, section: 'NET', essential: false };
    await neo4j.seedLines([...keepers, hub]);
    await add(18);
  });

  async function add(count: number): Promise<Row[]> {
    const more = Array.from({ length: count }, () => makeRow(random, made++));
    await neo4j.seedLines(more.flatMap(toLines));
    for (const row of more) rows.set(row.id, row);
    return more;
  }

  async function remove(id: string): Promise<void> {
    await neo4j.write(
      'MATCH (package:Package {id: $p.id}) OPTIONAL MATCH (package)<-[:NAMES]-(name) DETACH DELETE package, name',
      { id },
    );
    rows.delete(id);
  }

  test.each([
    ['forwards', false],
    ['backwards', true],
  ])('%s have each row once that is there, while others come and go', async (_, back) => {
    const seen: Row[] = [];
    const gone = new Map<string, Row>();
    const late: Row[] = [];
    for (let cursor: unknown = null; ; ) {
      const { edges, pageInfo } = await readPage(order, back, cursor);
      const page = edges.map(({ node }) => rows.get(node.id));
      for (const row of back ? page.reverse() : page) if (row) seen.push(row);
      expect(page).not.toContain(undefined);
      if (pageInfo[back ? 'hasPreviousPage' : 'hasNextPage'] !== true) break;
      cursor = pageInfo[back ? 'startCursor' : 'endCursor'];
      // The row that the cursor stands on may go as well as any other.
      const last = seen.at(-1);
      const leaving = random.chance(0.5) ? last : random.pick([...rows.values()]);
      if (leaving) {
        gone.set(leaving.id, leaving);
        await remove(leaving.id);
      }
      const sorted = sortRows([...(await add(2)), ...(last ? [last] : [])], columns, keyOf(order));
      const place = last ? sorted.indexOf(last) : 0;
      late.push(...(back ? sorted.slice(place + 1) : sorted.slice(0, place)));
    }
    // What came behind the page that was read is not seen; all else is that stayed.
    const expected = [...rows.values()].filter((row) => !late.includes(row));
    const stayed = seen.filter(({ id }) => !gone.has(id));
    expect(seen.length).toBeGreaterThan(12);
    expect(new Set(seen).size).toBe(seen.length);
    expect(stayed).toEqual(inOrder(expected));
    expect(seen).toEqual(inOrder(seen));

    function inOrder(some: readonly Row[]): Row[] {
      const sorted = sortRows(some, columns, keyOf(order));
      return back ? sorted.reverse() : sorted;
    }
  });
});
