import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Position, SeedEntry, SeedMap, SeedValue } from '../seed/seed-value.ts';

/** The way to an argument, or to something in it. */
export type Path = readonly (string | number)[];

/** Its place, for mistakes. */
export function positionAt(path: Path): Position {
  return { file: path.join('.'), line: 0, column: 0 };
}

/**
 * A coerced value of an input becomes what a seed file would say: a date that is one day, month or
 * year as such, and what is left open as a map by field.
 */
export function toSeedValue(type: GraphQLInputType, value: unknown, path: Path): SeedValue {
  const at = positionAt(path);
  if (value === null || value === undefined) return { kind: 'scalar', at, value: null };
  if (isNonNullType(type)) return toSeedValue(type.ofType, value, path);
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : [value];
    const values = items.map((item, i) => toSeedValue(type.ofType, item, [...path, i]));
    return { kind: 'list', at, items: values };
  }
  if (isInputObjectType(type)) {
    const entries = toEntries(type, value as Readonly<Record<string, unknown>>, path);
    const [only, ...others] = entries;
    const isDay = type.name === 'FuzzyDateInput' && only?.name === 'on' && others.length === 0;
    return isDay ? only.value : mapOf(entries, at);
  }
  return { kind: 'scalar', at, value: toScalar(value) };
}

/** The fields of an input that are given. */
export function toEntries(
  type: GraphQLInputType,
  value: Readonly<Record<string, unknown>>,
  path: Path,
): readonly SeedEntry[] {
  const named = isNonNullType(type) ? type.ofType : type;
  const fields = isInputObjectType(named) ? named.getFields() : {};
  return Object.entries(value).flatMap(([name, item]): SeedEntry[] => {
    const field = fields[name];
    if (!field || item === undefined) return [];
    const below = [...path, name];
    const said = toSeedValue(field.type, item, below);
    return [{ name, at: positionAt(below), value: name === 'unstated' ? byField(said) : said }];
  });
}

/** Entries as a map, by name. */
export function mapOf(entries: readonly SeedEntry[], at: Position): SeedMap {
  return { kind: 'map', at, entries: new Map(entries.map((entry) => [entry.name, entry])) };
}

/** `[{field: "price", note: …}]` as `price: {note: …}`. */
function byField(value: SeedValue): SeedValue {
  if (value.kind !== 'list') return value;
  const entries = value.items.flatMap((item): SeedEntry[] => {
    const field = item.kind === 'map' ? item.entries.get('field') : undefined;
    if (item.kind !== 'map' || field?.value.kind !== 'scalar') return [];
    const others = [...item.entries.values()].filter((entry) => entry !== field);
    return [{ name: String(field.value.value), at: field.at, value: mapOf(others, item.at) }];
  });
  return mapOf(entries, value.at);
}

/** Whole numbers are bigints, as in seed files. */
function toScalar(value: unknown): string | number | bigint | boolean {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  return typeof value === 'boolean' ? value : String(value);
}
