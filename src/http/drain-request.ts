import type { IncomingMessage } from 'node:http';

/** So much more is taken of a request that is refused, for so many milliseconds. */
const MOST_BYTES = 32_000_000;
const LONGEST_MS = 500;

/**
 * Takes what is still sent of a request that is too large, and throws it away: a client that is answered while it sends
 * sees a connection that breaks, and not the answer.
 */
export function drainRequest(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    if (request.complete || request.destroyed) return resolve();
    let bytes = 0;
    const count = (block: Buffer) => {
      bytes += block.length;
      if (bytes > MOST_BYTES) done();
    };
    const done = () => {
      clearTimeout(timer);
      request.off('data', count).off('end', done).off('close', done);
      resolve();
    };
    const timer = setTimeout(done, LONGEST_MS);
    request.on('data', count).on('end', done).on('close', done).resume();
  });
}
