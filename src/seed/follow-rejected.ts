import { passageId } from './compose-ids.ts';
import { mentionsOf } from './mentions-of.ts';
import type { SeedRecord } from './seed-record.ts';
import type { Position } from './seed-value.ts';

/** Of what is given together: to which item a place belongs, where an item is rejected alone. */
export type ItemOf = (place: Position) => string;

/** Items that are rejected, as their mistakes are found. */
export interface Rejected {
  readonly itemOf: ItemOf;
  /** Their names; those that are found while they are gone through come behind the others. */
  readonly items: ReadonlySet<string>;
}

/**
 * Checks again what mentions something that a rejected item would have given, and what mentions that, however long the
 * chain is: `check` is told all records that are left, and which of them to check.
 */
export function followRejected(
  records: readonly SeedRecord[],
  { itemOf, items }: Rejected,
  check: (left: readonly SeedRecord[], suspects: readonly SeedRecord[]) => void,
): void {
  const byItem = Map.groupBy(records, ({ at }) => itemOf(at));
  const mentioning = new Map<string, SeedRecord[]>();
  for (const record of records) {
    for (const text of new Set(mentionsOf(record))) {
      const others = mentioning.get(text);
      if (others) others.push(record);
      else mentioning.set(text, [record]);
    }
  }
  const isLeft = ({ at }: SeedRecord): boolean => !items.has(itemOf(at));
  for (let followed = 0; followed < items.size; ) {
    const fresh = [...items].slice(followed);
    followed = items.size;
    const gone = fresh.flatMap((item) => byItem.get(item) ?? []).flatMap(givenBy);
    const suspects = new Set(gone.flatMap((text) => mentioning.get(text) ?? []).filter(isLeft));
    if (suspects.size > 0) check(records.filter(isLeft), [...suspects]);
  }
}

/** By what others may refer to what a record gives. */
function givenBy(record: SeedRecord): readonly string[] {
  switch (record.kind) {
    case 'entity':
      return [record.id];
    case 'passage':
      return [passageId(record.sourceId, record.label)];
    case 'fact': {
      const key = record.fields.entries.get('key')?.value;
      return key?.kind === 'scalar' ? [String(key.value)] : [];
    }
    case 'names':
    case 'relation':
    case 'retraction':
    case 'sourceRetraction':
    case 'unreadable':
      return [];
  }
}
