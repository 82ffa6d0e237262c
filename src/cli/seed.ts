import { prepareSchema } from '../database/prepare-schema.ts';
import { StartError } from '../errors.ts';
import { readModel } from '../model/read-model.ts';
import { seedFiles } from '../seed/seed-files.ts';
import { printSeedReport } from '../seed/seed-report.ts';
import { printHelp, readSettings } from '../settings.ts';
import { borrowDatabase } from './borrow-database.ts';
import { say } from './progress.ts';
import { runCommand } from './run-command.ts';
import { untilStopped } from './until-stopped.ts';

const USAGE = `Usage: npm run seed -- [FILE or FOLDER …] [flags]
Makes the database say what seed files say; those of the seed folder where none is named.`;

await runCommand(() => untilStopped(seed));

async function seed(signal: AbortSignal): Promise<void> {
  const { settings, help, positionals } = readSettings({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    positionals: true,
  });
  if (help) return console.log(printHelp(USAGE));
  const paths = positionals.length > 0 ? positionals : [settings.seedDir ?? ''];
  if (paths[0] === '') throw new StartError('There is no seed folder: name a file to seed.');
  const model = await readModel(settings.schemaDir);
  const { database, stop } = await borrowDatabase(settings, signal);
  try {
    say(`Seeding ${paths.join(', ')} into ${database.address.uri}`);
    await prepareSchema(database, model);
    console.log(printSeedReport(await seedFiles(database, model, paths)));
  } finally {
    await stop();
  }
}
