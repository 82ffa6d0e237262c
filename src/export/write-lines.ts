import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { explainWriteError } from './explain-write-error.ts';
import type { ExportRecord } from './export-record.ts';
import { printJson } from './print-json.ts';

/**
 * Writes records to a stream that stays open, one a line. False where its reader went away before the
 * end, which is no fault.
 */
export async function writeLines(
  records: AsyncIterable<readonly ExportRecord[]>,
  stream: Writable,
): Promise<boolean> {
  try {
    await pipeline(Readable.from(printLines(records)), stream, { end: false });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    return false;
  }
}

/**
 * Writes records to a file, one a line. It has its name only once it is whole; what breaks off the
 * writing leaves what was there. Throws a StartError where nothing can be written.
 */
export async function writeLinesFile(
  records: AsyncIterable<readonly ExportRecord[]>,
  path: string,
): Promise<void> {
  const part = `${path}.part`;
  try {
    await pipeline(Readable.from(printLines(records)), createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw explainWriteError(error, path);
  }
}

async function* printLines(
  records: AsyncIterable<readonly ExportRecord[]>,
): AsyncGenerator<string> {
  for await (const some of records) {
    if (some.length > 0) yield some.map(({ fields }) => `${printJson(fields)}\n`).join('');
  }
}
