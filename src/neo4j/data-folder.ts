import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../errors.ts';
import { type Claim, claimFile } from './claim-file.ts';
import { explainFileError } from './explain-file-error.ts';
import { makeFolder } from './make-folder.ts';
import { finishPlacing } from './staging.ts';

/**
 * Makes the data folder and claims it: two servers on one folder would destroy it. Where a restore was broken off when
 * all was proved, it is finished. `instead` is what else may help whoever finds the folder claimed.
 */
export function claimDataFolder(
  dataDir: string,
  instead = 'or choose another folder with --data',
): Claim {
  try {
    makeFolder(dataDir, 0o700);
    accessSync(dataDir, constants.W_OK);
    const claim = claimFile(join(dataDir, 'lock'));
    if (!('release' in claim)) {
      throw new StartError(
        `Process ${claim.heldBy.pid} already works on ${dataDir}: stop it, ${instead}.`,
      );
    }
    finishPlacing(dataDir);
    return claim;
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

/** Negative where the first one is older. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
