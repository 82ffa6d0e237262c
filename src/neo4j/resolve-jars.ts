import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { invariant, StartError } from '../errors.ts';
import { claimFile } from './claim-file.ts';
import type { Java } from './find-java.ts';
import { makeFolder } from './make-folder.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/** The jars of one Neo4j version. */
export interface Jars {
  /** Version of Neo4j, as the pom names it. */
  readonly version: string;
  /** Folder they are kept in; what belongs to exactly these jars may be kept beside them. */
  readonly folder: string;
  /** Absolute paths, sorted. */
  readonly paths: readonly string[];
}

/** Where jars are kept, and what fetching them needs. */
export interface JarSource {
  /** Shared by all checkouts; made when it is missing. */
  readonly cacheDir: string;
  /** Runs Maven. */
  readonly java: Java;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onProgress: (text: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** The version of Neo4j that `pom.xml` names. */
export function readJarVersion(pom = readFileSync(POM, 'utf8')): string {
  return pom.match(/<neo4j\.version>(.+)<\/neo4j\.version>/)?.[1] ?? '';
}

/**
 * The jars that `pom.xml` names, fetched by Maven the first time and kept. Every start checks that
 * each is there in full, and fetches anew when not. Processes that start together fetch once.
 */
export async function resolveJars(source: JarSource): Promise<Jars> {
  const pom = readFileSync(POM, 'utf8');
  const version = readJarVersion(pom);
  const hash = createHash('sha256').update(pom).digest('hex').slice(0, 12);
  const folder = join(source.cacheDir, `neo4j-${version}-${hash}`);
  const kept = readKept(folder);
  if (kept !== undefined) return { version, folder, paths: kept };

  makeFolder(source.cacheDir, 0o755);
  const draft = `${folder}.draft`;
  const claim = await claimFetching(`${folder}.lock`, source);
  try {
    const fetchedByOther = readKept(folder);
    if (fetchedByOther !== undefined) return { version, folder, paths: fetchedByOther };
    const mvn = requireMaven(source.env);
    source.onProgress(`Fetching Neo4j ${version} with Maven (152 MiB, only once)`);
    await saySeconds(runMaven(mvn, draft, version, source), source.onProgress);
    writeManifest(draft);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
    const paths = readKept(folder);
    invariant(paths !== undefined, `the jars in ${folder} are not those that were fetched`);
    return { version, folder, paths };
  } finally {
    rmSync(draft, { recursive: true, force: true });
    claim.release();
  }
}

/** Paths of the jars when all are there in the size they were fetched in. */
function readKept(folder: string): string[] | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'jars.json'), 'utf8'));
    const entries = Object.entries(manifest as Record<string, number>);
    const whole = entries.every(([name, size]) => statSync(join(folder, name)).size === size);
    return whole ? entries.map(([name]) => join(folder, name)) : undefined;
  } catch {
    return undefined;
  }
}

function writeManifest(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  const entries = names.sort().map((name) => [name, statSync(join(folder, name)).size]);
  writeFileSync(join(folder, 'jars.json'), JSON.stringify(Object.fromEntries(entries), null, 1));
}

async function claimFetching(path: string, source: JarSource) {
  for (let said = false; ; said = true) {
    const claim = claimFile(path);
    if ('release' in claim) return claim;
    if (!said) source.onProgress(`Waiting for process ${claim.heldBy.pid}, which fetches Neo4j`);
    await delay(200, undefined, { signal: source.signal });
  }
}

function requireMaven(env: JarSource['env']): string {
  const folders = [env.MAVEN_HOME, env.M2_HOME]
    .filter(Boolean)
    .map((home) => join(`${home}`, 'bin'));
  folders.push(...(env.PATH ?? '').split(delimiter).filter(Boolean));
  const found = folders.map((folder) => join(folder, 'mvn')).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new StartError(
    'Maven (mvn) was not found, and it has to fetch Neo4j once: install Maven 3.6 or newer, ' +
      'or set NEO4J_URI to a running Neo4j.',
  );
}

/** Maven in batch mode shows nothing while it fetches. */
async function saySeconds(fetching: Promise<void>, say: JarSource['onProgress']): Promise<void> {
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += 10;
    say(`Still fetching (${seconds} s)`);
  }, 10_000);
  try {
    await fetching;
  } finally {
    clearInterval(timer);
  }
}

async function runMaven(mvn: string, into: string, version: string, source: JarSource) {
  const goal = [
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${into}`,
  ];
  const child = spawn(mvn, ['--batch-mode', '--quiet', '-Dstyle.color=never', '-f', POM, ...goal], {
    env: { ...source.env, JAVA_HOME: source.java.home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill('SIGTERM');
  source.signal?.addEventListener('abort', end);
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  source.signal?.removeEventListener('abort', end);
  source.signal?.throwIfAborted();
  if (code === 0) return;
  const reason = said.match(/^\[ERROR\] (.+)/m)?.[1] ?? `it ended with code ${code}`;
  throw new StartError(
    `Maven could not fetch Neo4j ${version}: check the network and ~/.m2/settings.xml, ` +
      `then start again, or set NEO4J_URI to a running Neo4j. Maven said: ${reason}`,
  );
}
