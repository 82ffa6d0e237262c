import type { ConnectionPlan, CursorValues, OrderKey } from '../plan/node-plan.ts';
import type { SourcePlan } from '../plan/source-plan.ts';
import {
  type Cypher,
  cypher,
  EMPTY,
  isEmpty,
  join,
  name,
  parameter,
  trusted,
  type Variable,
} from './cypher.ts';
import { printComputed } from './print-computed.ts';
import { printDerived } from './print-derived.ts';
import { printMatch } from './print-source.ts';
import { printWhere } from './print-where.ts';

/** What an order's columns stand on. */
export interface Place {
  readonly row: Variable;
  readonly edge: Variable;
  /** Columns that were worked out before, by their key. */
  readonly known?: ReadonlyMap<OrderKey, Variable>;
}

/** The value of one column. */
export function printKey(key: OrderKey, place: Place): Cypher {
  const known = place.known?.get(key);
  if (known) return cypher`${known}`;
  const start = key.on === 'edge' ? place.edge : place.row;
  if (key.through.length === 0) return printOrderValue(key, start);
  return cypher`COLLECT {
  ${printWay(key, key.through, start)}
}[0]`;
}

/** From one single thing to the next, and the value of the last. */
function printWay(key: OrderKey, [source, ...rest]: readonly SourcePlan[], from: Variable): Cypher {
  if (!source) return cypher`RETURN ${printOrderValue(key, from)} LIMIT 1`;
  const { clause, conditions, row, edge } = printMatch(source, from);
  // Of several relations the one that a field shows: that with the least id.
  const one = source.kind === 'relation' ? cypher`WITH ${row} ORDER BY ${edge}.id LIMIT 1` : EMPTY;
  return cypher`${clause}
${printWhere(conditions)}
${one}
${printWay(key, rest, row)}`;
}

function printOrderValue({ value, boolean }: OrderKey, owner: Variable): Cypher {
  if (value.kind === 'computed') return cypher`(${printComputed(value.cypher, owner)})`;
  if (value.kind === 'derived') return printDerived(value, owner);
  const property = cypher`${owner}.${name(value.property)}`;
  return boolean ? cypher`coalesce(${property}, false)` : property;
}

/**
 * The terms of ORDER BY, nulls last in either direction; all turned round to read from the end.
 * Cypher itself puts nulls last ascending and first descending.
 */
export function printOrderTerms(
  order: readonly OrderKey[],
  place: Place,
  backward: boolean,
): Cypher {
  const terms = order.flatMap((key): Cypher[] => {
    const column = printKey(key, place);
    const descending = key.descending !== backward;
    const term = descending ? cypher`${column} DESC` : column;
    if (!key.nullable || !key.descending) return [term];
    return [backward ? cypher`${column} IS NULL DESC` : cypher`${column} IS NULL`, term];
  });
  return join(terms, ', ');
}

/** Conditions for the rows behind `after` and in front of `before`. */
export function printKeysets({ order, page }: ConnectionPlan, place: Place): Cypher[] {
  return (['after', 'before'] as const).flatMap((side) => {
    const values = page[side];
    return values ? [printKeyset(order, values, place, side)] : [];
  });
}

/** True for the rows behind a cursor, or in front of it. */
function printKeyset(
  order: readonly OrderKey[],
  values: CursorValues,
  place: Place,
  side: 'after' | 'before',
): Cypher {
  const [key, ...rest] = order;
  const [value, ...others] = values;
  if (!key) return trusted('false');
  const column = printKey(key, place);
  const tie = rest.length > 0 ? printKeyset(rest, others, place, side) : null;
  if (value === null || value === undefined) return printNullKey(column, tie, side);
  const bound = parameter(side, value);
  const greater = key.descending !== (side === 'after');
  const beyond = greater ? cypher`${column} > ${bound}` : cypher`${column} < ${bound}`;
  const nulls = key.nullable && side === 'after' ? cypher` OR ${column} IS NULL` : EMPTY;
  if (!tie) return isEmpty(nulls) ? beyond : cypher`(${beyond}${nulls})`;
  return cypher`(${beyond}${nulls} OR ${column} = ${bound} AND ${tie})`;
}

/** Nulls stand last: nothing but ties comes after one, all values come before it. */
function printNullKey(column: Cypher, tie: Cypher | null, side: 'after' | 'before'): Cypher {
  if (side === 'after') return tie ? cypher`(${column} IS NULL AND ${tie})` : trusted('false');
  return tie ? cypher`(${column} IS NOT NULL OR ${tie})` : cypher`${column} IS NOT NULL`;
}
