import { expect, test } from 'vitest';
import { OPERATIONS } from '../../bench/operations/operations.ts';
import { readOptions } from '../../bench/read-options.ts';

test('measures everything on 30,000 entities unless told otherwise', () => {
  expect(readOptions([])).toMatchObject({
    ...{ size: 30_000, dataDir: '.data/bench-30000', clients: [1, 8, 32, 128] },
    operations: OPERATIONS.map(({ name }) => name),
  });
});

test('takes flags, and a quick run is short', () => {
  const options = readOptions(['--quick', '--only', 'nested', '--size', '1000', '--clients', '8']);
  expect(options).toMatchObject({
    ...{ size: 1000, rounds: 1, seconds: 0.3 },
    clients: [8],
    operations: ['nested'],
  });
  expect(readOptions(['--help'])).toBeUndefined();
});

test.each([
  [
    ['--only', 'point,dance'],
    '--only: expected some of point, hop, as-of, nested, hub, count, sorted, search, common, aggregate, found "dance"',
  ],
  [['--size', 'big'], '--size: expected a whole number above 0, found "big"'],
  [['--clients', '1,0'], '--clients: expected a whole number above 0, found "0"'],
  [['--slow'], "Unknown option '--slow'"],
])('refuses %j', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
