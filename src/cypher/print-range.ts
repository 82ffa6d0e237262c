import { invariant } from '../errors.ts';
import type { ConnectionPlan, OrderKey } from '../plan/node-plan.ts';
import { type Cypher, cypher, type Parameter, parameter } from './cypher.ts';
import { type Place, printKey } from './print-order.ts';

/** A part of an index: the columns that order it, and the conditions that bound them. */
export interface Range {
  readonly keys: readonly OrderKey[];
  readonly conditions: readonly Cypher[];
}

/** A cursor at a null: no value comes after it. */
export function endsIn(after: ConnectionPlan['page']['after']): boolean {
  return after !== null && after[0] === null;
}

/** A cursor at a value: no null comes before it. */
export function startsBefore(before: ConnectionPlan['page']['before']): boolean {
  return before !== null && before[0] !== null;
}

/** Ids between the cursors; the first page has the same text as the others. */
export function printIdRange(plan: ConnectionPlan, place: Place): Cypher[] {
  const key = plan.order.at(-1);
  invariant(key, 'an order ends in an id');
  const column = printKey(key, place);
  const { after, before } = plan.page;
  const [low, high] = key.descending ? [before, after] : [after, before];
  const [lowHint, highHint] = key.descending ? ['before', 'after'] : ['after', 'before'];
  return [
    cypher`${column} > ${parameter(lowHint, low?.at(-1) ?? '')}`,
    ...(high ? [cypher`${column} < ${parameter(highHint, high.at(-1))}`] : []),
  ];
}

/** `k >= $k AND CASE WHEN k = $k THEN id > $id ELSE true END` keeps the seek; OR would not. */
export function printValueRange(
  plan: ConnectionPlan,
  first: OrderKey,
  second: OrderKey,
  place: Place,
): Range {
  const column = printKey(first, place);
  const id = printKey(second, place);
  const sides = (['after', 'before'] as const).flatMap((side) => {
    const [value, tieId] = plan.page[side] ?? [null];
    if (value === null) return [];
    const bound: Parameter = parameter(side, value);
    const tie = parameter(`${side}Id`, tieId);
    const upward = first.descending !== (side === 'after');
    const range = upward ? cypher`${column} >= ${bound}` : cypher`${column} <= ${bound}`;
    const beyond = upward ? cypher`${id} > ${tie}` : cypher`${id} < ${tie}`;
    return [range, cypher`CASE WHEN ${column} = ${bound} THEN ${beyond} ELSE true END`];
  });
  const all = sides.length === 0 ? [cypher`${column} IS NOT NULL`] : [];
  return { keys: plan.order, conditions: [...all, ...sides, cypher`${id} IS NOT NULL`] };
}

/** The rows without a value, by id. */
export function printNullRange(
  plan: ConnectionPlan,
  first: OrderKey,
  second: OrderKey,
  place: Place,
): Range {
  const nulls = cypher`${printKey(first, place)} IS NULL`;
  const at = (side: 'after' | 'before') => {
    const values = plan.page[side];
    return values?.[0] === null ? values : null;
  };
  const page = { ...plan.page, after: at('after'), before: at('before') };
  const ids = printIdRange({ ...plan, order: [second], page }, place);
  return { keys: [second], conditions: [nulls, ...ids] };
}
