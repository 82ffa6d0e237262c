import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { invariant, StartError } from '../errors.ts';
import type { Java } from './find-java.ts';
import { identifyProcess, isAlive, type ProcessIdentity, sendSignal } from './process-identity.ts';
import type { Jars } from './resolve-jars.ts';
import { JVM_MODULES } from './write-neo4j-home.ts';

/** A Neo4j server, whether this process started it or found it. */
export interface ServerProcess {
  readonly identity: ProcessIdentity;
  /** Resolves when it has ended, with how: `by SIGKILL`, `with code 1`. */
  readonly ended: Promise<string>;
}

/** What a JVM needs in order to run Neo4j. */
export interface ServerCommand {
  readonly java: Java;
  readonly jars: Jars;
  /** Neo4j's home folder, already written. */
  readonly home: string;
  /** Largest heap, such as `1g`. */
  readonly heap: string;
  /** Flags for the JVM beside those every server has. */
  readonly jvmFlags: readonly string[];
}

/** File in Neo4j's home that takes what the JVM prints. */
export const CONSOLE_LOG = 'logs/console.log';

/**
 * Starts Neo4j in a session of its own: Ctrl-C in the terminal reaches this process alone, which
 * then stops the server in order.
 */
export async function spawnServer(command: ServerCommand): Promise<ServerProcess> {
  const { java, jars, home, heap, jvmFlags } = command;
  const program = join(java.home, 'bin/java');
  // Measured with 1 GiB of heap: Serial needs 0.6 GiB where G1 needs 1.0, and starts as quickly.
  const flags = [`-Xmx${heap}`, '-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError'];
  const log = openSync(join(home, CONSOLE_LOG), 'w', 0o600);
  const child = spawn(
    program,
    [
      ...flags,
      ...jvmFlags,
      ...JVM_MODULES,
      ...['-cp', jars.paths.join(delimiter), 'org.neo4j.server.Neo4jCommunity'],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    ],
    { cwd: home, detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  child.unref();
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ? `by ${signal}` : `with code ${code}`));
  });
  if (child.pid === undefined) {
    const [error] = await new Promise<[Error]>((resolve) => {
      child.once('error', (e) => resolve([e]));
    });
    throw new StartError(`${program} cannot be run: set JAVA_HOME to another Java.`, error);
  }
  const identity = identifyProcess(child.pid) ?? { pid: child.pid, startedAt: 'unknown' };
  return { identity, ended };
}

/** A server that an earlier process started, watched by looking, since it is no child of ours. */
export function watchServer(identity: ProcessIdentity): ServerProcess {
  const ended = new Promise<string>((resolve) => {
    const timer = setInterval(() => {
      if (isAlive(identity)) return;
      clearInterval(timer);
      resolve('on its own');
    }, 250);
    timer.unref();
  });
  return { identity, ended };
}

/** Longest time for an orderly stop: it takes 1.2 s, and more with much to write back. */
const STOP_MS = 20_000;

/** Asks the server to end, waits so many milliseconds, and ends it by force when it has not. */
export async function stopServer(server: ServerProcess, graceMs = STOP_MS): Promise<void> {
  sendSignal(server.identity, 'SIGTERM');
  if (await endsWithin(server, graceMs)) return;
  sendSignal(server.identity, 'SIGKILL');
  const gone = await endsWithin(server, STOP_MS);
  invariant(gone, `process ${server.identity.pid} outlived SIGKILL`);
}

/** Whether the server ends within so many milliseconds. */
async function endsWithin(server: ServerProcess, ms: number): Promise<boolean> {
  const waiting = new AbortController();
  const ended = server.ended.then(() => true);
  const late = delay(ms, false, { signal: waiting.signal }).catch(() => false);
  try {
    return await Promise.race([ended, late]);
  } finally {
    waiting.abort();
  }
}
