import type { ExportValue } from '../../export/export-record.ts';

/** Whether a field of a claim says that id, alone or in a list. */
export function includesId(value: ExportValue | undefined, id: string): boolean {
  return Array.isArray(value) ? value.includes(id) : value === id;
}

/** Other ids in place of some. Each once, where a list would have an id twice then. */
export function replaceIds(value: ExportValue, ids: readonly string[], into: string): ExportValue {
  const replace = (one: ExportValue): ExportValue => (ids.includes(String(one)) ? into : one);
  return Array.isArray(value) ? [...new Set(value.map(replace))] : replace(value);
}
