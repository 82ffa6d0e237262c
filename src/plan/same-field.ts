import { isDeepStrictEqual } from 'node:util';
import type { Field } from '../model/model.ts';

/** Whether two types declare a field alike, in all but words, so that one plan serves both. */
export function isSameField(a: Field | undefined, b: Field | undefined): boolean {
  // Types have the very field of the interface they inherit it from.
  if (a === b) return true;
  return a !== undefined && b !== undefined && isDeepStrictEqual(bare(a), bare(b));
}

function bare(field: Field): Field {
  return { ...field, description: '' };
}
