import { isCursor } from './oracle-cursor.ts';

/** Cursors of both answers at the same places, by the response key of the list they are of. */
export function pairCursors(
  expected: unknown,
  found: unknown,
  keys: { has(key: string): boolean },
): ReadonlyMap<string, readonly CursorPair[]> {
  const pairs = new Map<string, CursorPair[]>();
  const visit = (left: unknown, right: unknown, key: string | null): void => {
    if (isCursor(left)) {
      if (key !== null && typeof right === 'string') {
        pairs.set(key, [...(pairs.get(key) ?? []), { expected: left, found: right }]);
      }
    } else if (isObject(left) && isObject(right)) {
      for (const name of Object.keys(left)) {
        const within = keys.has(name) ? name : LIST_PARTS.test(name) ? key : null;
        visit(left[name], right[name], within);
      }
    }
  };
  visit(expected, found, null);
  return pairs;
}

/** A cursor as the oracle writes it and as the API does. */
export interface CursorPair {
  readonly expected: string;
  readonly found: string;
}

/** What lies between a list and its cursors, which may have any alias; not what lies in its items. */
const LIST_PARTS = /^(edges|pageInfo|cursor|startCursor|endCursor|x\d+|\d+)$/;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
