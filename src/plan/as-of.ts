import { ClientError } from '../errors.ts';
import { type Model, symmetricRelations } from '../model/model.ts';
import type { FilterPlan } from './filter-plan.ts';
import type { GroupsPlan, SubjectPlan, TypeCountsPlan } from './node-plan.ts';
import { NOT_WITHDRAWN } from './plan-filter.ts';

/** The point from which facts are looked at; what is null sets no bound. Values may be late. */
export interface AsOf {
  readonly kind: 'asOf';
  /** A day in the world. */
  readonly validAt: unknown;
  /** Which answers to `validAt` are kept, by name; null for all. */
  readonly validity: unknown;
  /** A day by which sources had said it. */
  readonly saidBy: unknown;
  /** An instant at which the graph held it. */
  readonly knownAt: unknown;
  /** The id of a scenario, which lies over the actual world. */
  readonly scenario: unknown;
  /** Relations that are the same from either end. */
  readonly symmetric: readonly string[];
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
    validAt: given.validAt ?? null,
    validity: given.validity ?? null,
    saidBy: given.saidBy ?? null,
    knownAt: given.knownAt ?? null,
    scenario: given.scenario ?? null,
    symmetric: symmetricRelations(model),
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

/** What was withdrawn since may have been known then. */
const EVERYTHING: FilterPlan = { kind: 'all', filters: [] };

function isTypeCounts(part: object): part is TypeCountsPlan {
  return 'kind' in part && part.kind === 'typeCounts';
}

/** The database keeps count of labels as they are now alone. */
function toGroups({ subject, first, parts }: TypeCountsPlan): GroupsPlan {
  const types: SubjectPlan = { on: 'node', value: subject, scale: 'none' };
  return { kind: 'groups', subject: types, first, nodes: [], parts };
}

/** Sources of facts, citations and names, the validity of a fact, and what is looked up by id or name. */
function isBounded(part: object): boolean {
  const { kind, target, relation, relationship, indexes, to } = part as Readonly<
    Record<string, unknown>
  >;
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
    case 'relation':
      return relation === 'fact';
    case 'link':
      return BOUNDED_LINKS.has(String(relationship));
    case 'search':
      return indexes !== undefined;
    default:
      return false;
  }
}
