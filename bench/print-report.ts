import type { ContenderName } from './contenders/contender.ts';
import type { Hits } from './measure/count-hits.ts';
import type { Measurement } from './measure/measurement.ts';
import { OPERATIONS } from './operations/operations.ts';

/** Everything that a run found. */
export interface Report {
  readonly size: number;
  readonly neo4j: string;
  readonly node: string;
  readonly cores: number;
  readonly hits: readonly Hits[];
  readonly measurements: readonly Measurement[];
}

const TITLES: Readonly<Record<ContenderName, string>> = {
  peer: '@neo4j/graphql',
  ours: 'chokepoint',
  'driver over HTTP': 'driver + HTTP',
  driver: 'driver',
};

/** A table in Markdown for each operation, as the README shows them. */
export function printReport(report: Report): string {
  const { size, neo4j, node, cores } = report;
  const head = `${size} entities, Neo4j ${neo4j}, Node ${node}, ${cores} cores for all together; medians of interleaved rounds.`;
  const tables = OPERATIONS.map(({ name, title }) => {
    const rows = report.measurements.filter(({ operation }) => operation === name);
    if (rows.length === 0) return '';
    return [`**${title}**${printHits(report.hits, name)}`, '', ...printTable(rows)].join('\n');
  });
  return [head, ...tables.filter((table) => table !== '')].join('\n\n');
}

function printHits(hits: readonly Hits[], name: string): string {
  const found = hits.find(({ operation }) => operation === name);
  return found
    ? ` (db hits: ${TITLES.peer} ${found.peer}, by hand ${found.driver}, ${TITLES.ours} ${found.ours})`
    : '';
}

function printTable(rows: readonly Measurement[]): string[] {
  return [
    '| clients | | requests/s | × peer | p50 ms | ÷ driver | p99 ms | CPU ms server + Neo4j |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const same = rows.filter(({ clients }) => clients === row.clients);
      const find = (name: ContenderName) => same.find(({ contender }) => contender === name);
      const peer = find('peer');
      const driver = find('driver');
      const cells = [
        row.clients,
        TITLES[row.contender],
        row.perSecond.toFixed(0),
        peer ? (row.perSecond / peer.perSecond).toFixed(1) : '',
        row.p50.toFixed(2),
        driver ? (row.p50 / driver.p50).toFixed(2) : '',
        row.p99.toFixed(1),
        printCpu(row),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

function printCpu({ serverCpu, neo4jCpu }: Measurement): string {
  if (serverCpu === undefined || neo4jCpu === undefined) return '';
  return `${serverCpu.toFixed(2)} + ${neo4jCpu.toFixed(2)}`;
}
