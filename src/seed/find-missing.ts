import type { Run } from '../database/run.ts';
import { sourceOf } from './compose-ids.ts';
import { readCited } from './read-cited.ts';
import type { RetractionRow, SeedGraph } from './seed-graph.ts';
import type { Position, Report } from './seed-value.ts';
import { isSupport } from './withdraw-sources.ts';

/**
 * The facts that files no longer state: those that stand, are stated by nothing but sources whose
 * passages the files give, and are not among theirs. Reports facts of the files that refer to one.
 */
export async function findMissing(
  run: Run,
  graph: SeedGraph,
  places: ReadonlyMap<string, Position>,
  report: Report,
): Promise<readonly RetractionRow[]> {
  const sources = new Set(graph.passages.map(({ id }) => sourceOf(id)));
  const { facts } = await readCited(run, [...sources]);
  const given = new Set([...graph.facts, ...graph.retractions].map(({ key }) => key));
  const missing = new Set(
    facts
      .filter(({ stored, citations }) => {
        const support = citations.filter(isSupport);
        const isOfFiles = support.every(({ source }) => sources.has(source.id));
        return stored.properties.basis === 'STATED' && isOfFiles;
      })
      .map(({ stored }) => String(stored.properties.key))
      .filter((key) => !given.has(key)),
  );
  for (const { key, links } of graph.facts) {
    const at = places.get(key);
    for (const link of links) {
      if (at && missing.has(link.key)) {
        report(at, `${key} refers to ${link.key}, which the files no longer state`);
      }
    }
  }
  return [...missing].map((key) => ({ key }));
}
