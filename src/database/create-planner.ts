import { setTimeout as delay } from 'node:timers/promises';
import { isTimeout } from '../errors.ts';
import type { Database } from './connect.ts';
import { deadlineIn, runStatement } from './run-statement.ts';
import type { Statement } from './statement.ts';

/** Lets Neo4j plan statements before it runs them. */
export interface Planner {
  /**
   * Plans statements one after another, each when no request waits for one of its own, and tells how many there were;
   * those that take too long are passed over. Throws what `runStatement` throws otherwise, or the signal's reason.
   */
  planAhead(statements: Iterable<Statement>, signal?: AbortSignal): Promise<number>;
  /**
   * While others are planned ahead: plans that of a request if it is not planned yet, and resolves when it can be
   * run, or nobody waits any more, with a later deadline: planning takes none of its time then. While others are
   * planned later: waits for its own until the deadline. At other times that is at once.
   */
  planFirst(
    statement: () => Statement | undefined,
    deadline: number,
    signal?: AbortSignal,
  ): Promise<number>;
  /**
   * Plans the statement of a request that ran out of time, so that it is ready when it is asked for again: Neo4j gives
   * up its plan with the request, and one that takes longer than a request may would never be made. They go one after
   * another; where too many wait, or it was tried in vain, nothing is done.
   */
  planLater(statement: Statement): void;
}

/** Longest time for planning one statement, in milliseconds: right after its start Neo4j takes seconds. */
const PLANNING_MS = 10_000;
/** For planning one later, in milliseconds. */
const LATER_MS = 60_000;
/** The most statements that wait for that. */
const MOST_LATER = 8;
/** One that took longer is not tried again for so long, in milliseconds; of so many that is known. */
const IN_VAIN_MS = 600_000;
const MOST_IN_VAIN = 1_000;
/** How long the next statement is put off for requests, in milliseconds, and how often is looked. */
const PATIENCE_MS = 2_000;
const LOOK_MS = 20;

/** The planner of one database. To plan is all that `EXPLAIN` does. */
export function createPlanner(database: Database): Planner {
  const planned = new Map<string, Promise<unknown>>();
  /** Texts whose planning is over: requests of these, which are most, need not wait in the way that others do. */
  const over = new Set<string>();
  const later = new Map<string, Promise<unknown>>();
  const inVain = new Map<string, number>();
  let last: Promise<unknown> = Promise.resolve();
  let ahead = 0;
  let waiting = 0;
  return { planAhead, planFirst, planLater };

  async function planAhead(statements: Iterable<Statement>, signal?: AbortSignal): Promise<number> {
    let count = 0;
    ahead += 1;
    try {
      for (const statement of statements) {
        for (let ms = 0; waiting > 0 && ms < PATIENCE_MS; ms += LOOK_MS) {
          await delay(LOOK_MS, undefined, { signal });
        }
        signal?.throwIfAborted();
        await plan(statement).catch(passOverTimeout);
        count += 1;
      }
      return count;
    } finally {
      ahead -= 1;
      if (ahead === 0) {
        planned.clear();
        over.clear();
      }
    }
  }

  async function planFirst(
    statement: () => Statement | undefined,
    deadline: number,
    signal?: AbortSignal,
  ): Promise<number> {
    if (ahead === 0 && later.size === 0) return deadline;
    const own = statement();
    if (!own) return deadline;
    const began = performance.now();
    waiting += 1;
    try {
      const isLater = later.get(own.text);
      if (isLater) await untilOver(isLater, deadline - began, signal);
      if (isLater || ahead === 0 || over.has(own.text)) return deadline;
      await untilOver(plan(own), PLANNING_MS, signal);
      return deadline + performance.now() - began;
    } finally {
      waiting -= 1;
    }
  }

  function planLater(statement: Statement): void {
    const { text } = statement;
    const triedInVain = performance.now() - (inVain.get(text) ?? -IN_VAIN_MS) < IN_VAIN_MS;
    if (later.has(text) || later.size >= MOST_LATER || triedInVain) return;
    last = last
      .then(() => explain(statement, LATER_MS))
      .catch((error: unknown) => {
        if (!isTimeout(error)) return;
        if (inVain.size >= MOST_IN_VAIN) inVain.clear();
        inVain.set(text, performance.now());
      })
      .finally(() => later.delete(text));
    later.set(text, last);
  }

  /** Once for each text, whatever comes of it: it goes on for others when whoever asked first has gone. */
  function plan(statement: Statement): Promise<unknown> {
    const { text } = statement;
    const known = planned.get(text);
    if (known) return known;
    const planning = explain(statement, PLANNING_MS).finally(() => over.add(text));
    planned.set(text, planning);
    return planning;
  }

  function explain({ text, parameters }: Statement, limitMs: number): Promise<unknown> {
    const explained = { text: `EXPLAIN ${text}`, parameters };
    return runStatement(database, explained, { deadline: deadlineIn(limitMs) });
  }
}

/**
 * Resolves when planning has ended, after so many milliseconds, or when the signal says so. What is wrong with a
 * statement is told when it is run.
 */
async function untilOver(
  planning: Promise<unknown>,
  limitMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const done = new AbortController();
  const over = signal ? AbortSignal.any([done.signal, signal]) : done.signal;
  const late = delay(limitMs, undefined, { signal: over }).catch(() => {});
  await Promise.race([planning.catch(() => {}), late]);
  done.abort();
}

/** A slow machine is what planning ahead is for: the others are planned all the same. */
function passOverTimeout(error: unknown): void {
  if (!isTimeout(error)) throw error;
}
