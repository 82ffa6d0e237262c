import type { GraphQLField } from 'graphql';
import type { Database } from '../database/connect.ts';
import { deadlineError } from '../database/to-database-error.ts';
import { invariant, type Mistake } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { createSeenBy } from '../model/model-for-role.ts';
import type { Role } from '../model/role.ts';
import { applyRecords } from '../seed/apply-records.ts';
import { NOTHING_FURTHER } from '../seed/plan-part.ts';
import type { ChangeItem } from './change-item.ts';
import { type ItemOutcome, judgeItems } from './judge-items.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { readItems } from './read-items.ts';
import { readRevisions } from './read-revisions.ts';
import type { Arguments } from './reading.ts';
import { refuseHiddenArguments } from './refuse-hidden-arguments.ts';
import { refuseHiddenThings } from './refuse-hidden-things.ts';
import { positionAt } from './to-seed-value.ts';

/** What a mutation did. */
export interface ChangeOutcome {
  readonly applied: boolean;
  readonly items: readonly ItemOutcome[];
  /** Facts that were withdrawn, those of a retracted source included. */
  readonly retracted: number;
  readonly errors: readonly ItemError[];
}

/** What is wrong with an item. */
export interface ItemError {
  readonly index: number;
  /** The way through the arguments. */
  readonly path: readonly string[];
  readonly message: string;
}

/** Who changes something, and until when it is of use. */
export interface ChangeContext {
  readonly role: Role;
  readonly by: string | undefined;
  /** On the clock of `performance.now()`, in milliseconds. */
  readonly deadline: number;
  /** Aborted when nobody waits any more: what was not begun by then is not done. */
  readonly signal: AbortSignal;
}

/**
 * Does what a field of Mutation asks for, with its coerced arguments: all of it or nothing, unless its
 * `policy` lets pass what is not wrong. Throws FORBIDDEN for what
 * whoever asks may not read, DatabaseError, or the signal's reason.
 */
export type ChangeGraph = (
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
  context: ChangeContext,
) => Promise<ChangeOutcome>;

/**
 * Changes in one database, under one model. Writers wait for each other in the database anyway; those
 * of this process wait here, where they hold no connection.
 */
export function createChangeGraph(database: Database, model: Model): ChangeGraph {
  const queue = createOneAtATime();
  const seenBy = createSeenBy(model);
  return (field, args, context) => queue(() => change(field, args, context));

  async function change(
    field: GraphQLField<unknown, unknown>,
    args: Arguments,
    context: ChangeContext,
  ): Promise<ChangeOutcome> {
    const rejected = new Map<number, readonly ItemError[]>();
    for (;;) {
      const outcome = await changeRest(field, args, context, new Set(rejected.keys()));
      const errors = [...rejected.values()].flat();
      if (outcome.errors.length === 0) return { ...outcome, errors };
      if (args.policy !== 'REJECT_ROWS') return outcome;
      // What refers to something that is rejected is found wanting the next time.
      const found = Map.groupBy(outcome.errors, (error) => error.index);
      invariant(
        [...found.keys()].every((index) => !rejected.has(index)),
        'what is rejected has no further mistakes',
      );
      for (const [index, mine] of found) rejected.set(index, mine);
    }
  }

  /** All items but those that are rejected; nothing where there are errors. */
  async function changeRest(
    field: GraphQLField<unknown, unknown>,
    args: Arguments,
    { role, by, deadline, signal }: ChangeContext,
    rejected: ReadonlySet<number>,
  ): Promise<ChangeOutcome> {
    signal.throwIfAborted();
    const limitMs = Math.ceil(deadline - performance.now());
    if (limitMs <= 0) throw deadlineError();
    const seen = seenBy(role);
    refuseHiddenArguments({ seen, model }, field, args);
    const { reason, dryRun } = args as { reason?: string | null; dryRun?: boolean };
    let items: readonly ChangeItem[] = [];
    let outcomes: readonly ItemOutcome[] = [];
    let revisions: ReadonlyMap<string, number> = new Map();
    const applied = await applyRecords(database, model, {
      makeRecords: async (run, report) => {
        items = await readItems({ model, seen, run, report }, field, args, rejected);
        revisions = await readRevisions(run, items);
        return items.flatMap(({ records }) => records);
      },
      // Whatever is done so is the only item.
      further: () => items[0]?.whole?.further ?? NOTHING_FURTHER,
      examine: (graph, planned, report) => {
        outcomes = judgeItems(items, graph, planned);
        for (const [i, { path, expectedVersion }] of items.entries()) {
          const outcome = outcomes[i];
          const found = outcome?.version ?? revisions.get(outcome?.nodeId ?? '');
          if (expectedVersion === undefined || expectedVersion === found) continue;
          report(positionAt([...path, 'expectedVersion']), explainVersion(expectedVersion, found));
        }
      },
      admit: (run, graph) => refuseHiddenThings(run, seen, graph),
      seen,
      by,
      reason: reason ?? undefined,
      dryRun: dryRun === true,
      limitMs,
    });
    if (applied.kind === 'refused') {
      const errors = applied.mistakes.map(toError).sort((a, b) => a.index - b.index);
      return { applied: false, items: [], retracted: 0, errors };
    }
    const { retractions } = applied.planned.changes;
    const some = outcomes.some(({ status }) => status !== 'REJECTED');
    return {
      applied: dryRun !== true && some,
      items: outcomes,
      retracted: retractions.facts.length,
      errors: [],
    };
  }
}

function explainVersion(expected: number, found: number | undefined): string {
  if (found === undefined) return `expected version ${expected}, but there is no such thing yet`;
  return `expected version ${expected}, found ${found}: look at what it says now, and change that`;
}

function toError({ file, text }: Mistake): ItemError {
  const path = file.split('.').filter((part) => part !== '');
  return { index: path[0] === 'changes' ? Number(path[1]) : 0, path, message: text };
}
