import type { GraphQLSchema } from 'graphql';
import { type CompileRequest, createCompiler } from './compile-operation.ts';
import { bindStatement } from './cypher/bind-statement.ts';
import type { Database } from './database/connect.ts';
import { deadlineIn, runStatement } from './database/run-statement.ts';
import type { Model } from './model/model.ts';
import type { PlanLimits } from './plan/guard-plan.ts';
import type { Shaped } from './result/shape-node.ts';
import { shapeResult } from './result/shape-result.ts';

/** One operation as graphql-js hands it over: validated, its variables coerced. */
export interface OperationRequest extends CompileRequest {
  /** The answer is of use for so long. */
  readonly timeoutMs: number;
  /** Aborted when the client has gone. */
  readonly signal?: AbortSignal | undefined;
}

/** Root values by response key, in the response's shape; abstract objects carry `__typename`. */
export type Execute = (request: OperationRequest) => Promise<Readonly<Shaped>>;

/**
 * How an operation is answered: plan, guard and print (once for a document and the shape of its
 * variables), bind, run, shape. Throws ClientError for what the client can mend and DatabaseError for
 * what it cannot.
 */
export function createExecute(
  model: Model,
  api: GraphQLSchema,
  database: Database,
  limits: PlanLimits,
): Execute {
  const compile = createCompiler(model, api, limits);
  return async ({ timeoutMs, signal, ...request }) => {
    const { plan, statement } = compile(request);
    const { variables } = request;
    if (!statement) return shapeResult(plan, [], variables);
    const [row] = await runStatement(database, bindStatement(statement, variables), {
      deadline: deadlineIn(timeoutMs),
      signal,
    });
    return shapeResult(plan, row ?? [], variables);
  };
}
