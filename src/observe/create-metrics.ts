import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** From a stored answer to one that nearly ran out of time, in seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** From a request alone to the largest batch by the standard setting, and more. */
const REQUESTS = [1, 2, 4, 8, 16, 32, 64, 128];

/** What is measured by one server. No label has a value that a client makes up. */
export type Metrics = ReturnType<typeof createMetrics>;

/** All that is counted and timed as it happens, the process's own figures among them. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requestSeconds: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from a request to its answer',
      labelNames: ['route', 'status'] as const,
      ...{ buckets: SECONDS, registers },
    }),
    operations: new Counter({
      name: 'chokepoint_operations_total',
      help: 'Operations that were answered, and subscriptions that were begun or refused',
      labelNames: ['type', 'outcome'] as const,
      registers,
    }),
    errors: new Counter({
      name: 'chokepoint_errors_total',
      help: 'Errors in answers, over HTTP and WebSocket, by extensions.code',
      labelNames: ['code'] as const,
      registers,
    }),
    statementSeconds: new Histogram({
      name: 'chokepoint_database_statement_duration_seconds',
      help: 'Time from sending a statement to its rows, with the wait for a connection',
      labelNames: ['access', 'outcome'] as const,
      ...{ buckets: SECONDS, registers },
    }),
    retries: new Counter({
      name: 'chokepoint_database_retries_total',
      help: 'Reading statements and writing transactions that were tried again',
      labelNames: ['access'] as const,
      registers,
    }),
    batchRequests: new Histogram({
      name: 'chokepoint_database_batch_requests',
      help: 'Requests that one reading statement of theirs answered',
      ...{ buckets: REQUESTS, registers },
    }),
    waitSeconds: new Histogram({
      name: 'chokepoint_database_batch_wait_seconds',
      help: 'Time that requests waited to go to the database with others; those that went at once do not count',
      ...{ buckets: SECONDS, registers },
    }),
    /** A figure that is read when it is asked for. */
    gauge(name: string, help: string, read: () => number): void {
      new Gauge({
        ...{ name, help, registers },
        collect() {
          this.set(read());
        },
      });
    },
    /** A count that is kept elsewhere. */
    count(name: string, help: string, read: () => number): void {
      new Counter({
        ...{ name, help, registers },
        collect() {
          this.reset();
          this.inc(read());
        },
      });
    },
  };
}
