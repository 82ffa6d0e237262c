import { type Field, type Model, requireEdge, requireNode } from '../model/model.ts';
import { storedFields } from '../seed/check-entity.ts';
import { MERGED_INTO } from '../seed/seed-record.ts';
import { typeKey } from '../seed/type-key.ts';
import type { ExportRecord } from './export-record.ts';

/** One column of an exported CSV file, under the name of its field. */
export interface CsvColumn {
  readonly field: string;
  /** Lists and maps are JSON. */
  readonly json: boolean;
}

/** What is the same for all rows of a file, and its columns. */
export interface CsvLayout {
  readonly constants: ReadonlyMap<string, string>;
  readonly columns: readonly CsvColumn[];
}

/** The layout of the file for records of a kind and name. */
export function csvLayout({ kind, name }: ExportRecord, model: Model): CsvLayout {
  switch (kind) {
    case 'entity':
    case 'merged': {
      const type = requireNode(model, name);
      const columns = [
        ...plain('id'),
        ...fieldColumns(storedFields(type).values()),
        ...json('cites', 'aliases', 'unstated', ...(kind === 'merged' ? [MERGED_INTO] : [])),
      ];
      return { constants: new Map([[typeKey(type.fields), name]]), columns };
    }
    case 'passage':
      return { constants: new Map(), columns: plain('passage', 'position', 'kind', 'text') };
    case 'relation': {
      const columns = [...plain('subject', 'object', 'key'), ...edgeColumns(name, model)];
      return { constants: new Map([['relation', name]]), columns };
    }
    case 'fact': {
      const object = model.relations.get(name)?.kind === 'claim' ? 'value' : 'object';
      const columns = [
        ...plain('key', 'subject', object),
        ...json('cites'),
        ...edgeColumns(name, model),
        ...json('on', 'from', 'to'),
        ...plain('polarity', 'scenario', 'open', 'basis'),
        ...json('premises'),
        ...plain('modality'),
        ...json('causes', 'alternatives', 'rivals'),
        ...plain('rank', 'note'),
        ...json('unstated'),
      ];
      return { constants: new Map([['relation', name]]), columns };
    }
  }
}

function edgeColumns(relation: string, model: Model): readonly CsvColumn[] {
  const edge = model.relations.get(relation)?.edge ?? undefined;
  return edge === undefined ? [] : fieldColumns(requireEdge(model, edge).fields.values());
}

function fieldColumns(fields: Iterable<Field>): readonly CsvColumn[] {
  return [...fields].map((field) => ({ field: field.name, json: isStructured(field) }));
}

/** A list, or a date, which may be a map. */
function isStructured(field: Field): boolean {
  return field.kind === 'fuzzyDate' || ('list' in field && field.list);
}

function plain(...fields: readonly string[]): readonly CsvColumn[] {
  return fields.map((field) => ({ field, json: false }));
}

function json(...fields: readonly string[]): readonly CsvColumn[] {
  return fields.map((field) => ({ field, json: true }));
}
