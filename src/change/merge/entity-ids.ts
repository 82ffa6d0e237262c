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

/**
 * The id in the place of the one that it gave way to. A list is as it was: what has gone since is left out, what is
 * still merged is said by the other id, and what has come since stands behind it.
 */
export function giveBack(
  value: ExportValue,
  into: string,
  id: string,
  before: ExportValue,
  isMerged: (id: string) => boolean,
): ExportValue {
  if (!Array.isArray(value) || !Array.isArray(before)) return id;
  const back = before.flatMap((one: ExportValue) => {
    if (one === id || value.includes(one)) return [one];
    return isMerged(String(one)) ? [into] : [];
  });
  const since = value.filter((one: ExportValue) => one !== into && !before.includes(one));
  return [...new Set([...back, ...since])];
}
