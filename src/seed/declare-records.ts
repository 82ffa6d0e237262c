import { SOURCE_DATE } from '../model/reserved-names.ts';
import { completePassageId } from './check-reference.ts';
import type { Known, KnownEntity, KnownFact, KnownPassage } from './known.ts';
import { parseFuzzyDate } from './parse-fuzzy-date.ts';
import type { SeedRecord } from './seed-record.ts';
import type { Position, Report, SeedMap, SeedValue } from './seed-value.ts';

/** What the records declare joins what the database holds; reports ids and keys given twice. */
export function declareRecords(
  records: readonly SeedRecord[],
  stored: Known,
  report: Report,
): Known {
  const entities = new Map(stored.entities);
  const passages = new Map(stored.passages);
  const facts = new Map(stored.facts);
  const first = new Map<string, Position>();
  const declare = (id: string, at: Position): boolean => {
    const earlier = first.get(id);
    if (earlier) report(at, `${id} was given already at ${earlier.file}:${earlier.line}`);
    else first.set(id, at);
    return earlier === undefined;
  };
  for (const record of records) {
    switch (record.kind) {
      case 'entity':
        if (!/^[^\s#\p{Cc}]{1,200}$/u.test(record.id)) {
          report(record.at, `"${record.id}": expected an id without blanks and #, such as nvidia`);
        }
        if (declare(record.id, record.at)) {
          entities.set(record.id, declareEntity(record, stored.entities.get(record.id)));
        }
        break;
      case 'passage': {
        const id = completePassageId(record.label, record.sourceId) ?? '';
        if (declare(id, record.at)) passages.set(id, declarePassage(record.entry.value));
        break;
      }
      case 'fact': {
        const key = record.fields.entries.get('key')?.value;
        const text = key && textOf(key);
        if (text === undefined) break;
        if (!/^[\w-][\w.-]{0,199}$/.test(text)) {
          report(key?.at ?? record.at, `key: expected letters, digits, - and _, found "${text}"`);
        }
        if (declare(`fact ${text}`, key?.at ?? record.at)) facts.set(text, UNRESOLVED);
        break;
      }
      case 'names':
      case 'relation':
        break;
    }
  }
  return { entities, passages, facts };
}

const UNRESOLVED: KnownFact = { modality: undefined };

function declareEntity(
  { id, type, fields }: { id: string; type: string; fields: SeedMap },
  stored: KnownEntity | undefined,
): KnownEntity {
  const name = fields.entries.get('name')?.value;
  const published = fields.entries.get(SOURCE_DATE)?.value;
  const date = published && parseFuzzyDate(SOURCE_DATE, published, () => {});
  return {
    type: stored?.type ?? type,
    name: (name && textOf(name)) ?? stored?.name ?? id,
    stored: stored !== undefined,
    publishedFrom: date?.earliest ?? stored?.publishedFrom,
  };
}

function declarePassage(value: SeedValue): KnownPassage {
  const words = value.kind === 'map' ? value.entries.get('text')?.value : value;
  return { text: (words && textOf(words)) ?? '' };
}

function textOf(value: SeedValue): string | undefined {
  return value.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}
