import { compareTexts } from '../oracle/compare-texts.ts';
import type { Random } from '../oracle/random.ts';

/** One word in each of ten scripts. */
export const WORDS = [
  ...['river', 'река', 'ποτάμι', '河川', '강물', 'नदी', 'نهر', 'נהר', 'แม่น้ำ', 'գետ'],
];

/** A text of several words, in several scripts. */
export function makeText(random: Random, words: number): string {
  return Array.from({ length: words }, () => random.pick(WORDS)).join(' ');
}

/** A value in most cases, and null in the others. */
export function maybe<T>(random: Random, value: T, probability = 0.7): T | null {
  return random.chance(probability) ? value : null;
}

/** A day of the twenty years from 2005 on. */
export function makeDay(random: Random): string {
  const part = (number: number) => String(number).padStart(2, '0');
  return `${2005 + random.below(20)}-${part(1 + random.below(12))}-${part(1 + random.below(28))}`;
}

/** One column of an order: what it reads, and which way it goes. */
export interface Column<T> {
  readonly read: (row: T) => string | number | boolean | null;
  readonly direction: 'ASC' | 'DESC';
}

/** Sorted as the API promises: nulls last either way, then by id the way of the last column. */
export function sortRows<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  idOf: (row: T) => string,
): T[] {
  const last: Column<T> = { read: idOf, direction: columns.at(-1)?.direction ?? 'ASC' };
  return [...rows].sort((a, b) => {
    for (const { read, direction } of [...columns, last]) {
      const order = compareValues(read(a), read(b), direction);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compareValues(
  a: string | number | boolean | null,
  b: string | number | boolean | null,
  direction: 'ASC' | 'DESC',
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === 'string' && typeof b === 'string' ? compareTexts(a, b) : Number(a) - Number(b);
  return direction === 'ASC' ? order : -order;
}
