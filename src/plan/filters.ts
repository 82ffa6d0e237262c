import type { FilterPlan } from './filter-plan.ts';

/** What holds always. */
export const EVERYTHING: FilterPlan = { kind: 'all', filters: [] };
/** What never holds. */
export const NOTHING: FilterPlan = { kind: 'any', filters: [] };

/** Facts that are neither withdrawn nor replaced by a later version. */
export const NOT_WITHDRAWN: FilterPlan = isNull('retractedAt', true);

/** All of these hold. */
export function all(...filters: readonly FilterPlan[]): FilterPlan {
  return { kind: 'all', filters };
}

/** A property of the row beside a value that is as it is stored, or late. */
export function compare(property: string, operator: 'gt' | 'lt', operand: unknown): FilterPlan {
  const value = { kind: 'property', property, boolean: false, index: null } as const;
  return { kind: 'compare', value, operator, operand, ignoreCase: false };
}

/** The row lacks that property, or has it where `wanted` is false. */
export function isNull(property: string, wanted: boolean): FilterPlan {
  const value = { kind: 'property', property, boolean: false, index: null } as const;
  return { kind: 'null', value, isNull: wanted };
}
