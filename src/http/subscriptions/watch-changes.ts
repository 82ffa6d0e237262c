import { awaitCommits } from '../../database/await-commits.ts';
import type { Database } from '../../database/connect.ts';
import { isCluster } from '../../database/is-cluster.ts';
import { LOCK_CHANGES } from '../../database/lock-changes.ts';
import type { Run } from '../../database/run.ts';
import { deadlineIn, runStatement } from '../../database/run-statement.ts';
import { runTransaction } from '../../database/run-transaction.ts';

/** Tells how many changes were logged, whichever server wrote them. */
export interface ChangeWatch {
  /**
   * Their number now, all of which can be read: while a transaction is being applied, what it counted may be seen before
   * what it wrote is found by the indexes. Throws DatabaseError.
   */
  count(): Promise<number>;
  /** Resolves when there are more than `seen`, or when the signal aborts. */
  more(seen: number, signal: AbortSignal): Promise<void>;
}

/** The database is asked so often while anybody waits: a change is told within a second. */
const PAUSE_MS = 200;

/** A database that cannot answer is asked again after this. */
const PAUSE_AFTER_FAULT_MS = 1_000;

/** One answer comes in a millisecond or two. */
const LIMIT_MS = 2_000;

/** A part of a large seed is written for some seconds. */
const SETTLING_MS = 30_000;

/** Asks the database for the number alone, and not at all while nobody waits. */
export function createChangeWatch(database: Database): ChangeWatch {
  const waiting = new Set<{ readonly seen: number; readonly resolve: () => void }>();
  let asking = false;

  async function look(): Promise<number> {
    const [row] = await runStatement(database, COUNT, { deadline: deadlineIn(LIMIT_MS) });
    return Number(row?.[0] ?? 0);
  }

  let settling: Promise<number> | undefined;
  /** Subscribers that wake up together wait together. */
  function count(): Promise<number> {
    settling ??= settle().finally(() => {
      settling = undefined;
    });
    return settling;
  }

  let cluster: Promise<boolean> | undefined;
  async function settle(): Promise<number> {
    cluster ??= isCluster(database).catch((error: unknown) => {
      cluster = undefined;
      throw error;
    });
    if (await cluster) return settleCluster();
    const counted = await look();
    await awaitCommits(database, deadlineIn(LIMIT_MS));
    return counted;
  }

  /** Waits for the writer of the moment: its lock is let go of when all of its transaction is applied. */
  function settleCluster(): Promise<number> {
    const read = async (run: Run) => {
      await run(LOCK_CHANGES);
      const [row] = await run(COUNT);
      return Number(row?.[0] ?? 0);
    };
    return runTransaction(database, read, { limitMs: SETTLING_MS });
  }

  async function ask(): Promise<void> {
    asking = true;
    while (waiting.size > 0) {
      // What is wrong with the database is told to whoever reads from it next.
      const found = await look().catch(() => undefined);
      for (const one of waiting) if (found !== undefined && found > one.seen) one.resolve();
      if (waiting.size === 0) break;
      const pause = found === undefined ? PAUSE_AFTER_FAULT_MS : PAUSE_MS;
      await new Promise((resolve) => setTimeout(resolve, pause).unref());
    }
    asking = false;
  }

  return {
    count,
    more: (seen, signal) =>
      new Promise((resolve) => {
        const one = {
          seen,
          resolve: () => {
            waiting.delete(one);
            signal.removeEventListener('abort', one.resolve);
            resolve();
          },
        };
        if (signal.aborted) return resolve();
        signal.addEventListener('abort', one.resolve);
        waiting.add(one);
        if (!asking) void ask();
      }),
  };
}

const COUNT = {
  text: `OPTIONAL MATCH (meta:Meta {id: 'changes'})
RETURN coalesce(meta.logged, 0)`,
  parameters: {},
};
