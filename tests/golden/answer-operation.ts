import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { Database } from '../../src/database/connect.ts';
import { createExecute } from '../../src/execute.ts';
import { createAskOnce } from '../../src/http/ask-once.ts';
import { createResolver } from '../../src/http/create-resolver.ts';
import type { RequestContext } from '../../src/http/request-context.ts';
import type { Model } from '../../src/model/model.ts';

/** Answers one operation of a document. */
export type AnswerOperation = (
  document: DocumentNode,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult>;

const TIMEOUT_MS = 10_000;
const LIMITS = {
  maxRows: 1_000_000,
  maxSubqueries: 80,
  maxSubqueryDepth: 10,
  maxFilterConditions: 30,
};

/**
 * The whole way of a request but for HTTP: compiler, real database, and both ways to complete the
 * answer, which have to agree. Throws where they do not.
 */
export function createAnswerOperation(
  model: Model,
  api: GraphQLSchema,
  database: Database,
  timeoutMs = TIMEOUT_MS,
): AnswerOperation {
  const askOnce = createAskOnce(createExecute(model, api, database, LIMITS), timeoutMs);
  const fieldResolver = createResolver(askOnce);
  return async (document, variables = {}) => {
    const contextValue: RequestContext = { signal: new AbortController().signal };
    const result = await execute({
      ...{ schema: api, document, fieldResolver, contextValue },
      variableValues: variables,
    });
    const answer = await contextValue.answer?.catch(() => undefined);
    if (answer?.data) compareWays(result, answer.data);
    else if (answer && !result.errors) throw new Error('only graphql-js completed the answer');
    return result;
  };
}

/** The order of the fields counts too. */
function compareWays(result: ExecutionResult, data: Readonly<Record<string, unknown>>): void {
  const [completed, direct] = [JSON.stringify(result), JSON.stringify({ data })];
  if (completed !== direct) throw new Error(`graphql-js: ${completed}\ndirectly: ${direct}`);
}
