import type { Field } from '../model/model.ts';
import { isSame } from './compare-rows.ts';
import type { Properties, StoredValue } from './seed-graph.ts';

/** A field whose value changes. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Parallel lists of the fields that change. */
export interface FieldLists {
  readonly fieldList: readonly string[];
  /** Values as text; empty where there was none, or is none any more. */
  readonly oldList: readonly string[];
  readonly newList: readonly string[];
}

/** Values and dates. */
export function compareFields(
  fields: readonly Field[],
  old: Properties,
  fresh: Properties,
): FieldChange[] {
  return fields.flatMap(({ kind, name }) => {
    switch (kind) {
      case 'property': {
        if (isSame(old[name], fresh[name])) return [];
        return [{ field: name, before: printStored(old[name]), after: printStored(fresh[name]) }];
      }
      case 'fuzzyDate':
        return compareTexts(name, printDate(name, old), printDate(name, fresh));
      default:
        return [];
    }
  });
}

/** `early 2026 (2026-01-01 to 2026-03-31)`: the words, and the days that they are taken for. */
function printDate(name: string, properties: Properties): string {
  const text = properties[`${name}Text`];
  if (text === undefined) return '';
  const [earliest, latest] = [properties[name], properties[`${name}Latest`]];
  return earliest === latest && earliest === text
    ? String(text)
    : `${text} (${earliest ?? '…'} to ${latest ?? '…'})`;
}

/** One field, by the texts that stand for its values. */
export function compareTexts(field: string, before: string, after: string): FieldChange[] {
  return before === after ? [] : [{ field, before, after }];
}

export function inLists(found: readonly FieldChange[]): FieldLists {
  return {
    fieldList: found.map(({ field }) => field),
    oldList: found.map(({ before }) => before),
    newList: found.map(({ after }) => after),
  };
}

/** A value as text, of a list all of them; empty for none. */
export function printStored(value: StoredValue | null | undefined): string {
  return value === undefined || value === null ? '' : asTexts(value).join(', ');
}

export function asTexts(value: StoredValue): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
