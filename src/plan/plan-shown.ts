import { type AsOf, readAsOf } from './as-of.ts';
import type { FilterPlan } from './filter-plan.ts';
import { all, isNull, NOT_WITHDRAWN } from './filters.ts';
import type { ConnectionPlan } from './node-plan.ts';
import type { PlanContext } from './plan-context.ts';

/** What root fields over facts show. Their source keeps to the argument `asOf` itself, but without a scenario has any world. */
export function planShown(
  { model }: PlanContext,
  { asOf }: Readonly<Record<string, unknown>>,
): FilterPlan {
  return (readAsOf(model, asOf)?.scenario ?? null) === null
    ? planCurrent(undefined)
    : NOT_WITHDRAWN;
}

/** Facts that count at a point; without one: what is not withdrawn, in the actual world. */
export function planCurrent(asOf: AsOf | undefined): FilterPlan {
  const actual: FilterPlan = asOf ? { kind: 'ofPoint', asOf } : isNull('scenarioId', true);
  return asOf && asOf.knownAt !== null ? actual : all(NOT_WITHDRAWN, actual);
}

/** The same list, of what fits besides. */
export function narrow(connection: ConnectionPlan, filter: FilterPlan): ConnectionPlan {
  const { filter: given } = connection;
  return { ...connection, filter: given ? all(filter, given) : filter };
}
