import neo4j from 'neo4j-driver';
import { DatabaseError, type DatabaseFault } from '../errors.ts';

/** What a code begins with, and what that means; the first that fits counts. */
const FAULTS: readonly (readonly [string, DatabaseFault])[] = [
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout'],
  ['Neo.TransientError.Transaction.LockClientStopped', 'timeout'],
  ['Neo.ClientError.Transaction.LockClientStopped', 'timeout'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'memory'],
  ['Neo.TransientError.General.OutOfMemoryError', 'memory'],
  ['Neo.TransientError.General.TransactionMemoryLimit', 'memory'],
  ['Neo.TransientError.', 'unavailable'],
  // After a full disk the port is open and no transaction begins until the server is restarted.
  ['Neo.DatabaseError.Transaction.', 'unavailable'],
  ['Neo.ClientError.Security.', 'unavailable'],
  ['Neo.ClientError.Database.', 'unavailable'],
  ['Neo.ClientError.Cluster.', 'unavailable'],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'unavailable'],
  [neo4j.error.SERVICE_UNAVAILABLE, 'unavailable'],
  [neo4j.error.SESSION_EXPIRED, 'unavailable'],
  // Also what the driver says when no connection came free in time: its `retriable` is then false.
  ['N/A', 'unavailable'],
];

const SENTENCES: Readonly<Record<DatabaseFault, string>> = {
  unavailable: 'The database cannot be reached.',
  timeout: 'The database did not answer in time.',
  memory: 'The statement needed more memory than a transaction may have.',
  statement: 'The database refused the statement.',
};

/** GQL status of "memory limit of the transaction" and "of all transactions". */
const MEMORY_STATUS = new Set(['51N72', '51N73']);

/** An error of the driver in our words, told by its `code` and GQL status; others as they are. */
export function toDatabaseError(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const fault = findFault(error);
  return new DatabaseError(fault, `${SENTENCES[fault]} (${error.code})`, error);
}

/**
 * Whether trying again can help. Neo4j calls a statement that needs too much memory transient as
 * well, but it would only need as much again.
 */
export function isWorthRetrying(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    neo4j.isRetryableError(error) &&
    findFault(error) !== 'memory'
  );
}

/** The error for a time limit of our own. */
export function deadlineError(): DatabaseError {
  return new DatabaseError('timeout', SENTENCES.timeout, undefined);
}

function findFault(error: InstanceType<typeof neo4j.Neo4jError>): DatabaseFault {
  if (MEMORY_STATUS.has(error.gqlStatus)) return 'memory';
  return FAULTS.find(([start]) => error.code.startsWith(start))?.[1] ?? 'statement';
}
