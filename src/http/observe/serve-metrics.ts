import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../../observe/create-metrics.ts';
import type { Admission } from '../admit-viewer.ts';

/** Serves `/metrics` for Prometheus, to all who may read. */
export function serveMetrics(
  app: FastifyInstance,
  admission: Admission,
  { registry }: Pick<Metrics, 'registry'>,
): void {
  app.get('/metrics', { onRequest: admission.admit }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
