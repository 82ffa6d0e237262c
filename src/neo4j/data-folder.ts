import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../errors.ts';
import { type Claim, claimFile } from './claim-file.ts';
import { explainFileError } from './explain-file-error.ts';
import { makeFolder } from './make-folder.ts';

/** Makes the data folder and claims it: two servers on one folder would destroy it. */
export function claimDataFolder(dataDir: string): Claim {
  try {
    makeFolder(dataDir, 0o700);
    accessSync(dataDir, constants.W_OK);
    const claim = claimFile(join(dataDir, 'lock'));
    if ('release' in claim) return claim;
    throw new StartError(
      `Process ${claim.heldBy.pid} already works on ${dataDir}: stop it, or choose another folder with --data.`,
    );
  } catch (error) {
    throw explainFileError(error);
  }
}

/** Refuses a folder that a newer Neo4j has written: its files have a form this one cannot read. */
export function checkFolderVersion(dataDir: string, version: string): void {
  const file = join(dataDir, 'neo4j-version');
  const writtenBy = readVersion(file);
  if (writtenBy !== undefined && compareVersions(writtenBy, version) > 0) {
    throw new StartError(
      `${dataDir} was written by Neo4j ${writtenBy}, which is newer than ${version}: ` +
        'use the program that wrote it, or choose another folder with --data.',
    );
  }
  writeFileSync(file, `${version}\n`);
}

function readVersion(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
