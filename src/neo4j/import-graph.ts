import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { StartError } from '../errors.ts';
import { explainFileError } from './explain-file-error.ts';
import { findJava } from './find-java.ts';
import { guardServer } from './guard-server.ts';
import { makeClassArchive } from './make-class-archive.ts';
import { identifyProcess } from './process-identity.ts';
import { type JarSource, resolveJars } from './resolve-jars.ts';
import { clearUnfinishedImport, endImport, noteImport } from './unfinished-import.ts';
import { JVM_MODULES, writeNeo4jHome } from './write-neo4j-home.ts';

/** A CSV file, its header apart. */
export interface CsvFile {
  readonly path: string;
  readonly headerPath: string;
  /** Whether a text in it has several lines. */
  readonly multiline: boolean;
}

/** What is imported, and where to. */
export interface GraphImport {
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly javaFolders?: readonly string[] | undefined;
  readonly heap: string;
  readonly pageCache: string;
  /** Folder of the files. */
  readonly folder: string;
  readonly nodes: readonly (CsvFile & { readonly labels: readonly string[] })[];
  readonly relationships: readonly (CsvFile & { readonly type: string })[];
  /** Between the items of a list. */
  readonly listDelimiter: string;
  readonly onProgress: (text: string) => void;
  readonly signal: AbortSignal;
}

/** True where a Neo4j has been on the data folder: only then can there be data. */
export function hasStore(dataDir: string): boolean {
  return existsSync(join(dataDir, STORE));
}

const STORE = 'neo4j/data/databases/neo4j';
const LOGS = 'neo4j/data/transactions/neo4j';

/**
 * Makes the database of a data folder, which the caller has claimed and on which no Neo4j runs, anew from CSV files by
 * the import tool of the Neo4j that `pom.xml` names. Until somebody says that it is finished (`endImport`) it counts as
 * unfinished. Throws a StartError where it fails; the folder then has no database, or the old one when the tool never began.
 */
export async function importGraph(graph: GraphImport): Promise<void> {
  const { dataDir, cacheDir, env, onProgress, signal } = graph;
  const java = findJava(env, graph.javaFolders);
  const source: JarSource = { cacheDir, java, env, onProgress, signal };
  const jars = await resolveJars(source);
  const jvmFlags = await makeClassArchive({ java, jars, onProgress, signal });
  await clearUnfinishedImport(dataDir);
  try {
    noteImport(dataDir);
    const home = join(dataDir, 'neo4j');
    writeNeo4jHome(home, { port: 0, heap: graph.heap, pageCache: graph.pageCache });
    const command = [
      ...[`-Xmx${graph.heap}`, '-XX:+UseParallelGC', ...jvmFlags, ...JVM_MODULES],
      ...['-cp', jars.paths.join(delimiter), 'org.neo4j.cli.AdminTool'],
      ...printArguments(graph),
    ];
    await runTool(join(java.home, 'bin/java'), command, home, graph);
  } catch (error) {
    // What is left of it is no database.
    for (const path of [STORE, LOGS]) rmSync(join(dataDir, path), { recursive: true, force: true });
    endImport(dataDir);
    throw explainFileError(error);
  }
}

function printArguments({ dataDir, nodes, relationships, listDelimiter }: GraphImport): string[] {
  const multiline = [...nodes, ...relationships].filter((file) => file.multiline);
  const code = listDelimiter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return [
    ...['database', 'import', 'full', 'neo4j'],
    ...['--overwrite-destination=true', '--path-pattern-style=none'],
    ...[`--array-delimiter=U+${code}`, '--max-off-heap-memory=50%'],
    `--report-file=${join(dataDir, 'neo4j/logs/import-report.txt')}`,
    ...(multiline.length === 0
      ? []
      : [
          '--multiline-fields-format=v2',
          `--multiline-fields=${multiline.map(({ path }) => basename(path)).join(',')}`,
        ]),
    ...nodes.map((file) => `--nodes=${file.labels.join(':')}=${nameFiles(file)}`),
    ...relationships.map((file) => `--relationships=${file.type}=${nameFiles(file)}`),
  ];
}

/** Their names alone, since a comma in a path would end it: the tool runs in their folder. */
function nameFiles({ headerPath, path }: CsvFile): string {
  return `${basename(headerPath)},${basename(path)}`;
}

/** A line of the tool that begins one of its steps: `(1/4) Node import 2026-11-26 06:43:35.524+0000`. */
const STEP = /^\((\d\/\d)\) (\D+) \d/;

/** What the tool says beside the reason when it fails. */
const NOISE =
  /^(WARNING|Command Failed|Run with '--verbose'|Full exception details|Please provide)/;

async function runTool(
  program: string,
  command: readonly string[],
  home: string,
  { dataDir, env, folder, onProgress, signal }: GraphImport,
): Promise<void> {
  const child = spawn(program, command, {
    cwd: folder,
    env: { ...env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const tool = child.pid === undefined ? undefined : identifyProcess(child.pid);
  noteImport(dataDir, child.pid);
  const end = () => child.kill('SIGTERM');
  signal.addEventListener('abort', end);
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  // It ends with this process, however that ends.
  if (tool) guardServer({ identity: tool, ended: ended.then(String) });
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  for await (const line of createInterface(child.stdout)) {
    const [, place, step] = STEP.exec(line) ?? [];
    if (step !== undefined) onProgress(`Importing, step ${place}: ${step.toLowerCase()}`);
  }
  const code = await ended;
  signal.removeEventListener('abort', end);
  signal.throwIfAborted();
  if (code === 0) return;
  const reason = said
    .join('')
    .split('\n')
    .filter((line) => /\w/.test(line) && !NOISE.test(line));
  throw new StartError(
    `Neo4j's import tool failed, and the database is empty: ${reason.join(' ').trim()}`,
  );
}
