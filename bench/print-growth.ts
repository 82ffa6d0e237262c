import { printTable } from '../src/print-table.ts';
import type { Hits } from './measure/count-hits.ts';
import { OPERATIONS } from './operations/operations.ts';

/** Db hits of this server in graphs of several sizes, and how they grow from the first to the last. */
export function printGrowth(sizes: readonly number[], hits: readonly (readonly Hits[])[]): string {
  const names = OPERATIONS.filter(({ name }) => hits[0]?.some((one) => one.operation === name));
  const rows = names.map(({ name, short }) => {
    const counts = hits.map((all) => all.find((one) => one.operation === name)?.ours ?? 0);
    const [first = 0, last = 0] = [counts[0], counts.at(-1)];
    return [short, ...counts.map((count) => count.toLocaleString('en')), (last / first).toFixed(2)];
  });
  const heads = sizes.map((size) => `${size.toLocaleString('en')} entities`);
  return printTable(['db hits', ...heads, 'last ÷ first'], rows);
}
