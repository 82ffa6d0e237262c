import type { ExistsFilter, FilterPlan, ValuePlan } from '../plan/filter-plan.ts';

/** So many subqueries in each other take Neo4j (2026.08.1) long to plan among other conditions. */
const DEEP = 2;

/** Whether a condition is better worked out behind the others, as a column. */
export function isDeep(filter: FilterPlan): boolean {
  return depthOf(filter) >= DEEP;
}

/** How many subqueries a condition has in each other. */
function depthOf(filter: FilterPlan | null): number {
  switch (filter?.kind) {
    case 'all':
    case 'any':
      return Math.max(0, ...filter.filters.map(depthOf));
    case 'not':
      return depthOf(filter.filter);
    case 'exists':
      return depthOfLeading(filter);
    case 'compare':
    case 'null':
      return depthOfValue(filter.value);
    default:
      return 0;
  }
}

function depthOfValue(value: ValuePlan): number {
  if (value.kind === 'count') return depthOfLeading(value);
  // What a fact rests on is followed in subqueries; as it is today its modality is a property.
  return value.kind === 'derived' && (value.of === 'stands' || value.asOf) ? DEEP : 0;
}

function depthOfLeading({
  source,
  filter,
  edge,
}: Pick<ExistsFilter, 'source' | 'filter' | 'edge'>): number {
  const own = source.kind === 'sources' ? 2 : 1;
  return own + Math.max(depthOf(filter), depthOf(edge));
}
