import { relative } from 'node:path';
import { checkDatabaseModel } from '../database/check-database-model.ts';
import type { Database } from '../database/connect.ts';
import { prepareSchema } from '../database/prepare-schema.ts';
import { StartError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { readModel } from '../model/read-model.ts';
import { isEmpty } from '../seed/is-empty.ts';
import { isShort, printPlan } from '../seed/plan-seed.ts';
import { namePath, STDIN } from '../seed/read-seed-files.ts';
import { planFiles, printFiles, seedFiles } from '../seed/seed-files.ts';
import type { SeedOptions } from '../seed/seed-options.ts';
import { printSeedReport } from '../seed/seed-report.ts';
import { printHelp, readSettings } from '../settings.ts';
import { FLAGS_OF, OTHERS_OF } from '../settings-table.ts';
import { borrowDatabase } from './borrow-database.ts';
import { createSayProgress } from './create-say-progress.ts';
import { say } from './progress.ts';
import { refuseUnusedOptions } from './refuse-unused-options.ts';
import { requireServedModel } from './require-served-model.ts';
import { runCommand } from './run-command.ts';
import { seedInitially } from './seed-initially.ts';
import { seedRemotely } from './seed-remotely.ts';
import { spoolStdin } from './spool-stdin.ts';
import { untilStopped } from './until-stopped.ts';

const USAGE = `Usage: npm run seed -- [FILE or FOLDER …] [flags]
Makes the database say what seed files say; those of the seed folder where none is named.
The file - is JSONL from stdin. With --url the server there reads the files; it needs
CHOKEPOINT_KEY, of the role editor.

  --mapping FILE           For CSV files that have no mapping beside them
  --initial                Loads an empty embedded database by Neo4j's import tool, which
                           is quicker
  --dry-run                Says what would change, and writes nothing
  --retract-missing        Retracts facts of the files' sources that the files no longer state`;

await runCommand(() => untilStopped(seed));

async function seed(signal: AbortSignal): Promise<void> {
  const { settings, help, positionals, flags, switches, values } = readSettings({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    flags: FLAGS_OF.seed,
    positionals: true,
    switches: ['dry-run', 'retract-missing', 'initial'],
    values: ['mapping'],
  });
  if (help) return console.log(printHelp(USAGE, FLAGS_OF.seed, OTHERS_OF.seed));
  const paths = positionals.length > 0 ? positionals : [settings.seedDir ?? ''];
  refuseUnusedOptions({ settings, flags, switches });
  if (paths[0] === '') throw new StartError('There is no seed folder: name a file to seed.');
  await using stdin = paths.includes(STDIN) ? await spoolStdin(process.stdin, signal) : undefined;
  const onProgress = createSayProgress();
  const rejects = settings.onError === 'skip' ? settings.rejects : undefined;
  const isDry = switches.has('dry-run');
  const onRejects = (count: number) => say(describeRejects(count, settings.rejects, isDry));
  const reading = { mapping: values.get('mapping'), stdin: stdin?.path } as const;
  const common = { onProgress, ...reading, rejects, onRejects, signal } as const;
  const { by, reason } = settings;
  const missing = switches.has('retract-missing') ? 'retract' : 'keep';
  if (settings.seedUrl !== undefined) {
    say(`Sending ${paths.map(namePath).join(', ')} to ${settings.seedUrl}`);
    const done = await seedRemotely(
      {
        ...{ url: settings.seedUrl, key: settings.chokepointKey, paths, stdin: stdin?.path },
        ...{ mapping: reading.mapping ?? null, reason: reason ?? printFiles(paths), missing },
        ...{ dryRun: isDry, onError: settings.onError, rejects: settings.rejects },
        ...{ onProgress, onRejects, onPlan: (text) => console.log(text) },
      },
      signal,
    );
    return console.log(done);
  }
  const model = await readModel(settings.schemaDir);
  if (switches.has('initial')) {
    const { rows } = await seedInitially(settings, model, paths, { by, reason, ...common }, signal);
    return console.log(`${rows} rows loaded`);
  }
  const borrowed = await borrowDatabase(settings, signal);
  const { database, stop } = borrowed;
  try {
    await requireServedModel(borrowed, model, 'seed');
    const options = { by, reason, ...common, missing } as const;
    if (isDry) return await compareHere(database, model, paths, options);
    const wasEmpty = await seedHere(database, model, paths, options);
    if (wasEmpty && positionals.length > 0 && settings.seedDir !== undefined) {
      say(
        `npm start loads ${relative(process.cwd(), settings.seedDir)} into an empty graph only: npm run seed loads it into this one.`,
      );
    }
  } finally {
    await stop();
  }
}

/** Says what the files would change. */
async function compareHere(
  database: Database,
  model: Model,
  paths: readonly string[],
  options: SeedOptions,
): Promise<void> {
  say(`Comparing ${paths.map(namePath).join(', ')} with ${database.address.uri}`);
  await checkDatabaseModel(database, model);
  console.log(printPlan(await planFiles(database, model, paths, options)));
}

/** Writes what the files say; tells whether nothing was there before. */
async function seedHere(
  database: Database,
  model: Model,
  paths: readonly string[],
  options: SeedOptions,
): Promise<boolean> {
  say(`Seeding ${paths.map(namePath).join(', ')} into ${database.address.uri}`);
  for (const remark of await prepareSchema(database, model)) say(remark);
  const wasEmpty = await isEmpty(database);
  const report = await seedFiles(database, model, paths, {
    ...options,
    onPlan: (plan) => {
      if (isShort(plan)) console.log(printPlan(plan));
    },
  });
  console.log(printSeedReport(report));
  return wasEmpty;
}

function describeRejects(count: number, path: string, isDry: boolean): string {
  if (count === 0) return 'Nothing was left out.';
  const file = relative(process.cwd(), path);
  if (isDry) return `${count} left out for mistakes: without --dry-run they go to ${file}.`;
  return `${count} left out for mistakes: they are in ${file}, each with its mistake. Mend them, then: npm run seed -- ${file}`;
}
