import type { OrderKey } from '../plan/node-plan.ts';
import type { SourcePlan } from '../plan/source-plan.ts';

/** An order by the id alone of what it stands on. */
export function isIdOrder(order: readonly OrderKey[], on: OrderKey['on']): boolean {
  const [first, second] = order;
  return first !== undefined && second === undefined && isId(first, on);
}

/** An order that an index `(id)` or `(property, id)` gives when it is read one way. */
export function isIndexedOrder(order: readonly OrderKey[], on: OrderKey['on']): boolean {
  if (isIdOrder(order, on)) return true;
  const [first, second] = order;
  return (
    order.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    first.on === on &&
    first.indexed &&
    // An absent truth value counts as false, and no index knows that.
    !first.boolean &&
    isId(second, on) &&
    first.descending === second.descending
  );
}

/** The order that a look-up's own index gives: by its column and the id, or by the id alone. */
export function isOwnOrder(
  { order: column }: Extract<SourcePlan, { kind: 'lookup' }>,
  order: readonly OrderKey[],
): boolean {
  if (column === null) return isIdOrder(order, 'node');
  const [first] = order;
  return (
    isIndexedOrder(order, 'node') &&
    first?.value.kind === 'property' &&
    first.value.property === column
  );
}

function isId({ on, through, value }: OrderKey, wanted: OrderKey['on']): boolean {
  return (
    on === wanted && through.length === 0 && value.kind === 'property' && value.property === 'id'
  );
}
