import { compareTexts, type FieldChange } from './compare-fields.ts';
import type { Changes } from './compare-graph.ts';
import type { Stored } from './read-stored.ts';
import type { Properties, UnstatedRow } from './seed-graph.ts';

/** What is left open about one thing, before and after a change. */
export interface UnstatedChange {
  readonly before: readonly Properties[];
  readonly after: readonly Properties[];
}

/** What a change of it changes, as one field. */
export function compareUnstated(
  before: readonly Properties[],
  after: readonly Properties[],
): FieldChange[] {
  return compareTexts('unstated', printUnstated(before), printUnstated(after));
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

export function propertiesOf(rows: readonly UnstatedRow[]): readonly Properties[] {
  return rows.map(({ properties }) => properties);
}

/** `payer: who pays (article#S5); end`, by the words for what is open. */
function printUnstated(all: readonly Properties[]): string {
  return all
    .map(({ field, note, sourceId, passageIdList }) => {
      const where = Array.isArray(passageIdList) ? passageIdList.join(', ') : sourceId;
      const what = note === undefined ? String(field) : `${field}: ${note}`;
      return where === undefined ? what : `${what} (${where})`;
    })
    .sort()
    .join('; ');
}
