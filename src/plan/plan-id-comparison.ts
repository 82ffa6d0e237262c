import type { LookupField, Model } from '../model/model.ts';
import type { ExistsFilter, FilterPlan, ValuePlan } from './filter-plan.ts';

/** A single look-up, and the type of nodes that it stands on; null for what leads to things. */
export interface OwnedLookup {
  readonly owner: string | null;
  readonly field: LookupField;
}

/**
 * A condition on a single thing found by id, such as a fact's subject. Where it asks for nothing
 * but that id, the property that holds it is compared instead: `subjectId`, which has an index.
 */
export function planIdComparison(
  model: Model,
  lookup: OwnedLookup,
  found: ExistsFilter,
): FilterPlan {
  const { filter } = found;
  const { from, to } = lookup.field;
  if (!filter || !isAbout(filter, to)) return found;
  const index = indexColumns(model, lookup);
  const value = { kind: 'property', property: from, boolean: false, index } as const;
  // Where there is no such thing, it has no other id either.
  const there: FilterPlan = { kind: 'null', value, isNull: false };
  const compared = withValue(filter, value);
  return compared.kind === 'compare' && compared.operator !== 'ne'
    ? compared
    : { kind: 'all', filters: [compared, there] };
}

/** What follows the property of a single look-up in its index: what the way back is ordered by, and the id. */
function indexColumns(model: Model, { owner, field: { from } }: OwnedLookup): string[] {
  const back = [...model.nodes.values()]
    .flatMap((type) => [...type.fields.values()])
    .find((field) => field.kind === 'lookup' && field.to === from && field.target === owner);
  return back?.kind === 'lookup' && back.order ? [back.order, 'id'] : ['id'];
}

function isAbout(filter: FilterPlan, property: string): boolean {
  if (filter.kind === 'not') return isAbout(filter.filter, property);
  return (
    filter.kind === 'compare' &&
    filter.value.kind === 'property' &&
    filter.value.property === property
  );
}

function withValue(filter: FilterPlan, value: ValuePlan): FilterPlan {
  switch (filter.kind) {
    case 'not':
      return { ...filter, filter: withValue(filter.filter, value) };
    case 'compare':
      return { ...filter, value };
    default:
      return filter;
  }
}
