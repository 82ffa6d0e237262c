import { prepareSchema } from '../database/prepare-schema.ts';
import { readIn } from '../database/run.ts';
import { StartError } from '../errors.ts';
import { exportGraph, type Fallen, readFallen } from '../export/export-graph.ts';
import type { ExportRecord } from '../export/export-record.ts';
import { readSelection } from '../export/selection.ts';
import { writeCsvFolder } from '../export/write-csv-folder.ts';
import { writeLines, writeLinesFile } from '../export/write-lines.ts';
import { readModel } from '../model/read-model.ts';
import { printHelp, readSettings } from '../settings.ts';
import { FLAGS_OF, OTHERS_OF } from '../settings-table.ts';
import { borrowDatabase } from './borrow-database.ts';
import { say } from './progress.ts';
import { refuseUnusedData } from './refuse-unused-options.ts';
import { requireServedModel } from './require-served-model.ts';
import { runCommand } from './run-command.ts';
import { untilStopped } from './until-stopped.ts';

const USAGE = `Usage: npm run export -- [FILE] [flags]
Writes what the graph says now as seed lines, to FILE or to stdout (npm run -s export > FILE).

  --csv FOLDER             As CSV instead: a file a type and a relation, into a new folder
  --types TYPE,…           Only entities of these types, and what they refer to
  --relations RELATION,…   Only facts and relations of these, and what they refer to`;

/** What is counted, and how several of them are called. */
const KINDS = [
  ['entity', 'entities'],
  ['passage', 'passages'],
  ['relation', 'relations'],
  ['fact', 'facts'],
] as const;

await runCommand(() => untilStopped(exportRecords));

async function exportRecords(signal: AbortSignal): Promise<void> {
  const { settings, help, positionals, flags, values } = readSettings({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    flags: FLAGS_OF.export,
    positionals: true,
    values: ['csv', 'types', 'relations'],
  });
  if (help) return console.log(printHelp(USAGE, FLAGS_OF.export, OTHERS_OF.export));
  refuseUnusedData({ settings, flags });
  const folder = values.get('csv');
  const [file, ...more] = positionals;
  if (more.length > 0) {
    throw new StartError(`Expected one file to write to, found ${positionals.length}.`);
  }
  if (file !== undefined && folder !== undefined) {
    throw new StartError(`Expected a file or --csv, found both: ${file} and ${folder}.`);
  }
  const model = await readModel(settings.schemaDir);
  const selection = readSelection(model, {
    types: values.get('types'),
    relations: values.get('relations'),
  });
  const borrowed = await borrowDatabase(settings, signal);
  const { database, stop } = borrowed;
  try {
    await requireServedModel(borrowed, model, 'export');
    for (const remark of await prepareSchema(database, model)) say(remark);
    const counts = new Map<ExportRecord['kind'], number>();
    const records = counted(exportGraph(readIn(database), model, selection), counts, signal);
    if (folder !== undefined) await writeCsvFolder(records, model, folder);
    else if (file !== undefined) await writeLinesFile(records, file);
    else if (!(await writeLines(records, process.stdout))) return;
    say(`Exported ${printCounts(counts)}`);
    const fallen = await readFallen(readIn(database));
    if (fallen.count > 0) say(printFallen(fallen));
  } finally {
    await stop();
  }
}

async function* counted(
  pages: AsyncIterable<readonly ExportRecord[]>,
  counts: Map<ExportRecord['kind'], number>,
  signal: AbortSignal,
): AsyncGenerator<readonly ExportRecord[]> {
  for await (const records of pages) {
    signal.throwIfAborted();
    for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    yield records;
  }
}

function printFallen({ count, first }: Fallen): string {
  const named = first.map(({ key, premises }) => `${key} (rests on ${premises.join(', ')})`);
  const more = count - named.length;
  const all =
    more > 0 ? `${named.join(', ')} and ${more.toLocaleString('en-GB')} more` : named.join(', ');
  const facts = count === 1 ? '1 fact' : `${count.toLocaleString('en-GB')} facts`;
  return `Left out ${facts} that nothing supports any more: ${all}. To keep what is left out, state again what it rests on.`;
}

function printCounts(counts: ReadonlyMap<ExportRecord['kind'], number>): string {
  return KINDS.map(([kind, plural]) => {
    const count = counts.get(kind) ?? 0;
    return `${count.toLocaleString('en-GB')} ${count === 1 ? kind : plural}`;
  }).join(', ');
}
