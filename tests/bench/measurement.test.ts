import { expect, test } from 'vitest';
import { type Measurement, ratio, typical } from '../../bench/measure/measurement.ts';
import { printReport } from '../../bench/print-report.ts';

const measured = (contender: Measurement['contender'], perSecond: number[]): Measurement => ({
  ...{ operation: 'point', clients: 32, contender },
  rounds: perSecond.map((rate) => ({
    ...{ perSecond: rate, p50: 1000 / rate, p99: 5000 / rate },
    ...{ serverCpu: undefined, neo4jCpu: 0.25 },
  })),
});
const peer = measured('peer', [100, 20, 110]);
const ours = measured('ours', [300, 60, 320]);

test('a slow moment of the machine changes neither the middle nor the ratio', () => {
  expect(typical(ours, 'perSecond')).toBe(300);
  expect(ratio(ours, peer, 'perSecond')).toBe(3);
});

test('what the system does not tell stays unknown', () => {
  expect(typical(ours, 'serverCpu')).toBeUndefined();
  expect(ratio(ours, peer, 'serverCpu')).toBeUndefined();
});

test('the report is a table in Markdown with the peer as measure', () => {
  const report = printReport({
    ...{ size: 1000, neo4j: '2026.08.1', node: 'v24', cores: 2 },
    hits: [{ operation: 'point', peer: 7, ours: 5, driver: 6 }],
    measurements: [peer, ours],
    memory: [{ name: 'peer', heapUsed: 50_000_000, rss: 200_000_000 }],
  });
  expect(report).toContain('(db hits: @neo4j/graphql 7, by hand 6, chokepoint 5)');
  expect(report).toContain('| 32 | chokepoint | 300 | 3.0 | 3.33 | – | 16.7 | – + 0.25 |');
  expect(report).toMatch(/@neo4j\/graphql +\| 50 +\| 200/);
});
