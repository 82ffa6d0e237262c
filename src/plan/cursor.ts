import { hash } from 'node:crypto';
import { ClientError } from '../errors.ts';
import type { CursorValue, CursorValues, OrderKey } from './node-plan.ts';

/** A text for a list, by its name, and its order: a cursor of another one is refused. */
export function cursorSignature(list: string, order: readonly OrderKey[]): string {
  const columns = order.map(({ on, through, value, descending }) => [
    on,
    through,
    value,
    descending,
  ]);
  // Who may not read all goes on from the same place in the same order.
  const withoutHidden = (name: string, value: unknown) => (name === 'hidden' ? undefined : value);
  return digest(JSON.stringify([list, columns], withoutHidden));
}

/**
 * The cursor of a row: its values in the columns of the order, behind a sum over them and the
 * signature, which tells a cursor that was changed or is of another list.
 */
export function encodeCursor(signature: string, values: CursorValues): string {
  const sum = digest(JSON.stringify([signature, ...values]));
  return Buffer.from(JSON.stringify([sum, ...values])).toString('base64url');
}

function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 8);
}

/**
 * The values of a cursor that a client sent. Throws INVALID_CURSOR when it is not one of this list
 * under this order.
 */
export function decodeCursor(
  argument: string,
  cursor: string,
  signature: string,
  order: readonly OrderKey[],
): CursorValues {
  const [, ...values] = parse(cursor);
  const fits =
    values.length === order.length &&
    values.every((value, i) => isCursorValue(value) && (value !== null || order[i]?.nullable));
  if (!fits || encodeCursor(signature, values as CursorValue[]) !== cursor) {
    throw cursorError(argument);
  }
  return values as CursorValue[];
}

/** What a client is told of a cursor that is not one of this list. */
export function cursorError(argument: string): ClientError {
  return new ClientError(
    'INVALID_CURSOR',
    `\`${argument}\`: this cursor is not of this list under this order; take one from \`edges { cursor }\` or \`pageInfo\` of the same field in the same order`,
  );
}

function isCursorValue(value: unknown): value is CursorValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
