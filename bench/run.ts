import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { say, sayWhenDone } from '../src/cli/progress.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { untilStopped } from '../src/cli/until-stopped.ts';
import { fillTable } from '../src/fill-tables.ts';
import { readModel } from '../src/model/read-model.ts';
import { type Neo4jServer, startNeo4j } from '../src/neo4j/start-neo4j.ts';
import { readSettings } from '../src/settings.ts';
import { startContenders } from './contenders/start-contenders.ts';
import { dropOtherGraph, ensureGraph, type KeptGraph } from './graph/keep-graph.ts';
import { measureLoading } from './loading/measure-loading.ts';
import { compareAnswers } from './measure/compare-answers.ts';
import { countHits, countOurHits } from './measure/count-hits.ts';
import { measureRounds } from './measure/measure-rounds.ts';
import type { Measurement } from './measure/measurement.ts';
import type { Question } from './operations/operation.ts';
import { OPERATIONS, QUESTIONS } from './operations/operations.ts';
import { sampleIds } from './operations/sample-ids.ts';
import { printGrowth } from './print-growth.ts';
import { printReport, printSummary, type Report } from './print-report.ts';
import { type BenchOptions, readOptions, USAGE } from './read-options.ts';

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
  const over = async <T>(graph: KeptGraph, work: (server: Neo4jServer) => Promise<T>) => {
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
  };
  if (options.loading !== undefined) {
    const folder = resolve(ROOT, '.data/bench-loading');
    const job = { model, size: options.loading, folder, settings, signal };
    const table = await measureLoading(job);
    if (options.write) writeTable('loading', table);
    console.log(table);
    return;
  }
  if (options.growth.length > 0) {
    const hits: ReadonlyMap<string, number>[] = [];
    const asked = QUESTIONS.filter(({ name }) => options.operations.includes(name));
    for (const size of options.growth) {
      const dataDir = resolve(ROOT, `.data/bench-${size}`);
      hits.push(await over({ dataDir, model, size }, (server) => countGrown(server, asked)));
    }
    const table = printGrowth(asked, options.growth, hits);
    if (options.write) writeTable('growth', table);
    console.log(table);
    return;
  }
  const graph = { dataDir: resolve(ROOT, options.dataDir), model, size: options.size };
  const report = await over(graph, (server) => measure(options, server, signal));
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  }
  if (options.write) writeTable('speed', printSummary(report));
  console.log(printReport(report));
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
  const { all: contenders, stop } = await startContenders(server);
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
    const node = process.version;
    const { size } = options;
    return { size, neo4j: server.version, node, cores: cpus().length, hits, measurements };
  } finally {
    await stop();
  }
}
