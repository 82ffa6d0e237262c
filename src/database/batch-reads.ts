import { DatabaseError } from '../errors.ts';
import type { Database } from './connect.ts';
import { type RunOptions, runStatement } from './run-statement.ts';
import { deadlineError } from './to-database-error.ts';
import type { Values } from './to-rows.ts';

/** A read whose texts are made; the requests that share it differ in values alone. */
export interface PreparedRead {
  /** For one request. Returns one row. */
  readonly text: string;
  /** For several: `$p.rows` has their values and the number `at`, with which each row begins. */
  readonly batchText: () => string;
  /** Values in `$p` that all requests have in common. */
  readonly shared: Readonly<Record<string, unknown>>;
  /** The most requests that may go together. */
  readonly most: number;
}

/** Reads the one row of a request. Throws what `runStatement` throws. */
export type Read = (read: PreparedRead, values: RowValues, options: RunOptions) => Promise<Values>;

/** What a request alone gives to a read, by parameter. */
export type RowValues = Readonly<Record<string, unknown>>;

/** A statement that takes longer than this, in milliseconds, does not hold up those behind it. */
const SLOW_MS = 25;
/** Statements of one read that run at once, when all of them but the last are slow. */
const MAX_RUNNING = 8;

/**
 * Requests of the same read that come while a statement of it runs wait, and then go together as the
 * next one: two to four times as many answers for 32 clients. One statement at a time gave a fifth
 * more than two, since more requests then share one. A request that meets none runs at once, as it
 * would alone.
 */
export function createRead(database: Database): Read {
  const queues = new WeakMap<PreparedRead, Queue>();
  return (read, values, options) => {
    if (read.most === 1) return runAlone(database, read, values, options);
    const queue = queues.get(read) ?? new Queue(database, read);
    queues.set(read, queue);
    return queue.read(values, options);
  };
}

async function runAlone(
  database: Database,
  { text, shared }: PreparedRead,
  values: RowValues,
  options: RunOptions,
): Promise<Values> {
  const parameters = { p: { ...shared, ...values } };
  const [row = []] = await runStatement(database, { text, parameters }, options);
  return row;
}

/** The requests of one read. */
class Queue {
  readonly #database: Database;
  readonly #read: PreparedRead;
  #waiting: Waiting[] = [];
  /** When each of the statements that run began. */
  readonly #running = new Set<{ readonly since: number }>();
  #alarm: NodeJS.Timeout | undefined;

  constructor(database: Database, read: PreparedRead) {
    this.#database = database;
    this.#read = read;
  }

  read(values: RowValues, options: RunOptions): Promise<Values> {
    if (this.#waiting.length === 0 && this.#waitMs() === 0) {
      return this.#watch(runAlone(this.#database, this.#read, values, options));
    }
    const waiting = new Waiting(values, options);
    this.#waiting.push(waiting);
    if (this.#alarm === undefined) this.#startNext();
    return waiting.answer;
  }

  /** Milliseconds until the next statement may begin, if none of those that run ends before. */
  #waitMs(): number {
    if (this.#running.size === 0) return 0;
    if (this.#running.size >= MAX_RUNNING) return Number.POSITIVE_INFINITY;
    const latest = Math.max(...[...this.#running].map(({ since }) => since));
    return Math.max(0, latest + SLOW_MS - performance.now());
  }

  /** Counts a statement until it has ended. */
  async #watch<T>(statement: Promise<T>): Promise<T> {
    const one = { since: performance.now() };
    this.#running.add(one);
    try {
      return await statement;
    } finally {
      this.#running.delete(one);
      this.#startNext();
    }
  }

  /** Sends those who wait, now or when what runs turns out to be slow. */
  #startNext(): void {
    clearTimeout(this.#alarm);
    this.#alarm = undefined;
    this.#waiting = this.#waiting.filter(({ settled }) => !settled);
    if (this.#waiting.length === 0) return;
    const waitMs = this.#waitMs();
    if (waitMs === 0) void this.#watch(this.#run(this.#waiting.splice(0, this.#read.most)));
    else if (waitMs <= SLOW_MS) this.#alarm = setTimeout(() => this.#startNext(), waitMs);
  }

  /** Answers all of them, and never rejects. */
  async #run(batch: readonly Waiting[]): Promise<void> {
    const [first] = batch;
    if (batch.length === 1 && first) return this.#runOne(first);
    try {
      const rows = await this.#runTogether(batch);
      for (const [at, ...row] of rows) batch[at as number]?.resolve(row);
    } catch (error) {
      if (concernsAll(error)) for (const waiting of batch) waiting.reject(error);
      // One of them is to blame: it fails alone.
      else await Promise.all(batch.map((waiting) => this.#runOne(waiting)));
    }
  }

  async #runTogether(batch: readonly Waiting[]): Promise<Values[]> {
    const { shared, batchText } = this.#read;
    const rows = batch.map(({ values }, at) => ({ at, ...values }));
    const gone = new AbortController();
    let left = batch.length;
    for (const waiting of batch) {
      waiting.onGone = () => {
        left -= 1;
        if (left === 0) gone.abort(new Error('nobody waits for the batch'));
      };
    }
    return runStatement(
      this.#database,
      { text: batchText(), parameters: { p: { ...shared, rows } } },
      // Whose time is up earlier is told so by itself.
      { deadline: Math.max(...batch.map(({ deadline }) => deadline)), signal: gone.signal },
    );
  }

  async #runOne(waiting: Waiting): Promise<void> {
    if (waiting.settled) return;
    const { values, deadline, signal } = waiting;
    await runAlone(this.#database, this.#read, values, { deadline, signal }).then(
      (row) => waiting.resolve(row),
      (error) => waiting.reject(error),
    );
  }
}

/** Trying one by one would only ask a database that is down, or slow, as many times more. */
function concernsAll(error: unknown): boolean {
  return (
    error instanceof DatabaseError && (error.fault === 'unavailable' || error.fault === 'timeout')
  );
}

/** A request in the queue or in a batch. It ends at its own deadline or signal, whatever the batch does. */
class Waiting {
  readonly values: RowValues;
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
  readonly answer: Promise<Values>;
  settled = false;
  /** Called when it ends before the batch has answered. */
  onGone: () => void = () => {};
  readonly #resolve: (row: Values) => void;
  readonly #reject: (reason: unknown) => void;
  readonly #timer: NodeJS.Timeout;

  constructor(values: RowValues, { deadline, signal }: RunOptions) {
    this.values = values;
    this.deadline = deadline;
    this.signal = signal;
    const { promise, resolve, reject } = Promise.withResolvers<Values>();
    this.answer = promise;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(() => this.#leave(deadlineError()), deadline - performance.now());
    if (signal?.aborted) this.#onAbort();
    else signal?.addEventListener('abort', this.#onAbort);
  }

  resolve(row: Values): void {
    if (this.#settle()) this.#resolve(row);
  }

  reject(reason: unknown): void {
    if (this.#settle()) this.#reject(reason);
  }

  readonly #onAbort = () => this.#leave(this.signal?.reason);

  #leave(reason: unknown): void {
    if (this.settled) return;
    this.reject(reason);
    this.onGone();
  }

  #settle(): boolean {
    if (this.settled) return false;
    this.settled = true;
    clearTimeout(this.#timer);
    this.signal?.removeEventListener('abort', this.#onAbort);
    return true;
  }
}
