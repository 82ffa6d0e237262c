import { printTable } from '../src/print-table.ts';
import type { Question } from './operations/operation.ts';

/** Db hits of this server in graphs of several sizes, by name, and how they grow from the first to the last. */
export function printGrowth(
  questions: readonly Question[],
  sizes: readonly number[],
  hits: readonly ReadonlyMap<string, number>[],
): string {
  const rows = questions.map(({ name, short }) => {
    const counts = hits.map((all) => all.get(name) ?? 0);
    const [first = 0, last = 0] = [counts[0], counts.at(-1)];
    return [short, ...counts.map((count) => count.toLocaleString('en')), (last / first).toFixed(2)];
  });
  const heads = sizes.map((size) => `${size.toLocaleString('en')} entities`);
  return printTable(['db hits', ...heads, 'last ÷ first'], rows);
}
