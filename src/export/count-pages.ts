import type { Run } from '../database/run.ts';
import { StartError } from '../errors.ts';

/**
 * The same pages. Throws a StartError at their end where they had fewer rows than the database counts:
 * nothing is to be missing from an export without a word. `text` returns the number; it takes
 * `values` as `$p`.
 */
export async function* countPages<T>(
  run: Run,
  pages: AsyncGenerator<readonly T[]>,
  what: string,
  text: string,
  values: Readonly<Record<string, unknown>> = {},
): AsyncGenerator<readonly T[]> {
  let read = 0;
  for await (const rows of pages) {
    read += rows.length;
    yield rows;
  }
  const [row] = await run({ text, parameters: { p: values } });
  const there = Number(row?.[0] ?? 0);
  if (read >= there) return;
  throw new StartError(
    `${read} of ${there} ${what} were read: the graph was changed meanwhile, or an index is out of order (npm run check tells); export again.`,
  );
}
