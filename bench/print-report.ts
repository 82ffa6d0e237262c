import { printTable } from '../src/print-table.ts';
import type { ContenderName } from './contenders/contender.ts';
import type { Hits } from './measure/count-hits.ts';
import type { Memory } from './measure/measure-memory.ts';
import { type Measurement, ratio, typical } from './measure/measurement.ts';
import { OPERATIONS } from './operations/operations.ts';

/** Everything that a run found. */
export interface Report {
  readonly size: number;
  readonly neo4j: string;
  readonly node: string;
  readonly cores: number;
  readonly hits: readonly Hits[];
  readonly measurements: readonly Measurement[];
  readonly memory: readonly ContenderMemory[];
}

/** What a contender holds after all rounds. */
export interface ContenderMemory extends Memory {
  readonly name: ContenderName;
}

const TITLES: Readonly<Record<ContenderName, string>> = {
  peer: '@neo4j/graphql',
  ours: 'chokepoint',
  'ours anew': 'nothing kept',
  'ours one by one': 'nor together',
  'driver over HTTP': 'driver + HTTP',
  driver: 'driver',
};

/** A table in Markdown for each operation that was measured. */
export function printReport(report: Report): string {
  const { size, neo4j, node, cores } = report;
  const head = `${size} entities, Neo4j ${neo4j}, Node ${node}, ${cores} cores for all together; medians of interleaved rounds, ratios within a round.`;
  const tables = OPERATIONS.map(({ name, title }) => {
    const rows = report.measurements.filter(({ operation }) => operation === name);
    if (rows.length === 0) return '';
    return [`**${title}**${printHits(report.hits, name)}`, '', ...printRows(rows)].join('\n');
  });
  return [head, ...tables.filter((table) => table !== ''), printMemory(report)].join('\n\n');
}

/** What each process holds after a collection, in MB. */
export function printMemory({ memory }: Report): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  const rows = memory.map(({ name, heapUsed, rss }) => [
    TITLES[name],
    megabytes(heapUsed),
    megabytes(rss),
  ]);
  return printTable(['after all of that', 'MB on the heap', 'MB in memory'], rows);
}

/** One table for the README: this server beside the peer and the driver behind HTTP. */
export function printSummary({ hits, measurements }: Report): string {
  const rows = measurements
    .filter(({ contender }) => contender === 'ours')
    .map((ours, i, all) => {
      const find = (name: ContenderName) =>
        measurements.find(
          ({ operation, clients, contender }) =>
            operation === ours.operation && clients === ours.clients && contender === name,
        );
      const [peer, driver] = [find('peer'), find('driver over HTTP')];
      const anew = find('ours anew');
      const operation = OPERATIONS.find(({ name }) => name === ours.operation);
      const isFirst = all[i - 1]?.operation !== ours.operation;
      const cost = isFirst ? hits.find((one) => one.operation === ours.operation) : undefined;
      return [
        isFirst ? (operation?.short ?? '') : '',
        String(ours.clients),
        print(typical(ours, 'perSecond'), 0),
        print(peer && ratio(ours, peer, 'perSecond'), 1),
        print(peer && anew && ratio(anew, peer, 'perSecond'), 1),
        print(typical(ours, 'p50'), 2),
        print(driver && ratio(ours, driver, 'p50'), 2),
        cost?.peer.toLocaleString('en') ?? '',
        cost?.ours.toLocaleString('en') ?? '',
      ];
    });
  const head = [
    'read',
    'clients',
    'requests/s',
    `× \`${TITLES.peer}\``,
    'the same, read anew',
    'p50 ms',
  ];
  const costs = [`db hits, \`${TITLES.peer}\``, 'db hits'];
  return printTable([...head, '÷ driver without GraphQL, over HTTP', ...costs], rows);
}

function printHits(hits: readonly Hits[], name: string): string {
  const found = hits.find(({ operation }) => operation === name);
  return found
    ? ` (db hits: ${TITLES.peer} ${found.peer}, by hand ${found.driver}, ${TITLES.ours} ${found.ours})`
    : '';
}

function printRows(rows: readonly Measurement[]): string[] {
  return [
    '| clients | | requests/s | × peer | p50 ms | ÷ driver | p99 ms | CPU ms server + Neo4j |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const find = (name: ContenderName) =>
        rows.find(({ clients, contender }) => clients === row.clients && contender === name);
      const peer = find('peer');
      const driver = find('driver');
      const cells = [
        row.clients,
        TITLES[row.contender],
        print(typical(row, 'perSecond'), 0),
        print(peer && ratio(row, peer, 'perSecond'), 1),
        print(typical(row, 'p50'), 2),
        print(driver && ratio(row, driver, 'p50'), 2),
        print(typical(row, 'p99'), 1),
        `${print(typical(row, 'serverCpu'), 2)} + ${print(typical(row, 'neo4jCpu'), 2)}`,
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

function print(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : value.toFixed(digits);
}
