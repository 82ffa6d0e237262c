import { type Database, MOST_CONNECTIONS } from '../database/connect.ts';
import type { DatabaseObserver } from '../database/database-observer.ts';
import { toDatabaseError } from '../database/to-database-error.ts';
import { DatabaseError } from '../errors.ts';
import type { Metrics } from './create-metrics.ts';
import type { Tracing } from './tracing.ts';

/** The same database, of which the metrics tell from now on, and the traces where there are some. */
export function observeDatabase(
  database: Database,
  metrics: Metrics,
  tracing: Tracing | undefined,
): Database {
  showConnections(database, metrics);
  const { statementSeconds, batchRequests, waitSeconds, retries } = metrics;
  const observer: DatabaseObserver = {
    begin(statement) {
      const { access } = statement;
      const began = performance.now();
      const span = tracing?.beginStatement(statement, database.address);
      return (error) => {
        const outcome = outcomeOf(error);
        statementSeconds.observe({ access, outcome }, (performance.now() - began) / 1_000);
        if (span) tracing?.endStatement(span, error);
      };
    },
    serve: (requests) => batchRequests.observe(requests),
    waited: (ms) => waitSeconds.observe(ms / 1_000),
    retry: (access) => retries.inc({ access }),
  };
  return { ...database, observer };
}

/** The driver does not tell of its pool; but each session of ours has one connection of it, or waits for one. */
function showConnections({ countSessions }: Database, metrics: Metrics): void {
  const count = () => countSessions('read') + countSessions('write');
  metrics.gauge(
    'chokepoint_database_connections_used',
    'Connections to the database that are in use',
    () => Math.min(count(), MOST_CONNECTIONS),
  );
  metrics.gauge(
    'chokepoint_database_connections_max',
    'Connections to the database that may be in use at once',
    () => MOST_CONNECTIONS,
  );
  metrics.gauge(
    'chokepoint_database_sessions_waiting',
    'Statements and transactions that wait for a connection',
    () => Math.max(0, count() - MOST_CONNECTIONS),
  );
}

/** A `DatabaseFault`, or why else there are no rows. */
function outcomeOf(error: unknown): string {
  if (error === undefined) return 'ok';
  const told = toDatabaseError(error);
  // Whoever waited for it has gone.
  return told instanceof DatabaseError ? told.fault : 'cancelled';
}
