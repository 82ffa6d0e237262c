import { setTimeout as delay } from 'node:timers/promises';
import type { Span } from '@opentelemetry/api';
import type { Transaction } from 'neo4j-driver';
import { DatabaseError, isTimeout } from '../errors.ts';
import type { Database } from './connect.ts';
import { inTime } from './in-time.ts';
import type { Run } from './run.ts';
import { deadlineIn } from './run-statement.ts';
import { isLocked, isWorthRetrying, toCommitError, toDatabaseError } from './to-database-error.ts';
import { toDriverParameters } from './to-driver-value.ts';
import { toRows } from './to-rows.ts';

/** Longest time for a writing transaction unless the caller says less: large seeds take seconds. */
const WRITE_LIMIT_MS = 120_000;

/** How long a write is waited for. */
export interface WriteOptions {
  readonly limitMs?: number;
  /** Spans of what it is done for. */
  readonly origins?: readonly Span[] | undefined;
  /** Rejects when there is no more to wait for, or when its signal aborts. */
  readonly giveUp?: (signal: AbortSignal) => Promise<never>;
}

/** No new try begins so long after the first, unless another writer is in the way: that one ends. */
const RETRY_MS = 2_500;
const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 500;

/**
 * Runs `work` in one writing transaction: all of its statements hold, or none. After a deadlock, a lock that did not
 * come free or a lost connection `work` is run again from the start, so it must have no effect of its own; not
 * once the transaction was to be committed, since it may be.
 * Throws DatabaseError; after `timeout` and `unsure`
 * the write may have been applied all the same, after others it was not.
 */
export async function runTransaction<T>(
  database: Database,
  work: (run: Run) => Promise<T>,
  { limitMs = WRITE_LIMIT_MS, origins, giveUp }: WriteOptions = {},
): Promise<T> {
  const over = new AbortController();
  const session = database.openWriteSession();
  const deadline = deadlineIn(limitMs);
  let failure: unknown;
  const attempt = async (): Promise<T> => {
    const timeout = Math.max(1, Math.ceil(deadline - performance.now()));
    // What goes first waits for no answer to its beginning: a way to the database and back less.
    const tx: Transaction = session.beginTransaction({ timeout });
    const outcome = await work(runIn(tx, database, origins)).catch(async (error: unknown) => {
      // Rolling back would wait for the statement that was too slow; closing the session ends it.
      if (!isTimeout(error)) await tx.rollback().catch(() => {});
      throw error;
    });
    await tx.commit().catch((error: unknown) => {
      throw toCommitError(error);
    });
    return outcome;
  };
  try {
    const written = retry(database, attempt, deadline);
    const either = giveUp ? Promise.race([written, giveUp(over.signal)]) : written;
    return await inTime(either, limitMs);
  } catch (error) {
    failure = error;
    if (error instanceof RolledBack) return error.outcome as T;
    throw toDatabaseError(error);
  } finally {
    over.abort();
    database.closeSession(session, failure instanceof DatabaseError ? failure.cause : failure);
  }
}

/** Tries again after a pause, which differs from one writer to the next, while that can help. */
async function retry<T>(
  { observer }: Database,
  attempt: () => Promise<T>,
  deadline: number,
): Promise<T> {
  const lastTry = Math.min(deadline, deadlineIn(RETRY_MS));
  for (let longestMs = FIRST_PAUSE_MS; ; longestMs = Math.min(2 * longestMs, LONGEST_PAUSE_MS)) {
    const pauseMs = longestMs * (0.5 + Math.random() / 2);
    try {
      return await attempt();
    } catch (error) {
      const latest = isLocked(error) ? deadline : lastTry;
      if (!isWorthRetrying(error) || performance.now() + pauseMs > latest) throw error;
    }
    await delay(pauseMs);
    observer?.retry('write');
  }
}

/** Ends a transaction with that outcome, and with nothing written. */
export function rollBack(outcome: unknown): never {
  throw new RolledBack(outcome);
}

class RolledBack {
  readonly outcome: unknown;
  constructor(outcome: unknown) {
    this.outcome = outcome;
  }
}

function runIn(tx: Transaction, { observer }: Database, origins: readonly Span[] | undefined): Run {
  return async ({ text, parameters }) => {
    const converted = toDriverParameters(parameters);
    const end = observer?.begin({ access: 'write', text, batch: undefined, origins });
    const { records } = await tx.run(text, converted).catch((error: unknown) => {
      end?.(error);
      throw isWorthRetrying(error) ? error : toDatabaseError(error);
    });
    end?.();
    return toRows(records);
  };
}
