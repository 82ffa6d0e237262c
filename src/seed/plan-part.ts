import type { Run } from '../database/run.ts';
import type { Statement } from '../database/statement.ts';
import type { Model } from '../model/model.ts';
import type { ChangeSet } from './change-set.ts';
import { type ComparedSeed, compareSeed } from './compare-seed.ts';
import type { Known } from './known.ts';
import type { GraphPart } from './split-graph.ts';
import { writeGraph } from './write-graph.ts';
import { writeHistory } from './write-history.ts';

/** What a part of a seed changes, and how. */
export interface PlannedPart extends ComparedSeed {
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
  const compared = await compareSeed(run, model, part, known);
  const statements = writeGraph(compared.changes, model, set);
  if (statements.length === 0) return { ...compared, statements };
  return { ...compared, statements: [...statements, ...writeHistory(compared.history, set)] };
}
