import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import type { Model } from '../model/model.ts';
import { readCsv } from './read-csv.ts';
import { readJsonFile } from './read-json-file.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readMapping } from './read-mapping.ts';
import { readYaml } from './read-yaml.ts';
import type { SeedRecord } from './seed-record.ts';
import type { Position, Report } from './seed-value.ts';
import type { Reports } from './split-or-reject.ts';
import { splitSections } from './split-sections.ts';

/**
 * Reads seed files, and all seed files of folders, in the order given and by name, into records: those
 * of a file in lines some thousands at a time. What cannot be read is reported; the rest is still
 * returned, so that all mistakes show at once; what is wrong with one line is told to `reportLine`.
 */
export async function* readSeedFiles(
  paths: readonly string[],
  model: Model,
  report: Report,
  options: ReadOptions = {},
  reportLine: Report = report,
): AsyncGenerator<readonly SeedRecord[]> {
  for (const path of paths) {
    if (path === STDIN && options.stdin !== undefined) {
      yield* readJsonLines(options.stdin, namePath(path), model, { report, reportLine });
      continue;
    }
    for (const file of await listFiles(path, report)) {
      yield* readSeedFile(file, model, { report, reportLine }, options);
    }
  }
}

/** What tells how files are to be read. */
export interface ReadOptions {
  /** The mapping for all CSV files; the one beside each where none is given. */
  readonly mapping?: string | undefined;
  /** The file with what stdin said, where `-` is among the paths. */
  readonly stdin?: string | undefined;
}

/** Among the paths: JSONL from stdin. */
export const STDIN = '-';

/** A path as people are told of it. */
export function namePath(path: string): string {
  return path === STDIN ? 'stdin' : path;
}

const LINES = '.jsonl';
const LIST = '.json';
const CSV = '.csv';
const EXTENSIONS = ['.yaml', '.yml', LINES, LIST, CSV];
const EXPECTED = 'in .yaml, .yml, .jsonl, .json or .csv';

/** How the mapping of `companies.csv` ends, which lies beside it. */
export const MAPPING = '.mapping.yaml';

async function listFiles(path: string, report: Report): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    report(startOf(path), 'there is no such file or folder');
    return [];
  }
  if (!found.isDirectory()) {
    if (EXTENSIONS.includes(extname(path))) return [path];
    report(startOf(path), `expected a file that ends ${EXPECTED}`);
    return [];
  }
  const names = await readdir(path);
  const files = names
    .filter((name) => EXTENSIONS.includes(extname(name)) && !name.endsWith(MAPPING))
    .sort();
  if (files.length === 0) report(startOf(path), `has no file that ends ${EXPECTED}`);
  return files.map((name) => join(path, name));
}

async function* readSeedFile(
  path: string,
  model: Model,
  reports: Reports,
  options: ReadOptions,
): AsyncGenerator<readonly SeedRecord[]> {
  try {
    const refused = refuseFile(extname(path), await stat(path));
    if (refused !== undefined) return reports.report(startOf(path), refused);
    if (extname(path) === LINES) yield* readJsonLines(path, nameFile(path), model, reports);
    else if (extname(path) === CSV) yield* readCsvFile(path, model, reports, options);
    else yield readWhole(path, await readFile(path), model, reports);
  } catch (error) {
    if (!isFileError(error)) throw error;
    reports.report(startOf(path), 'cannot be read: no permission, or gone');
  }
}

/** Most bytes of files that are read whole: YAML takes a second or two for each megabyte. */
const LARGEST: Readonly<Record<string, number>> = {
  '.yaml': 16 << 20,
  '.yml': 16 << 20,
  [LIST]: 256 << 20,
};

/** Why a file is not read; a pipe or a device might have no end. */
function refuseFile(extension: string, file: Stats): string | undefined {
  if (!file.isFile()) return 'expected a file, found a folder, a pipe or a device';
  const most = LARGEST[extension] ?? Number.POSITIVE_INFINITY;
  if (file.size <= most) return undefined;
  return `expected at most ${most >> 20} MiB in a file that ends in ${extension}, found ${Math.ceil(file.size / 2 ** 20)}; write it in lines, as .jsonl`;
}

async function* readCsvFile(
  path: string,
  model: Model,
  reports: Reports,
  { mapping }: ReadOptions,
): AsyncGenerator<readonly SeedRecord[]> {
  const place = mapping ?? `${path.slice(0, -CSV.length)}${MAPPING}`;
  const read = await readMapping(place, nameFile(place), reports.report);
  if (read) yield* readCsv(path, nameFile(path), read, model, reports);
}

function readWhole(
  path: string,
  bytes: Uint8Array,
  model: Model,
  reports: Reports,
): readonly SeedRecord[] {
  const { report } = reports;
  const name = nameFile(path);
  let text: string;
  try {
    // The decoder is strict: bytes that are not UTF-8 would otherwise become U+FFFD silently.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report({ file: name, line: 1, column: 1 }, 'cannot be read: it is not UTF-8 text');
    return [];
  }
  if (extname(path) === LIST) return readJsonFile(text, name, model, reports);
  const value = readYaml(text, name, report);
  return value ? splitSections(value, report) : [];
}

/** What the operating system says of a file, by its code such as `EACCES`. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function startOf(path: string): Position {
  return { file: nameFile(path), line: 1, column: 1 };
}

/** As short as it can be from where the user stands. */
function nameFile(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}
