import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse } from 'graphql';

/** One operation with what its author claims of the answer. */
export interface GoldenCase {
  /** Area and name: `pages/first-two`. */
  readonly name: string;
  /** Path without the extension. */
  readonly path: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly claims: readonly Claim[];
}

/** A line of the head comment, `# rows: 1`: written by hand, so that it outlives an update. */
export interface Claim {
  readonly kind: 'rows' | 'has' | 'lacks' | 'error' | 'plan';
  readonly text: string;
}

const CLAIM = /^# (rows|has|lacks|error|plan|variables): (.+)$/;

/** All cases of an area, by name. */
export function readGoldenCases(area: string): readonly GoldenCase[] {
  const folder = join(import.meta.dirname, area);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readCase(area, join(folder, file.slice(0, -'.graphql'.length))));
}

/** The areas: the folders beside this file. */
export function readAreas(): readonly string[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** What is seeded on top of the article for the cases of an area; undefined for most. */
export function findSeed(area: string): string | undefined {
  const path = join(import.meta.dirname, area, 'seed.yaml');
  return existsSync(path) ? path : undefined;
}

function readCase(area: string, path: string): GoldenCase {
  const text = readFileSync(`${path}.graphql`, 'utf8');
  const lines = headComment(text).flatMap((line) => CLAIM.exec(line) ?? []);
  const claims: Claim[] = [];
  let variables: Record<string, unknown> = {};
  for (let i = 0; i < lines.length; i += 3) {
    const [kind = '', value = ''] = lines.slice(i + 1);
    if (kind === 'variables') variables = JSON.parse(value);
    else claims.push({ kind: kind as Claim['kind'], text: value });
  }
  const name = `${area}/${path.slice(path.lastIndexOf('/') + 1)}`;
  return { name, path, document: parse(text), variables, claims };
}

function headComment(text: string): string[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return end < 0 ? lines : lines.slice(0, end);
}
