import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { readYaml } from './read-yaml.ts';
import type { SeedRecord } from './seed-record.ts';
import type { Position, Report } from './seed-value.ts';
import { splitSections } from './split-sections.ts';

/**
 * Reads seed files, and all seed files of folders, in the order given and by name, into records.
 * What cannot be read is reported; the rest is still returned, so that all mistakes show at once.
 */
export async function readSeedFiles(
  paths: readonly string[],
  report: Report,
): Promise<readonly SeedRecord[]> {
  const records: SeedRecord[] = [];
  for (const path of paths) {
    for (const file of await listFiles(path, report)) {
      for (const record of await readSeedFile(file, report)) records.push(record);
    }
  }
  return records;
}

const EXTENSIONS = ['.yaml', '.yml'];

async function listFiles(path: string, report: Report): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    report(startOf(path), 'there is no such file or folder');
    return [];
  }
  if (!found.isDirectory()) {
    if (EXTENSIONS.includes(extname(path))) return [path];
    report(startOf(path), `expected a file that ends in ${EXTENSIONS.join(' or ')}`);
    return [];
  }
  const names = await readdir(path);
  const files = names.filter((name) => EXTENSIONS.includes(extname(name))).sort();
  if (files.length === 0) report(startOf(path), `has no file that ends in ${EXTENSIONS[0]}`);
  return files.map((name) => join(path, name));
}

async function readSeedFile(path: string, report: Report): Promise<readonly SeedRecord[]> {
  let text: string;
  try {
    // The decoder is strict: bytes that are not UTF-8 would otherwise become U+FFFD silently.
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not UTF-8 text' : 'no permission, or gone';
    report(startOf(path), `cannot be read: ${reason}`);
    return [];
  }
  const value = readYaml(text, nameFile(path), report);
  return value ? splitSections(value, report) : [];
}

function startOf(path: string): Position {
  return { file: nameFile(path), line: 1, column: 1 };
}

/** As short as it can be from where the user stands. */
function nameFile(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}
