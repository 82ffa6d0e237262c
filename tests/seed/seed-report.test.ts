import { expect, test } from 'vitest';
import { addReports, NO_REPORT, printSeedReport } from '../../src/seed/seed-report.ts';

/** Of a part of a seed that gives some keys to other claims. */
function part(first: number, count: number) {
  const lines = Array.from({ length: count }, (_, i) => `F${first + i} was: …`);
  const facts = { created: 0, updated: count, unchanged: 0 };
  return { ...NO_REPORT, facts, otherwise: { lines, count } };
}

test('of keys that stand for other claims twenty are told, whatever the parts, and the rest is counted', () => {
  const report = [part(0, 15), part(15, 0), part(15, 20)].reduce(addReports, NO_REPORT);
  expect(report.otherwise.lines).toHaveLength(20);
  const lines = printSeedReport(report).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'facts      0 created, 35 updated, 0 unchanged',
    'These keys now stand for other claims:',
    '  F0 was: …',
  ]);
  expect(lines.slice(-2)).toEqual(['  F19 was: …', '  and 15 more']);
});
