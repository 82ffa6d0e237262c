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
import { writeRestated } from './write-restated.ts';

/** What a part of a seed changes, and how. */
export interface PlannedPart extends ComparedSeed {
  /** All in one transaction, in this order; none where all is as it should be. */
  readonly statements: readonly Statement[];
}

/** What is done beside what records can say: entities that become one, or are deleted. */
export interface FurtherChange {
  /** Whether names and relations of the records are said by themselves, or belong to what moves. */
  readonly stating: 'by itself' | 'moving';
  /** Run when the records have been written. */
  readonly statements: readonly Statement[];
  readonly log: readonly LogLine[];
}

export const NOTHING_FURTHER: FurtherChange = {
  stating: 'by itself',
  ...{ statements: [], log: [] },
};

/** Compares a part of a seed, and what follows from it, with what `run` reads. */
export async function planPart(
  run: Run,
  model: Model,
  part: GraphPart,
  known: Known,
  set: ChangeSet,
  further: FurtherChange = NOTHING_FURTHER,
): Promise<PlannedPart> {
  const compared = await compareSeed(run, model, part, known, further.stating);
  const statements = [
    ...writeGraph(compared.changes, model, set),
    ...writeRestated(compared.restated),
    ...further.statements,
  ];
  if (statements.length === 0) return { ...compared, statements };
  const told = logChanges(compared, model);
  const rows = new Set(told.map(({ row }) => JSON.stringify(row)));
  // A relation may go by itself, and by giving way to one that comes back.
  const log = [...told, ...further.log.filter(({ row }) => !rows.has(JSON.stringify(row)))];
  return { ...compared, statements: [...statements, ...writeHistory(compared.history, log, set)] };
}
