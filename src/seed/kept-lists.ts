import type { Keeping } from './keeping.ts';

/** Lists by key. */
export interface KeptLists<T> {
  /** Whether there is a list, an empty one too. */
  has(key: string): boolean;
  /** Begins an empty one. */
  begin(key: string): void;
  /** Adds to the list of a key, which begins with it where there is none. */
  push(key: string, item: T): void;
  /** All of the list of a key; nothing where there is none. */
  of(key: string): readonly T[];
}

/** Begins with no lists. Each item is kept by itself, so that a long list is not written again for each. */
export function keptLists<T>(keeping: Keeping): KeptLists<T> {
  const lengths = keeping.map<number>();
  const items = keeping.map<T>();
  const placeOf = (key: string, index: number): string => `${index} ${key}`;
  return {
    has: (key) => lengths.has(key),
    begin: (key) => void lengths.set(key, 0),
    push(key, item) {
      const length = lengths.get(key) ?? 0;
      items.set(placeOf(key, length), item);
      lengths.set(key, length + 1);
    },
    of(key) {
      const indexes = Array.from({ length: lengths.get(key) ?? 0 }, (_, index) => index);
      return indexes.flatMap((index) => items.get(placeOf(key, index)) ?? []);
    },
  };
}
