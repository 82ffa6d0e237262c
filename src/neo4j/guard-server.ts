import { spawn } from 'node:child_process';
import { identifyProcess, type ProcessIdentity } from './process-identity.ts';
import type { ServerProcess } from './server-process.ts';

/** Seconds a server lives on without its parent, so that a parent that starts again can adopt it. */
const ORPHAN_SECONDS = 5;

/**
 * Starts a shell that ends `server` soon after this process is gone, even by kill -9: the pipe it
 * reads from then closes. A next parent that finds the shell alive knows that it has not yet done
 * so. The shell itself ends with the server.
 */
export function guardServer(server: ServerProcess): ProcessIdentity | undefined {
  const script = `read -r word || { sleep ${ORPHAN_SECONDS}; kill -TERM "$1"; }`;
  const child = spawn('/bin/sh', ['-c', script, 'guard', String(server.identity.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a guard the server is still adopted or stopped at the next start.
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.unref();
  // A pipe to a child is a socket, which has unref; its type says only Writable.
  (child.stdin as unknown as { unref(): void }).unref();
  void server.ended.then(() => child.stdin.end('dismissed\n'));
  return child.pid === undefined ? undefined : identifyProcess(child.pid);
}
