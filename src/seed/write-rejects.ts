import { open, rename, rm } from 'node:fs/promises';
import { StartError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { createNumbering } from './create-numbering.ts';
import type { Rejected } from './create-rejects.ts';
import { readSeedFiles } from './read-seed-files.ts';
import { MISTAKE_NOTE, printJson, toItem } from './seed-item.ts';
import type { SeedOptions } from './seed-options.ts';
import type { SeedRecord } from './seed-record.ts';

/** Rejected items beside the file that they are for: disposed of before they are put in its place, they are gone. */
export interface WrittenRejects extends AsyncDisposable {
  /**
   * Puts them in the place of the file, and tells how many they are. To be called when all else is written: the file may be
   * one of those that were read, and what was mended in it is nowhere else until then.
   */
  putInPlace(): Promise<void>;
}

/**
 * Writes the rejected items of files as lines of JSONL, each with its mistakes, beside the file for them. Where there are none
 * that file stays as it is.
 */
export async function writeRejects(
  model: Model,
  paths: readonly string[],
  rejected: Rejected,
  options: SeedOptions,
): Promise<WrittenRejects> {
  const { rejects, onRejects = () => {} } = options;
  if (rejects === undefined) return NO_FILE;
  const unfinished = `${rejects}.part`;
  const remove = () => rm(unfinished, { force: true });
  const tell = () => onRejects(rejected.count);
  if (rejected.count === 0) return { ...NO_FILE, putInPlace: async () => tell() };
  try {
    await writeLines(
      unfinished,
      rejected,
      readSeedFiles(paths, model, () => {}, options),
    );
  } catch (error) {
    await remove();
    throw error;
  }
  let isPlaced = false;
  return {
    async putInPlace() {
      isPlaced = true;
      await rename(unfinished, rejects).catch((error: unknown) => refuse(rejects, error));
      tell();
    },
    async [Symbol.asyncDispose]() {
      if (!isPlaced) await remove();
    },
  };
}

const NO_FILE: WrittenRejects = { async putInPlace() {}, async [Symbol.asyncDispose]() {} };

async function writeLines(
  path: string,
  rejected: Rejected,
  parts: AsyncIterable<readonly SeedRecord[]>,
): Promise<void> {
  const number = createNumbering();
  let last = -1;
  await using file = await open(path, 'w').catch((error: unknown) => {
    const text = `${path} cannot be written: name another file by --rejects. Nothing was seeded.`;
    throw new StartError(text, error);
  });
  for await (const records of parts) {
    const lines = records.flatMap((record) => {
      const item = number(record);
      if (item === last || !rejected.has(item)) return [];
      last = item;
      const note = { [MISTAKE_NOTE]: rejected.textsOf(item).join('; ') };
      return [`${printJson(toItem(record.at, note, record.item, undefined))}\n`];
    });
    if (lines.length > 0) await file.write(lines.join(''));
  }
}

function refuse(path: string, error: unknown): never {
  throw new StartError(
    `What could be seeded is written, but ${path} cannot be replaced: what was left out is in ${path}.part, with its mistakes.`,
    error,
  );
}
