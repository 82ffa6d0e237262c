import type { GraphQLField, SelectionSetNode } from 'graphql';
import type { PlanContext } from './plan-context.ts';

/** A root field of an operation, as it is handed to whoever plans it. */
export interface RootField {
  readonly context: PlanContext;
  /** Its response key. */
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** Coerced; values may be late. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly below: readonly SelectionSetNode[];
}
