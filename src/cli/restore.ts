import type { Manifest } from '../backup/manifest.ts';
import { type Backup, openBackup } from '../backup/open-backup.ts';
import { LAYOUT_VERSION } from '../database/check-database-model.ts';
import { describeDatabase } from '../database/describe-database.ts';
import { prepareSchema } from '../database/prepare-schema.ts';
import { StartError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { readModel } from '../model/read-model.ts';
import { claimDataFolder, compareVersions } from '../neo4j/data-folder.ts';
import { explainFileError } from '../neo4j/explain-file-error.ts';
import { hasStore } from '../neo4j/import-graph.ts';
import { loadDatabase } from '../neo4j/load-database.ts';
import { readJarVersion } from '../neo4j/resolve-jars.ts';
import { openStaging, placeStaged, removeStaging } from '../neo4j/staging.ts';
import { endImport, isImportUnfinished } from '../neo4j/unfinished-import.ts';
import { printHelp, readSettings, type Settings } from '../settings.ts';
import { FLAGS_OF, OTHERS_OF } from '../settings-table.ts';
import { printSize, requireEmbedded, requireFile, toolOptions } from './embedded-command.ts';
import { say, sayWhenDone } from './progress.ts';
import { runCommand } from './run-command.ts';
import { startAnyDatabase } from './start-database.ts';
import { untilStopped } from './until-stopped.ts';

const USAGE = `Usage: npm run restore -- FILE [flags]
Makes the embedded database, which no server may be at work on, from a file that npm run backup wrote.
It is loaded beside what is there, started and compared with the model, and only then takes its place.
Keys (keys.json) stay as they are; the password of the embedded Neo4j is made anew.

  --force                  Takes the place of a database that is there, which is then gone`;

await runCommand(() => untilStopped(restore));

async function restore(signal: AbortSignal): Promise<void> {
  const { settings, help, positionals, switches } = readSettings({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    flags: FLAGS_OF.restore,
    positionals: true,
    switches: ['force'],
  });
  if (help) return console.log(printHelp(USAGE, FLAGS_OF.restore, OTHERS_OF.restore));
  requireEmbedded(settings, 'restore');
  const file = requireFile(positionals, 'to read');
  const model = await readModel(settings.schemaDir);
  const backup = await openBackup(file);
  requireFitting(backup.manifest, model, file);
  const { dataDir } = settings;
  // From here to the end nobody else works on the folder, so that no server has answers or bookmarks of before.
  const claim = claimDataFolder(dataDir);
  try {
    if (hasStore(dataDir) && !isImportUnfinished(dataDir) && !switches.has('force')) {
      throw new StartError(
        `There is a database in ${dataDir} already: add --force to put the backup in its place, or choose another folder by --data.`,
      );
    }
    await stage(backup, settings, model, signal);
    await placeStaged(dataDir);
  } finally {
    claim.release();
  }
  const { manifest } = backup;
  say(`${dataDir} has what was backed up at ${manifest.madeAt}: ${printSize(manifest)}`);
}

/** Makes the database beside the one that is there, and proves it. What is not proved is taken away. */
async function stage(
  backup: Backup,
  settings: Settings,
  model: Model,
  signal: AbortSignal,
): Promise<void> {
  const { dataDir } = settings;
  try {
    const staging = await openStaging(dataDir);
    await sayWhenDone(
      loadDatabase(toolOptions(settings, signal, staging), backup.readDump()),
      () => 'Loaded the backup',
      'Loading the backup',
    );
    await prove(backup, { ...settings, dataDir: staging }, model, signal);
    endImport(staging);
  } catch (error) {
    await removeStaging(dataDir);
    throw explainFileError(error);
  }
}

/** What can be seen without loading it. */
function requireFitting({ model, layout, neo4j }: Manifest, own: Model, file: string): void {
  if (model.name !== own.name) {
    throw new StartError(
      `${file} is of the model "${model.name}", not "${own.name}": name that model by --schema.`,
    );
  }
  if (layout !== LAYOUT_VERSION) {
    throw new StartError(
      `${file} was made by another version of chokepoint (layout ${layout}, this is ${LAYOUT_VERSION}): restore it with that version, and npm run export from there.`,
    );
  }
  const version = readJarVersion();
  if (compareVersions(neo4j, version) > 0) {
    throw new StartError(
      `${file} was written by Neo4j ${neo4j}, which is newer than ${version}: restore it with the version of chokepoint that made it.`,
    );
  }
}

/** Starts Neo4j on what was loaded: it must be as much as was copied, and fit the model, for which it is prepared. */
async function prove(
  { manifest }: Backup,
  settings: Settings,
  model: Model,
  signal: AbortSignal,
): Promise<void> {
  const { database, stop } = await startAnyDatabase(settings, say, { signal });
  try {
    const found = await describeDatabase(database);
    const expected = printSize(manifest);
    if (!found || printSize(found) !== expected) {
      throw new StartError(
        `What was loaded is not what was copied: expected ${expected}, found ${found ? printSize(found) : 'a database without a model'}. Nothing was changed; take another backup.`,
      );
    }
    const remarks = await sayWhenDone(
      prepareSchema(database, model),
      () => 'It fits the model, and has its constraints and indexes',
      'Comparing it with the model',
    );
    for (const remark of remarks) say(remark);
  } finally {
    await stop();
  }
}
