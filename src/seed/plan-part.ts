import type { Run } from '../database/run.ts';
import type { Statement } from '../database/statement.ts';
import type { Model } from '../model/model.ts';
import type { ChangeSet } from './change-set.ts';
import { type Changes, compareGraph } from './compare-graph.ts';
import { compareHistory } from './compare-history.ts';
import { followFacts } from './follow-facts.ts';
import type { Known } from './known.ts';
import { readStored, type Stored } from './read-stored.ts';
import type { GraphPart } from './split-graph.ts';
import { withdrawSources } from './withdraw-sources.ts';
import { writeGraph } from './write-graph.ts';
import { writeHistory } from './write-history.ts';

/** What a part of a seed changes, and how. */
export interface PlannedPart {
  readonly stored: Stored;
  readonly changes: Changes;
  /** All in one transaction, in this order; none where all is as it should be. */
  readonly statements: readonly Statement[];
}

/** Compares a part of a seed, and what follows from it, with what `run` reads. */
export async function planPart(
  run: Run,
  model: Model,
  part: GraphPart,
  known: Known,
  set: ChangeSet,
): Promise<PlannedPart> {
  const stored = await readStored(run, part, known);
  const withdrawal = await withdrawSources(run, part, stored);
  const { facts, followers } = await followFacts(run, part, stored, withdrawal);
  const changes = compareGraph({ ...part, facts }, stored, followers, withdrawal);
  const statements = writeGraph(changes, model, set);
  if (statements.length === 0) return { stored, changes, statements };
  const history = writeHistory(compareHistory(changes, stored, model), set);
  return { stored, changes, statements: [...statements, ...history] };
}
