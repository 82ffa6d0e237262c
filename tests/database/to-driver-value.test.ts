import { afterAll, expect, test } from 'vitest';
import { readRows } from '../../src/database/read-rows.ts';
import { connect } from '../connect.ts';

const database = await connect();
afterAll(() => database.close());

function typeOf(value: unknown): Promise<unknown> {
  const text = 'RETURN valueType($p.value), toString($p.value)';
  return readRows(database, { text, parameters: { p: { value } } });
}

// The driver would send 5 as 5.0, and 2^70 as 0.
test.each([
  [5, 'INTEGER NOT NULL', '5'],
  [-(2 ** 53) + 1, 'INTEGER NOT NULL', '-9007199254740991'],
  [2n ** 63n - 1n, 'INTEGER NOT NULL', '9223372036854775807'],
  [0.5, 'FLOAT NOT NULL', '0.5'],
  ['💡', 'STRING NOT NULL', '💡'],
])('%s arrives as it is', async (value, type, text) => {
  expect(await typeOf(value)).toEqual([[type, text]]);
});

test.each([
  [2n ** 70n, '1180591620717411303424 does not fit into 64 bits'],
  [2 ** 70, 'is beyond 2^53 and would be rounded'],
  [Number.NaN, 'NaN is not a number that can be kept'],
  [Number.POSITIVE_INFINITY, 'Infinity is not a number that can be kept'],
  ['\ud800', 'holds half of a surrogate pair, which is no character'],
  [[{ deep: 'a\udfff' }], 'holds half of a surrogate pair'],
])('%s is refused, since it would be changed without a word', async (value, text) => {
  await expect(typeOf(value)).rejects.toMatchObject({
    message: expect.stringContaining(text),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test('a stored number that a client would get rounded is no answer', async () => {
  const text = 'RETURN [{deep: 9007199254740993}]';
  await expect(readRows(database, { text, parameters: {} })).rejects.toMatchObject({
    fault: 'statement',
  });
});
