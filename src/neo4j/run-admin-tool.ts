import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StartError } from '../errors.ts';
import { findJava } from './find-java.ts';
import { guardServer } from './guard-server.ts';
import { makeClassArchive } from './make-class-archive.ts';
import { identifyProcess, type ProcessIdentity } from './process-identity.ts';
import { type JarSource, resolveJars } from './resolve-jars.ts';
import { JVM_MODULES, writeNeo4jHome } from './write-neo4j-home.ts';

/** What the tools of the Neo4j that `pom.xml` names run with, and on which data folder. */
export interface AdminToolOptions {
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly javaFolders?: readonly string[] | undefined;
  readonly heap: string;
  readonly pageCache: string;
  readonly onProgress: (text: string) => void;
  readonly signal: AbortSignal;
}

/** A Java that is there, with the jars and flags of Neo4j's tools. */
export interface AdminTool {
  readonly program: string;
  readonly command: readonly string[];
}

/** One run of a tool. */
export interface AdminRun {
  /** After the tool's name: `database`, `dump` … */
  readonly args: readonly string[];
  /** The folder that it runs in; that of the database unless given. */
  readonly cwd?: string;
  /** Hears which process it is, as soon as there is one. */
  readonly onSpawned: (identity: ProcessIdentity | undefined) => void;
  /** What it reads; nothing unless given. */
  readonly input?: Readable;
  /** Takes what the tool prints, until there is no more. */
  readonly read: (stdout: Readable) => Promise<unknown>;
  /** Hears each line that it prints beside, as an error. */
  readonly onLine?: (line: string) => void;
  /** What it means when the tool fails; its own reason comes after a colon. */
  readonly failure: string;
}

/** What the JVM says of itself, of an archive of classes that is unfit for example, stays out of a tool's output. */
const JVM_LOG = ['-Xlog:disable', '-Xlog:all=warning:stderr'];

/** Finds Java, and the jars, which are fetched the first time. */
export async function prepareAdminTool(options: AdminToolOptions): Promise<AdminTool> {
  const { cacheDir, env, heap, onProgress, signal } = options;
  const java = findJava(env, options.javaFolders);
  const source: JarSource = { cacheDir, java, env, onProgress, signal };
  const jars = await resolveJars(source);
  const jvmFlags = await makeClassArchive({ java, jars, onProgress, signal });
  const command = [
    ...[`-Xmx${heap}`, '-XX:+UseParallelGC', ...JVM_LOG, ...jvmFlags, ...JVM_MODULES],
    ...['-cp', jars.paths.join(delimiter), 'org.neo4j.cli.AdminTool'],
  ];
  return { program: join(java.home, 'bin/java'), command };
}

/** What a tool says beside the reason when it fails. */
const NOISE =
  /^(WARNING|\[\d|Command Failed|Run with '--verbose'|Full exception details|Please provide)/;

/**
 * Runs one of Neo4j's tools on a data folder that the caller has claimed and on which no Neo4j runs. It ends with this process,
 * however that ends. Throws a StartError where it fails, and the signal's reason where that aborts.
 */
export async function runAdminTool(
  { program, command }: AdminTool,
  { dataDir, env, heap, pageCache, signal }: AdminToolOptions,
  { args, cwd, onSpawned, input, read, onLine = () => {}, failure }: AdminRun,
): Promise<void> {
  const home = join(dataDir, 'neo4j');
  writeNeo4jHome(home, { port: 0, heap, pageCache });
  const child = spawn(program, [...command, ...args], {
    cwd: cwd ?? home,
    env: { ...env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  });
  const identity = child.pid === undefined ? undefined : identifyProcess(child.pid);
  onSpawned(identity);
  const end = () => child.kill('SIGTERM');
  signal.addEventListener('abort', end);
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  if (identity) guardServer({ identity, ended: ended.then(String) });
  try {
    const said: string[] = [];
    const given = input && child.stdin ? give(input, child.stdin) : undefined;
    await Promise.all([
      child.stdout && read(child.stdout),
      child.stderr && readLines(child.stderr, (line) => said.push(line), onLine),
    ]);
    const code = await ended;
    signal.throwIfAborted();
    const fault = await given;
    if (fault !== undefined) throw fault;
    if (code !== 0) throw new StartError(`${failure}: ${findReason(said)}`);
  } finally {
    end();
    signal.removeEventListener('abort', end);
    await ended;
  }
}

/** What keeps the input from being given; a tool that takes no more of it says itself why. */
async function give(input: Readable, stdin: Writable): Promise<unknown> {
  try {
    await pipeline(input, stdin);
    return undefined;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return ['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(code) ? undefined : error;
  }
}

async function readLines(
  stderr: Readable,
  ...hearers: readonly ((line: string) => void)[]
): Promise<void> {
  for await (const line of createInterface(stderr)) for (const hear of hearers) hear(line);
}

function findReason(said: readonly string[]): string {
  const lines = said.filter((line) => /\w/.test(line) && !NOISE.test(line));
  return lines.join(' ').trim();
}
