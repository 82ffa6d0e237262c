import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  clearUnfinishedImport,
  endImport,
  endLeftServer,
  noteImport,
} from './unfinished-import.ts';

/** What of a data folder belongs to its database: the database, the password that opens it, and which Neo4j wrote it. */
const PARTS = ['neo4j', 'password', 'neo4j-version'];

/** The folder in which a database is made that is to take the place of that of a data folder. It is a data folder itself. */
export function stagingOf(dataDir: string): string {
  return join(dataDir, 'restoring');
}

/**
 * Makes the staging folder of a data folder that the caller has claimed, empty. What an earlier process has left at work
 * there is ended first.
 */
export async function openStaging(dataDir: string): Promise<string> {
  await removeStaging(dataDir);
  const staging = stagingOf(dataDir);
  mkdirSync(staging, { mode: 0o700 });
  noteImport(staging);
  return staging;
}

/** Takes the staging folder away, and ends what is at work there. */
export async function removeStaging(dataDir: string): Promise<void> {
  const staging = stagingOf(dataDir);
  await clearUnfinishedImport(staging);
  rmSync(staging, { recursive: true, force: true });
}

/**
 * Puts the database of the staging folder, which is proved and on which nothing is at work any more, in the place of that
 * of the data folder, which goes. From its first step on this is done, if not now then by whoever claims the folder next.
 */
export async function placeStaged(dataDir: string): Promise<void> {
  await clearUnfinishedImport(dataDir);
  endImport(dataDir);
  await endLeftServer(dataDir);
  writeFileSync(proofOf(dataDir), '', { flush: true });
  finishPlacing(dataDir);
}

/** Finishes what `placeStaged` began; does nothing where it did not begin. */
export function finishPlacing(dataDir: string): void {
  if (!existsSync(proofOf(dataDir))) return;
  const staging = stagingOf(dataDir);
  const [old, aside] = [join(dataDir, 'neo4j'), join(staging, 'replaced')];
  const isMoved = !existsSync(join(staging, 'neo4j'));
  if (!isMoved && existsSync(old)) renameSync(old, aside);
  for (const part of PARTS) {
    if (existsSync(join(staging, part))) renameSync(join(staging, part), join(dataDir, part));
  }
  rmSync(staging, { recursive: true, force: true });
}

/** Says that the database beside it is proved. */
function proofOf(dataDir: string): string {
  return join(stagingOf(dataDir), 'proved');
}
