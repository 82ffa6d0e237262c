import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../src/cli/progress.ts';
import { seedInitially } from '../../src/cli/seed-initially.ts';
import { connectDatabase, type Database } from '../../src/database/connect.ts';
import { prepareSchema } from '../../src/database/prepare-schema.ts';
import { readRows } from '../../src/database/read-rows.ts';
import type { Model } from '../../src/model/model.ts';
import { type Neo4jServer, startNeo4j } from '../../src/neo4j/start-neo4j.ts';
import { printTable } from '../../src/print-table.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import type { Settings } from '../../src/settings.ts';
import { printLines } from '../graph/print-lines.ts';
import { loadRaw, makeRawRows } from './raw-loading.ts';

/** What is loaded, and where. */
export interface LoadingJob {
  readonly model: Model;
  /** Entities of the graph, about. */
  readonly size: number;
  /** Folder for data that are removed afterwards. */
  readonly folder: string;
  readonly settings: Settings;
  readonly signal: AbortSignal;
}

/**
 * Loads one file of lines into empty databases with all constraints and indexes: by the bare driver, by
 * `npm run seed`, and by `--initial`. Throws where the graphs are not of the same size. Returns a table.
 */
export async function measureLoading(job: LoadingJob): Promise<string> {
  const { model, size, folder } = job;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const path = join(folder, 'graph.jsonl');
    const lines = writeLines(path, printLines(model, size));
    const raw = await measureRaw(job, path);
    const ours = await measureOurs(job, path);
    const initial = await measureInitial(job, path);
    for (const { counts } of [ours, initial]) expectSame(counts, raw.counts);
    return printLoading({ lines, raw, ours, initial });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nodes by label and relationships by type, those of the bookkeeping left out. */
type Counts = ReadonlyMap<string, number>;

interface OurLoading extends Loading {
  readonly plan: number;
  readonly whole: number;
}

interface InitialLoading extends Loading {
  /** Of the import tool alone. */
  readonly tool: number;
}

interface Loading {
  readonly counts: Counts;
  /** Milliseconds. */
  readonly load: number;
}

async function measureRaw(job: LoadingJob, path: string): Promise<Loading> {
  const rows = await makeRawRows(job.model, path);
  return onFreshServer(job, 'raw', async (server, database) => {
    await prepareSchema(database, job.model);
    const load = await loadRaw(server, rows);
    say(`The bare driver: ${(load / 1_000).toFixed(1)} s`);
    return { load, counts: await readCounts(database) };
  });
}

/** From an empty folder to the first answer, and the two steps of the seeding by themselves. */
async function measureOurs(job: LoadingJob, path: string): Promise<OurLoading> {
  const start = performance.now();
  return onFreshServer(job, 'ours', async (_, database) => {
    await prepareSchema(database, job.model);
    const began = performance.now();
    let planned: number | undefined;
    await seedFiles(database, job.model, [path], {
      onProgress({ step }) {
        if (step === 'write') planned ??= performance.now();
      },
    });
    const [plan, load] = [(planned ?? began) - began, performance.now() - (planned ?? began)];
    await askFirst(database);
    const whole = performance.now() - start;
    say(`npm run seed: plan ${(plan / 1_000).toFixed(1)} s, load ${(load / 1_000).toFixed(1)} s`);
    return { plan, load, whole, counts: await readCounts(database) };
  });
}

/** From an empty folder till all is loaded and Neo4j has stopped again: it has answered before that. */
async function measureInitial(job: LoadingJob, path: string): Promise<InitialLoading> {
  const dataDir = join(job.folder, 'initial');
  const settings = { ...job.settings, dataDir };
  const began = performance.now();
  const { importMs } = await seedInitially(settings, job.model, [path], {}, job.signal);
  const load = performance.now() - began;
  say(`--initial: ${(load / 1_000).toFixed(1)} s`);
  return onFreshServer(job, 'initial', async (_, database) => {
    return { load, tool: importMs, counts: await readCounts(database) };
  });
}

async function onFreshServer<T>(
  { folder, settings, signal }: LoadingJob,
  name: string,
  work: (server: Neo4jServer, database: Database) => Promise<T>,
): Promise<T> {
  const server = await startNeo4j({
    ...{ dataDir: join(folder, name), cacheDir: settings.cacheDir, env: process.env, port: 0 },
    ...{ heap: settings.neo4jHeap, pageCache: settings.neo4jPageCache },
    ...{ onProgress: say, onTrouble: say, signal },
  });
  const { uri, username, password } = server;
  const database = await connectDatabase({ uri, username, password, database: 'neo4j' });
  try {
    return await work(server, database);
  } finally {
    await database.close();
    await server.stop();
  }
}

async function askFirst(database: Database): Promise<void> {
  await readRows(database, {
    text: 'MATCH (entity:Entity) RETURN entity.id ORDER BY entity.id LIMIT 1',
    parameters: {},
  });
}

function writeLines(path: string, lines: Iterable<string>): number {
  const file = openSync(path, 'w');
  let count = 0;
  for (const line of lines) {
    writeSync(file, `${line}\n`);
    count += 1;
  }
  closeSync(file);
  return count;
}

async function readCounts(database: Database): Promise<Counts> {
  const rows = await readRows(database, {
    text: `MATCH (node)
WHERE node:Entity OR node:Passage OR node:Name OR node:Fact OR node:Unstated
UNWIND labels(node) AS label
RETURN label, count(*)
UNION ALL
MATCH (from)-[edge]->()
WHERE NOT from:Change AND NOT from:ChangeSet
RETURN type(edge) AS label, count(*)`,
    parameters: {},
  });
  return new Map(rows.map(([name, count]) => [String(name), Number(count)]));
}

function expectSame(found: Counts, wanted: Counts): void {
  for (const name of new Set([...found.keys(), ...wanted.keys()])) {
    if (found.get(name) === wanted.get(name)) continue;
    throw new Error(`${name}: ${found.get(name)} were loaded, and ${wanted.get(name)} elsewhere`);
  }
}

interface Loadings {
  readonly lines: number;
  readonly raw: Loading;
  readonly ours: OurLoading;
  readonly initial: InitialLoading;
}

function printLoading({ lines, raw, ours, initial }: Loadings): string {
  const elements = [...raw.counts].reduce((sum, [, count]) => sum + count, 0);
  const row = (what: string, ms: number, against: string) => [
    what,
    (ms / 1_000).toFixed(1),
    Math.round(lines / (ms / 1_000)).toLocaleString('en'),
    Math.round(elements / (ms / 1_000)).toLocaleString('en'),
    against,
  ];
  return printTable(
    [`${lines.toLocaleString('en')} lines`, 's', 'lines/s', 'labels and edges/s', 'beside'],
    [
      row('bare driver, rows made beforehand', raw.load, ''),
      row('npm run seed: read and check', ours.plan, ''),
      row('npm run seed: write', ours.load, `${(raw.load / ours.load).toFixed(2)} of the driver`),
      row('npm run seed: all, with the start of Neo4j', ours.whole, ''),
      row('import tool alone, on the same rows', initial.tool, ''),
      row(
        '--initial: all, with the starts of Neo4j',
        initial.load,
        `${(ours.whole / initial.load).toFixed(2)} × npm run seed`,
      ),
    ],
  );
}
