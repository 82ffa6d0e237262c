import { expect, test } from 'vitest';
import { giveBack, replaceIds } from '../../src/change/merge/entity-ids.ts';

const nobody = () => false;

test('an id that gave way to another one comes back in its place', () => {
  expect(giveBack('into', 'into', 'a', 'a', nobody)).toBe('a');
  expect(giveBack(['into', 'x'], 'into', 'a', ['a', 'x'], nobody)).toEqual(['a', 'x']);
});

test('of a list, two that became one come back one after another', () => {
  const before = ['a', 'x', 'b'];
  const merged = replaceIds(before, ['a', 'b'], 'into');
  expect(merged).toEqual(['into', 'x']);
  const first = giveBack(merged, 'into', 'a', before, (id) => id === 'b');
  expect(first).toEqual(['a', 'x', 'into']);
  expect(giveBack(first, 'into', 'b', before, nobody)).toEqual(before);
});

test('of a list that had both, both are there again, in their places', () => {
  const before = ['a', 'into'];
  expect(giveBack(replaceIds(before, ['a'], 'into'), 'into', 'a', before, nobody)).toEqual(before);
});

test('what has gone since stays away, and what has come stays', () => {
  expect(giveBack(['into', 'new'], 'into', 'a', ['a', 'x'], nobody)).toEqual(['a', 'new']);
});
