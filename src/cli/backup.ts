import { existsSync } from 'node:fs';
import { BACKUP_FORMAT, type Manifest } from '../backup/manifest.ts';
import { openBackupDraft } from '../backup/write-backup.ts';
import type { Database } from '../database/connect.ts';
import { describeDatabase } from '../database/describe-database.ts';
import { StartError } from '../errors.ts';
import type { Claim } from '../neo4j/claim-file.ts';
import { claimDataFolder } from '../neo4j/data-folder.ts';
import { dumpDatabase } from '../neo4j/dump-database.ts';
import { hasStore } from '../neo4j/import-graph.ts';
import { printHelp, readSettings, type Settings } from '../settings.ts';
import { FLAGS_OF, OTHERS_OF } from '../settings-table.ts';
import { printSize, requireEmbedded, requireFile, toolOptions } from './embedded-command.ts';
import { say, sayWhenDone } from './progress.ts';
import { runCommand } from './run-command.ts';
import { startDatabase } from './start-database.ts';
import { untilStopped } from './until-stopped.ts';

const USAGE = `Usage: npm run backup -- FILE [flags]
Copies the embedded database, which no server may be at work on, to a file that npm run restore takes.
The file holds the whole graph with its history: whoever has it can read all of it.

  --force                  Takes the place of a file of that name`;

await runCommand(() => untilStopped(backUp));

async function backUp(signal: AbortSignal): Promise<void> {
  const { settings, help, positionals, switches } = readSettings({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    flags: FLAGS_OF.backup,
    positionals: true,
    switches: ['force'],
  });
  if (help) return console.log(printHelp(USAGE, FLAGS_OF.backup, OTHERS_OF.backup));
  requireEmbedded(settings, 'backup');
  const file = requireFile(positionals, 'to write to');
  if (existsSync(file) && !switches.has('force')) {
    throw new StartError(`${file} is there already: name another file, or add --force.`);
  }
  requireDatabase(existsSync(settings.dataDir), settings);
  // From here to the end nobody else works on the folder.
  const claim = claimDataFolder(
    settings.dataDir,
    'or use npm run export, which copies what the graph says while a server runs',
  );
  try {
    requireDatabase(hasStore(settings.dataDir), settings);
    await using draft = await openBackupDraft(file);
    const found = await describeStored(settings, claim, signal);
    const madeAt = new Date().toISOString();
    const { dump } = await sayWhenDone(
      draft.write((output) => dumpDatabase(toolOptions(settings, signal), output), {
        ...{ format: BACKUP_FORMAT, madeAt },
        ...found,
      }),
      () => 'Copied the database',
      'Copying the database',
    );
    await draft.finish();
    say(
      `${file} has the model ${found.model.name}: ${printSize(found)} in ${printBytes(dump.bytes)}`,
    );
  } finally {
    claim.release();
  }
}

function requireDatabase(isThere: boolean, { dataDir }: Settings): void {
  if (isThere) return;
  throw new StartError(
    `There is no database in ${dataDir}: name its folder by --data, or the model that it is named after by --schema.`,
  );
}

/**
 * What the database says of itself. Neo4j is started for it, and stopped in order: what a crash has left is then written back,
 * without which there is nothing to copy.
 */
async function describeStored(
  settings: Settings,
  claim: Claim,
  signal: AbortSignal,
): Promise<Omit<Manifest, 'dump' | 'format' | 'madeAt'>> {
  const { database, stop } = await startDatabase(settings, say, { signal, claim });
  try {
    return { ...(await requireDescription(database, settings)), neo4j: database.version };
  } finally {
    await stop();
  }
}

async function requireDescription(database: Database, { dataDir }: Settings) {
  const described = await describeDatabase(database);
  if (described) return described;
  throw new StartError(
    `The database in ${dataDir} is not one of chokepoint, or was never prepared: start the server on it first.`,
  );
}

function printBytes(bytes: number): string {
  const mebibytes = bytes / 2 ** 20;
  return mebibytes < 10 ? `${mebibytes.toFixed(1)} MiB` : `${Math.round(mebibytes)} MiB`;
}
