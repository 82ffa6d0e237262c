import type { CursorValues, OrderKey } from '../plan/plan.ts';
import { type Cypher, cypher, join, name, parameter, trusted, type Variable } from './cypher.ts';

/** What an order's columns stand on. */
export interface Place {
  readonly row: Variable;
  readonly edge: Variable;
}

/** The value of one column. */
export function printKey(key: OrderKey, place: Place): Cypher {
  const property = cypher`${key.on === 'edge' ? place.edge : place.row}.${name(key.property)}`;
  return key.boolean ? cypher`coalesce(${property}, false)` : property;
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

/** True for the rows behind a cursor, or in front of it. */
export function printKeyset(
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
  const nulls = key.nullable && side === 'after' ? cypher` OR ${column} IS NULL` : trusted('');
  if (!tie) return nulls.texts[0] === '' ? beyond : cypher`(${beyond}${nulls})`;
  return cypher`(${beyond}${nulls} OR ${column} = ${bound} AND ${tie})`;
}

/** Nulls stand last: nothing but ties comes after one, all values come before it. */
function printNullKey(column: Cypher, tie: Cypher | null, side: 'after' | 'before'): Cypher {
  if (side === 'after') return tie ? cypher`(${column} IS NULL AND ${tie})` : trusted('false');
  return tie ? cypher`(${column} IS NOT NULL OR ${tie})` : cypher`${column} IS NOT NULL`;
}
