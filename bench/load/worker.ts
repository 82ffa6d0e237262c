import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A process of its own that answers each message by one message. */
export interface Worker<Job, Answer> {
  readonly pid: number;
  ask(job: Job): Promise<Answer>;
  stop(): Promise<void>;
}

/** Starts a module of this program in a process of its own. */
export function startWorker<Job, Answer>(
  module: URL,
  env: Readonly<Record<string, string>> = {},
): Worker<Job, Answer> {
  const child = fork(module, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const ended = once(child, 'exit');
  ended.catch(() => {});
  return {
    pid: child.pid ?? 0,
    async ask(job) {
      const answered = once(child, 'message');
      child.send(job as object);
      const answer = await Promise.race([answered, ended.then(() => undefined)]);
      if (!answer) throw new Error(`${module.pathname} ended before it answered`);
      return answer[0] as Answer;
    },
    stop: () => stopChild(child, ended),
  };
}

/** Asks a process to end, and waits until it has. */
export async function stopChild(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await ended;
}
