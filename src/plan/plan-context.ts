import type { SelectionSetNode } from 'graphql';
import type { Model } from '../model/model.ts';
import type { SelectionContext } from './collect-fields.ts';
import type { NodePlan } from './node-plan.ts';

/** What every step of planning reads. */
export interface PlanContext extends SelectionContext {
  readonly model: Model;
  /** A value that the plan itself depends on, read now although it may be late. */
  readonly pin: (value: unknown) => unknown;
  /** `planNode`: nodes have connections and connections have nodes, so the way down is handed on. */
  readonly planNode: PlanNode;
}

/** A selection on a type of nodes becomes a plan. */
export type PlanNode = (
  context: PlanContext,
  typeName: string,
  selections: readonly SelectionSetNode[],
) => NodePlan;
