import { expect, test } from 'vitest';
import type { ConnectionRoot, OperationPlan, RootPlan } from '../../src/plan/plan.ts';
import { sizeBatch } from '../../src/plan/size-batch.ts';

const TYPENAME: RootPlan = { kind: 'typename', key: 'a', typeName: 'Query' };

function planOf(...kinds: readonly RootPlan['kind'][]): OperationPlan {
  return { requirements: [], roots: kinds.map((kind) => ({ ...TYPENAME, kind }) as RootPlan) };
}

test('requests that start from keys go together, so many as are allowed', () => {
  expect(sizeBatch(planOf('node', 'named', 'nodes', 'typename'), 1, 64)).toBe(64);
  expect(sizeBatch(planOf('node'), 0, 64)).toBe(64);
  expect(sizeBatch(planOf('node'), 1, 1)).toBe(1);
});

/** A list over all of a type, or what a search finds. */
function listFrom(kind: 'all' | 'search'): OperationPlan {
  const connection = { source: { kind } } as ConnectionRoot['connection'];
  return { requirements: [], roots: [TYPENAME, { kind: 'connection', key: 'a', connection }] };
}

test('a request that begins with a list goes alone, unless that is a search', () => {
  expect(sizeBatch(listFrom('all'), 1, 64)).toBe(1);
  expect(sizeBatch(listFrom('search'), 1, 64)).toBe(64);
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
