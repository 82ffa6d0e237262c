import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import type { Claim } from '../neo4j/claim-file.ts';
import { claimDataFolder } from '../neo4j/data-folder.ts';
import { hasStore, importGraph } from '../neo4j/import-graph.ts';
import { endImport, isImportUnfinished } from '../neo4j/unfinished-import.ts';
import { LIST_DELIMITER } from '../seed/import-file.ts';
import { isEmpty } from '../seed/is-empty.ts';
import { finishImport, prepareImport } from '../seed/seed-initially.ts';
import type { SeedOptions } from '../seed/seed-options.ts';
import type { Settings } from '../settings.ts';
import { say, sayWhenDone } from './progress.ts';
import { startAnyDatabase } from './start-database.ts';

/** What an initial load did. */
export interface InitialLoad {
  readonly rows: number;
  /** How long the import tool ran, in milliseconds. */
  readonly importMs: number;
}

/**
 * Loads seed files into the empty embedded database by Neo4j's import tool, on a data folder that is nobody else's
 * meanwhile. Throws a StartError for a database that is not empty or not embedded.
 */
export async function seedInitially(
  settings: Settings,
  model: Model,
  paths: readonly string[],
  options: SeedOptions,
  signal: AbortSignal,
): Promise<InitialLoad> {
  const { dataDir } = settings;
  if (settings.neo4jUri !== undefined) {
    throw new StartError(
      '--initial loads the embedded Neo4j alone: leave out NEO4J_URI, or seed without --initial.',
    );
  }
  const claim = claimDataFolder(dataDir);
  const folder = join(dataDir, 'import');
  try {
    // What was broken off is no more than a part of what was to be loaded into an empty database.
    if (hasStore(dataDir) && !isImportUnfinished(dataDir)) {
      await requireEmpty(settings, signal, claim);
    }
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const prepared = await prepareImport(model, paths, folder, options);
    await using rejects = prepared.rejects;
    signal.throwIfAborted();
    if (prepared.rows === 0) {
      await rejects.putInPlace();
      return { rows: 0, importMs: 0 };
    }
    const importing = importGraph({
      ...{ dataDir, cacheDir: settings.cacheDir, env: process.env, signal, onProgress: say },
      ...{ javaFolders: settings.javaFolders, heap: settings.neo4jHeap },
      ...{ pageCache: settings.neo4jPageCache, listDelimiter: LIST_DELIMITER, folder },
      ...prepared.graph,
    });
    const began = performance.now();
    await sayWhenDone(importing, () => 'Imported');
    const importMs = performance.now() - began;
    rmSync(folder, { recursive: true, force: true });
    const { database, stop } = await startAnyDatabase(settings, say, { signal, claim });
    try {
      await sayWhenDone(
        finishImport(database, model, prepared),
        () => 'Constraints and indexes are there',
        'Making constraints and indexes',
      );
      endImport(dataDir);
      await rejects.putInPlace();
    } finally {
      await stop();
    }
    return { rows: prepared.rows, importMs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    claim.release();
  }
}

async function requireEmpty(settings: Settings, signal: AbortSignal, claim: Claim): Promise<void> {
  const { database, stop } = await startAnyDatabase(settings, say, { signal, claim });
  try {
    if (await isEmpty(database)) return;
    throw new StartError(
      `The database in ${settings.dataDir} is not empty, and --initial loads empty ones: seed without it, or choose another folder by --data.`,
    );
  } finally {
    await stop();
  }
}
