/** Does works one after another, in the order in which they were asked for. */
export type OneAtATime = <T>(work: () => Promise<T>) => Promise<T>;

/** Begins with nothing to do. What fails holds nobody up. */
export function createOneAtATime(): OneAtATime {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done.catch(() => {});
    return done;
  };
}
