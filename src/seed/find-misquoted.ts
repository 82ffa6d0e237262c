import { saysHidden } from '../database/hidden-things.ts';
import type { Run } from '../database/run.ts';
import { holdsQuote } from '../model/holds-quote.ts';
import type { Model } from '../model/model.ts';
import { passageId } from './compose-ids.ts';
import { type Quoting, wordsOf } from './known.ts';
import { readBatches } from './read-batches.ts';
import type { PassageRecord, SeedRecord } from './seed-record.ts';

/**
 * The facts that quote words of passages which the passages of some records no longer hold, by the id of the passage.
 * `mayDiffer` tells which are stored, and maybe with other words.
 */
export async function findMisquoted(
  run: Run,
  { hidden }: Model,
  records: readonly SeedRecord[],
  mayDiffer: (id: string, text: string) => boolean,
): Promise<ReadonlyMap<string, readonly Quoting[]>> {
  const given = new Map(records.filter(isPassage).map((one) => [idOf(one), wordsOf(one) ?? '']));
  const changed = [...given].filter(([id, text]) => id.isWellFormed() && mayDiffer(id, text));
  if (changed.length === 0) return new Map();
  const isHidden = hidden && saysHidden(hidden);
  const rows = await readBatches(
    run,
    `UNWIND $p.rows AS id
MATCH (passage:Passage {id: id})<-[cites:CITES]-(fact:Fact)
WHERE cites.retractedAt IS NULL AND cites.quote IS NOT NULL AND fact.currentKey IS NOT NULL
RETURN id, fact.currentKey, cites.quote, ${isHidden ?? 'false'}
ORDER BY id, fact.currentKey, cites.ordinal`,
    changed.map(([id]) => id),
  );
  const lost = rows
    .map(([id, key, quote, isUnseen]) => ({
      passage: String(id),
      ...{ key: String(key), quote: String(quote), seen: isUnseen !== true },
    }))
    .filter(({ passage, quote }) => !holdsQuote(given.get(passage) ?? '', quote));
  return Map.groupBy(lost, ({ passage }) => passage);
}

function isPassage(record: SeedRecord): record is PassageRecord {
  return record.kind === 'passage';
}

function idOf({ sourceId, label }: PassageRecord): string {
  return passageId(sourceId, label);
}
