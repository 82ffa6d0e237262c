import { expect, test } from 'vitest';
import type { OperationPlan, RootPlan } from '../../src/plan/plan.ts';
import { sizeBatch } from '../../src/plan/size-batch.ts';

const TYPENAME: RootPlan = { kind: 'typename', key: 'a', typeName: 'Query' };

function planOf(...kinds: readonly RootPlan['kind'][]): OperationPlan {
  return { roots: kinds.map((kind) => ({ ...TYPENAME, kind }) as RootPlan) };
}

test('requests that start from keys go together, so many as are allowed', () => {
  expect(sizeBatch(planOf('node', 'named', 'nodes', 'typename'), 1, 64)).toBe(64);
  expect(sizeBatch(planOf('node'), 0, 64)).toBe(64);
  expect(sizeBatch(planOf('node'), 1, 1)).toBe(1);
});

test('a request that begins with a list goes alone', () => {
  expect(sizeBatch(planOf('node', 'connection'), 1, 64)).toBe(1);
});

test.each([
  [312, 64],
  [313, 63],
  [10_000, 2],
  [10_001, 1],
  [200_000, 1],
])('of requests that could return %s rows %s go together', (rows, most) => {
  expect(sizeBatch(planOf('node'), rows, 64)).toBe(most);
});
