import { expect, test } from 'vitest';
import { DatabaseError } from '../../src/errors.ts';
import { brokenOff } from '../../src/seed/broken-off.ts';
import type { FactRow } from '../../src/seed/seed-graph.ts';
import type { GraphPart } from '../../src/seed/split-graph.ts';

const PART: GraphPart = {
  ...{ entities: [], merged: [], passages: [], names: [], facts: [], relations: [] },
  ...{ unstated: [], retractions: [], sourceRetractions: [], rows: 0 },
};
const LINKED: FactRow = {
  ...{ key: 'k1', relation: 'MAKES', record: {}, digest: '', citations: [], roles: [] },
  links: [{ type: 'BASED_ON', key: 'k0' }],
  unstated: [],
};
const FACTS = { placeOf: () => ({ file: 'seed.jsonl', line: 2, column: 1 }) };
const WRITTEN = { done: 7, total: 20_008 };

/** What is told of a part with such facts. */
function told(fault: 'memory' | 'unavailable', facts: readonly FactRow[]): string {
  const cause = new DatabaseError(fault, 'It failed.', undefined);
  return brokenOff(cause, { ...PART, facts }, FACTS, WRITTEN).message;
}

test('a seeding that is broken off tells how much is written, and that it can go on', () => {
  expect(told('unavailable', [LINKED])).toBe(
    'It failed. At least 7 of 20,008 rows are written: seed the files again, which does the rest and nothing twice.',
  );
});

test('linked facts that are too many for a transaction are told with their place and what helps', () => {
  expect(told('memory', [{ ...LINKED, key: 'k0', links: [] }, LINKED])).toMatch(
    /^It failed\. Facts that are linked .* here 1 from k1 on \(seed\.jsonl:2.*\): .*--initial.* 7 of 20,008 rows are written\.$/,
  );
  expect(told('memory', [])).toContain('seed the files again');
});
