import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { printOperation } from './cypher/print-operation.ts';
import { toStatement } from './cypher/to-statement.ts';
import type { Database } from './database/connect.ts';
import { deadlineIn, runStatement } from './database/run-statement.ts';
import type { Model } from './model/model.ts';
import { guardPlan, type PlanLimits } from './plan/guard-plan.ts';
import { planOperation } from './plan/plan-operation.ts';
import type { Shaped } from './result/shape-node.ts';
import { shapeResult } from './result/shape-result.ts';

/** One operation as graphql-js hands it over: validated, its variables coerced. */
export interface OperationRequest {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The answer is of use for so long. */
  readonly timeoutMs: number;
  /** Aborted when the client has gone. */
  readonly signal?: AbortSignal | undefined;
}

/** Root values by response key, in the response's shape; abstract objects carry `__typename`. */
export type Execute = (request: OperationRequest) => Promise<Readonly<Shaped>>;

/**
 * How an operation is answered: plan, guard, print, run, shape. Throws ClientError for what the
 * client can mend and DatabaseError for what it cannot.
 */
export function createExecute(
  model: Model,
  api: GraphQLSchema,
  database: Database,
  limits: PlanLimits,
): Execute {
  return async ({ operation, fragments, variables, timeoutMs, signal }) => {
    const plan = planOperation({ model, api, fragments, variables }, operation);
    guardPlan(plan, limits);
    const printed = printOperation(plan);
    if (!printed) return shapeResult(plan, []);
    const statement = toStatement(printed);
    const [row] = await runStatement(database, statement, {
      deadline: deadlineIn(timeoutMs),
      signal,
    });
    return shapeResult(plan, row ?? []);
  };
}
