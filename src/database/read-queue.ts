import { DatabaseError, isTimeout } from '../errors.ts';
import type { Database } from './connect.ts';
import { type PreparedRead, type RowValues, readAlone } from './read-alone.ts';
import { type RunOptions, runStatement } from './run-statement.ts';
import type { Values } from './to-rows.ts';
import { WaitingRead } from './waiting-read.ts';

/** A statement that takes longer than this, in milliseconds, does not hold up those behind it. */
const SLOW_MS = 25;
/** A batch is made so large that it should take so long, in milliseconds. */
const BATCH_MS = 25;
/** The largest batch at first; twice as large each time that one of that size was quick enough. */
const FIRST_BATCH = 4;
/** How much the last statement counts in an estimate. */
const LAST = 0.3;
/** What is left, after each request that went alone, of the belief that batches are slow. */
const FADE = 0.99;
/** Requests of a failed batch that run at once, each alone. */
const ALONE = 4;

/** Waiting requests with the same values, which share a row. */
type Group = readonly WaitingRead[];

/**
 * The requests of one read. While a statement runs those that come wait, and then go together as the
 * next one, in which those that ask for the same share a row: 32 clients get two to four times the answers that way, and with one at a time up to
 * a fifth more than with two, since more requests then share a statement. Who comes when none runs goes at
 * once. A statement that turns out to be slow is waited for no longer, and where each request adds much
 * to a batch, the next ones are smaller; where two are too many none waits, until that is tried again.
 * A batch has half the time that its requests have left: when it fails, each of them goes alone, so that
 * the one to blame fails alone.
 */
export class ReadQueue {
  readonly #database: Database;
  readonly #read: PreparedRead;
  readonly #waiting = new Set<WaitingRead>();
  /** Statements that run. */
  #running = 0;
  /** When the latest of them began. */
  #latest = 0;
  /** Estimates in milliseconds: of a request alone, and of what one more adds to a batch. */
  #aloneMs = 0;
  #moreMs = 0;
  #largest = FIRST_BATCH;
  /** Requests that may go together; 1 once a batch failed of which each request succeeded. */
  #most: number;
  #alarm: NodeJS.Timeout | undefined;

  constructor(database: Database, read: PreparedRead) {
    this.#database = database;
    this.#read = read;
    this.#most = read.most;
  }

  read(values: RowValues, options: RunOptions): Promise<Values> {
    const mayWait = this.#waitMs() > 0 && this.#size() > 1;
    if (this.#waiting.size === 0 && !mayWait) {
      this.#database.observer?.serve(1);
      return this.#watch(1, readAlone(this.#database, this.#read, values, options));
    }
    const one = new WaitingRead(values, options, (ended) => this.#waiting.delete(ended));
    if (!one.ended) this.#waiting.add(one);
    this.#startNext();
    return one.answer;
  }

  /** Milliseconds until the next statement may begin, if none of those that run ends before. */
  #waitMs(): number {
    return this.#running === 0 ? 0 : this.#latest + SLOW_MS - performance.now();
  }

  /** Counts a statement for so many requests until it has ended, and learns how long they take. */
  async #watch<T>(requests: number, statement: Promise<T>): Promise<T> {
    const began = performance.now();
    this.#latest = began;
    this.#running += 1;
    try {
      return await statement;
    } finally {
      this.#running -= 1;
      this.#learn(requests, performance.now() - began);
      this.#startNext();
    }
  }

  /** The way to the database and back is in `#aloneMs`, so that a far one does not make batches small. */
  #learn(requests: number, tookMs: number): void {
    if (requests === 1) {
      this.#aloneMs = mix(tookMs, this.#aloneMs);
      this.#moreMs *= FADE;
      return;
    }
    this.#moreMs = mix(Math.max(0, tookMs - this.#aloneMs) / (requests - 1), this.#moreMs);
    if (requests === this.#largest && this.#moreMs * requests <= BATCH_MS) this.#largest *= 2;
  }

  /** Sends those who wait: now, or when what runs turns out to be slow. */
  #startNext(): void {
    if (this.#waiting.size === 0) return;
    const waitMs = this.#waitMs();
    if (waitMs <= 0) this.#send();
    if (this.#waiting.size === 0 || this.#alarm) return;
    this.#alarm = setTimeout(
      () => {
        this.#alarm = undefined;
        this.#startNext();
      },
      Math.max(1, this.#waitMs()),
    );
  }

  #send(): void {
    const size = this.#size();
    const batch = new Map<string, WaitingRead[]>();
    for (const one of this.#waiting) {
      const same = batch.get(one.key);
      if (!same && batch.size === size) continue;
      this.#waiting.delete(one);
      if (same) same.push(one);
      else batch.set(one.key, [one]);
    }
    const groups = [...batch.values()];
    this.#tell(groups.flat());
    void this.#watch(batch.size, this.#run(groups));
  }

  /** Tells who observes of a batch that goes. */
  #tell(batch: readonly WaitingRead[]): void {
    const { observer } = this.#database;
    if (!observer) return;
    const now = performance.now();
    observer.serve(batch.length);
    for (const { since } of batch) observer.waited(now - since);
  }

  #size(): number {
    const fitting = Math.floor(BATCH_MS / this.#moreMs);
    return Math.max(1, Math.min(this.#most, this.#largest, fitting));
  }

  /** Answers all of them, and never rejects. */
  async #run(groups: readonly Group[]): Promise<void> {
    const batch = groups.flat();
    const [first] = batch;
    if (batch.length === 1 && first) return this.#runAlone(first);
    try {
      const rows = await this.#runTogether(groups);
      for (const [at, ...row] of rows) {
        for (const one of groups[Number(at)] ?? []) one.resolve(row);
      }
      const rest = batch.filter((one) => !one.ended);
      for (const one of rest)
        one.reject(new Error('Invariant: a batch has a row for each request'));
    } catch (error) {
      if (isUnavailable(error)) for (const one of batch) one.reject(error);
      else await this.#runEach(batch, error);
    }
  }

  #runTogether(groups: readonly Group[]): Promise<Values[]> {
    const batch = groups.flat();
    const values = groups.flatMap(([one]) => (one ? [one.values] : []));
    const now = performance.now();
    const earliest = Math.min(...batch.map(({ options }) => options.deadline));
    const gone = new AbortController();
    void Promise.allSettled(batch.map(({ answer }) => answer)).then(() =>
      gone.abort(new Error('nobody waits for the batch any more')),
    );
    return runStatement(this.#database, this.#read.several(values), {
      deadline: now + (earliest - now) / 2,
      signal: gone.signal,
      bookmarks: [...new Set(batch.flatMap(({ options }) => options.bookmarks ?? []))],
      origins: batch.flatMap(({ options }) => options.origins ?? []),
      batch: values.length,
    });
  }

  /** Each request of a failed batch alone, a few at a time. */
  async #runEach(batch: readonly WaitingRead[], error: unknown): Promise<void> {
    const left = batch.values();
    let failed = 0;
    const runNext = async () => {
      for (const one of left) {
        await this.#runAlone(one);
        await one.answer.catch(() => {
          failed += 1;
        });
      }
    };
    await Promise.all(Array.from({ length: ALONE }, runNext));
    // Nobody is to blame but the batch itself.
    if (failed === 0 && !isTimeout(error)) this.#most = 1;
  }

  async #runAlone(one: WaitingRead): Promise<void> {
    if (one.ended) return;
    await readAlone(this.#database, this.#read, one.values, one.options).then(
      (row) => one.resolve(row),
      (error) => one.reject(error),
    );
  }
}

/** An estimate by what was seen last; 0 before anything was seen. */
function mix(last: number, before: number): number {
  return before === 0 ? last : LAST * last + (1 - LAST) * before;
}

/** Asking one by one would only ask a database that is down as many times more. */
function isUnavailable(error: unknown): boolean {
  return error instanceof DatabaseError && error.fault === 'unavailable';
}
