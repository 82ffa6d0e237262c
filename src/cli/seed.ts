import { relative } from 'node:path';
import { isPrepared, prepareSchema } from '../database/prepare-schema.ts';
import { StartError } from '../errors.ts';
import { readModel } from '../model/read-model.ts';
import { isEmpty } from '../seed/is-empty.ts';
import { namePath, STDIN } from '../seed/read-seed-files.ts';
import { seedFiles } from '../seed/seed-files.ts';
import { printSeedReport } from '../seed/seed-report.ts';
import { printHelp, readSettings } from '../settings.ts';
import { borrowDatabase } from './borrow-database.ts';
import { createSayProgress } from './create-say-progress.ts';
import { say } from './progress.ts';
import { runCommand } from './run-command.ts';
import { spoolStdin } from './spool-stdin.ts';
import { untilStopped } from './until-stopped.ts';

const USAGE = `Usage: npm run seed -- [FILE or FOLDER …] [flags]
Makes the database say what seed files say; those of the seed folder where none is named.
The file - is JSONL from stdin.

  --mapping FILE           For CSV files that have no mapping beside them`;

await runCommand(() => untilStopped(seed));

async function seed(signal: AbortSignal): Promise<void> {
  const { settings, help, positionals, values } = readSettings({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    positionals: true,
    values: ['mapping'],
  });
  if (help) return console.log(printHelp(USAGE));
  const paths = positionals.length > 0 ? positionals : [settings.seedDir ?? ''];
  if (paths[0] === '') throw new StartError('There is no seed folder: name a file to seed.');
  const model = await readModel(settings.schemaDir);
  await using stdin = paths.includes(STDIN) ? await spoolStdin(process.stdin, signal) : undefined;
  const { database, shared, stop } = await borrowDatabase(settings, signal);
  try {
    if (shared && !(await isPrepared(database, model))) {
      throw new StartError(
        'The server on this data knows the model as it was when it started: restart it (Ctrl-C, then npm start), and seed again.',
      );
    }
    say(`Seeding ${paths.map(namePath).join(', ')} into ${database.address.uri}`);
    await prepareSchema(database, model);
    const wasEmpty = await isEmpty(database);
    const onProgress = createSayProgress();
    const { by, reason } = settings;
    const reading = { mapping: values.get('mapping'), stdin: stdin?.path };
    const report = await seedFiles(database, model, paths, { by, reason, onProgress, ...reading });
    console.log(printSeedReport(report));
    if (wasEmpty && positionals.length > 0 && settings.seedDir !== undefined) {
      say(
        `npm start loads ${relative(process.cwd(), settings.seedDir)} into an empty graph only: npm run seed loads it into this one.`,
      );
    }
  } finally {
    await stop();
  }
}
