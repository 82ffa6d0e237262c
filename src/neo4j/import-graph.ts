import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { explainFileError } from './explain-file-error.ts';
import { type AdminToolOptions, prepareAdminTool, runAdminTool } from './run-admin-tool.ts';
import { clearUnfinishedImport, endImport, noteImport } from './unfinished-import.ts';

/** A CSV file, its header apart. */
export interface CsvFile {
  readonly path: string;
  readonly headerPath: string;
  /** Whether a text in it has several lines. */
  readonly multiline: boolean;
}

/** What is imported, and where to. */
export interface GraphImport extends AdminToolOptions {
  /** Folder of the files. */
  readonly folder: string;
  readonly nodes: readonly (CsvFile & { readonly labels: readonly string[] })[];
  readonly relationships: readonly (CsvFile & { readonly type: string })[];
  /** Between the items of a list. */
  readonly listDelimiter: string;
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
  const { dataDir } = graph;
  const tool = await prepareAdminTool(graph);
  await clearUnfinishedImport(dataDir);
  try {
    noteImport(dataDir);
    await runAdminTool(tool, graph, {
      args: printArguments(graph),
      cwd: graph.folder,
      onSpawned: (identity) => noteImport(dataDir, identity),
      read: (stdout) => tellSteps(stdout, graph.onProgress),
      failure: "Neo4j's import tool failed, and the database is empty",
    });
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

async function tellSteps(stdout: Readable, onProgress: (text: string) => void): Promise<void> {
  for await (const line of createInterface(stdout)) {
    const [, place, step] = STEP.exec(line) ?? [];
    if (step !== undefined) onProgress(`Importing, step ${place}: ${step.toLowerCase()}`);
  }
}
