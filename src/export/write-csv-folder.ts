import {
  type FileHandle,
  mkdir,
  mkdtemp,
  open,
  readdir,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StartError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { MAPPING } from '../seed/read-seed-files.ts';
import { type CsvLayout, csvLayout } from './csv-columns.ts';
import { explainWriteError } from './explain-write-error.ts';
import type { ExportRecord } from './export-record.ts';
import { printCsvHeading, printCsvRow, printMapping } from './print-csv.ts';

/**
 * Writes records as CSV into a folder that is new or empty: a file for each type of entity, for each
 * relation and for passages, with a mapping beside each. The folder is there once it is whole.
 */
export async function writeCsvFolder(
  records: AsyncIterable<readonly ExportRecord[]>,
  model: Model,
  folder: string,
): Promise<void> {
  const target = resolve(folder);
  const files = new Map<string, OpenFile>();
  let part: string | undefined;
  try {
    if (!(await isFree(target))) throw new StartError(`${folder} is not empty: name a new folder.`);
    await mkdir(dirname(target), { recursive: true });
    part = await mkdtemp(`${target}.part-`);
    for await (const some of records) {
      for (const [name, mine] of Map.groupBy(some, nameFile)) {
        const [first] = mine;
        if (!first) continue;
        const file = files.get(name) ?? (await openFile(part, name, csvLayout(first, model)));
        files.set(name, file);
        const rows = mine.map(({ fields }) => printCsvRow(fields, file.layout));
        await file.handle.appendFile(rows.join(''));
      }
    }
    await closeAll(files);
    await rename(part, target);
  } catch (error) {
    await closeAll(files);
    if (part !== undefined) await rm(part, { recursive: true, force: true });
    throw explainWriteError(error, folder);
  }
}

/** There is nothing of that name, or a folder with nothing in it. */
async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}

interface OpenFile {
  readonly handle: FileHandle;
  readonly layout: CsvLayout;
}

/** `Company`, `Company.merged`, `Passage`, `COVERS.relations`, `MAKES.facts`: no two are one where case does not count. */
function nameFile({ kind, name }: ExportRecord): string {
  if (kind === 'merged') return `${name}.merged`;
  return kind === 'relation' || kind === 'fact' ? `${name}.${kind}s` : name;
}

async function openFile(folder: string, name: string, layout: CsvLayout): Promise<OpenFile> {
  await writeFile(join(folder, `${name}${MAPPING}`), printMapping(layout));
  const handle = await open(join(folder, `${name}.csv`), 'w');
  await handle.appendFile(printCsvHeading(layout));
  return { handle, layout };
}

async function closeAll(files: Map<string, OpenFile>): Promise<void> {
  for (const { handle } of files.values()) await handle.close();
  files.clear();
}
