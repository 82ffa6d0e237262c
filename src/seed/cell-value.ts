import { type Model, requireEdge } from '../model/model.ts';
import type { CsvCell } from './read-csv-rows.ts';
import { readJson } from './read-json.ts';
import type { MappedColumn } from './read-mapping.ts';
import type { Report, SeedMap, SeedScalar, SeedValue } from './seed-value.ts';

/** The scalar that a field of a record holds; undefined for text, and for what is no scalar. */
export type ScalarOf = (field: string) => string | undefined;

/** The scalars of the fields of a record, by what it says of its type or relation. */
export function scalarsOf({ entries }: SeedMap, model: Model): ScalarOf {
  const textIn = (name: string): string => {
    const value = entries.get(name)?.value;
    return value?.kind === 'scalar' ? String(value.value) : '';
  };
  const relation = entries.has('id') ? undefined : model.relations.get(textIn('relation'));
  const type = model.nodes.get(textIn('__typename') || textIn('type'));
  const edge = relation?.edge ?? undefined;
  const fields = edge === undefined ? type?.fields : requireEdge(model, edge).fields;
  return (name) => {
    if (relation && name === 'open') return 'Boolean';
    // The literals of a relation are all of one type.
    if (relation?.kind === 'claim' && name === 'value') return relation.ends[0]?.object;
    const field = fields?.get(name);
    return field?.kind === 'property' ? field.type : undefined;
  };
}

/** A cell as the value of its field; undefined where it is empty, or after a report. */
export function cellValue(
  { text, at }: CsvCell,
  { path, separator, json }: MappedColumn,
  scalarOf: ScalarOf,
  report: Report,
): SeedValue | undefined {
  if (text === '') return undefined;
  if (json && /^[[{]/.test(text)) return readJson(text, () => at, report);
  const type = path.length === 1 ? scalarOf(path[0] ?? '') : undefined;
  const toScalar = (word: string): SeedScalar => {
    return { kind: 'scalar', at, value: toValue(word, type) };
  };
  if (separator === undefined) return toScalar(text);
  const words = text.split(separator).map((word) => word.trim());
  return { kind: 'list', at, items: words.filter((word) => word !== '').map(toScalar) };
}

/** What does not look like its type stays text, and is reported as that. */
function toValue(text: string, type: string | undefined): SeedScalar['value'] {
  switch (type) {
    case 'Int':
    case 'Float':
      if (/^-?\d+$/.test(text)) return BigInt(text);
      return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
    case 'Boolean':
      return text === 'true' || text === 'false' ? text === 'true' : text;
    default:
      return text;
  }
}
