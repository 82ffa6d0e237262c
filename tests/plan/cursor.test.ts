import { expect, test } from 'vitest';
import { cursorSignature, decodeCursor, encodeCursor } from '../../src/plan/cursor.ts';
import type { CursorValues, OrderKey } from '../../src/plan/node-plan.ts';

function column(property: string, nullable: boolean): OrderKey {
  const value = { kind: 'property', property } as const;
  const key = { on: 'node', through: [], descending: false } as const;
  return { ...key, value, nullable, boolean: false, indexed: false };
}

const order = [column('size', true), column('id', false)];
const signature = cursorSignature('Company', order);
const read = (cursor: string) => decodeCursor('after', cursor, signature, order);

test.each([[[4, 'nvidia']], [[null, 'a "b"']], [[1.5, '华为']]] satisfies [CursorValues][])(
  'a cursor holds %j',
  (values) => {
    expect(read(encodeCursor(signature, values))).toEqual(values);
  },
);

/** The cursor with other values or another sum, as somebody would write it who takes it apart. */
function tamper(change: (parts: unknown[]) => unknown): string {
  const cursor = encodeCursor(signature, [4, 'nvidia']);
  const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  return Buffer.from(JSON.stringify(change(parts))).toString('base64url');
}

test.each([
  ['another number', tamper(([sum]) => [sum, 5, 'nvidia'])],
  ['another id', tamper(([sum]) => [sum, 4, 'huawei'])],
  ['a value of another type', tamper(([sum]) => [sum, '4', 'nvidia'])],
  ['no value', tamper(([sum]) => [sum, null, 'nvidia'])],
  ['fewer values', tamper(([sum]) => [sum, 4])],
  ['more values', tamper((parts) => [...parts, 1])],
  ['another sum', tamper(([, ...values]) => ['AAAAAAAA', ...values])],
  ['no list at all', tamper(() => ({}))],
  ['no text at all', 'nonsense'],
  ['nothing', ''],
  ['blanks around it', ` ${encodeCursor(signature, [4, 'nvidia'])}`],
  ['another list', encodeCursor(cursorSignature('Chip', order), [4, 'nvidia'])],
  ['another order', encodeCursor(cursorSignature('Company', order.toReversed()), [4, 'nvidia'])],
])('a cursor with %s is refused', (_, cursor) => {
  expect(() => read(cursor)).toThrow('`after`: this cursor is not of this list under this order');
});
