import { NOT_STATED } from './check-unstated.ts';
import { compareTexts, type FieldChange } from './compare-fields.ts';
import type { Changes } from './compare-graph.ts';
import type { Stored } from './read-stored.ts';
import type { Properties, UnstatedRow } from './seed-graph.ts';

/** What is left open about one thing, before and after a change. */
export interface UnstatedChange {
  readonly before: readonly Properties[];
  readonly after: readonly Properties[];
}

/**
 * What a change of it changes: each word that is left open is a field of its own, as files write it, so that who may not
 * read a field of that name is not told what is open of it.
 */
export function compareUnstated(
  before: readonly Properties[],
  after: readonly Properties[],
): FieldChange[] {
  const [old, fresh] = [before, after].map(byWord);
  const words = [...new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])].sort();
  return words.flatMap((word) => compareTexts(word, old?.get(word) ?? '', fresh?.get(word) ?? ''));
}

/** By the ids of those things of which something else is left open. */
export function changedUnstated(
  { unstated: { created, updated }, settled }: Pick<Changes, 'unstated' | 'settled'>,
  stored: Pick<Stored, 'unstated'>,
): ReadonlyMap<string, UnstatedChange> {
  const given = Map.groupBy(propertiesOf([...created, ...updated]), ({ aboutId }) =>
    String(aboutId),
  );
  const gone = new Set(settled);
  // Its id begins with that of the thing.
  const about = new Set([
    ...given.keys(),
    ...settled.map((id) => id.slice(0, id.lastIndexOf('/'))),
  ]);
  return new Map(
    [...about].map((id) => {
      const before = stored.unstated.get(id) ?? [];
      const fresh = given.get(id) ?? [];
      const replaced = new Set(fresh.map((one) => one.id));
      const kept = before.filter((one) => !gone.has(String(one.id)) && !replaced.has(one.id));
      return [id, { before, after: [...kept, ...fresh] }];
    }),
  );
}

/** What rows of it say, as the database keeps it. */
export function propertiesOf(rows: readonly UnstatedRow[]): readonly Properties[] {
  return rows.map(({ properties }) => properties);
}

/** `not stated: who pays (article#S5)`, by the word for what is open. */
function byWord(all: readonly Properties[]): ReadonlyMap<string, string> {
  return new Map(
    all.map(({ field, note, sourceId, passageIdList }) => {
      const where = Array.isArray(passageIdList) ? passageIdList.join(', ') : sourceId;
      const what = note === undefined ? NOT_STATED : `${NOT_STATED}: ${note}`;
      return [String(field), where === undefined ? what : `${what} (${where})`] as const;
    }),
  );
}
