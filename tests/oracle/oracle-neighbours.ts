import { compareTexts } from './compare-texts.ts';
import type { Row } from './find-rows.ts';
import { isThere, type OracleAsOf } from './oracle-as-of.ts';
import { writeCursor } from './oracle-cursor.ts';
import { holds } from './oracle-filter.ts';
import { idOf, type Thing } from './oracle-graph.ts';
import { comparePlaces, type OrderColumn, placeOf } from './oracle-order.ts';
import { isAsked, type Tie, type TieArguments, tiesOf } from './oracle-ties.ts';
import { isA, type World } from './oracle-world.ts';
import { cutPage } from './present-connection.ts';
import { worldAsOf } from './world-as-of.ts';

/** Arguments of `neighbours`. */
interface NeighbourArguments extends TieArguments {
  readonly of: string;
  readonly direction?: readonly string[] | null;
  readonly asOf?: OracleAsOf;
  readonly [name: string]: unknown;
}

/** A link seen from one end. */
interface LinkRow extends Row {
  readonly edge: {
    readonly id: string;
    readonly relation: string;
    readonly direction: string;
    /** The thing is the subject. */
    readonly outward: boolean;
  };
  readonly fact: Thing | null;
}

const TARGET = 'neighbours';

/** `neighbours(of)`: every tie of the thing, from either end. */
export function findNeighbours(whole: World, args: NeighbourArguments): object | null {
  const world = worldAsOf(whole, args.asOf);
  const entities = new Map(
    world.graph.nodes
      .filter((node) => isA(world.model, node, 'Entity'))
      .map((node) => [idOf(node), node]),
  );
  const of = entities.get(args.of);
  if (!of || !isThere(world, of)) return null;
  const all = tiesOf(world)
    .filter((tie) => isAsked(world, tie, args))
    .flatMap((tie) => rowsOf(world, tie, args.of, entities))
    .filter(
      ({ node, edge }) =>
        (!args.direction || args.direction.includes(edge.direction)) &&
        holds(world, node, args.where),
    )
    .toSorted((a, b) => comparePlaces(placeOf(a, ORDER), placeOf(b, ORDER), ORDER));
  const page = cutPage(all, TARGET, ORDER, args);
  const cursorOf = (row: Row | undefined) =>
    row ? writeCursor(TARGET, ORDER, placeOf(row, ORDER)) : null;
  return {
    totalCount: all.length,
    relations: countRelations(all),
    nodes: () => page.rows.map(({ node }) => world.present(node)),
    edges: () =>
      page.rows.map((row) => ({
        ...row.edge,
        cursor: cursorOf(row),
        node: () => world.present(row.node),
        fact: row.fact && (() => row.fact && world.present(row.fact)),
      })),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: cursorOf(page.rows[0]),
      endCursor: cursorOf(page.rows.at(-1)),
    },
  };
}

/** A tie of a thing with itself is seen from both ends, unless these are the same. */
function rowsOf(
  { model }: World,
  { id, relation, subject, object, fact }: Tie,
  of: string,
  entities: ReadonlyMap<string, Thing>,
): LinkRow[] {
  const symmetric = model.relations.get(relation)?.symmetric;
  const row = (far: string, outward: boolean): LinkRow[] => {
    const node = entities.get(far);
    const direction = symmetric ? 'BOTH' : outward ? 'OUT' : 'IN';
    return node ? [{ node, edge: { id, relation, direction, outward }, fact }] : [];
  };
  const out = subject === of ? row(object, true) : [];
  return symmetric && out.length > 0
    ? out
    : [...out, ...(object === of ? row(subject, false) : [])];
}

const ORDER: readonly OrderColumn[] = [
  {
    name: 'relation',
    descending: false,
    read: (row) => `${(row as LinkRow).fact ? 1 : 2} ${String(row.edge?.relation)}`,
  },
  { name: 'outward', descending: true, read: ({ edge }) => edge?.outward === true },
  { name: 'id', descending: false, read: ({ edge }) => String(edge?.id) },
];

function countRelations(rows: readonly LinkRow[]): readonly object[] {
  const groups = Map.groupBy(rows, ({ edge }) => `${edge.relation} ${edge.direction}`);
  return [...groups]
    .map(([name, links]) => ({ name, count: links.length }))
    .sort((a, b) => b.count - a.count || compareTexts(a.name, b.name))
    .map(({ name, count }) => {
      const [relation, direction] = name.split(' ');
      return { relation, direction, count };
    });
}
