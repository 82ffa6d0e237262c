import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** How a command ended, and what it said. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A command that runs. */
export interface Command {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until the output holds `text`; rejects when the command ends without it. */
  waitFor(text: string): Promise<string>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const ROOT = join(import.meta.dirname, '../..');

/** No command of these tests takes longer, however busy the machine. */
const LIMIT_MS = 120_000;

/**
 * What a user's shell has, without settings of ours. Memory and port are those of a small server, so
 * that several run side by side.
 */
const ENVIRONMENT: Environment = {
  ...pick(process.env, [
    'PATH',
    'HOME',
    'XDG_CACHE_HOME',
    'CACHE_DIR',
    'JAVA_HOME',
    'JAVA_FOLDERS',
  ]),
  NEO4J_HEAP: '256m',
  NEO4J_PAGECACHE: '32m',
};

/** Runs what `npm start -- …args` runs, without npm. */
export function spawnStart(args: readonly string[], env: Environment = {}): Command {
  return spawnCommand(
    [process.execPath, join(ROOT, 'src/cli/start.ts'), '--port', '0', ...args],
    env,
  );
}

/** Runs what `npm run seed -- …args` runs, without npm. */
export function spawnSeed(args: readonly string[], env: Environment = {}): Command {
  return spawnCommand([process.execPath, join(ROOT, 'src/cli/seed.ts'), ...args], env);
}

/** Runs what `npm run check -- …args` runs, without npm. */
export function spawnCheck(args: readonly string[], env: Environment = {}): Command {
  return spawnCommand([process.execPath, join(ROOT, 'src/cli/check.ts'), ...args], env);
}

/** Runs what `npm run export -- …args` runs, without npm. */
export function spawnExport(args: readonly string[], env: Environment = {}): Command {
  return spawnCommand([process.execPath, join(ROOT, 'src/cli/export.ts'), ...args], env);
}

/** Runs what `npm run backup -- …args` runs, without npm. */
export function spawnBackup(args: readonly string[], env: Environment = {}): Command {
  return spawnCommand([process.execPath, join(ROOT, 'src/cli/backup.ts'), ...args], env);
}

/** Runs what `npm run restore -- …args` runs, without npm. */
export function spawnRestore(args: readonly string[], env: Environment = {}): Command {
  return spawnCommand([process.execPath, join(ROOT, 'src/cli/restore.ts'), ...args], env);
}

/** Runs `npm start -- …args`. */
export function spawnNpmStart(args: readonly string[], env: Environment = {}): Command {
  return spawnCommand(['npm', 'start', '--', '--port', '0', ...args], env);
}

/** Ends what a failed test has left. */
export function endCommands(): void {
  for (const child of running) child.kill('SIGKILL');
}

const running = new Set<ChildProcess>();

function spawnCommand([program = '', ...args]: readonly string[], env: Environment): Command {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...ENVIRONMENT, ...env },
    // As in a terminal: a group of its own, of which Ctrl-C reaches every process.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const limit = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  const ended = once(child, 'close').then(([code]) => {
    clearTimeout(limit);
    running.delete(child);
    return { code: code as number | null, out, err };
  });
  return {
    process: child,
    ended,
    async waitFor(text) {
      while (!`${err}${out}`.includes(text)) {
        const more = Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended]);
        await more;
        if (child.exitCode !== null || child.signalCode !== null) {
          throw new Error(`ended before it said "${text}":\n${err}${out}`);
        }
      }
      return `${err}${out}`;
    },
  };
}

function pick(
  env: NodeJS.ProcessEnv,
  names: readonly string[],
): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, env[name]]));
}
