import type { FastifyInstance } from 'fastify';
import { createReadiness } from './create-readiness.ts';

/** A database that is back is seen at the next look. */
const RETRY_AFTER_S = 1;

/**
 * Adds `/health`, which answers while the process does, and `/ready`, which answers 200 while the database answers, and
 * otherwise 503 with what is wrong and since when. Both are for whoever looks after the server: no key is asked for.
 */
export function serveHealth(app: FastifyInstance, askDatabase: () => Promise<unknown>): void {
  const readiness = createReadiness(askDatabase);
  app.get('/health', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'up' };
  });
  app.get('/ready', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    const found = await readiness();
    if (found.status === 'not ready') reply.code(503).header('retry-after', RETRY_AFTER_S);
    return found;
  });
}
