/**
 * Where something stands in a seed file; line and column count from 1. In the arguments of a mutation
 * `file` is the path, its parts separated by dots, and line and column are 0.
 */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Of the CSV column, where it stands in one. */
  readonly heading?: string;
}

/** `notes.yaml:12`, for the text of a mistake about another place; of no file, the place alone. */
export function printPlace({ file, line }: Position): string {
  return line === 0 ? file : `${file}:${line}`;
}

/** Notes a mistake at its place, and which name may be meant. */
export type Report = (at: Position, text: string, suggestion?: string) => void;

/** What a seed file says, whatever its format, with the place of each value. */
export type SeedValue = SeedScalar | SeedList | SeedMap;

export interface SeedScalar {
  readonly kind: 'scalar';
  readonly at: Position;
  /** Whole numbers are bigints, so that none is rounded on the way. */
  readonly value: string | number | bigint | boolean | null;
}

export interface SeedList {
  readonly kind: 'list';
  readonly at: Position;
  readonly items: readonly SeedValue[];
}

export interface SeedMap {
  readonly kind: 'map';
  readonly at: Position;
  readonly entries: ReadonlyMap<string, SeedEntry>;
}

export interface SeedEntry {
  readonly name: string;
  /** Place of the name. */
  readonly at: Position;
  readonly value: SeedValue;
}

/** The value as mistakes quote it: `"fast"`, `25`, `a list`, `a map`. */
export function describeValue(value: SeedValue): string {
  switch (value.kind) {
    case 'list':
      return 'a list';
    case 'map':
      return 'a map';
    case 'scalar':
      if (value.value === null) return 'nothing';
      if (typeof value.value !== 'string') return String(value.value);
      return describeText(value.value);
  }
}

/** A text as mistakes quote it, shortened where it is long. */
export function describeText(text: string): string {
  return JSON.stringify(shorten(text));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A value that is text; undefined for any other. */
export function scalarText(value: SeedValue): string | undefined {
  return value.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** Whether a value is null: expressly none. */
export function isNull(value: SeedValue): boolean {
  return value.kind === 'scalar' && value.value === null;
}

/** A value without its places, as JSON can say it. */
export function plainValue(value: SeedValue): unknown {
  switch (value.kind) {
    case 'list':
      return value.items.map(plainValue);
    case 'map':
      return Object.fromEntries(
        [...value.entries.values()].map((entry) => [entry.name, plainValue(entry.value)]),
      );
    case 'scalar':
      return typeof value.value === 'bigint' ? Number(value.value) : value.value;
  }
}
