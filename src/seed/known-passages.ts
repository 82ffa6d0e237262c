import type { Run } from '../database/run.ts';
import { SUGGESTIONS } from '../model/nearest-name.ts';
import { sourceOf } from './compose-ids.ts';
import type { KnownPassage } from './known.ts';
import { mentionsOf } from './mentions-of.ts';
import { readBatches } from './read-batches.ts';
import type { SeedRecord } from './seed-record.ts';

/** The passages with these ids. */
export async function readPassages(
  run: Run,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownPassage>> {
  return knownPassages(
    await readBatches(
      run,
      `UNWIND $p.rows AS id
MATCH (passage:Passage {id: id})
RETURN passage.id, passage.text`,
      ids,
    ),
  );
}

/**
 * Passages of the sources that records mention, so that a slip of the pen finds its nearest label; in their order, since of
 * several that are as near the first is suggested.
 */
export async function suggestPassages(
  run: Run,
  records: readonly SeedRecord[],
): Promise<ReadonlyMap<string, KnownPassage>> {
  const mentioned = records.flatMap(mentionsOf).filter((text) => text.includes('#'));
  const sources = new Set(mentioned.map(sourceOf));
  if (sources.size === 0) return new Map();
  return knownPassages(
    await run({
      text: `MATCH (passage:Passage)
WHERE passage.sourceId IN $p.sources AND passage.position IS NOT NULL AND passage.id IS NOT NULL
RETURN passage.id, passage.text
ORDER BY passage.sourceId, passage.position
LIMIT ${SUGGESTIONS}`,
      parameters: { p: { sources: [...sources] } },
    }),
  );
}

function knownPassages(rows: readonly (readonly unknown[])[]): ReadonlyMap<string, KnownPassage> {
  return new Map(rows.map(([id, text]) => [String(id), { text: String(text) }]));
}
