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
  ['Neo.TransientError.Transaction.DeadlockDetected', 'locked'],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'locked'],
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
  unsure:
    'The database was lost before it said whether the change is written: it may be all the same.',
  locked: 'Another program holds what is to be changed; nothing is written.',
  timeout: 'The database did not answer in time.',
  memory: 'The statement needed more memory than a transaction may have.',
  statement: 'The database refused the statement.',
};

/** What Neo4j says when it has failed: where it cannot write, and of every transaction from then on. */
const FAILED = 'Neo.DatabaseError.Transaction.';
const FAILED_SENTENCE =
  'Neo4j has failed, most often since its disk is full: free some space; it takes nothing more until it is started again.';

/** GQL status of "memory limit of the transaction" and "of all transactions". */
const MEMORY_STATUS = new Set(['51N72', '51N73']);

/** An error of the driver in our words, told by its `code` and GQL status; others as they are. */
export function toDatabaseError(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  return describe(findFault(error), error);
}

/**
 * The same of a commit that failed. What Neo4j itself undoes it says; whatever else happens, the change may be written:
 * the answer was lost, or came too late, or Neo4j failed over it.
 */
export function toCommitError(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const isUndone = UNDONE.some((start) => error.code.startsWith(start));
  return isUndone ? error : describe('unsure', error);
}

const UNDONE = ['Neo.TransientError.', 'Neo.ClientError.'];

function describe(fault: DatabaseFault, error: InstanceType<typeof neo4j.Neo4jError>) {
  const said = error.code.startsWith(FAILED) ? `${FAILED_SENTENCE} ` : '';
  const sentence = said && fault === 'unavailable' ? '' : `${SENTENCES[fault]} `;
  return new DatabaseError(fault, `${said}${sentence}(${error.code})`, error);
}

const HOPELESS: ReadonlySet<DatabaseFault> = new Set(['memory', 'timeout']);

/**
 * Whether trying again can help. Neo4j calls a statement that needs too much memory transient as
 * well, but it would only need as much again.
 */
export function isWorthRetrying(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    neo4j.isRetryableError(error) &&
    !HOPELESS.has(findFault(error))
  );
}

/** Whether the connection was lost. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof neo4j.Neo4jError)) return false;
  return [neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED].includes(error.code);
}

/** Whether another writer was in the way. */
export function isLocked(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && findFault(error) === 'locked';
}

/** The error for a time limit of our own. */
export function deadlineError(): DatabaseError {
  return new DatabaseError('timeout', SENTENCES.timeout, undefined);
}

function findFault(error: InstanceType<typeof neo4j.Neo4jError>): DatabaseFault {
  if (MEMORY_STATUS.has(error.gqlStatus)) return 'memory';
  return FAULTS.find(([start]) => error.code.startsWith(start))?.[1] ?? 'statement';
}
