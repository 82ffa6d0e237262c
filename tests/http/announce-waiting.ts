import type { ChangeWatch } from '../../src/http/subscriptions/watch-changes.ts';

/** A watch that says when a subscription waits: it has begun then, and all so far has been told. */
export interface AnnouncedWatch {
  readonly watch: ChangeWatch;
  /** Resolves when a subscription waits for more. */
  readonly waiting: Promise<void>;
}

/** Begins with nobody waiting. */
export function announceWaiting({ count, more }: ChangeWatch): AnnouncedWatch {
  const { promise, resolve } = Promise.withResolvers<void>();
  return {
    watch: {
      count,
      more(seen, signal) {
        resolve();
        return more(seen, signal);
      },
    },
    waiting: promise,
  };
}
