import type { Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from '../../observe/create-metrics.ts';
import type { Tracing } from '../../observe/tracing.ts';
import { faultOf } from '../answer-http-error.ts';
import { knownCode } from './known-code.ts';

/** Measures HTTP requests, and traces them where that is wanted. */
export interface RequestObserver {
  /** Adds its hooks, which have to be the first. */
  observe(app: FastifyInstance): void;
  /** Counts an error that was answered by its code. */
  count(code: unknown): void;
  /** The span of a GraphQL operation that a request has; undefined where nothing is traced. */
  beginOperation(request: FastifyRequest): Span | undefined;
}

/** What machines ask every few seconds. */
const UNTRACED: ReadonlySet<string> = new Set(['/metrics', '/health', '/ready']);

/** `tracing` is undefined where traces go nowhere: then there are no spans at all. */
export function createRequestObserver(
  { requestSeconds, errors }: Metrics,
  tracing: Tracing | undefined,
): RequestObserver {
  const spans = new WeakMap<FastifyRequest, Span>();
  return {
    observe(app) {
      if (tracing) {
        app.addHook('onRequest', async (request, reply) => {
          if (!UNTRACED.has(request.routeOptions.url ?? '')) begin(tracing, request, reply);
        });
      }
      app.addHook('onResponse', async (request, reply) => {
        const labels = { route: request.routeOptions.url ?? 'none', status: reply.statusCode };
        requestSeconds.observe(labels, reply.elapsedTime / 1_000);
        const fault = faultOf(reply);
        if (fault !== undefined) count(fault);
      });
    },
    count,
    beginOperation(request) {
      const span = spans.get(request);
      return span && tracing?.beginOperation(span);
    },
  };

  function count(code: unknown): void {
    errors.inc({ code: knownCode(code) });
  }

  function begin(tracing: Tracing, request: FastifyRequest, { raw }: FastifyReply): void {
    const { method, headers, protocol: scheme } = request;
    const [path = ''] = request.url.split('?', 1);
    const span = tracing.beginRequest({ method, path, scheme, headers });
    spans.set(request, span);
    raw.once('close', () => {
      const status = raw.writableFinished ? raw.statusCode : undefined;
      tracing.endRequest(span, { method, route: request.routeOptions.url, status });
    });
  }
}
