import type { LoadResult } from '../load/closed-loop.ts';
import { startWorker } from '../load/worker.ts';
import type { BenchDatabase, Contender, Environment } from './contender.ts';
import type { DriverJob } from './driver-loop.ts';
import { databaseVariables } from './read-database.ts';

/** The driver called in a loop, without HTTP: the least that an answer can take. */
export function startDriver(database: BenchDatabase, env: Environment): Contender {
  const worker = startWorker<DriverJob, unknown>(new URL('./driver-loop.ts', import.meta.url), {
    ...databaseVariables(database),
    ...env,
  });
  return {
    name: 'driver',
    pid: worker.pid,
    ask: ({ name }, id) => worker.ask({ kind: 'ask', operation: name, id }),
    load: async ({ name }, ids, load) =>
      (await worker.ask({ kind: 'load', operation: name, ids, ...load })) as LoadResult,
    stop: worker.stop,
  };
}
