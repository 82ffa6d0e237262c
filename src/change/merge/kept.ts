import type { ExportRecord, ExportValue } from '../../export/export-record.ts';

/** What an entity that is merged takes with it, so that it can be taken apart again. */
export interface Kept {
  readonly id: string;
  /** Claims that now say the other id, and in which of their fields; `+` before one that it stood in already. */
  readonly moved: readonly (readonly [key: string, field: string])[];
  /** Its names and relations, as a seed says them. */
  readonly names: ExportRecord['fields'];
  readonly relations: readonly ExportRecord['fields'][];
  /** What the other one did not have before: names, and relations by type and id. */
  readonly newNames: readonly string[];
  readonly newRelations: readonly NewRelation[];
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

/** A record as the text that the entity keeps. */
export function printKept(fields: ExportRecord['fields']): string {
  return JSON.stringify(toPlain(fields));
}

function toPlain(value: ExportValue): unknown {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([name, one]) => [name, toPlain(one)]));
  return Array.isArray(value) ? value.map(toPlain) : value;
}

/** The record again. */
export function readKept(text: string): ExportRecord['fields'] {
  const value = toExported(JSON.parse(text));
  return value instanceof Map ? value : new Map();
}

function toExported(value: unknown): ExportValue {
  if (Array.isArray(value)) return value.map(toExported);
  if (typeof value !== 'object' || value === null) return value as string | number | boolean | null;
  return new Map(Object.entries(value).map(([name, one]) => [name, toExported(one)]));
}
