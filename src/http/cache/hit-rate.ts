/** How much the last answer counts in the rate. */
const LAST = 0.02;
/** With a lower rate, versions cost more than stored answers save. */
const LEAST = 0.2;
/** Then one request in so many is tried, to see whether that changed. */
const TRIED = 16;

/** How often an answer that was stored could be used, which tells whether to look for stored ones at all. */
export class HitRate {
  #rate = 1;
  #since = 0;

  /** Whether to look for a stored answer now. */
  pays(): boolean {
    if (this.#rate >= LEAST) return true;
    this.#since = (this.#since + 1) % TRIED;
    return this.#since === 0;
  }

  /** Counts an answer that was stored, and whether it was still true. */
  count(hit: boolean): void {
    this.#rate += LAST * (Number(hit) - this.#rate);
  }
}
