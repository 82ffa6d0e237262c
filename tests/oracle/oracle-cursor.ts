import { ClientError } from '../../src/errors.ts';
import type { OrderColumn, OrderValue } from './oracle-order.ts';

/** What begins every cursor of the oracle, so that a comparison knows one when it sees it. */
const MARK = 'cursor of the oracle ';

/** A place in a list of `target` under an order, as text. */
export function writeCursor(
  target: string,
  order: readonly OrderColumn[],
  place: readonly OrderValue[],
): string {
  return MARK + JSON.stringify([listOf(target, order), place]);
}

/** The place that a cursor means; null without a cursor. Throws INVALID_CURSOR for another list's. */
export function readCursor(
  cursor: unknown,
  target: string,
  order: readonly OrderColumn[],
): readonly OrderValue[] | null {
  if (cursor === undefined || cursor === null) return null;
  if (isCursor(cursor)) {
    const [list, place] = JSON.parse(cursor.slice(MARK.length));
    if (list === listOf(target, order)) return place;
  }
  throw new ClientError('INVALID_CURSOR', 'a cursor of another list or order');
}

export function isCursor(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(MARK);
}

/** The id of the row whose place it is: the last value, which makes the order total. */
export function rowOfCursor(cursor: string): string {
  const [, place] = JSON.parse(cursor.slice(MARK.length));
  return String(place.at(-1));
}

function listOf(target: string, order: readonly OrderColumn[]): string {
  return [target, ...order.map(({ name, descending }) => `${name} ${descending}`)].join(', ');
}
