import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseError } from '../errors.ts';
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
   * While others are planned ahead: plans those of a request that are not planned yet, and resolves when they can be
   * run. At other times that is at once.
   */
  planFirst(statements: () => readonly Statement[]): Promise<void>;
}

/** Longest time for planning one statement, in milliseconds: right after its start Neo4j takes seconds. */
const PLANNING_MS = 10_000;
/** How long the next statement is put off for requests, in milliseconds, and how often is looked. */
const PATIENCE_MS = 2_000;
const LOOK_MS = 20;

/** The planner of one database. To plan is all that `EXPLAIN` does. */
export function createPlanner(database: Database): Planner {
  const planned = new Map<string, Promise<unknown>>();
  let ahead = 0;
  let waiting = 0;
  return { planAhead, planFirst };

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
      if (ahead === 0) planned.clear();
    }
  }

  async function planFirst(statements: () => readonly Statement[]): Promise<void> {
    if (ahead === 0) return;
    waiting += 1;
    try {
      // What is wrong with the statement is told when it is run.
      for (const statement of statements()) await plan(statement).catch(() => {});
    } finally {
      waiting -= 1;
    }
  }

  /** Once for each text, whatever comes of it: it goes on for others when whoever asked first has gone. */
  function plan({ text, parameters }: Statement): Promise<unknown> {
    const explained = { text: `EXPLAIN ${text}`, parameters };
    const planning =
      planned.get(text) ?? runStatement(database, explained, { deadline: deadlineIn(PLANNING_MS) });
    planned.set(text, planning);
    return planning;
  }
}

/** A slow machine is what planning ahead is for: the others are planned all the same. */
function passOverTimeout(error: unknown): void {
  if (!(error instanceof DatabaseError && error.fault === 'timeout')) throw error;
}
