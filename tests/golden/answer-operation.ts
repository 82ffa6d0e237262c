import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { Database } from '../../src/database/connect.ts';
import { createExecute } from '../../src/execute.ts';
import { createResolver } from '../../src/http/create-resolver.ts';
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

/** The whole way of a request but for HTTP: root resolvers, compiler, real database. */
export function createAnswerOperation(
  model: Model,
  api: GraphQLSchema,
  database: Database,
  timeoutMs = TIMEOUT_MS,
): AnswerOperation {
  const resolver = createResolver(createExecute(model, api, database, LIMITS), timeoutMs);
  return async (document, variables = {}) =>
    execute({
      schema: api,
      document,
      variableValues: variables,
      contextValue: { signal: new AbortController().signal },
      fieldResolver: resolver,
    });
}
