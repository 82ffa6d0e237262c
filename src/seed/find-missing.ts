import type { Run } from '../database/run.ts';
import type { CheckedSeed } from './checked-seed.ts';
import { sourceOf } from './compose-ids.ts';
import { readCited } from './read-cited.ts';
import type { RetractionRow } from './seed-graph.ts';
import type { Report } from './seed-value.ts';
import { isSupport } from './withdraw-sources.ts';

/**
 * The facts that files no longer state: those that stand, are stated by nothing but sources whose
 * passages the files give, and are not among theirs. Reports facts of the files that refer to one.
 */
export async function findMissing(
  run: Run,
  { passages, facts, retractions }: CheckedSeed,
  report: Report,
): Promise<readonly RetractionRow[]> {
  const sources = new Set<string>();
  for (const { id } of passages) sources.add(sourceOf(id));
  const cited = await readCited(run, [...sources]);
  const retracted = new Set([...retractions].map(({ key }) => key));
  const missing = new Set(
    cited.facts
      .filter(({ stored, citations }) => {
        const support = citations.filter(isSupport);
        const isOfFiles = support.every(({ source }) => sources.has(source.id));
        return stored.properties.basis === 'STATED' && isOfFiles;
      })
      .map(({ stored }) => String(stored.properties.key))
      .filter((key) => facts.placeOf(key) === undefined && !retracted.has(key)),
  );
  for (const [key, links] of facts.links()) {
    const at = facts.placeOf(key);
    for (const link of links) {
      if (at && missing.has(link.key)) {
        report(at, `${key} refers to ${link.key}, which the files no longer state`);
      }
    }
  }
  return [...missing].map((key) => ({ key }));
}
