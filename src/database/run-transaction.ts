import type { Span } from '@opentelemetry/api';
import type { ManagedTransaction } from 'neo4j-driver';
import { isTimeout } from '../errors.ts';
import type { Database } from './connect.ts';
import { inTime } from './in-time.ts';
import type { Run } from './run.ts';
import { isWorthRetrying, toDatabaseError } from './to-database-error.ts';
import { toDriverParameters } from './to-driver-value.ts';
import { toRows } from './to-rows.ts';

/** Longest time for a writing transaction unless the caller says less: large seeds take seconds. */
const WRITE_LIMIT_MS = 120_000;

/**
 * Runs `work` in one writing transaction: all of its statements hold, or none. After a deadlock or a
 * lost connection `work` is run again from the start (for 2.5 s), so it must have no effect of its own.
 * `origins` are the spans of what it is done for. Throws DatabaseError; after `timeout` and `unavailable`
 * the write may have been applied all the same.
 */
export async function runTransaction<T>(
  database: Database,
  work: (run: Run) => Promise<T>,
  limitMs: number = WRITE_LIMIT_MS,
  origins?: readonly Span[],
): Promise<T> {
  const session = database.openWriteSession();
  // The driver would wait for the statement that was too slow before it rolls back; closing the session ends it.
  const tooSlow = Promise.withResolvers<never>();
  let attempts = 0;
  const attempt = async (tx: ManagedTransaction): Promise<T> => {
    attempts += 1;
    if (attempts > 1) database.observer?.retry('write');
    try {
      return await work(runIn(tx, database, origins));
    } catch (error) {
      if (isTimeout(error)) tooSlow.reject(error);
      throw error;
    }
  };
  try {
    const written = session.executeWrite(attempt, { timeout: limitMs });
    return await inTime(Promise.race([written, tooSlow.promise]), limitMs);
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome as T;
    throw toDatabaseError(error);
  } finally {
    database.closeSession(session);
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

function runIn(
  tx: ManagedTransaction,
  { observer }: Database,
  origins: readonly Span[] | undefined,
): Run {
  return async ({ text, parameters }) => {
    const converted = toDriverParameters(parameters);
    const end = observer?.begin({ access: 'write', text, batch: undefined, origins });
    const { records } = await tx.run(text, converted).catch((error: unknown) => {
      end?.(error);
      // The driver would repeat whatever Neo4j calls transient; our own error ends the attempts.
      throw isWorthRetrying(error) ? error : toDatabaseError(error);
    });
    end?.();
    return toRows(records);
  };
}
