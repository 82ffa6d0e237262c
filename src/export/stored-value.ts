import type { Field } from '../model/model.ts';
import { parseFuzzyDate } from '../seed/parse-fuzzy-date.ts';
import { type ExportValue, type OptionalField, presentFields } from './export-record.ts';

/** Properties of a node or relationship, as the database returns them. */
export type StoredProperties = Readonly<Record<string, unknown>>;

/** The stored fields of a type or of an edge, with their values. */
export function storedValues(
  fields: Iterable<Field>,
  properties: StoredProperties,
): readonly OptionalField[] {
  return [...fields].map((field) => [field.name, storedValue(field, properties)]);
}

/** The value of a stored field; undefined where there is none. */
export function storedValue(field: Field, properties: StoredProperties): ExportValue | undefined {
  if (field.kind === 'fuzzyDate') return dateValue(field.name, properties);
  return scalarValue(properties[field.name]);
}

/** Neo4j's scalars and lists of them are what JSON has. */
export function scalarValue(value: unknown): ExportValue | undefined {
  return value === null || value === undefined ? undefined : (value as ExportValue);
}

/** A text, where there is one. */
export function textValue(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A date as short as it can be: `2026-01`, or `{earliest, latest, text}`. */
export function dateValue(name: string, properties: StoredProperties): ExportValue | undefined {
  const text = textValue(properties[`${name}Text`]);
  if (text === undefined) return undefined;
  const [earliest, latest] = [properties[name], properties[`${name}Latest`]].map(textValue);
  const at = { file: '', line: 1, column: 1 };
  const exact = parseFuzzyDate(name, { kind: 'scalar', at, value: text }, () => {});
  if (exact && exact.earliest === earliest && exact.latest === latest) return text;
  return presentFields([
    ['earliest', earliest],
    ['latest', latest],
    ['text', text],
  ]);
}

/** A text, where it is not the usual one, which a seed leaves out. */
export function unusual(usual: string, value: unknown): string | undefined {
  return value === usual ? undefined : textValue(value);
}

/** The passages that something cites, by id. */
export function passageIds({ passageIdList }: StoredProperties): readonly string[] {
  return (passageIdList ?? []) as readonly string[];
}
