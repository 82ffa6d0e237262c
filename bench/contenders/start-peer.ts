import { startWorker } from '../load/worker.ts';
import type { BenchDatabase, Contender, Environment } from './contender.ts';
import { createHttpContender } from './http-contender.ts';
import { databaseVariables } from './read-database.ts';

/** @neo4j/graphql over HTTP. */
export async function startPeer(database: BenchDatabase, env: Environment): Promise<Contender> {
  const server = startWorker<string, string>(new URL('./serve-peer.ts', import.meta.url), {
    ...databaseVariables(database),
    ...env,
  });
  return createHttpContender({
    name: 'peer',
    pid: server.pid,
    url: await server.ask('url'),
    bodyFor: ({ peer }, id) => JSON.stringify({ query: peer, variables: { id } }),
    read: (answer) => {
      const [found] = Object.values((answer as { data: Record<string, unknown> }).data);
      return Array.isArray(found) ? found[0] : found;
    },
    stop: server.stop,
  });
}
