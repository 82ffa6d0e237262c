import { spawn } from 'node:child_process';
import { identifyProcess, type ProcessIdentity } from './process-identity.ts';

/** Seconds a server lives on without its parent, so that a parent that starts again can adopt it. */
export const ORPHAN_SECONDS = 5;

/** Watches over a server for the time when this process can no longer do so. */
export interface Guard {
  readonly identity: ProcessIdentity | undefined;
  /** Lets the server be. */
  dismiss(): void;
}

/**
 * Starts a shell that ends `server` soon after this process is gone, even by kill -9: the pipe it
 * reads from then closes. A next parent that finds the shell alive knows that it has not yet done so.
 */
export function guardServer(server: ProcessIdentity): Guard {
  const script = `read -r word || { sleep ${ORPHAN_SECONDS}; kill -TERM "$1"; }`;
  const child = spawn('/bin/sh', ['-c', script, 'guard', String(server.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a guard the server is still adopted or stopped at the next start.
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.unref();
  // A pipe to a child is a socket, which has unref; the type says only Writable.
  (child.stdin as unknown as { unref(): void }).unref();
  return {
    identity: child.pid === undefined ? undefined : identifyProcess(child.pid),
    dismiss: () => child.stdin.end('dismissed\n'),
  };
}
