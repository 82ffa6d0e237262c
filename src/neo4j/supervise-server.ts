import { setTimeout as delay } from 'node:timers/promises';
import type { RunningServer } from './launch-server.ts';
import { stopServer } from './server-process.ts';

/** How to bring a server back, and whom to tell. */
export interface Supervision {
  /** Starts a new server in place of the one that ended. */
  readonly relaunch: () => Promise<RunningServer>;
  /** Resolves with why it takes no transactions any more, though it runs. */
  readonly awaitFailure: (running: RunningServer, signal: AbortSignal) => Promise<string>;
  readonly onRunning: (running: RunningServer) => void;
  /** One sentence about what happened and what comes next. */
  readonly onTrouble: (text: string) => void;
  /** Aborted when the server is to stay down. */
  readonly signal: AbortSignal;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A server that ran this long was well: the next pause is the first again. */
const WELL_MS = 60_000;

/**
 * Starts the server again whenever it ends, or has failed and is ended for it, with pauses that double, until `signal`
 * aborts.
 */
export async function superviseServer(first: RunningServer, options: Supervision): Promise<void> {
  const { signal, onTrouble } = options;
  let pauseMs = FIRST_PAUSE_MS;
  let running: RunningServer | undefined = first;
  while (!signal.aborted) {
    if (running !== undefined) {
      const began = performance.now();
      const how = await untilEnded(running, options);
      if (signal.aborted) return;
      if (performance.now() - began > WELL_MS) pauseMs = FIRST_PAUSE_MS;
      const { pid } = running.server.identity;
      onTrouble(
        `Neo4j (process ${pid}) ended ${how}; it is started again in ${pauseMs / 1_000} s.`,
      );
    }
    try {
      await delay(pauseMs, undefined, { signal });
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      running = await options.relaunch();
      options.onRunning(running);
      onTrouble(`Neo4j is up again (process ${running.server.identity.pid}).`);
    } catch (error) {
      if (signal.aborted) return;
      running = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      onTrouble(`${reason} The next try is in ${pauseMs / 1_000} s.`);
    }
  }
}

/** How the server ended, by itself or because it had failed. */
async function untilEnded(
  { server, ...rest }: RunningServer,
  { awaitFailure, onTrouble, signal }: Supervision,
): Promise<string> {
  const over = new AbortController();
  const watching = AbortSignal.any([signal, over.signal]);
  const failed = awaitFailure({ server, ...rest }, watching);
  const failure = await Promise.race([failed, server.ended.then(() => undefined)]);
  over.abort();
  if (failure !== undefined && !signal.aborted) {
    onTrouble(
      `Neo4j (process ${server.identity.pid}) takes no transactions any more (${failure}), most often since its disk is full: free some space. It is ended.`,
    );
    await stopServer(server);
  }
  return server.ended;
}
