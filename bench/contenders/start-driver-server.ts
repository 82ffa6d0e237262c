import { startWorker } from '../load/worker.ts';
import type { BenchDatabase, Contender, Environment } from './contender.ts';
import { createHttpContender } from './http-contender.ts';
import { databaseVariables } from './read-database.ts';

/** The driver behind Node's own HTTP, without GraphQL. */
export async function startDriverServer(
  database: BenchDatabase,
  env: Environment,
): Promise<Contender> {
  const server = startWorker<string, string>(new URL('./serve-driver.ts', import.meta.url), {
    ...databaseVariables(database),
    ...env,
  });
  return createHttpContender({
    name: 'driver over HTTP',
    pid: server.pid,
    url: await server.ask('url'),
    bodyFor: ({ name }, id) => JSON.stringify({ operation: name, id }),
    read: (answer) => answer,
    stop: server.stop,
  });
}
