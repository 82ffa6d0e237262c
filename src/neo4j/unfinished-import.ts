import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessIdentity } from './process-identity.ts';
import { stopServer, watchServer } from './server-process.ts';
import { findServerRecord, removeServerRecord } from './server-record.ts';

/** An import that was begun, and that nobody has said is whole. */
interface UnfinishedImport {
  /** The import tool; undefined before there is one. */
  readonly tool: ProcessIdentity | undefined;
}

/** Notes beside the database that it is being made, by which process as soon as there is one. */
export function noteImport(dataDir: string, tool?: ProcessIdentity): void {
  const path = noteOf(dataDir);
  const note: UnfinishedImport = { tool };
  writeFileSync(`${path}.draft`, JSON.stringify(note), { mode: 0o600 });
  renameSync(`${path}.draft`, path);
}

/** True where the database of a data folder may be a part of what was to be imported. */
export function isImportUnfinished(dataDir: string): boolean {
  return readNote(dataDir) !== undefined;
}

/** Says that the database is whole, or that there is none. */
export function endImport(dataDir: string): void {
  rmSync(noteOf(dataDir), { force: true });
}

/**
 * Takes away what an import that nobody finishes has left, and ends what may still work on it: the import tool, or a
 * Neo4j whose parent is gone. The users go with it, since a Neo4j that is killed at its first start may have no password.
 */
export async function clearUnfinishedImport(dataDir: string): Promise<void> {
  const note = readNote(dataDir);
  if (!note) return;
  if (note.tool) await stopServer(watchServer(note.tool));
  await endLeftServer(dataDir);
  rmSync(join(dataDir, 'neo4j/data'), { recursive: true, force: true });
}

/** Ends the Neo4j, or the tool, that a crashed process has left at work on a data folder, which the caller has claimed. */
export async function endLeftServer(dataDir: string): Promise<void> {
  const recordFile = join(dataDir, 'server.json');
  const left = findServerRecord(recordFile);
  if (left) await stopServer(watchServer(left.server));
  removeServerRecord(recordFile);
}

function readNote(dataDir: string): UnfinishedImport | undefined {
  try {
    return JSON.parse(readFileSync(noteOf(dataDir), 'utf8')) as UnfinishedImport;
  } catch (error) {
    // What cannot be read was begun all the same.
    const { code = '' } = error as NodeJS.ErrnoException;
    return ['ENOENT', 'ENOTDIR'].includes(code) ? undefined : { tool: undefined };
  }
}

function noteOf(dataDir: string): string {
  return join(dataDir, 'unfinished-import');
}
