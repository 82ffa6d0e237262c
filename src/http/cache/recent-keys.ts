/** So many keys are remembered at least, and twice as many at most: about 2 MB. */
const REMEMBERED = 10_000;

/** Keys that came lately; those that did not come for long are forgotten. */
export class RecentKeys {
  #young = new Set<string>();
  #old = new Set<string>();

  has(key: string): boolean {
    return this.#young.has(key) || this.#old.has(key);
  }

  add(key: string): void {
    this.#young.add(key);
    if (this.#young.size < REMEMBERED) return;
    this.#old = this.#young;
    this.#young = new Set();
  }
}
