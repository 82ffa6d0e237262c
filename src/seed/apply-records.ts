import type { Span } from '@opentelemetry/api';
import { awaitSilence } from '../database/await-silence.ts';
import type { Database } from '../database/connect.ts';
import { LOCK_CHANGES } from '../database/lock-changes.ts';
import type { Run } from '../database/run.ts';
import { runInOrder } from '../database/run-in-order.ts';
import { rollBack, runTransaction } from '../database/run-transaction.ts';
import type { Mistake } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { createChangeSet } from './change-set.ts';
import { checkQuotes } from './check-quotes.ts';
import { gatherRows } from './checked-seed.ts';
import { createDeclaring } from './create-declaring.ts';
import { createFindKnown } from './create-find-known.ts';
import { createNames, type Names, NO_NAMES } from './create-names.ts';
import { createRecordCheck } from './create-record-check.ts';
import { followRejected, type ItemOf } from './follow-rejected.ts';
import { gatherMistakes } from './gather-mistakes.ts';
import { type FurtherChange, type PlannedPart, planPart } from './plan-part.ts';
import type { SeedGraph } from './seed-graph.ts';
import type { SeedRecord } from './seed-record.ts';
import type { Report } from './seed-value.ts';
import { countRows } from './split-graph.ts';
import { OF_ARGUMENTS } from './wording.ts';

/** What records did, or would do, step by step; or what is wrong with them, and then they did nothing. */
export type Applied =
  | { readonly kind: 'planned'; readonly planned: readonly PlannedPart[] }
  | { readonly kind: 'refused'; readonly mistakes: readonly Mistake[] };

/** What is done at once; the step behind it finds it done. */
export interface Step {
  /**
   * Makes the records, with what `run` reads of the graph; `report` takes what is wrong with them. Where
   * something is, they are made a second time.
   */
  readonly makeRecords: (run: Run, report: Report) => Promise<readonly SeedRecord[]>;
  /** What is done beside them, once they are made. */
  readonly further: () => FurtherChange;
  /** Reports what may not be so before it is written: another version than the caller has seen. */
  readonly examine: (graph: SeedGraph, planned: PlannedPart, report: Report) => void;
}

/** What is to be applied, and on what terms. */
export interface Application {
  /** One after another; what is wrong with one ends it. */
  readonly steps: readonly Step[];
  /** Where an item is rejected alone, what refers to it is found wanting together with it; undefined where one mistake refuses all. */
  readonly itemOf: ItemOf | undefined;
  /** Throws where whoever writes may not write over what is there. */
  readonly admit: (run: Run, graph: SeedGraph) => Promise<void>;
  /** The model as they may read it: what it hides from them they can refer to no more than to what is not there. */
  readonly seen: Model;
  /** Who writes, and why. */
  readonly by: string | undefined;
  readonly reason: string | undefined;
  /** Nothing is left of it. */
  readonly dryRun: boolean;
  /** In a dry run: told when all is written that will be undone. Again where the transaction is tried again. */
  readonly look: ((run: Run, planned: readonly PlannedPart[]) => Promise<void>) | undefined;
  readonly limitMs: number;
  /** The span of the request, where it is traced. */
  readonly origin?: Span | undefined;
}

/**
 * Makes the database say what records say, all of them in one transaction or none; each step has a change set of its
 * own. Writers go one after another, so that what is compared is what is there. Throws DatabaseError.
 */
export function applyRecords(
  database: Database,
  model: Model,
  application: Application,
): Promise<Applied> {
  const { steps, by, reason, dryRun, look, limitMs, origin } = application;
  const apply = async (run: Run): Promise<Applied> => {
    await run(LOCK_CHANGES);
    const done: PlannedPart[] = [];
    for (const step of steps) {
      const { graph, known, mistakes } = await checkRecords(run, model, application, step);
      const refuse = () => rollBack({ kind: 'refused', mistakes: mistakes.inOrder() });
      if (mistakes.count() > 0) return refuse();
      await application.admit(run, graph);
      const set = createChangeSet({ by, reason });
      const part = { ...graph, rows: countRows(graph) };
      const planned = await planPart(run, model, part, known, set, step.further());
      step.examine(graph, planned, mistakes.report);
      if (mistakes.count() > 0) return refuse();
      done.push(planned);
      if (dryRun && !look && done.length === steps.length) break;
      await runInOrder(run, planned.statements);
    }
    const outcome: Applied = { kind: 'planned', planned: done };
    if (!dryRun) return outcome;
    await look?.(run, done);
    return rollBack(outcome);
  };
  return runTransaction(database, apply, {
    limitMs,
    origins: origin && [origin],
    giveUp: (signal) => awaitSilence(database, signal),
  });
}

/** What may be meant is looked for only where something is wrong: ids, and the ids of what bears a name. */
async function checkRecords(
  run: Run,
  model: Model,
  { seen, itemOf }: Application,
  { makeRecords }: Step,
) {
  const check = async (suggest: 'suggest' | 'mentioned', names: Pick<Names, 'find'>) => {
    const mistakes = gatherMistakes();
    const items = new Set<string>();
    const report: Report = (at, ...said) => {
      if (itemOf) items.add(itemOf(at));
      mistakes.report(at, ...said);
    };
    const records = await makeRecords(run, report);
    const findKnown = await createFindKnown(run, seen, suggest);
    const stored = await findKnown(records);
    const declaring = createDeclaring(report);
    declaring.add(records, stored);
    const known = declaring.finish();
    const checking = {
      ...{ model, known, report, suggest: mistakes.suggest },
      ...{ merged: 'report', wording: OF_ARGUMENTS },
      findNamed: NO_NAMES.find,
      suggestNamed(name: string) {
        const [only, ...others] = names.find(name);
        return others.length === 0 ? only : undefined;
      },
    } satisfies Parameters<typeof createRecordCheck>[0];
    const checked = createRecordCheck(checking);
    checked.add(records);
    const seed = checked.finish();
    checkQuotes(seed, known, report);
    if (itemOf && suggest === 'suggest') {
      followRejected(records, { itemOf, items }, (left, suspects) => {
        // What is wrong with them by themselves was reported.
        const declaringLeft = createDeclaring(() => {});
        declaringLeft.add(left, stored);
        createRecordCheck({ ...checking, known: declaringLeft.finish() }).add(suspects);
      });
    }
    return { graph: gatherRows(seed), known, mistakes };
  };
  const checked = await check('mentioned', NO_NAMES);
  if (checked.mistakes.count() === 0) return checked;
  const names = createNames(run, seen);
  const suggested = await check('suggest', names);
  return (await names.learn(noRecords)) ? check('suggest', names) : suggested;
}

async function* noRecords(): AsyncGenerator<readonly SeedRecord[]> {}
