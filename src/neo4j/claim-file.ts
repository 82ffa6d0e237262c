import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { identifyProcess, isAlive, type ProcessIdentity } from './process-identity.ts';

/** A claim that holds until `release` or until this process ends, however it ends. */
export interface Claim {
  release(): void;
}

/**
 * Claims what `path` stands for in the name of this process, or tells the living process that
 * holds it. The file of a process that is gone counts for nothing.
 */
export function claimFile(path: string): Claim | { readonly heldBy: ProcessIdentity } {
  const own = identifyProcess(process.pid);
  const text = JSON.stringify(own);
  const draft = `${path}.${process.pid}`;
  for (;;) {
    writeFileSync(draft, text, { mode: 0o600 });
    try {
      // A link, unlike a written file, appears whole and only when nothing has that name.
      linkSync(draft, path);
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    const found = readClaim(path);
    if (found !== undefined && isAlive(found)) return { heldBy: found };
    removeStale(path, found);
  }
}

function readClaim(path: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProcessIdentity;
  } catch {
    // Gone in the meantime, or cut short by a power failure: nobody holds it.
    return undefined;
  }
}

/** Moves the file aside before removing it, so that of two processes only one removes it. */
function removeStale(path: string, stale: ProcessIdentity | undefined): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = readClaim(aside);
  if (moved?.pid !== stale?.pid || moved?.startedAt !== stale?.startedAt) {
    // Another process removed the stale file and claimed since we looked: give it back.
    renameSync(aside, path);
    return;
  }
  rmSync(aside, { force: true });
}
