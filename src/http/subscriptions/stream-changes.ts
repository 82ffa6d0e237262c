import { setTimeout as delay } from 'node:timers/promises';
import type { ExecutionResult } from 'graphql';
import { DatabaseError, type DatabaseFault, invariant, isTimeout } from '../../errors.ts';
import type { Execute } from '../../execute.ts';
import type { Role } from '../../model/role.ts';
import type { InTurn } from './create-turns.ts';
import { type ChangeMessage, type ChangesQuery, PAGE } from './query-changes.ts';
import type { ChangeWatch } from './watch-changes.ts';

/** What a client is told, one after another. */
export type Messages = AsyncGenerator<ExecutionResult, void, void>;

/** What the messages of a subscription are made with. */
export interface StreamContext {
  /** Who is told. */
  readonly role: Role;
  readonly execute: Execute;
  readonly watch: ChangeWatch;
  /** In which pages are read: many subscriptions that go on at once would take all connections. */
  readonly inTurn: InTurn;
  readonly timeoutMs: number;
  /** The cursor at the change of that number. */
  readonly cursorAt: (number: number) => string;
}

/**
 * The messages of a subscription: a page of changes behind `after`, then the next one, and when there are no more those
 * that come. A page is read only when the client has taken the one before, so that a slow one holds a page and no
 * more. `gone` is aborted when nobody takes them any more, and may be aborted to end them. Throws ClientError for what is
 * asked wrongly, DatabaseError and the signal's reason, before the first message; after it, while the database is away, it waits.
 */
export async function streamChanges(
  context: StreamContext,
  query: ChangesQuery,
  after: string | null,
  gone: AbortController,
): Promise<Messages> {
  const { role, execute, watch, inTurn, timeoutMs, cursorAt } = context;
  let cursor = after ?? cursorAt(await watch.count());
  let { seen, page } = await readPage();

  async function readPage(): Promise<{ seen: number; page: readonly ChangeMessage[] }> {
    const counted = await watch.count();
    const { data } = await inTurn(() =>
      execute({
        ...query.between(cursor, cursorAt(counted + 1)),
        ...{ role, timeoutMs, signal: gone.signal },
      }),
    );
    invariant(data, 'every change has what its type promises');
    return { seen: counted, page: query.readMessages(data) };
  }

  async function readOn(): Promise<void> {
    for (let late = 0; ; ) {
      try {
        ({ seen, page } = await readPage());
        return;
      } catch (error) {
        if (isTimeout(error)) late += 1;
        if (gone.signal.aborted) return;
        if (!isPassing(error) || late > MOST_LATE) throw error;
        await delay(PAUSE_AFTER_FAULT_MS, undefined, { signal: gone.signal }).catch(() => {});
      }
    }
  }

  async function* messages(): Messages {
    while (!gone.signal.aborted) {
      for (const message of page) {
        yield { data: message.data };
        cursor = message.cursor;
      }
      if (page.length < PAGE) {
        // Up to that number all have been looked at.
        if (page.length === 0) cursor = cursorAt(seen);
        await watch.more(seen, gone.signal);
      }
      if (!gone.signal.aborted) await readOn();
    }
  }
  return endedBy(gone, messages());
}

/** Ends what it waits for at once, and not when the next change comes. */
function endedBy(gone: AbortController, inner: Messages): Messages {
  const outer: Messages = {
    async next() {
      try {
        const result = await inner.next();
        if (result.done) gone.abort();
        return result;
      } catch (error) {
        gone.abort();
        throw error;
      }
    },
    throw: (error) => inner.throw(error),
    return(value) {
      gone.abort();
      return inner.return(value);
    },
    [Symbol.asyncIterator]: () => outer,
    async [Symbol.asyncDispose]() {
      await outer.return();
    },
  };
  return outer;
}

const PAUSE_AFTER_FAULT_MS = 1_000;

/** A page that is too late so often in a row is too much to ask. */
const MOST_LATE = 5;

/** The database is away, or too busy: the same may be answered later. */
const PASSING: ReadonlySet<DatabaseFault> = new Set(['unavailable', 'unsure', 'locked', 'timeout']);

function isPassing(error: unknown): boolean {
  return error instanceof DatabaseError && PASSING.has(error.fault);
}
