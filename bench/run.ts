import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { say, sayWhenDone } from '../src/cli/progress.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { untilStopped } from '../src/cli/until-stopped.ts';
import { fillTable } from '../src/fill-tables.ts';
import type { Model } from '../src/model/model.ts';
import { readModel } from '../src/model/read-model.ts';
import { type Neo4jServer, startNeo4j } from '../src/neo4j/start-neo4j.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { startContenders } from './contenders/start-contenders.ts';
import { dropOtherGraph, ensureGraph, type KeptGraph } from './graph/keep-graph.ts';
import { measureLoading } from './loading/measure-loading.ts';
import { compareAnswers } from './measure/compare-answers.ts';
import { countHits, countOurHits } from './measure/count-hits.ts';
import { tellMemory } from './measure/measure-memory.ts';
import { measureRounds } from './measure/measure-rounds.ts';
import type { Measurement } from './measure/measurement.ts';
import type { Question } from './operations/operation.ts';
import { OPERATIONS, QUESTIONS } from './operations/operations.ts';
import { sampleIds } from './operations/sample-ids.ts';
import { measureOverload } from './overload/measure-overload.ts';
import { printGrowth } from './print-growth.ts';
import { type ContenderMemory, printReport, printSummary, type Report } from './print-report.ts';
import { type BenchOptions, readOptions, USAGE } from './read-options.ts';
import { measureStart } from './starting/measure-start.ts';

/** Ids for which answers are compared one by one, and statements profiled. */
const COMPARED = 50;
const PROFILED = 20;

const ROOT = join(import.meta.dirname, '..');

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.log(USAGE);
    return 0;
  }
  return untilStopped((signal) => bench(options, signal));
});

async function bench(options: BenchOptions, signal: AbortSignal): Promise<void> {
  const { settings } = readSettings({ argv: [], env: process.env, cwd: ROOT });
  const model = await readModel(settings.schemaDir);
  const job: Job = { options, settings, model, signal };
  if (options.loading !== undefined) return tell('loading', await loading(job), options);
  if (options.growth.length > 0) return tell('growth', await growth(job), options);
  if (options.start) return tell('start', await starts(job), options);
  if (options.overload) return tell('overload', await overload(job), options);
  const report = await over(job, kept(job), (server) => measure(options, server, signal));
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  }
  if (options.write) writeTable('speed', printSummary(report));
  console.log(printReport(report));
}

/** What a run is for, and what it goes by. */
interface Job {
  readonly options: BenchOptions;
  readonly settings: Settings;
  readonly model: Model;
  readonly signal: AbortSignal;
}

function tell(name: string, table: string, { write }: BenchOptions): void {
  if (write) writeTable(name, table);
  console.log(table);
}

function loading({ options, ...job }: Job): Promise<string> {
  const folder = resolve(ROOT, '.data/bench-loading');
  return measureLoading({ ...job, folder, size: options.loading ?? options.size });
}

async function growth(job: Job): Promise<string> {
  const { options, model } = job;
  const hits: ReadonlyMap<string, number>[] = [];
  const asked = QUESTIONS.filter(({ name }) => options.operations.includes(name));
  for (const size of options.growth) {
    const dataDir = resolve(ROOT, `.data/bench-${size}`);
    hits.push(await over(job, { dataDir, model, size }, (server) => countGrown(server, asked)));
  }
  return printGrowth(asked, options.growth, hits);
}

async function starts(job: Job): Promise<string> {
  const graph = kept(job);
  await over(job, graph, async () => {});
  const { options, settings, signal } = job;
  return measureStart({ dataDir: graph.dataDir, settings, rounds: options.rounds, signal });
}

function overload(job: Job): Promise<string> {
  const { seconds } = job.options;
  return over(job, kept(job), (server) =>
    measureOverload({ server, seconds: 5 * seconds, signal: job.signal }),
  );
}

function kept({ options, model }: Job): KeptGraph {
  return { dataDir: resolve(ROOT, options.dataDir), model, size: options.size };
}

/** Does something on a Neo4j that holds a graph, which is made when it is not there. */
async function over<T>(
  { settings, signal }: Job,
  graph: KeptGraph,
  work: (server: Neo4jServer) => Promise<T>,
): Promise<T> {
  dropOtherGraph(graph);
  const server = await startNeo4j({
    ...{ dataDir: graph.dataDir, cacheDir: settings.cacheDir, env: process.env, port: 0 },
    ...{ onProgress: say, onTrouble: say, signal },
  });
  try {
    await ensureGraph(graph, server, (facts) => say(`Making the graph: ${facts} facts`));
    return await work(server);
  } finally {
    await server.stop();
  }
}

/** Puts a table into the README, between its marks. */
function writeTable(name: string, table: string): void {
  const path = join(ROOT, 'README.md');
  writeFileSync(path, fillTable(readFileSync(path, 'utf8'), name, table));
}

async function countGrown(
  server: Neo4jServer,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, number>> {
  const hits = countOurHits(server, few(await sampleIds(server, questions)));
  return sayWhenDone(hits, () => 'Db hits are counted');
}

/** Some of the ids of each question: to profile a statement takes longer than to run it. */
function few<T>(samples: ReadonlyMap<T, readonly string[]>): ReadonlyMap<T, readonly string[]> {
  return new Map([...samples].map(([question, ids]) => [question, ids.slice(0, PROFILED)]));
}

async function measure(
  options: BenchOptions,
  server: Neo4jServer,
  signal: AbortSignal,
): Promise<Report> {
  const wanted = OPERATIONS.filter(({ name }) => options.operations.includes(name));
  const samples = await sampleIds(server, wanted);
  const telling = tellMemory();
  const { all: contenders, stop } = await startContenders(server, telling.env);
  try {
    for (const [operation, ids] of samples) {
      const some = ids.slice(0, COMPARED);
      const bytes = await compareAnswers(operation, some, contenders);
      say(`${operation.name}: ${some.length} answers are equal, ${bytes} bytes on average`);
    }
    const counted = countHits(server, few(samples));
    const hits = await sayWhenDone(counted, () => 'Db hits are counted');
    const measurements: Measurement[] = [];
    for (const [operation, ids] of samples) {
      for (const clients of options.clients) {
        signal.throwIfAborted();
        const { rounds, seconds } = options;
        const job = { operation, ids, clients, contenders, rounds, seconds };
        const measured = measureRounds({ ...job, neo4jPid: server.pid });
        measurements.push(
          ...(await sayWhenDone(measured, () => `${operation.name} with ${clients} clients`)),
        );
      }
    }
    const memory: ContenderMemory[] = [];
    for (const { name, pid } of contenders) memory.push({ name, ...(await telling.ask(pid)) });
    const node = process.version;
    const { size } = options;
    return { size, neo4j: server.version, node, cores: cpus().length, hits, measurements, memory };
  } finally {
    await stop();
    telling.end();
  }
}
