import { createHash } from 'node:crypto';
import { ClientError } from '../errors.ts';
import type { CursorValue, CursorValues, OrderKey } from './plan.ts';

/** Names a list and its order in eight characters: a cursor of another one is refused. */
export function cursorSignature(targetName: string, order: readonly OrderKey[]): string {
  const columns = order.map(({ on, through, value, descending }) => [
    on,
    through,
    value,
    descending,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([targetName, columns]))
    .digest('base64url')
    .slice(0, 8);
}

/** The cursor of a row: its values in the columns of the order, behind the signature. */
export function encodeCursor(signature: string, values: CursorValues): string {
  return Buffer.from(JSON.stringify([signature, ...values])).toString('base64url');
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
  const [found, ...values] = parse(cursor);
  const fits =
    found === signature &&
    values.length === order.length &&
    values.every((value, i) => isCursorValue(value) && (value !== null || order[i]?.nullable));
  if (!fits || encodeCursor(signature, values as CursorValue[]) !== cursor) {
    throw new ClientError(
      'INVALID_CURSOR',
      `\`${argument}\`: this cursor is not of this list under this order; take one from \`edges { cursor }\` or \`pageInfo\` of the same field with the same \`orderBy\``,
    );
  }
  return values as CursorValue[];
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
