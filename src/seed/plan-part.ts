import type { Run } from '../database/run.ts';
import type { Statement } from '../database/statement.ts';
import type { Model } from '../model/model.ts';
import type { ChangeSet } from './change-set.ts';
import { type ComparedSeed, compareSeed } from './compare-seed.ts';
import type { Known } from './known.ts';
import { type LogLine, logChanges } from './log-changes.ts';
import type { GraphPart } from './split-graph.ts';
import { writeGraph } from './write-graph.ts';
import { writeHistory } from './write-history.ts';

/** What a part of a seed changes, and how. */
export interface PlannedPart extends ComparedSeed {
  /** All in one transaction, in this order; none where all is as it should be. */
  readonly statements: readonly Statement[];
}

/** What is done beside what records can say: entities that become one, or are deleted. */
export interface FurtherChange {
  /** Run when the records have been written. */
  readonly statements: readonly Statement[];
  readonly log: readonly LogLine[];
}

export const NOTHING_FURTHER: FurtherChange = { statements: [], log: [] };

/** Compares a part of a seed, and what follows from it, with what `run` reads. */
export async function planPart(
  run: Run,
  model: Model,
  part: GraphPart,
  known: Known,
  set: ChangeSet,
  further: FurtherChange = NOTHING_FURTHER,
): Promise<PlannedPart> {
  const compared = await compareSeed(run, model, part, known);
  const statements = [...writeGraph(compared.changes, model, set), ...further.statements];
  if (statements.length === 0) return { ...compared, statements };
  const log = [...logChanges(compared, model), ...further.log];
  return { ...compared, statements: [...statements, ...writeHistory(compared.history, log, set)] };
}
