import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { say } from '../../src/cli/progress.ts';
import { startNeo4j } from '../../src/neo4j/start-neo4j.ts';
import { printTable } from '../../src/print-table.ts';
import type { Settings } from '../../src/settings.ts';
import { stopChild } from '../load/worker.ts';
import { median } from '../measure/measurement.ts';

/** What is started, and how often. */
export interface StartJob {
  /** Data folder on which Neo4j and this server have been before. */
  readonly dataDir: string;
  readonly settings: Settings;
  readonly rounds: number;
  readonly signal: AbortSignal;
}

const ROOT = join(import.meta.dirname, '../..');

const QUESTION = '{ companies(first: 1) { nodes { id name } } }';

/**
 * Starts Neo4j by itself, and this server with its Neo4j by `npm start`, in turns on one data folder. Each is timed from
 * its beginning to its first answer. Returns a table of seconds.
 */
export async function measureStart(job: StartJob): Promise<string> {
  const alone: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < job.rounds; round++) {
    job.signal.throwIfAborted();
    alone.push(await startAlone(job));
    whole.push(await startWhole(job));
    say(`${seconds(alone.at(-1))} s for Neo4j, ${seconds(whole.at(-1))} s for npm start`);
  }
  const ratio = median(whole.map((time, round) => time / (alone[round] ?? Number.NaN)));
  return printTable(
    ['from the start to the first answer', 's', 'least', 'most', '÷ Neo4j'],
    [
      ['Neo4j by itself', ...printTimes(alone), ''],
      ['npm start', ...printTimes(whole), ratio?.toFixed(2) ?? ''],
    ],
  );
}

/** Milliseconds till Neo4j has answered a query. */
async function startAlone({ dataDir, settings, signal }: StartJob): Promise<number> {
  const began = performance.now();
  const server = await startNeo4j({
    ...{ dataDir, cacheDir: settings.cacheDir, env: process.env, port: 0, signal },
    ...{ heap: settings.neo4jHeap, pageCache: settings.neo4jPageCache, onTrouble: say },
  });
  const time = performance.now() - began;
  await server.stop();
  return time;
}

/** Milliseconds till a list was read over HTTP. */
async function startWhole({ dataDir }: StartJob): Promise<number> {
  const began = performance.now();
  const child = spawn(
    'npm',
    ['start', '--silent', '--', '--port', '0', '--seed', 'none', '--data', dataDir],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  try {
    for await (const line of createInterface(child.stdout)) {
      const url = /^ready .*GraphQL (\S+)/.exec(line)?.[1];
      if (url === undefined) continue;
      const answer = await ask(url);
      if (!answer.startsWith('{"data"')) throw new Error(`npm start answered ${answer}`);
      return performance.now() - began;
    }
    throw new Error(`npm start ended before it was ready:\n${said}`);
  } finally {
    await stopChild(child, ended);
  }
}

async function ask(url: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION }),
  });
  return response.text();
}

function printTimes(times: readonly number[]): string[] {
  return [median(times), Math.min(...times), Math.max(...times)].map(seconds);
}

function seconds(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '–' : (milliseconds / 1_000).toFixed(2);
}
