import type { StoredValue } from '../../src/seed/seed-graph.ts';
import type { Row } from './find-rows.ts';
import { fieldsOf, type World } from './oracle-world.ts';

/** One column of an order. */
export interface OrderColumn {
  readonly name: string;
  readonly descending: boolean;
  readonly valueOf: (row: Row) => OrderValue;
}

export type OrderValue = string | number | boolean | null;

/**
 * The columns that `orderBy` names, then the id: of what leads to the row, or of the row itself, the
 * way the last column goes. `first` orders a list for which nothing else is asked.
 */
export function readOrder(
  world: World,
  orderBy: unknown,
  first: string | null,
): readonly OrderColumn[] {
  const given = (Array.isArray(orderBy) ? orderBy : []).flatMap((entry) => Object.entries(entry));
  const wanted = given.filter(([name], i) => given.findIndex(([other]) => other === name) === i);
  const columns = wanted.map(
    ([name, direction]): OrderColumn => ({
      name,
      descending: direction === 'DESC',
      valueOf: ({ node }) => columnValue(world, node.type, name, node.properties[name]),
    }),
  );
  if (columns.length === 0 && first !== null) {
    columns.push({
      name: first,
      descending: false,
      valueOf: ({ node }) => asOrderValue(node.properties[first]),
    });
  }
  const id: OrderColumn = {
    name: 'this id',
    descending: columns.at(-1)?.descending ?? false,
    valueOf: ({ node, edge }) => asOrderValue((edge ?? node.properties).id ?? node.properties.id),
  };
  return [...columns, id];
}

/** The place of a row: one value for each column. */
export function placeOf(row: Row, order: readonly OrderColumn[]): readonly OrderValue[] {
  return order.map((column) => column.valueOf(row));
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
  if (typeof a === 'string' && typeof b === 'string') {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  }
  return Number(a) - Number(b);
}

function columnValue(
  { model }: World,
  type: string,
  name: string,
  value: StoredValue | undefined,
): OrderValue {
  const field = fieldsOf(model, type).get(name);
  const truth = field?.kind === 'property' && field.required && field.type === 'Boolean';
  return truth ? value === true : asOrderValue(value);
}

function asOrderValue(value: StoredValue | undefined): OrderValue {
  return value === undefined || typeof value === 'object' ? null : value;
}
