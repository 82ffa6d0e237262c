/** Random choices that a seed repeats (mulberry32). */
export class Random {
  #state: number;

  /** Several numbers make one seed: that of the run, and the number of the operation. */
  constructor(...seeds: readonly number[]) {
    this.#state = seeds.reduce((state, seed) => mix(Math.imul(state, 31) + seed), 17);
  }

  /** From 0 up to but not 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    return (mix(this.#state) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to but not `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** So many of a list, each at most once, in the list's order. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = list.map((_, i) => i);
    const taken = new Set<number>();
    for (let i = 0; i < count && rest.length > 0; i++) {
      for (const place of rest.splice(this.below(rest.length), 1)) taken.add(place);
    }
    return list.filter((_, i) => taken.has(i));
  }
}

function mix(state: number): number {
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return t ^ (t >>> 14);
}
