import type { AsOf } from './as-of.ts';
import type { DerivedValue } from './derived-value.ts';
import type { LateValue } from './late-value.ts';
import type { SearchSource, SourcePlan } from './source-plan.ts';

/** A condition on a node or on what leads to it. */
export type FilterPlan =
  | { readonly kind: 'all' | 'any'; readonly filters: readonly FilterPlan[] }
  | { readonly kind: 'not'; readonly filter: FilterPlan }
  | CompareFilter
  | { readonly kind: 'null'; readonly value: ValuePlan; readonly isNull: boolean }
  | PeriodFilter
  | {
      readonly kind: 'has';
      readonly list: ValuePlan;
      /** A list, or late; its items may be late too. */
      readonly items: unknown;
      readonly quantifier: 'any' | 'all';
    }
  | { readonly kind: 'emptyList'; readonly list: ValuePlan; readonly isEmpty: boolean }
  /** The fact stands as of a point. */
  | { readonly kind: 'ofPoint'; readonly asOf: AsOf }
  /** One of these labels. */
  | { readonly kind: 'type'; readonly labels: readonly string[] }
  /** One of these relations. No index is asked for them, so that one can give the order of the facts. */
  | { readonly kind: 'relations'; readonly types: readonly string[] }
  | SearchFilter
  | ExistsFilter;

/** A property, a computed expression over `this`, what a fact has by what it rests on, or a number of rows. */
export type ValuePlan =
  | {
      readonly kind: 'property';
      readonly property: string;
      /** Absent means false. */
      readonly boolean: boolean;
      /** The further columns of an index that begins with it; null where there is none. */
      readonly index: readonly string[] | null;
    }
  | { readonly kind: 'computed'; readonly cypher: string }
  | DerivedValue
  | {
      readonly kind: 'count';
      readonly source: SourcePlan;
      readonly filter: FilterPlan | null;
      readonly edge: FilterPlan | null;
    };

/** It is among what a search finds. */
export interface SearchFilter {
  readonly kind: 'search';
  readonly source: SearchSource;
}

/** A value against one that the client gave. */
export interface CompareFilter {
  readonly kind: 'compare';
  readonly value: ValuePlan;
  readonly operator: CompareOperator;
  /** A value, or late. */
  readonly operand: unknown;
  /** A text in which case does not count. */
  readonly ignoreCase: boolean;
}

/** The operators of comparisons, as the API names them. */
export type CompareOperator =
  | 'eq'
  | 'ne'
  | 'in'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'contains'
  | 'startsWith'
  | 'endsWith';

/** A fuzzy date against a period of whole days, both ends included. */
export interface PeriodFilter {
  readonly kind: 'period';
  readonly property: string;
  readonly operator: 'within' | 'overlaps' | 'before' | 'after';
  /** Days, or late. */
  readonly first: string | LateValue;
  readonly last: string | LateValue;
}

/** `some`, `none` and `all`, or a condition on a single thing. */
export interface ExistsFilter {
  readonly kind: 'exists';
  readonly source: SourcePlan;
  /** Over the rows. */
  readonly filter: FilterPlan | null;
  /** Over what leads to them. */
  readonly edge: FilterPlan | null;
  readonly negated: boolean;
}
