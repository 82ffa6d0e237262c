import type { Run } from '../database/run.ts';
import type { Values } from '../database/to-rows.ts';

/** Rows that are read at a time: enough for the way to the database not to count. */
const PAGE = 500;

/**
 * All rows of a statement, a page at a time. Its first column is a key that an index orders, in which the
 * statement has to seek (see `readGroups`); it takes those that come after `$p.after`, and as many as `$p.size`.
 */
export async function* readPages(
  run: Run,
  text: string,
  values: Readonly<Record<string, unknown>> = {},
): AsyncGenerator<readonly Values[]> {
  for (let after = ''; ; ) {
    const rows = await read(run, text, { ...values, after });
    yield rows;
    if (rows.length < PAGE) return;
    after = String(rows.at(-1)?.[0]);
  }
}

/** Statements for rows in groups, whose first column is the group. */
export interface GroupStatements {
  /** Rows of the groups that come after `$p.group`, in the order of group and place. */
  readonly begin: string;
  /** Rows of `$p.group` in their order, without the first `$p.skip`. */
  readonly rest: string;
}

/**
 * All rows in groups, a page at a time, in the order of group and place. Within a group that a page has
 * cut, rows are counted rather than sought by the last one's place: Neo4j (2026.08.1) sorts texts by code
 * point and compares them by UTF-16, and even where an index on both is named it may seek the group
 * alone, and then compare.
 */
export async function* readGroups(
  run: Run,
  { begin, rest }: GroupStatements,
): AsyncGenerator<readonly Values[]> {
  for (let group: unknown = ''; ; ) {
    let rows = await read(run, begin, { group });
    yield rows;
    if (rows.length < PAGE) return;
    // The page may end within a group.
    group = rows.at(-1)?.[0];
    let skip = rows.filter((row) => row[0] === group).length;
    do {
      rows = await read(run, rest, { group, skip: skip });
      skip += rows.length;
      yield rows;
    } while (rows.length === PAGE);
  }
}

/** Rows for ids, a page at a time, in the order of the ids. The statement takes them as `$p.ids`. */
export async function* readByIds(
  run: Run,
  text: string,
  ids: readonly string[],
): AsyncGenerator<readonly Values[]> {
  for (let start = 0; start < ids.length; start += PAGE) {
    const mine = ids.slice(start, start + PAGE);
    const rows = await run({ text, parameters: { p: { ids: mine } } });
    const byId = new Map(rows.map((row) => [String(row[0]), row]));
    yield mine.flatMap((id) => {
      const row = byId.get(id);
      return row ? [row] : [];
    });
  }
}

function read(
  run: Run,
  text: string,
  values: Readonly<Record<string, unknown>>,
): Promise<Values[]> {
  return run({ text, parameters: { p: { ...values, size: PAGE } } });
}
