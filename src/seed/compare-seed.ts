import type { Run } from '../database/run.ts';
import type { Model } from '../model/model.ts';
import { type Changes, compareGraph } from './compare-graph.ts';
import { compareHistory, type HistoryRow } from './compare-history.ts';
import { findRestated, NOTHING_RESTATED, type Restated } from './find-restated.ts';
import { followFacts } from './follow-facts.ts';
import type { Known } from './known.ts';
import { readStored, type Stored } from './read-stored.ts';
import type { SeedGraph } from './seed-graph.ts';
import { withdrawSources } from './withdraw-sources.ts';

/** What a seed, or a part of one, would change. */
export interface ComparedSeed {
  readonly changes: Changes;
  readonly stored: Stored;
  readonly history: readonly HistoryRow[];
  readonly restated: Restated;
}

/**
 * Compares a seed with the database, with all that follows from it; writes nothing. Names and relations that a merge moves
 * are not stated by themselves.
 */
export async function compareSeed(
  run: Run,
  model: Model,
  graph: SeedGraph,
  known: Known,
  stating: 'by itself' | 'moving' = 'by itself',
): Promise<ComparedSeed> {
  const stored = await readStored(run, graph, known);
  const withdrawal = await withdrawSources(run, graph, stored);
  const { facts, followers } = await followFacts(run, graph, stored, withdrawal);
  const changes = compareGraph({ ...graph, facts }, stored, followers, withdrawal);
  const restated =
    stating === 'by itself' ? await findRestated(run, graph, known) : NOTHING_RESTATED;
  const history = compareHistory(changes, stored, restated.names, model, known);
  return { changes, stored, history, restated };
}
