import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { createChangeGraph } from '../../src/change/change-graph.ts';
import { createCompiler } from '../../src/compile-operation.ts';
import type { Database } from '../../src/database/connect.ts';
import { createExecutor } from '../../src/execute.ts';
import { createAskOnce } from '../../src/http/create-ask-once.ts';
import { createMutate } from '../../src/http/create-mutate.ts';
import { createResolver } from '../../src/http/create-resolver.ts';
import type { RequestContext } from '../../src/http/request-context.ts';
import { createBudgets } from '../../src/http/traffic/point-budget.ts';
import { NOBODY, type Viewer } from '../../src/http/viewer.ts';
import type { Model } from '../../src/model/model.ts';
import { wrapRun } from '../wrap-run.ts';
import { liftLiterals, type Question } from './lift-literals.ts';
import { readQuestion } from './print-case.ts';

/** Answers one operation of a document. */
export type AnswerOperation = (
  document: DocumentNode,
  variables?: Readonly<Record<string, unknown>>,
  viewer?: Viewer,
) => Promise<ExecutionResult>;

/** Far more than any of them takes, on a busy machine too: how long an answer takes is not what is tested. */
const TIMEOUT_MS = 60_000;
const LIMITS = {
  maxRows: 1_000_000,
  maxSubqueries: 80,
  maxSubqueryDepth: 10,
  maxFilterConditions: 30,
  maxBatch: 64,
};

const budgets = createBudgets(Number.MAX_SAFE_INTEGER);

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
  const executor = createExecutor(model, api, database, LIMITS);
  const mutate = createMutate(createChangeGraph(database, model), executor, {
    operationTimeoutMs: timeoutMs,
    changeTimeoutMs: timeoutMs,
  });
  const fieldResolver = createResolver(createAskOnce(executor.execute, timeoutMs), mutate);
  return async (document, variables = {}, viewer = NOBODY) => {
    const contextValue: RequestContext = {
      viewer,
      budget: budgets('a test'),
      ticket: undefined,
      span: undefined,
      signal: new AbortController().signal,
    };
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

/** Requests at once: one goes alone, the others wait for it and go together. */
const CROWD = 4;

/**
 * Asks as it is, and then several times at once with a variable in place of each literal and another
 * id in every other request, so that the requests go to the database together where they may. Throws
 * where an answer differs from what the request is answered alone, where the statement for several
 * failed, and where none was made for requests that may go together.
 */
export function createCrowdOperation(
  model: Model,
  api: GraphQLSchema,
  database: Database,
  timeoutMs = TIMEOUT_MS,
): AnswerOperation {
  let statements = 0;
  const counted = wrapRun(database, (run) => (query, ...rest) => {
    // What finds nothing asks once more whether it was merged.
    if (!String(query).includes(':Merged')) statements += 1;
    return run(query, ...rest);
  });
  const answer = createAnswerOperation(model, api, counted, timeoutMs);
  const compile = createCompiler(model, api, LIMITS);
  const mayGoTogether = (question: Question) =>
    (compile(readQuestion(api, question)).prepared?.most ?? 1) > 1;
  return async (document, variables = {}) => {
    const alone = await answer(document, variables);
    const lifted = liftLiterals(api, { document, variables });
    const others = { ...lifted, variables: withOtherIds(lifted.variables) };
    const otherwise = await answer(others.document, others.variables);
    statements = 0;
    const crowd = await Promise.all(
      Array.from({ length: CROWD }, (_, i) => {
        const asked = i % 2 === 0 ? lifted : others;
        return answer(asked.document, asked.variables);
      }),
    );
    for (const [i, found] of crowd.entries()) {
      const [one, another] = [i % 2 === 0 ? alone : otherwise, found].map(withoutPlaces);
      if (one !== another) throw new Error(`alone: ${one}\ntogether: ${another}`);
    }
    // A statement for several that failed is followed by one for each of them.
    if (statements > CROWD) throw new Error('the statement for several requests failed');
    if (statements === CROWD && mayGoTogether(lifted)) {
      throw new Error('each request went alone, although they may go together');
    }
    return alone;
  };
}

/** The same shape with ids of which there is none. */
function withOtherIds(variables: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const turn = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
      ? { ...value, id: `no-${value.id}` }
      : value;
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, turn(value)]));
}

/** What was lifted out stands elsewhere in the document. */
function withoutPlaces({ data, errors }: ExecutionResult): string {
  return JSON.stringify({ data, errors: errors?.map(({ message }) => message) });
}

/** The order of the fields counts too. */
function compareWays(result: ExecutionResult, data: Readonly<Record<string, unknown>>): void {
  const [completed, direct] = [JSON.stringify(result), JSON.stringify({ data })];
  if (completed !== direct) throw new Error(`graphql-js: ${completed}\ndirectly: ${direct}`);
}
