import type { FastifyInstance } from 'fastify';

/**
 * Adds `/healthz`, which answers while the process does, and `/readyz`, which answers 200 when
 * `askDatabase` resolves (it runs a query: a failed Neo4j keeps its port open) and 503 otherwise.
 */
export function serveHealth(app: FastifyInstance, askDatabase: () => Promise<unknown>): void {
  app.get('/healthz', async () => ({ status: 'up' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await askDatabase();
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'the database cannot be reached' });
    }
  });
}
