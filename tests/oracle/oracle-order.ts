import { compareTexts } from './compare-texts.ts';
import { claimBehind, findOne, type Row } from './find-rows.ts';
import { readProperty } from './oracle-derived.ts';
import type { Thing } from './oracle-graph.ts';
import { fieldsOf, readComputed, type World } from './oracle-world.ts';

/** One column of an order. */
export interface OrderColumn {
  /** What tells it from other columns: `orderBy government name`. */
  readonly name: string;
  readonly descending: boolean;
  readonly read: (row: Row) => OrderValue;
}

export type OrderValue = string | number | boolean | null;

/** The type of what stands on the edges of a list, and what orders it when nothing is asked for. */
export interface OrderedList {
  readonly edge: string | null;
  readonly order: string | null;
}

/**
 * The columns that `orderByEdge`, `orderByFact` and `orderBy` name, then the id: of what leads to the
 * row, or of the row itself, the way the last column goes.
 */
export function readOrder(
  world: World,
  { edge, order }: OrderedList,
  args: Readonly<Record<string, unknown>>,
): readonly OrderColumn[] {
  const edgeOf = (row: Row) =>
    edge && row.edge ? { type: edge, properties: row.edge } : undefined;
  const given = [
    ...readColumns(world, 'orderByEdge', args, edgeOf),
    ...readColumns(world, 'orderByFact', args, (row) => claimBehind(world, row)),
    ...readColumns(world, 'orderBy', args, (row) => row.node),
  ];
  const columns = given.filter(
    ({ name }, i) => given.findIndex((other) => other.name === name) === i,
  );
  if (columns.length === 0 && order !== null) {
    columns.push({
      name: order,
      descending: false,
      read: ({ node }) => valueOfField(world, node, order),
    });
  }
  const id: OrderColumn = {
    name: 'id of the row',
    descending: columns.at(-1)?.descending ?? false,
    read: ({ node, edge }) => String(edge?.id ?? node.properties.id),
  };
  return [...columns, id];
}

/** `[{name: ASC}, {government: {name: DESC}}]` */
function readColumns(
  world: World,
  argument: string,
  args: Readonly<Record<string, unknown>>,
  start: (row: Row) => Thing | undefined,
): OrderColumn[] {
  const entries = args[argument];
  return (Array.isArray(entries) ? entries : []).map((entry) => {
    const path: string[] = [];
    let inner: unknown = entry;
    while (typeof inner === 'object' && inner !== null) {
      const [name = '', next] = Object.entries(inner)[0] ?? [];
      path.push(name);
      inner = next;
    }
    return {
      name: [argument, ...path].join(' '),
      descending: inner === 'DESC',
      read: (row) => valueAt(world, start(row), path),
    };
  });
}

/** From one single thing to the next, and the value of the last. */
function valueAt(
  world: World,
  thing: Thing | undefined,
  [name, ...rest]: readonly string[],
): OrderValue {
  if (!thing || name === undefined) return null;
  if (rest.length === 0) return valueOfField(world, thing, name);
  const field = fieldsOf(world.model, thing.type).get(name);
  switch (field?.kind) {
    case 'relation':
    case 'role':
    case 'lookup':
      return valueAt(world, findOne(world, thing, field), rest);
    default:
      throw new Error(`${thing.type}.${name} leads to no single thing`);
  }
}

/** Of a fuzzy date its earliest day. */
function valueOfField(world: World, thing: Thing, name: string): OrderValue {
  const field = fieldsOf(world.model, thing.type).get(name);
  const value =
    field?.kind === 'computed'
      ? readComputed(world, field, thing)
      : readProperty(world, thing, name);
  if (field?.kind === 'property' && field.required && field.type === 'Boolean') {
    return value === true;
  }
  return value === undefined || typeof value === 'object' ? null : value;
}

/** The place of a row: one value for each column. */
export function placeOf(row: Row, order: readonly OrderColumn[]): readonly OrderValue[] {
  return order.map((column) => column.read(row));
}

/** Below zero when the first place comes before the second. Nulls come last, either way. */
export function comparePlaces(
  a: readonly OrderValue[],
  b: readonly OrderValue[],
  order: readonly OrderColumn[],
): number {
  for (const [i, { descending }] of order.entries()) {
    const [left = null, right = null] = [a[i], b[i]];
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return descending ? compareValues(right, left) : compareValues(left, right);
  }
  return 0;
}

/** Texts by code point, numbers by size, false before true. */
export function compareValues(a: string | number | boolean, b: string | number | boolean): number {
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  return Number(a) - Number(b);
}
