import type { Position, SeedEntry, SeedMap, SeedValue } from './seed-value.ts';

/** Notes of the program on a line of JSONL; what is written there is none of what the line says. */
export const MISTAKE_NOTE = '_mistake';
/** The source that citations without one mean, as `source:` is for a file. */
export const SOURCE_NOTE = '_source';
/** The text of a line that is no record. */
export const LINE_NOTE = '_line';

/** An item of a file as a line of JSONL says it: what is given first, then its fields, then its source. */
export function toItem(
  at: Position,
  first: Readonly<Record<string, SeedValue | string | undefined>>,
  fields: SeedMap | undefined,
  source: string | undefined,
): SeedMap {
  const entries = [
    ...Object.entries(first),
    ...[...(fields?.entries.values() ?? [])].map(({ name, value }) => [name, value] as const),
    [SOURCE_NOTE, source] as const,
  ].flatMap(([name, given]): [string, SeedEntry][] => {
    if (given === undefined) return [];
    const value: SeedValue =
      typeof given === 'string' ? { kind: 'scalar', at, value: given } : given;
    return [[name, { name, at, value }]];
  });
  return { kind: 'map', at, entries: new Map(entries) };
}

/** A value as JSON; whole numbers as they stand, however long. */
export function printJson(value: SeedValue): string {
  switch (value.kind) {
    case 'list':
      return `[${value.items.map(printJson).join(', ')}]`;
    case 'map': {
      const entries = [...value.entries.values()];
      return `{${entries.map((one) => `${JSON.stringify(one.name)}: ${printJson(one.value)}`).join(', ')}}`;
    }
    case 'scalar':
      return typeof value.value === 'bigint' ? String(value.value) : JSON.stringify(value.value);
  }
}
