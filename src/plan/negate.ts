import type { FilterPlan } from './filter-plan.ts';

/**
 * What holds where a filter does not, an absent value included. It goes down to the single conditions: a subquery within
 * NOT, or in a function, is planned by Neo4j (2026.08.1) again for each way to go about the rest, for seconds.
 */
export function negate(filter: FilterPlan): FilterPlan {
  switch (filter.kind) {
    case 'all':
      return { kind: 'any', filters: filter.filters.map(negate) };
    case 'any':
      return { kind: 'all', filters: filter.filters.map(negate) };
    case 'not':
      return filter.filter;
    case 'exists':
      return { ...filter, negated: !filter.negated };
    case 'null':
      return { ...filter, isNull: !filter.isNull };
    case 'emptyList':
      return { ...filter, isEmpty: !filter.isEmpty };
    default:
      return { kind: 'not', filter };
  }
}
