import { ClientError } from '../errors.ts';
import type { Model } from '../model/model.ts';
import { EVERYTHING, NOT_WITHDRAWN } from './filters.ts';
import type { GroupsPlan, SubjectPlan, TypeCountsPlan } from './node-plan.ts';
import { dayOf } from './plan-period.ts';
import { rivalRelations } from './plan-rivals.ts';
import type { RivalRelations } from './source-plan.ts';

/** The point from which facts are looked at; what is null sets no bound. Values may be late. */
export interface AsOf {
  readonly kind: 'asOf';
  /** A day in the world, or the first and last of several. */
  readonly validAt: { readonly first: unknown; readonly last: unknown } | null;
  /** Which answers to `validAt` are kept, by name; null for all. */
  readonly validity: unknown;
  /** A day by which sources had said it. */
  readonly saidBy: unknown;
  /** An instant at which the graph held it. */
  readonly knownAt: unknown;
  /** The id of a scenario, which lies over the actual world. */
  readonly scenario: unknown;
  /** How claims of the model can contradict each other. */
  readonly relations: RivalRelations;
}

/**
 * The `asOf` argument of a root field; undefined where it sets no bound. Throws BAD_USER_INPUT for a
 * `validity` of no day.
 */
export function readAsOf(model: Model, argument: unknown): AsOf | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const given = argument as Readonly<Record<string, unknown>>;
  if (Object.values(given).every((value) => value === null)) return undefined;
  if (given.validity && !given.validAt) {
    throw new ClientError(
      'BAD_USER_INPUT',
      '`asOf.validity` says how sure it must be that facts hold on the day `validAt`: give that day too',
    );
  }
  return {
    kind: 'asOf',
    validAt: given.validAt
      ? { first: dayOf('first', given.validAt), last: dayOf('last', given.validAt) }
      : null,
    validity: given.validity ?? null,
    saidBy: dayOf('last', given.saidBy),
    knownAt: given.knownAt ?? null,
    scenario: given.scenario ?? null,
    relations: rivalRelations(model),
  };
}

/**
 * The same plan as of that point: every source of facts in it, at whatever depth, in selections,
 * filters, orders and summaries, is bounded by it. What is one object in the plan stays one.
 */
export function applyAsOf<T>(plan: T, asOf: AsOf): T {
  const known = new Map<object, unknown>();
  const rewrite = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const done = known.get(value);
    if (done !== undefined) return done;
    const copy = rewriteObject(value);
    known.set(value, copy);
    return copy;
  };
  const rewriteObject = (value: object): unknown => {
    if (Array.isArray(value)) return value.map(rewrite);
    // A late value is no part of the plan.
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    // What was withdrawn since may have been known then.
    if (value === NOT_WITHDRAWN && asOf.knownAt !== null) return EVERYTHING;
    if (isTypeCounts(value)) return toGroups(value);
    const copy = Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, rewrite(item)]),
    );
    return isBounded(value) ? { ...copy, asOf } : copy;
  };
  return rewrite(plan) as T;
}

/** Between facts: premises, causes and alternatives. RIVALS have a source of their own. */
const BOUNDED_LINKS = new Set(['CITES', 'NAMES', 'BASED_ON', 'CAUSES', 'ALTERNATIVE_TO']);

function isTypeCounts(part: object): part is TypeCountsPlan {
  return 'kind' in part && part.kind === 'typeCounts';
}

/** The database keeps count of labels as they are now alone. */
function toGroups({ subject, first, parts }: TypeCountsPlan): GroupsPlan {
  const types: SubjectPlan = { on: 'node', value: subject, scale: 'none' };
  return { kind: 'groups', subject: types, first, nodes: [], parts };
}

/** Sources of facts, relations, citations and names, what is true of a fact then, and what is looked up by id or name. */
function isBounded(part: object): boolean {
  const { kind, target, relationship, indexes, to } = part as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'named':
    case 'between':
    case 'claim':
    case 'facts':
    case 'sources':
    case 'rivals':
    case 'disputes':
    case 'confidence':
    case 'history':
    case 'validity':
    case 'derived':
    case 'relation':
    case 'retraction':
    case 'mentions':
    case 'walk':
      return true;
    // Filters and columns have kinds of these names too.
    case 'all':
    case 'node':
    case 'nodes':
      return target !== undefined;
    case 'lookup':
      // The versions of a fact.
      return to === 'key';
    case 'link':
      return BOUNDED_LINKS.has(String(relationship));
    case 'search':
      return indexes !== undefined;
    default:
      return false;
  }
}
