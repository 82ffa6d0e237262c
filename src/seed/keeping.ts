/** What is kept under a key, in the order in which it came. `Map` is one. */
export interface Lookup<T> extends Iterable<readonly [string, T]> {
  readonly size: number;
  get(key: string): T | undefined;
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** A lookup that can grow. */
export interface KeptMap<T> extends Lookup<T> {
  set(key: string, value: T): unknown;
}

/** Things one after another. An array is one. */
export interface KeptList<T> extends Iterable<T> {
  readonly length: number;
  at(index: number): T | undefined;
  push(item: T): unknown;
}

/** Where that which is known of a seed is kept while it is read: things that JSON holds. */
export interface Keeping {
  /** An empty one. */
  map<T>(): KeptMap<T>;
  /** An empty one. */
  list<T>(): KeptList<T>;
}

/** For what is small. */
export const IN_MEMORY: Keeping = {
  map: <T>() => new Map<string, T>(),
  list: <T>(): T[] => [],
};
