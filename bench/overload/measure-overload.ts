import { setTimeout as delay } from 'node:timers/promises';
import { say } from '../../src/cli/progress.ts';
import type { Neo4jServer } from '../../src/neo4j/start-neo4j.ts';
import { printTable } from '../../src/print-table.ts';
import { startOurs } from '../contenders/start-ours.ts';
import type { HttpOpenLoad } from '../load/http-open-load.ts';
import type { Outcome } from '../load/open-loop.ts';
import { startWorker, type Worker } from '../load/worker.ts';
import { NESTED_READ } from '../operations/nested-read.ts';
import { sampleIds } from '../operations/sample-ids.ts';
import { HOSTILE_BODIES } from './hostile-bodies.ts';

/** What is measured, and for how long. */
export interface OverloadJob {
  readonly server: Neo4jServer;
  /** How long each load lasts. */
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** How many times what can be answered is asked. */
const TIMES = 4;
/** Clients that ask for what can be answered. */
const CLIENTS = 32;
const CONNECTIONS = 800;
/** Hostile requests a second, over so many connections; and small ones. */
const HOSTILE = { rate: 20, connections: 20 };
const SMALL = { rate: 10, connections: 10 };
const SMALL_BODY = JSON.stringify({ query: '{ __typename }' });

type Load = Worker<HttpOpenLoad, readonly Outcome[]>;

/**
 * Asks for nested reads, of which none are kept: first as many as can be answered, then four times as many; and then
 * for something small every 100 ms, alone and among hostile requests of each kind. Returns a table of what became of them.
 */
export async function measureOverload({ server, seconds, signal }: OverloadJob): Promise<string> {
  const ids = (await sampleIds(server, [NESTED_READ])).get(NESTED_READ) ?? [];
  const bodies = ids.map((id) => JSON.stringify({ query: NESTED_READ.ours, variables: { id } }));
  const database = { ...server, username: 'neo4j' };
  const ours = await startOurs(database, 'ours anew', {});
  const [load, other] = [startLoad(), startLoad()];
  const { url } = ours;
  const rows: string[][] = [];
  try {
    // Neo4j plans the statement for the first ones, of which some may run out of time.
    for (const id of ids) await ours.ask(NESTED_READ, id).catch(() => delay(1_000));
    const able = await ours.load(NESTED_READ, ids, { clients: CLIENTS, seconds });
    const rate = able.count / able.seconds;
    say(`${rate.toFixed(0)} nested reads a second can be answered`);
    signal.throwIfAborted();
    const crowd = await load.ask({
      url,
      bodies,
      connections: CONNECTIONS,
      rate: TIMES * rate,
      seconds,
    });
    rows.push(
      ...tell(`${TIMES} times as many: ${(TIMES * rate).toFixed(0)} a second`, crowd, seconds),
    );
    await delay(1_000);
    const small = { url, bodies: [SMALL_BODY], ...SMALL, seconds };
    rows.push(...tell('`{ __typename }`, alone', await other.ask(small), seconds));
    for (const [name, body] of Object.entries(HOSTILE_BODIES)) {
      signal.throwIfAborted();
      const [hostile, among] = await Promise.all([
        load.ask({ url, bodies: [body], ...HOSTILE, seconds }),
        other.ask(small),
      ]);
      rows.push(
        ...tell(name, hostile, seconds),
        ...tell(`\`{ __typename }\` among them`, among, seconds),
      );
    }
  } finally {
    await Promise.all([load.stop(), other.stop()]);
    await ours.stop();
  }
  return printTable(
    ['requests', 'status', 'a second', 'p50 ms', 'p99 ms', 'longest', '`Retry-After`'],
    rows,
  );
}

function startLoad(): Load {
  return startWorker(new URL('../load/http-open-load.ts', import.meta.url));
}

/** A row for each status. */
function tell(name: string, outcomes: readonly Outcome[], seconds: number): string[][] {
  const statuses = [...new Set(outcomes.map(({ status }) => status))].sort();
  return statuses.map((status, i) => {
    const some = outcomes.filter((one) => one.status === status);
    const times = some.map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor((times.length - 1) * share)]?.toFixed(0) ?? '';
    const told = some.filter(({ isToldWhen }) => isToldWhen).length;
    return [
      ...[i === 0 ? name : '', status === 0 ? 'connection lost' : `${status}`],
      ...[(some.length / seconds).toFixed(0), at(0.5), at(0.99), at(1), `${told || ''}`],
    ];
  });
}
