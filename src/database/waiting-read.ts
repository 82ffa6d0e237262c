import type { RowValues } from './read-alone.ts';
import type { RunOptions } from './run-statement.ts';
import { deadlineError } from './to-database-error.ts';
import type { Values } from './to-rows.ts';

/** A request that waits, in the queue or for the answer of a batch. It ends at its own deadline or signal. */
export class WaitingRead {
  readonly values: RowValues;
  readonly options: RunOptions;
  /** The same for requests with the same values. */
  readonly key: string;
  readonly answer: Promise<Values>;
  /** When it came, on the clock of `performance.now()`. */
  readonly since = performance.now();
  readonly #resolve: (row: Values) => void;
  readonly #reject: (reason: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #onEnd: (read: WaitingRead) => void;
  #ended = false;

  /** `onEnd` is called once, whatever ends it. */
  constructor(values: RowValues, options: RunOptions, onEnd: (read: WaitingRead) => void) {
    this.values = values;
    this.options = options;
    this.key = JSON.stringify(values);
    this.#onEnd = onEnd;
    const { promise, resolve, reject } = Promise.withResolvers<Values>();
    this.answer = promise;
    this.#resolve = resolve;
    this.#reject = reject;
    const { deadline, signal } = options;
    this.#timer = setTimeout(() => this.reject(deadlineError()), deadline - performance.now());
    if (signal?.aborted) this.#onAbort();
    else signal?.addEventListener('abort', this.#onAbort);
  }

  resolve(row: Values): void {
    if (this.#end()) this.#resolve(row);
  }

  reject(reason: unknown): void {
    if (this.#end()) this.#reject(reason);
  }

  get ended(): boolean {
    return this.#ended;
  }

  readonly #onAbort = () => this.reject(this.options.signal?.reason);

  #end(): boolean {
    if (this.#ended) return false;
    this.#ended = true;
    clearTimeout(this.#timer);
    this.options.signal?.removeEventListener('abort', this.#onAbort);
    this.#onEnd(this);
    return true;
  }
}
