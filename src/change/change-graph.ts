import type { Span } from '@opentelemetry/api';
import type { GraphQLField } from 'graphql';
import type { Database } from '../database/connect.ts';
import type { Run } from '../database/run.ts';
import { deadlineError } from '../database/to-database-error.ts';
import { ClientError, DatabaseError, invariant, type Mistake } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { createSeenBy } from '../model/model-for-role.ts';
import type { Role } from '../model/role.ts';
import { applyRecords, type Step } from '../seed/apply-records.ts';
import { NOTHING_FURTHER, type PlannedPart } from '../seed/plan-part.ts';
import type { ChangeItem } from './change-item.ts';
import { type ItemOutcome, judgeItems, renewIds } from './judge-items.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { readItems, splitSteps } from './read-items.ts';
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
  /** The nearest name or id that would be right. */
  readonly suggestion: string | undefined;
}

/** Who changes something, and until when it is of use. */
export interface ChangeContext {
  readonly role: Role;
  readonly by: string | undefined;
  /** On the clock of `performance.now()`, in milliseconds. */
  readonly deadline: number;
  /** Aborted when nobody waits any more: what was not begun by then is not done. */
  readonly signal: AbortSignal;
  /** The span of the request, where it is traced. */
  readonly origin?: Span | undefined;
  /** Looks at what a dry run is about, by the ids of its items, before that is undone; undefined where nobody asks. */
  readonly look: ((run: Run, ids: readonly string[]) => Promise<void>) | undefined;
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
  let outage: { readonly at: number; readonly error: DatabaseError } | undefined;
  return (field, args, context) => {
    const since = performance.now();
    return queue(() => {
      // Asking one by one would only wait for a database that is away as many times more.
      if (outage && outage.at > since) throw outage.error;
      return change(field, args, context).catch((error: unknown) => {
        const away = outageOf(error);
        if (away) outage = { at: performance.now(), error: away };
        throw error;
      });
    });
  };

  async function change(
    field: GraphQLField<unknown, unknown>,
    args: Arguments,
    context: ChangeContext,
  ): Promise<ChangeOutcome> {
    const rejected = new Map<number, readonly ItemError[]>();
    for (;;) {
      const outcome = await changeRest(field, args, context, new Set(rejected.keys()));
      const errors = [...rejected.values()].flat().sort((a, b) => a.index - b.index);
      if (outcome.errors.length === 0) return { ...outcome, errors };
      if (args.policy !== 'REJECT_ROWS') return outcome;
      // What goes by something that is rejected may be found wanting the next time.
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
    { role, by, deadline, signal, origin, look }: ChangeContext,
    rejected: ReadonlySet<number>,
  ): Promise<ChangeOutcome> {
    signal.throwIfAborted();
    const limitMs = Math.ceil(deadline - performance.now());
    if (limitMs <= 0) throw deadlineError();
    const seen = seenBy(role);
    refuseHiddenArguments({ seen, model }, field, args);
    const { reason, dryRun } = args as { reason?: string | null; dryRun?: boolean };
    if (reason?.trim() === '') throw new ClientError('BAD_USER_INPUT', NO_REASON);
    const outcomes: (readonly ItemOutcome[])[] = [];
    const steps = splitSteps(field, args);
    if (steps.length > MOST_STEPS) throw new ClientError('BAD_USER_INPUT', TOO_MANY_STEPS);
    const makeStep = (places: readonly number[], step: number): Step => {
      let items: readonly ChangeItem[] = [];
      let revisions: ReadonlyMap<string, number> = new Map();
      return {
        makeRecords: async (run, report) => {
          items = await readItems({ model, seen, run, report }, field, args, { places, rejected });
          revisions = await readRevisions(run, items);
          return items.flatMap(({ records }) => records);
        },
        // Whatever is done so is the only item.
        further: () => items[0]?.whole?.further ?? NOTHING_FURTHER,
        examine: (graph, planned, report) => {
          const mine = judgeItems(items, graph, planned);
          outcomes[step] = mine;
          for (const [i, { path, expectedVersion }] of items.entries()) {
            const outcome = mine[i];
            const found = outcome?.version ?? revisions.get(outcome?.nodeId ?? '');
            if (expectedVersion === undefined || expectedVersion === found) continue;
            const at = positionAt([...path, 'expectedVersion']);
            report(at, explainVersion(expectedVersion, found));
          }
        },
      };
    };
    const itemsOf = (parts: readonly PlannedPart[]) =>
      outcomes.flatMap((mine, step) => renewIds(mine, parts.slice(step + 1)));
    const applied = await applyRecords(database, model, {
      steps: steps.map(makeStep),
      itemOf: args.policy === 'REJECT_ROWS' ? ({ file }) => String(indexOf(file)) : undefined,
      admit: (run, graph) => refuseHiddenThings(run, seen, graph),
      seen,
      by,
      reason: reason ?? undefined,
      dryRun: dryRun === true,
      look:
        look &&
        ((run, parts) =>
          look(
            run,
            itemsOf(parts).flatMap(({ nodeId }) => nodeId ?? []),
          )),
      limitMs,
      origin,
    });
    if (applied.kind === 'refused') {
      const errors = applied.mistakes.map(toError).sort((a, b) => a.index - b.index);
      return { applied: false, items: [], retracted: 0, errors };
    }
    const all = itemsOf(applied.planned);
    const retracted = applied.planned.map(({ changes }) => changes.retractions.facts.length);
    return {
      applied: dryRun !== true && all.some(({ status }) => status !== 'REJECTED'),
      items: all,
      retracted: retracted.reduce((sum, count) => sum + count, 0),
      errors: [],
    };
  }
}

/** What those are told who waited behind a change while the database went away: theirs was not begun. */
function outageOf(error: unknown): DatabaseError | undefined {
  if (!(error instanceof DatabaseError)) return undefined;
  if (error.fault === 'unavailable') return error;
  if (error.fault !== 'unsure') return undefined;
  return new DatabaseError('unavailable', 'The database went away before the change.', error);
}

/** Each is read and written by itself, and from the first on when one of them is rejected, while others wait. */
const MOST_STEPS = 100;

const NO_REASON = '`reason`: expected words, found none: say why, or leave it out where it may be';
const TOO_MANY_STEPS = `A batch takes at most ${MOST_STEPS} steps: each merge, unmerge and deletion is one, and so is what stands between two of them. Send several batches.`;

function explainVersion(expected: number, found: number | undefined): string {
  if (found === undefined) return `expected version ${expected}, but there is no such thing yet`;
  return `expected version ${expected}, found ${found}: look at what it says now, and change that`;
}

function toError({ file, text, suggestion }: Mistake): ItemError {
  const path = file.split('.').filter((part) => part !== '');
  return {
    index: indexOf(file),
    path,
    message: text,
    suggestion,
  };
}

/** The place of an item among the arguments, by the way to something in it. */
function indexOf(way: string): number {
  const [name, index] = way.split('.');
  return name === 'changes' ? Number(index) : 0;
}
