/** Milliseconds after which conclusions are drawn, where enough operations have ended. */
const WINDOW_MS = 100;
const ENOUGH = 10;
/** Milliseconds after which they are drawn whatever has ended. */
const LONGEST_WINDOW_MS = 500;
/** How long an operation should take at most once it runs, in milliseconds. */
const AIM_MS = 300;

/** Bounds on how many operations run at a time. */
export interface PaceBounds {
  /** So many run however slow they are. */
  readonly least: number;
  /** So many run before it is known how quick they are. */
  readonly first: number;
  readonly most: number;
}

/**
 * How many operations may run at a time, learned from those that have ended: twice as many as were quick together,
 * and where they are slow, as many as end in the time that they should take.
 */
export class Pace {
  most: number;
  /** Operations that end in a millisecond while others wait; undefined before that was seen. */
  rate: number | undefined;
  readonly #bounds: PaceBounds;
  readonly #now: () => number;
  #began: number;
  #ended = 0;
  #tookMs = 0;
  /** Most that ran together. */
  #together = 0;

  /** `now` tells the time in milliseconds, from whenever it likes. */
  constructor(bounds: PaceBounds, now: () => number) {
    this.#bounds = bounds;
    this.#now = now;
    this.#began = now();
    this.most = bounds.first;
  }

  /** From now on some wait, so that it is not the clients any more who say how many end. */
  begin(): void {
    this.rate = undefined;
    this.#reset();
  }

  /** An operation has ended that took so many milliseconds, the last of so many that ran. */
  note(tookMs: number, running: number, waiting: number): void {
    this.#ended += 1;
    this.#tookMs += tookMs;
    this.#together = Math.max(this.#together, running);
    this.look(waiting);
  }

  /** Draws conclusions where there is enough to draw them from. */
  look(waiting: number): void {
    const elapsedMs = this.#now() - this.#began;
    if (elapsedMs < (this.#ended < ENOUGH ? LONGEST_WINDOW_MS : WINDOW_MS)) return;
    const rate = this.#ended / elapsedMs;
    if (waiting > 0) this.rate = rate;
    const { least, first, most } = this.#bounds;
    const isQuick = this.#ended > 0 && this.#tookMs / this.#ended <= AIM_MS / 2;
    const quick = Math.min(most, Math.max(first, 2 * this.#together));
    const slow = Math.min(this.most, Math.max(least, Math.ceil(rate * AIM_MS)));
    if (isQuick) this.most = quick;
    else if (waiting > 0) this.most = slow;
    this.#reset();
  }

  #reset(): void {
    this.#began = this.#now();
    this.#ended = 0;
    this.#tookMs = 0;
    this.#together = 0;
  }
}
