import type { ExecutionResult } from 'graphql';
import { isCursor, rowOfCursor } from './oracle-cursor.ts';

/** Where two answers differ, in words; null where they say the same. */
export function compareAnswers(expected: ExecutionResult, found: ExecutionResult): string | null {
  const codes = (result: ExecutionResult) =>
    new Set(result.errors?.map((e) => String(e.extensions.code ?? e.message)) ?? []);
  const [wanted, got] = [codes(expected), codes(found)];
  if (isRefused(found)) return null;
  // An operation is refused whole, for the first thing that is wrong with it.
  if (wanted.size > 0 && got.size > 0) {
    if ([...got].every((code) => wanted.has(code))) return null;
  }
  if (wanted.size > 0 || got.size > 0) {
    return `errors: expected ${[...wanted].join(', ') || 'none'}, found ${[...got].join(', ') || 'none'}`;
  }
  return compareValues(expected.data, found.data, 'data', new Map());
}

/** An operation that is too large for the API says nothing of its answer. */
export function isRefused({ errors }: ExecutionResult): boolean {
  return errors?.some((error) => /_LIMIT$/.test(String(error.extensions.code))) ?? false;
}

/**
 * Cursors are opaque: where the oracle has one, any text will do, but the same text must not stand
 * for two rows.
 */
function compareValues(
  expected: unknown,
  found: unknown,
  path: string,
  cursors: Map<unknown, string>,
): string | null {
  if (isCursor(expected)) {
    const row = rowOfCursor(expected);
    const known = cursors.get(found) ?? row;
    cursors.set(found, row);
    if (typeof found === 'string' && known === row) return null;
    return `${path}: expected a cursor of ${row}, found ${JSON.stringify(found)}, which was one of ${known}`;
  }
  if (!isObject(expected) || !isObject(found)) {
    if (expected === found || isSameNumber(expected, found)) return null;
    return `${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
  }
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  for (const name of names) {
    const difference = compareValues(expected[name], found[name], `${path}.${name}`, cursors);
    if (difference !== null) return difference;
  }
  return Array.isArray(expected) === Array.isArray(found) ? null : `${path}: a list and no list`;
}

/** Sums and means of the same numbers may differ in their last digits. */
function isSameNumber(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return false;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
