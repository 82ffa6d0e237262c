/** So many keys are remembered at least, and twice as many at most: about 2 MB. */
const REMEMBERED = 10_000;

/** Keys that were added or looked for lately; others are forgotten. */
export class RecentKeys {
  #young = new Set<string>();
  #old = new Set<string>();

  has(key: string): boolean {
    if (this.#young.has(key)) return true;
    if (!this.#old.has(key)) return false;
    this.add(key);
    return true;
  }

  add(key: string): void {
    this.#young.add(key);
    if (this.#young.size < REMEMBERED) return;
    this.#old = this.#young;
    this.#young = new Set();
  }
}
