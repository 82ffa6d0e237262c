import type { Run } from '../database/run.ts';
import { batches } from './batches.ts';
import type { CheckedSeed } from './checked-seed.ts';
import { sourceOf } from './compose-ids.ts';
import type { Keeping, Lookup } from './keeping.ts';
import type { Known } from './known.ts';
import { readStatedKeys } from './read-stated-keys.ts';
import type { Report } from './seed-value.ts';

/**
 * The keys of facts that files no longer state: those that stand, are stated by nothing but sources whose
 * passages the files give, and are not among theirs. Reports facts of the files that refer to one.
 */
export async function findMissing(
  run: Run,
  { passages, facts }: Pick<CheckedSeed, 'passages' | 'facts'>,
  { retractions }: Pick<Known, 'retractions'>,
  report: Report,
  keeping: Keeping,
): Promise<Lookup<true>> {
  const sources = keeping.map<true>();
  for (const { id } of passages) sources.set(sourceOf(id), true);
  const missing = keeping.map<true>();
  for (const source of sources.keys()) {
    for await (const keys of readStatedKeys(run, source)) {
      const unstated = keys.filter(
        (key) => facts.placeOf(key) === undefined && !retractions.has(key) && !missing.has(key),
      );
      const supported = await findSupported(run, unstated, sources);
      for (const key of unstated) if (!supported.has(key)) missing.set(key, true);
    }
  }
  for (const [key, links] of facts.links()) {
    const at = facts.placeOf(key);
    for (const link of links) {
      if (at && missing.has(link.key)) {
        report(at, `${key} refers to ${link.key}, which the files no longer state`);
      }
    }
  }
  return missing;
}

/** Those of some facts that another source supports. */
async function findSupported(
  run: Run,
  keys: readonly string[],
  sources: Pick<Lookup<unknown>, 'has'>,
): Promise<ReadonlySet<string>> {
  const supported = new Set<string>();
  const text = `UNWIND $p.rows AS key
MATCH (fact:Fact {currentKey: key})-[cites:CITES]->(passage:Passage)
WHERE cites.retractedAt IS NULL AND cites.stance = 'SUPPORTS' AND cites.role = 'STATES'
RETURN DISTINCT key, passage.sourceId`;
  for (const statement of batches(keys, text)) {
    for (const [key, source] of await run(statement)) {
      if (!sources.has(String(source))) supported.add(String(key));
    }
  }
  return supported;
}
