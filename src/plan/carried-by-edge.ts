import type { FilterPlan, ValuePlan } from './filter-plan.ts';
import type { FieldPlan, NodePlan } from './node-plan.ts';

/** What a typed relationship carries of its fact, beside qualifiers: for these the record need not be sought. */
const CARRIED: ReadonlySet<string> = new Set([
  'id',
  'polarity',
  'modality',
  // It follows from others of these.
  'stands',
  'basis',
  'rank',
  'open',
  'validFrom',
  'validTo',
  'recordedAt',
  'retractedAt',
]);

/** Whether the relationship has that property of its fact. */
export function isCarried(property: string): boolean {
  return CARRIED.has(property);
}

/** Whether all that is asked of a fact stands on its relationship too. */
export function isCarriedNode(node: NodePlan): boolean {
  return node.common.every(isCarriedField);
}

function isCarriedField(field: FieldPlan): boolean {
  switch (field.kind) {
    case 'typename':
    case 'validity':
    case 'derived':
      return true;
    case 'property':
    case 'fuzzyDate':
      return isCarried(field.property);
    default:
      return false;
  }
}

/** Conditions on a fact become conditions on its relationship, and seek the record only where they must. */
export function planFactOnEdge(
  filter: FilterPlan,
  edgeFact: FilterPlan & { kind: 'exists' },
): FilterPlan {
  if (isCarriedFilter(filter)) return filter;
  if (filter.kind !== 'all') return { ...edgeFact, filter };
  return { kind: 'all', filters: filter.filters.map((part) => planFactOnEdge(part, edgeFact)) };
}

function isCarriedFilter(filter: FilterPlan): boolean {
  switch (filter.kind) {
    case 'all':
    case 'any':
      return filter.filters.every(isCarriedFilter);
    case 'not':
      return isCarriedFilter(filter.filter);
    case 'compare':
    case 'null':
      return isCarriedValue(filter.value);
    case 'period':
      return isCarried(filter.property);
    default:
      return false;
  }
}

function isCarriedValue(value: ValuePlan): boolean {
  if (value.kind === 'derived') return true;
  return value.kind === 'property' && isCarried(value.property.replace(/Text$/, ''));
}
