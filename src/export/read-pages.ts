import type { Run } from '../database/run.ts';
import type { Values } from '../database/to-rows.ts';

/** Rows that are read at a time: enough for the way to the database not to count. */
const PAGE = 500;

/**
 * All rows of a statement, a page at a time. Its first column is a key that an index orders; it takes
 * those that come after `$p.after`, and as many as `$p.size`.
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

/** Statements for rows in groups, whose first columns are the group, the place in it, and an id. */
export interface GroupStatements {
  /** Rows of the groups that come after `$p.group`. */
  readonly begin: string;
  /** Rows of `$p.group` from `$p.place` on, without those whose ids are `$p.seen`. */
  readonly rest: string;
}

/**
 * All rows in groups, a page at a time, in the order of group and place. Each statement seeks in an
 * index that holds group and place, so that the last page costs what the first one does.
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
    let seen: readonly unknown[] = [];
    let place: unknown;
    do {
      const last: unknown = rows.at(-1)?.[1];
      const level = rows.filter((row) => row[0] === group && row[1] === last).map((row) => row[2]);
      seen = last === place ? [...seen, ...level] : level;
      place = last;
      rows = await read(run, rest, { group, place, seen });
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
