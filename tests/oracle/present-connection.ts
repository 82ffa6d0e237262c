import { ClientError } from '../../src/errors.ts';
import { claimBehind, type Row } from './find-rows.ts';
import { readCursor, writeCursor } from './oracle-cursor.ts';
import { holds } from './oracle-filter.ts';
import type { Thing } from './oracle-graph.ts';
import { comparePlaces, type OrderColumn, placeOf, readOrder } from './oracle-order.ts';
import { presentSummaries } from './oracle-summary.ts';
import type { World } from './oracle-world.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** A list before filter, order and page. */
export interface OracleList {
  readonly rows: readonly Row[];
  /** The type of its items. */
  readonly target: string;
  /** The type of what stands on its edges; null for none. */
  readonly edge: string | null;
  /** A claim leads to each item. */
  readonly claims: boolean;
  /** What orders it when nothing is asked for. */
  readonly order: string | null;
  /** What stands on the edge of an item besides; left out for nothing. */
  readonly presentEdge?: (node: Thing) => object;
}

/** A connection as graphql-js takes it. */
export function presentConnection(world: World, list: OracleList, args: Arguments): object {
  const order = readOrder(world, list, args);
  const all = list.rows
    .filter((row) => holds(world, row.node, args.where) && edgeHolds(world, list, row, args))
    .toSorted((a, b) => comparePlaces(placeOf(a, order), placeOf(b, order), order));
  const page = cutPage(all, list.target, order, args);
  const cursorOf = (row: Row | undefined) =>
    row ? writeCursor(list.target, order, placeOf(row, order)) : null;
  return {
    totalCount: all.length,
    ...presentSummaries(world, list, all),
    // Of the list, whatever the filter: the source gave examples.
    open: list.claims && list.rows.some(({ edge }) => edge?.open === true),
    nodes: () => page.rows.map(({ node }) => world.present(node)),
    edges: () =>
      page.rows.map((row) => ({
        ...presentEdge(world, list, row),
        ...list.presentEdge?.(row.node),
        cursor: cursorOf(row),
        node: () => world.present(row.node),
      })),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: cursorOf(page.rows[0]),
      endCursor: cursorOf(page.rows.at(-1)),
    },
  };
}

/** `whereEdge` and `whereFact`: conditions on what leads to each item. */
function edgeHolds(world: World, { edge }: OracleList, row: Row, args: Arguments): boolean {
  const claim = claimBehind(world, row);
  const qualifiers = edge && row.edge && { type: edge, properties: row.edge };
  return (
    (!args.whereEdge || (qualifiers ? holds(world, qualifiers, args.whereEdge) : false)) &&
    (!args.whereFact || (claim ? holds(world, claim, args.whereFact) : false))
  );
}

interface Page<R extends Row> {
  readonly rows: readonly R[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The rows that `first`, `last`, `after` and `before` ask for. */
export function cutPage<R extends Row>(
  all: readonly R[],
  target: string,
  order: readonly OrderColumn[],
  args: Arguments,
): Page<R> {
  const first = readSize(args.first);
  const last = readSize(args.last);
  if (first !== undefined && last !== undefined) {
    throw new ClientError('BAD_USER_INPUT', 'first and last together');
  }
  const after = readCursor(args.after, target, order);
  const before = readCursor(args.before, target, order);
  const between = all.filter((row) => {
    const place = placeOf(row, order);
    return (
      (after === null || comparePlaces(place, after, order) > 0) &&
      (before === null || comparePlaces(place, before, order) < 0)
    );
  });
  if (last !== undefined) {
    return {
      rows: last === 0 ? [] : between.slice(-last),
      hasNextPage: before !== null,
      hasPreviousPage: between.length > last,
    };
  }
  const size = first ?? 20;
  return {
    rows: between.slice(0, size),
    hasNextPage: between.length > size,
    hasPreviousPage: after !== null,
  };
}

function readSize(size: unknown): number | undefined {
  if (size === undefined || size === null) return undefined;
  if (typeof size === 'number' && size >= 0 && size <= 100) return size;
  throw new ClientError('BAD_USER_INPUT', 'a page has 0 to 100 rows');
}

/** The claim behind an item, and the qualifiers that stand on the way to it. */
function presentEdge(world: World, { edge, claims }: OracleList, row: Row): object {
  const claim = claims ? claimBehind(world, row) : undefined;
  return {
    ...(edge === null ? {} : world.present({ type: edge, properties: row.edge ?? {} })),
    fact: claim ? () => world.present(claim) : null,
  };
}
