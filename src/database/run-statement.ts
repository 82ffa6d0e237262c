import { setTimeout as delay } from 'node:timers/promises';
import type { Span } from '@opentelemetry/api';
import type { QueryResult, Result, Session } from 'neo4j-driver';
import type { Database } from './connect.ts';
import type { Statement } from './statement.ts';
import { deadlineError, isWorthRetrying, toDatabaseError } from './to-database-error.ts';
import { toDriverParameters } from './to-driver-value.ts';
import { toRows, type Values } from './to-rows.ts';

/** Until when an answer is of use. */
export interface RunOptions {
  /** On the clock of `performance.now()`, in milliseconds; see `deadlineIn`. */
  readonly deadline: number;
  /** Aborted when nobody waits any more: the statement is then ended in Neo4j too. */
  readonly signal?: AbortSignal | undefined;
  /** Of commits that the statement has to see; Neo4j waits for them. */
  readonly bookmarks?: readonly string[] | undefined;
  /** Spans of the requests that wait for the rows; undefined where nothing is traced. */
  readonly origins?: readonly Span[] | undefined;
  /** Rows of requests that go together. */
  readonly batch?: number | undefined;
}

/** The moment so many milliseconds from now, on a clock that is never set. */
export function deadlineIn(ms: number): number {
  return performance.now() + ms;
}

/** No new try begins so long after the first: a database that is down is reported, not waited for. */
const RETRY_MS = 2_500;
const FIRST_PAUSE_MS = 25;

/**
 * Runs one reading statement and returns its rows. A read that failed for a passing reason is
 * repeated whole, within the deadline. Throws DatabaseError, BAD_USER_INPUT for a parameter that
 * cannot travel, or the signal's reason.
 *
 * Autocommit has 1.4 to 1.7 times the throughput of executeRead.
 */
export async function runStatement(
  database: Database,
  statement: Statement,
  options: RunOptions,
): Promise<Values[]> {
  const converted = { text: statement.text, parameters: toDriverParameters(statement.parameters) };
  const lastTry = Math.min(options.deadline, performance.now() + RETRY_MS);
  for (let longestMs = FIRST_PAUSE_MS; ; longestMs *= 2) {
    const pauseMs = longestMs * (0.5 + Math.random() / 2);
    try {
      const { rows } = await runOnce(database, converted, options);
      return rows;
    } catch (error) {
      if (!isWorthRetrying(error) || performance.now() + pauseMs > lastTry) {
        throw toDatabaseError(error);
      }
    }
    database.observer?.retry('read');
    // When aborted, the next try throws the signal's reason.
    await delay(pauseMs, undefined, { signal: options.signal }).catch(() => {});
  }
}

/** Rows, and the bookmark of what is committed. */
export interface Found {
  readonly rows: Values[];
  readonly bookmark: string;
}

/**
 * One try of a statement whose values are as they travel. The deadline is kept here as well as in Neo4j, since the driver waits without limit for a
 * server that is frozen or cut off. Throws what the driver throws, or what `runStatement` does.
 */
export async function runOnce(
  database: Database,
  { text, parameters }: Statement,
  { deadline, signal, bookmarks, origins, batch }: RunOptions,
): Promise<Found> {
  const remainingMs = Math.ceil(deadline - performance.now());
  signal?.throwIfAborted();
  if (remainingMs <= 0) throw deadlineError();
  const session = database.openReadSession(bookmarks);
  const end = database.observer?.begin({ access: 'read', text, batch, origins });
  const result = startRun(session, text, parameters, remainingMs);
  const { records, bookmark } = await new Promise<Answered>((resolve, reject) => {
    let waiting = true;
    const finish = (failure?: unknown) => {
      waiting = false;
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      database.closeSession(session, failure);
    };
    const giveUp = (reason: unknown) => {
      if (!waiting) return;
      finish(reason);
      end?.(reason);
      reject(reason);
    };
    const onAbort = () => giveUp(signal?.reason);
    const timer = setTimeout(() => giveUp(deadlineError()), remainingMs);
    signal?.addEventListener('abort', onAbort);
    result.then(({ records }) => {
      if (!waiting) return;
      const bookmark = session.lastBookmarks().at(-1) ?? '';
      finish();
      end?.();
      resolve({ records, bookmark });
    }, giveUp);
  });
  return { rows: toRows(records), bookmark };
}

/** What the driver hands out. */
interface Answered {
  readonly records: QueryResult['records'];
  readonly bookmark: string;
}

/** The driver takes a stack trace for every result; without it a small read costs 20 % less. */
function startRun(
  session: Session,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  timeout: number,
): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return session.run(text, parameters, { timeout });
  } finally {
    Error.stackTraceLimit = limit;
  }
}
