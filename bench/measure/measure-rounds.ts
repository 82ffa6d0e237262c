import type { Contender } from '../contenders/contender.ts';
import type { BenchOperation } from '../operations/operation.ts';
import { cpuTime } from './cpu-time.ts';
import type { Measurement, Round } from './measurement.ts';

/** What is measured, and how long. */
export interface Rounds {
  readonly operation: BenchOperation;
  readonly ids: readonly string[];
  readonly clients: number;
  readonly contenders: readonly Contender[];
  readonly rounds: number;
  readonly seconds: number;
  readonly neo4jPid: number;
}

/**
 * Measures contenders in turns, each round beginning with the next one, so that whatever else the
 * machine does meets all of them. A round before the first one, which does not count, warms them up.
 */
export async function measureRounds(rounds: Rounds): Promise<Measurement[]> {
  const { operation, clients, contenders } = rounds;
  for (const contender of contenders) await measureOnce(rounds, contender);
  const measured = new Map(contenders.map((contender) => [contender, [] as Round[]]));
  for (let round = 0; round < rounds.rounds; round++) {
    const first = round % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      measured.get(contender)?.push(await measureOnce(rounds, contender));
    }
  }
  return [...measured].map(([{ name }, all]) => ({
    operation: operation.name,
    clients,
    contender: name,
    rounds: all,
  }));
}

async function measureOnce(rounds: Rounds, contender: Contender): Promise<Round> {
  const { operation, ids, clients, seconds, neo4jPid } = rounds;
  const before = [cpuTime(contender.pid), cpuTime(neo4jPid)] as const;
  const result = await contender.load(operation, ids, { clients, seconds });
  const after = [cpuTime(contender.pid), cpuTime(neo4jPid)] as const;
  const cpu = (which: 0 | 1) => {
    const [from, to] = [before[which], after[which]];
    return from === undefined || to === undefined ? undefined : (to - from) / result.count;
  };
  return {
    perSecond: result.count / result.seconds,
    ...{ p50: result.p50, p99: result.p99 },
    ...{ serverCpu: cpu(0), neo4jCpu: cpu(1) },
  };
}
