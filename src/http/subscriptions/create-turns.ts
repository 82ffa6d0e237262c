/** Does a work when its turn has come. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** At most so many works at once; others wait, and begin in the order in which they were asked for. */
export function createTurns(most: number): InTurn {
  const waiting: (() => void)[] = [];
  let running = 0;
  const begin = (): Promise<void> | void => {
    if (running >= most) return new Promise((resolve) => waiting.push(resolve));
    running += 1;
  };
  // Whoever ends hands the place to the next one.
  const end = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return async (work) => {
    await begin();
    try {
      return await work();
    } finally {
      end();
    }
  };
}
