import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Admission } from './admit-viewer.ts';
import type { AnswerCache } from './cache/create-answer-cache.ts';

/** From a stored answer to one that nearly ran out of time, in seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Serves `/metrics` for Prometheus, to all who may read: requests, stored answers, and the process. */
export function serveMetrics(app: FastifyInstance, admission: Admission, cache: AnswerCache): void {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });

  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to its answer',
    labelNames: ['route', 'status'] as const,
    ...{ buckets: BUCKETS, registers },
  });
  app.addHook('onResponse', async (request, reply) => {
    const labels = { route: request.routeOptions.url ?? 'none', status: reply.statusCode };
    duration.observe(labels, reply.elapsedTime / 1_000);
  });

  const counters = [
    ['hits', 'Requests that were answered with a stored answer'],
    ['misses', 'Requests for whose answer the store was asked in vain'],
    ['failures', 'Requests for which the database did not tell its version in time'],
  ] as const;
  for (const [count, help] of counters) {
    new Counter({
      name: `chokepoint_cache_${count}_total`,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(cache.counts[count]);
      },
    });
  }
  const gauges = [
    ['bytes', 'bytes', 'What stored answers take, in bytes'],
    ['answers', 'size', 'Stored answers'],
  ] as const;
  for (const [name, of, help] of gauges) {
    new Gauge({
      name: `chokepoint_cache_${name}`,
      help,
      registers,
      collect() {
        this.set(cache.store[of]);
      },
    });
  }

  app.get('/metrics', { onRequest: admission.admit }, async (_request, reply) =>
    reply.type(register.contentType).send(await register.metrics()),
  );
}
