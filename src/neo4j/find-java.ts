import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { StartError } from '../errors.ts';

/** The oldest Java that Neo4j 2026 runs on. */
const OLDEST = 21;

/** Where installers put Javas: folders whose children, or their `Contents/Home`, are Java homes. */
const USUAL_FOLDERS = [
  '/usr/lib/jvm',
  '/usr/java',
  '/opt',
  '/opt/java',
  '/Library/Java/JavaVirtualMachines',
  join(homedir(), 'Library/Java/JavaVirtualMachines'),
  join(homedir(), '.sdkman/candidates/java'),
  join(homedir(), '.asdf/installs/java'),
  join(homedir(), '.jdks'),
];

/** A Java that can run Neo4j. */
export interface Java {
  /** Absolute path of the home folder; the program is `bin/java` in it. */
  readonly home: string;
  /** Feature number, such as 25. */
  readonly feature: number;
  /** The whole version, such as `25.0.3+9-LTS`; differs between builds. */
  readonly version: string;
}

/**
 * The Java to run Neo4j on: JAVA_HOME when it is new enough, otherwise the newest long-term release
 * (21, 25, 29 …), otherwise the newest, of those in PATH and `folders`. StartError when there is none.
 */
export function findJava(
  env: Readonly<Record<string, string | undefined>>,
  folders: readonly string[] = USUAL_FOLDERS,
): Java {
  const preferred = env.JAVA_HOME ? readJava(env.JAVA_HOME) : undefined;
  if (preferred !== undefined && preferred.feature >= OLDEST) return preferred;
  const homes = new Set([...homesInPath(env.PATH ?? ''), ...folders.flatMap(homesInFolder)]);
  const found = [...homes].map(readJava).filter((java) => java !== undefined);
  const usable = found
    .filter((java) => java.feature >= OLDEST)
    .sort((a, b) => Number(isLongTerm(b)) - Number(isLongTerm(a)) || b.feature - a.feature);
  const best = usable[0];
  if (best !== undefined) return best;
  const all = [preferred, ...found].filter((java) => java !== undefined);
  const seen = all.map((java) => `${java.feature} in ${java.home}`);
  throw new StartError(
    `No Java ${OLDEST} or newer was found (${seen.length > 0 ? `only ${seen.join(', ')}` : 'none at all'}): ` +
      'install a JDK 25, or set JAVA_HOME to one, or set NEO4J_URI to a running Neo4j.',
  );
}

function isLongTerm(java: Java): boolean {
  return (java.feature - 21) % 4 === 0;
}

function homesInPath(path: string): string[] {
  return path
    .split(delimiter)
    .map((folder) => join(folder, 'java'))
    .filter((program) => existsSync(program))
    .map((program) => dirname(dirname(realpathSync(program))));
}

function homesInFolder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => [join(folder, name), join(folder, name, 'Contents/Home')])
    .filter((home) => existsSync(join(home, 'bin/java')))
    .map((home) => realpathSync(home));
}

function readJava(home: string): Java | undefined {
  if (!existsSync(join(home, 'bin/java'))) return undefined;
  const version = readRelease(home) ?? askJava(home);
  const numbers = version?.match(/^(?:1\.)?(\d+)/);
  if (!version || !numbers) return undefined;
  return { home, feature: Number(numbers[1]), version };
}

/** The file `release` in a Java's home says what it is, without the 50 ms of running it. */
function readRelease(home: string): string | undefined {
  try {
    const release = readFileSync(join(home, 'release'), 'utf8');
    return (
      release.match(/^JAVA_RUNTIME_VERSION="(.+)"/m)?.[1] ??
      release.match(/^JAVA_VERSION="(.+)"/m)?.[1]
    );
  } catch {
    return undefined;
  }
}

function askJava(home: string): string | undefined {
  try {
    const said = execFileSync(join(home, 'bin/java'), ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5_000,
    });
    return said.match(/^\S+ (\S+)/)?.[1];
  } catch {
    // Not a Java that runs here, or older than 9, which does not know `--version`.
    return undefined;
  }
}
