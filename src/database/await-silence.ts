import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseError, isTimeout } from '../errors.ts';
import { askDatabase } from './ask-database.ts';
import type { Database } from './connect.ts';

/** After so many milliseconds, and so often, is looked. */
const LOOK_MS = 1_500;
/** So many questions in a row without an answer are silence; each is given a second. A pause of Java's is none. */
const MOST = 3;

/**
 * Rejects with a DatabaseError once the database answers nobody any more: the driver would wait for what is being written
 * for as long as that may take. Rejects with the signal's reason when it aborts.
 */
export async function awaitSilence(database: Database, signal: AbortSignal): Promise<never> {
  for (let unanswered = 0; unanswered < MOST; ) {
    if (unanswered === 0) await delay(LOOK_MS, undefined, { signal });
    unanswered = (await isSilent(database)) ? unanswered + 1 : 0;
  }
  const text = 'The database fell silent while the change was written: it may be all the same.';
  throw new DatabaseError('unsure', text, undefined);
}

/**
 * Whether neither this question nor another that runs has an answer: while all connections are busy a question waits, too. One
 * that is down says so at once, and so will the write.
 */
async function isSilent(database: Database): Promise<boolean> {
  const since = performance.now();
  const late = await askDatabase(database).then(() => false, isTimeout);
  return late && database.heardAt() < since;
}
