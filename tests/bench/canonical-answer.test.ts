import { expect, test } from 'vitest';
import { canonicalAnswer } from '../../bench/operations/canonical-answer.ts';

test('takes answers for the same that differ in wrappers, order and absent values', () => {
  const ours = {
    id: 'a',
    makes: { nodes: [{ id: 'x', note: null }, { id: 'y' }] },
    exportsTo: { edges: [{ trade: 'EXPORT', fact: { modality: null }, node: { id: 'p' } }] },
  };
  const peer = {
    makes: [{ id: 'y' }, { id: 'x' }],
    exportsToConnection: {
      edges: [{ node: { id: 'p' }, properties: { modality: null, trade: 'EXPORT' } }],
    },
    id: 'a',
  };
  expect(canonicalAnswer(peer)).toEqual(canonicalAnswer(ours));
});

test.each([
  [{ id: 'a', makes: [{ id: 'x' }] }],
  [{ id: 'a', makes: [{ id: 'x' }, { id: 'y' }, { id: 'z' }] }],
  [{ id: 'b', makes: [{ id: 'x' }, { id: 'y' }] }],
  [{ id: 'a', makes: [{ id: 'x' }, { id: 'y', name: 'Y' }] }],
])('takes %j for another answer', (other) => {
  const answer = { id: 'a', makes: { nodes: [{ id: 'x' }, { id: 'y' }] } };
  expect(canonicalAnswer(other)).not.toEqual(canonicalAnswer(answer));
});
