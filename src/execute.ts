import type { Span } from '@opentelemetry/api';
import type { GraphQLSchema } from 'graphql';
import {
  type CompiledOperation,
  type CompileLimits,
  type CompileRequest,
  createCompiler,
} from './compile-operation.ts';
import type { Database } from './database/connect.ts';
import { createPlanner } from './database/create-planner.ts';
import { createRead } from './database/create-read.ts';
import { inTime } from './database/in-time.ts';
import type { RowValues } from './database/read-alone.ts';
import { readMerged } from './database/read-merged.ts';
import type { Run } from './database/run.ts';
import { deadlineIn, type RunOptions } from './database/run-statement.ts';
import type { Statement } from './database/statement.ts';
import { ClientError, isTimeout } from './errors.ts';
import type { Model } from './model/model.ts';
import { createSeenBy } from './model/model-for-role.ts';
import { findWrongRoot } from './plan/find-wrong-root.ts';
import type { Variables } from './plan/late-value.ts';
import { bindValues } from './prepare-read.ts';
import { replaceIds } from './replace-ids.ts';
import { missedIds } from './result/missed-ids.ts';
import { shapeResult } from './result/shape-result.ts';
import type { Shaped } from './result/shaped.ts';

/** One operation as graphql-js hands it over: validated, its variables coerced. */
export interface OperationRequest extends CompileRequest {
  /** The answer is of use for so long. */
  readonly timeoutMs: number;
  /** Aborted when the client has gone. */
  readonly signal?: AbortSignal | undefined;
  /** Of a commit that the answer has to show. */
  readonly bookmark?: string | undefined;
  /** The span of the request, where it is traced. */
  readonly origin?: Span | undefined;
  /** Is told the rows that it could return before the database is asked, and throws where they are too many. */
  readonly onRows?: ((rows: number) => Promise<void>) | undefined;
}

/** What an operation is answered with, twice. */
export interface Answer {
  /** For graphql-js: root values by response key; abstract objects carry `__typename`. */
  readonly values: Readonly<Shaped>;
  /** For the client: the finished `data`; undefined where graphql-js has something to say. */
  readonly data: Shaped | undefined;
  /** Whether it is the same as long as nothing is written. */
  readonly lasting: boolean;
}

/** Answers one operation. */
export type Execute = (request: OperationRequest) => Promise<Answer>;

/**
 * Throws the ClientError with which an operation would be refused, without asking the database. Returns the rows that
 * it could return.
 */
export type Check = (request: CompileRequest) => number;

/**
 * Lets the database plan the statements of operations without asking it anything, for whoever may read least, and
 * tells how many there were; an operation that would be refused has none. Until all are planned, those of requests
 * are planned first as well, in time of their own: right after Neo4j's start that can take longer than an operation may.
 */
export type PlanAhead = (
  requests: Iterable<Omit<CompileRequest, 'role'>>,
  signal?: AbortSignal,
) => Promise<number>;

/**
 * Reads root values within a transaction, with what that has written; ids of what was merged lead nowhere. Throws
 * DatabaseError where it takes too long, which ends the transaction.
 */
export type ExecuteIn = (
  run: Run,
  request: CompileRequest & Pick<OperationRequest, 'timeoutMs'>,
) => Promise<Readonly<Shaped>>;

/** All of them for one graph. */
export interface Executor {
  readonly execute: Execute;
  readonly executeIn: ExecuteIn;
  readonly check: Check;
  readonly planAhead: PlanAhead;
}

/**
 * How an operation is answered: plan, guard and print (once for a document and the shape of its
 * variables), bind, run, shape, complete. Where ids lead to nothing that were those of entities which were
 * merged, it is answered for what these are a part of now. Throws ClientError for what the client can mend and
 * DatabaseError for what it cannot.
 */
export function createExecutor(
  model: Model,
  api: GraphQLSchema,
  database: Database,
  limits: CompileLimits,
): Executor {
  const compile = createCompiler(model, api, limits);
  const seenBy = createSeenBy(model);
  const read = createRead(database);
  const planner = createPlanner(database);
  return { execute, executeIn, check, planAhead };

  async function execute(asked: OperationRequest): Promise<Answer> {
    const { timeoutMs, signal, bookmark, origin, onRows, ...request } = asked;
    const bookmarks = bookmark === undefined ? undefined : [bookmark];
    const origins = origin && [origin];
    const deadline = await planner.planFirst(
      () => statementsOf(request)[0],
      deadlineIn(timeoutMs),
      signal,
    );
    const options = { deadline, signal, bookmarks, origins };
    const first = await ask(request, options, onRows).catch((error: unknown) => {
      const [statement] = isTimeout(error) ? statementsOf(request) : [];
      if (statement) planner.planLater(statement);
      throw error;
    });
    if (first.missed.length === 0) return first.answer();
    // Ids of entities that were merged lead to those that they are a part of.
    const merged = await readMerged(database, first.missed, seenBy(request.role).hidden, options);
    if (merged.size === 0) return first.answer();
    return (await ask(replaceIds(api, request, merged), options)).answer();
  }

  async function executeIn(
    run: Run,
    { timeoutMs, ...request }: Parameters<ExecuteIn>[1],
  ): ReturnType<ExecuteIn> {
    const compiled = compile(request);
    const { plan, prepared } = compiled;
    const values = bind(compiled, request.variables);
    const [row = []] = prepared ? await inTime(run(prepared.one(values)), timeoutMs) : [];
    return shapeResult(plan, row, request.variables);
  }

  function check(request: CompileRequest): number {
    const compiled = compile(request);
    bind(compiled, request.variables);
    return compiled.rows;
  }

  function planAhead(
    requests: Iterable<Omit<CompileRequest, 'role'>>,
    signal?: AbortSignal,
  ): Promise<number> {
    const all = function* () {
      for (const request of requests) yield* statementsOf({ ...request, role: 'NOBODY' });
    };
    return planner.planAhead(all(), signal);
  }

  /** For one request, and for several; none for an operation that would be refused. */
  function statementsOf(request: CompileRequest): readonly Statement[] {
    try {
      const { prepared } = compile(request);
      if (!prepared) return [];
      const values = bindValues(prepared, request.variables);
      return [prepared.one(values), ...(prepared.most > 1 ? [prepared.several([values])] : [])];
    } catch (error) {
      if (error instanceof ClientError) return [];
      throw error;
    }
  }

  async function ask(
    request: CompileRequest,
    options: RunOptions,
    onRows?: OperationRequest['onRows'],
  ) {
    const compiled = compile(request);
    const { plan, rows, prepared, complete } = compiled;
    const { variables } = request;
    const values = bind(compiled, variables);
    if (onRows) await onRows(rows);
    const row = prepared ? await read(prepared, values, options) : [];
    return {
      missed: missedIds(plan, row, variables),
      answer(): Answer {
        const values = shapeResult(plan, row, variables);
        return { values, data: complete(values), lasting: prepared?.lasting ?? true };
      },
    };
  }
}

/** What variables give the statement; what is wrong of them is said of the root field that uses them. */
function bind({ plan, prepared }: CompiledOperation, variables: Variables): RowValues {
  try {
    return prepared ? bindValues(prepared, variables) : {};
  } catch (error) {
    const key = findWrongRoot(plan, variables);
    throw error instanceof ClientError && key !== undefined ? error.at(key) : error;
  }
}
