import { type KeptProperties, keptProperties } from '../seed/kept-properties.ts';
import type { ExportRecord, ExportValue } from './export-record.ts';

/** What an entity that is merged takes with it, so that it can be taken apart again. */
export interface Kept {
  readonly id: string;
  /** Claims that say the other id now. */
  readonly moved: readonly MovedField[];
  /** Its names and relations, as a seed says them. */
  readonly names: ExportRecord['fields'];
  readonly relations: readonly ExportRecord['fields'][];
  /** What the other one did not have before: names, and relations by type and id. */
  readonly newNames: readonly string[];
  readonly newRelations: readonly NewRelation[];
}

/** A field of a claim in which an id gave way to another one, and what it said before. */
export interface MovedField {
  readonly key: string;
  readonly field: string;
  readonly before: ExportValue;
}

/** A relation by its type and id. */
export interface NewRelation {
  readonly type: string;
  readonly id: string;
}

/** A merged entity, with what it is a part of. */
export interface Merged extends Kept {
  readonly into: string;
  /** Name of its type. */
  readonly type: string;
}

/** The properties in which a merged entity keeps that. */
export function printKept(kept: Kept): Partial<KeptProperties> {
  return keptProperties({
    movedKeyList: kept.moved.map(({ key }) => key),
    movedFieldList: kept.moved.map(({ field }) => field),
    movedValueList: kept.moved.map(({ before }) => JSON.stringify(before)),
    keptNames: printFields(kept.names),
    keptRelationList: kept.relations.map(printFields),
    newNameList: kept.newNames,
    newRelationTypeList: kept.newRelations.map(({ type }) => type),
    newRelationIdList: kept.newRelations.map(({ id }) => id),
  });
}

/** What the properties of an entity keep. */
export function readKept(id: string, properties: Readonly<Record<string, unknown>>): Kept {
  // Only merges and seeds write them.
  const list = (name: keyof KeptProperties) => (properties[name] ?? []) as readonly string[];
  const pairs = (first: keyof KeptProperties, second: keyof KeptProperties) =>
    list(first).map((one, i) => [one, list(second)[i] ?? ''] as const);
  return {
    id,
    moved: pairs('movedKeyList', 'movedFieldList').map(([key, field], i) => ({
      ...{ key, field },
      before: toExported(JSON.parse(list('movedValueList')[i] ?? 'null')),
    })),
    names: parseKept(String(properties.keptNames)),
    relations: list('keptRelationList').map(parseKept),
    newNames: list('newNameList'),
    newRelations: pairs('newRelationTypeList', 'newRelationIdList').map(([type, one]) => ({
      type,
      id: one,
    })),
  };
}

function printFields(fields: ExportRecord['fields']): string {
  return JSON.stringify(toPlain(fields));
}

function toPlain(value: ExportValue): unknown {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([name, one]) => [name, toPlain(one)]));
  return Array.isArray(value) ? value.map(toPlain) : value;
}

function parseKept(text: string): ExportRecord['fields'] {
  const value = toExported(JSON.parse(text));
  return value instanceof Map ? value : new Map();
}

function toExported(value: unknown): ExportValue {
  if (Array.isArray(value)) return value.map(toExported);
  if (typeof value !== 'object' || value === null) return value as string | number | boolean | null;
  return new Map(Object.entries(value).map(([name, one]) => [name, toExported(one)]));
}
