import type { Run } from './run.ts';
import type { Statement } from './statement.ts';

/** So many statements are on their way while one runs: each is a thousand rows in the memory. */
const AHEAD = 2;

/**
 * Runs statements of one transaction in order. The next ones are packed and sent while one runs, so that the database
 * never waits for them.
 */
export async function runInOrder(run: Run, statements: readonly Statement[]): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (const statement of statements) {
    const running = run(statement);
    // The first that fails is told; those behind it fail for that.
    running.catch(() => {});
    sent.push(running);
    if (sent.length > AHEAD) await sent.shift();
  }
  await Promise.all(sent);
}
