import { setTimeout as delay } from 'node:timers/promises';
import { deadlineError } from './to-database-error.ts';

/** What a promise comes to. Throws the DatabaseError of a deadline where that takes longer than so many milliseconds. */
export async function inTime<T>(promise: Promise<T>, limitMs: number): Promise<T> {
  const done = new AbortController();
  const late = delay(limitMs, undefined, { signal: done.signal }).then(() => {
    throw deadlineError();
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    late.catch(() => {});
    done.abort();
  }
}
