import { OWN_FIELDS } from './check-entity.ts';
import { LONGEST_ID } from './check-id.ts';
import { passageId, sourceOf } from './compose-ids.ts';
import type { SeedRecord } from './seed-record.ts';
import type { SeedMap, SeedValue } from './seed-value.ts';

/** Longer texts refer to nothing: an id, and behind a `#` a label. */
const LONGEST_REFERENCE = 2 * LONGEST_ID + 1;

/** Keys that records give as premises and that are among these texts. */
export function mentionedPremises(
  records: readonly SeedRecord[],
  texts: ReadonlySet<string>,
): readonly string[] {
  const keys = records.flatMap((record) =>
    record.kind === 'fact' ? textsIn(record.fields, ['premises'], undefined) : [],
  );
  return [...new Set(keys)].filter((key) => texts.has(key));
}

/** Every short text where a reference may stand; looking it up in vain costs next to nothing. */
export function mentionsOf(record: SeedRecord): readonly string[] {
  const { source } = record;
  switch (record.kind) {
    case 'entity':
      return [record.id, ...textsIn(record.fields, OWN_FIELDS, source)];
    case 'passage':
      return [record.sourceId, passageId(record.sourceId, record.label)];
    case 'names':
      return [record.id, ...textsOf(record.names, source)];
    case 'fact':
      return [...textsOf(record.fields, source), ...(source === undefined ? [] : [source])];
    case 'relation':
      return textsIn(record.fields, ['subject', 'object'], undefined);
    case 'retraction':
      return textsOf(record.key, undefined);
    case 'unreadable':
      return [];
    case 'sourceRetraction':
      return textsOf(record.id, undefined);
  }
}

function textsIn(
  { entries }: SeedMap,
  names: readonly string[],
  source: string | undefined,
): readonly string[] {
  return names.flatMap((name) => {
    const value = entries.get(name)?.value;
    return value ? textsOf(value, source) : [];
  });
}

function textsOf(value: SeedValue, source: string | undefined): readonly string[] {
  switch (value.kind) {
    case 'list':
      return value.items.flatMap((item) => textsOf(item, source));
    case 'map':
      return [...value.entries.values()].flatMap((entry) => textsOf(entry.value, source));
    case 'scalar': {
      const { value: found } = value;
      if (typeof found !== 'string' && typeof found !== 'bigint') return [];
      const text = String(found);
      if (text.length > LONGEST_REFERENCE) return [];
      const sources = text.includes('#') ? [sourceOf(text)] : [];
      return [text, ...sources, ...(source === undefined ? [] : [passageId(source, text)])];
    }
  }
}
