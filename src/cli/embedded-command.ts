import { StartError } from '../errors.ts';
import type { AdminToolOptions } from '../neo4j/run-admin-tool.ts';
import type { Settings } from '../settings.ts';
import { say } from './progress.ts';

/** Throws a StartError where NEO4J_URI names a database, whose files are not ours to copy. */
export function requireEmbedded({ neo4jUri }: Settings, command: 'backup' | 'restore'): void {
  if (neo4jUri === undefined) return;
  const tool = command === 'backup' ? 'database dump' : 'database load';
  const lines = command === 'backup' ? 'npm run export' : 'npm run seed';
  throw new StartError(
    `npm run ${command} is for the embedded Neo4j, and NEO4J_URI names another one: leave it out, or use neo4j-admin ${tool} where that one runs (${lines} works with any).`,
  );
}

/** The one file that a command is given. Throws a StartError for none, and for several. */
export function requireFile(positionals: readonly string[], what: string): string {
  const [file, ...more] = positionals;
  if (file !== undefined && file !== '' && more.length === 0) return file;
  const found = positionals.length === 0 ? 'none' : positionals.length;
  throw new StartError(`Expected one file ${what}, found ${found}.`);
}

/** What Neo4j's tools need to know of a data folder, that of the settings unless given. */
export function toolOptions(
  settings: Settings,
  signal: AbortSignal,
  dataDir = settings.dataDir,
): AdminToolOptions {
  return {
    ...{ dataDir, cacheDir: settings.cacheDir, env: process.env, signal, onProgress: say },
    ...{ javaFolders: settings.javaFolders, heap: settings.neo4jHeap },
    pageCache: settings.neo4jPageCache,
  };
}

/** `562 nodes and 376 relationships`. */
export function printSize({
  nodes,
  relationships,
}: {
  readonly nodes: number;
  readonly relationships: number;
}): string {
  return `${count(nodes, 'node')} and ${count(relationships, 'relationship')}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}
