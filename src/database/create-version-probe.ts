import { DatabaseError, invariant } from '../errors.ts';
import type { Database } from './connect.ts';
import { readRows } from './read-rows.ts';
import { deadlineIn, runOnce } from './run-statement.ts';

/** A state of the database. While two of them have equal texts, nothing was committed between. */
export interface DatabaseVersion {
  /** The last commit, and when the server that made it was started. */
  readonly text: string;
  /** A read that begins with it sees all that was committed. */
  readonly bookmark: string;
  /** A version that was asked for later has a greater one. */
  readonly order: number;
}

/** Tells the version at a moment after the call. Throws DatabaseError where the database does not answer. */
export type ProbeVersion = () => Promise<DatabaseVersion>;

/** Longest wait for a version, in milliseconds: who cannot have it goes on without. */
const PROBE_MS = 250;
/** After so many milliseconds the next probe begins although the last one has not ended. */
const NEXT_MS = 2;
/** So many run at once at most: when the database is slow they would take the connections of what they speed up. */
const MOST = 3;

/**
 * The time at which the server's process was started makes bookmarks of a database that was put back to an older
 * state differ from those before, since a Community server has to be stopped for that. It costs 0.08 ms.
 */
const TEXT = `CALL dbms.queryJmx('java.lang:type=Runtime') YIELD attributes
RETURN attributes.StartTime.value AS startTime`;

/**
 * Probes of one database. The bookmark of a read that changes nothing names the last commit, whoever made it. One
 * probe serves all who wait when it begins; who comes later waits for the next one.
 */
export function createVersionProbe(database: Database): ProbeVersion {
  let waiting: PromiseWithResolvers<DatabaseVersion> | undefined;
  let alarm: NodeJS.Timeout | undefined;
  let running = 0;
  let begun = 0;

  return () => {
    if (!waiting) {
      waiting = Promise.withResolvers();
      if (running === 0) setImmediate(begin);
      else alarm ??= setTimeout(begin, NEXT_MS);
    }
    return waiting.promise;
  };

  function begin(): void {
    clearTimeout(alarm);
    alarm = undefined;
    if (!waiting || running === MOST) return;
    const { resolve, reject } = waiting;
    waiting = undefined;
    running += 1;
    begun += 1;
    void readVersion(database, begun)
      .then(resolve, reject)
      .finally(() => {
        running -= 1;
        begin();
      });
  }
}

/** Whether a database tells its version at all, however busy it is; some do not let everybody ask. */
export async function tellsVersion(database: Database): Promise<boolean> {
  try {
    const [row] = await readRows(database, { text: TEXT, parameters: {} });
    return Boolean(row?.[0]);
  } catch (error) {
    if (error instanceof DatabaseError) return false;
    throw error;
  }
}

async function readVersion(database: Database, order: number): Promise<DatabaseVersion> {
  const { rows, bookmark } = await runOnce(
    database,
    { text: TEXT, parameters: {} },
    { deadline: deadlineIn(PROBE_MS) },
  );
  const startTime = rows[0]?.[0];
  invariant(bookmark !== '' && startTime, 'the database tells its last commit and its start');
  return { text: `${startTime} ${bookmark}`, bookmark, order };
}
