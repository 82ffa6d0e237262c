/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export interface Random {
  /** A whole number from 0 to `below - 1`, each as likely. */
  whole(below: number): number;
  /** The same, but the low ones come far more often: the n-th about 1/n as often (Zipf's law). */
  zipf(below: number): number;
  /** True in so many of all cases. */
  chance(share: number): boolean;
  /** One of the list, each as likely. */
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** Mulberry32: small, quick, and good enough for a graph. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    whole,
    zipf: (below) => Math.min(below - 1, Math.floor((below + 1) ** next()) - 1),
    chance: (share) => next() < share,
    pick: (list) => list[whole(list.length)] ?? list[0],
  };
}
