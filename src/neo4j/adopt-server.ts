import { setTimeout as delay } from 'node:timers/promises';
import type { RunningServer } from './launch-server.ts';
import { isAlive, sendSignal } from './process-identity.ts';
import { stopServer, watchServer } from './server-process.ts';
import type { ServerRecord } from './server-record.ts';
import { waitUntilAnswers } from './wait-until-answers.ts';

/** Longest wait for a server that was already up: to answer, and to end when it did not. */
const ANSWER_MS = 5_000;

/**
 * Takes over the server that a parent left when it crashed, if it is fit: its guard has not yet told
 * it to end, it was started as we would, and it answers. Otherwise stops it, so that on return
 * either it is ours or there is none.
 */
export async function adoptServer(
  record: ServerRecord,
  startedWith: string,
  password: string,
  signal: AbortSignal,
): Promise<RunningServer | undefined> {
  if (!isAlive(record.server)) return undefined;
  const server = watchServer(record.server);
  const unharmed = await dismissGuard(record);
  if (unharmed && record.startedWith === startedWith) {
    try {
      const { port } = record;
      const version = await waitUntilAnswers({ port, password, signal, limitMs: ANSWER_MS });
      return { server, port, version };
    } catch {
      // Its guard is gone: nobody else would end it, when the start is called off either.
      await stopServer(server, ANSWER_MS);
      signal.throwIfAborted();
      return undefined;
    }
  }
  await stopServer(server);
  return undefined;
}

/** Ends the guard; true when it had still been waiting, so that the server was not told to end. */
async function dismissGuard({ guard }: ServerRecord): Promise<boolean> {
  if (guard === undefined || !isAlive(guard)) return false;
  sendSignal(guard, 'SIGKILL');
  while (isAlive(guard)) await delay(10);
  return true;
}
