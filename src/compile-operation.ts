import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { printOperation } from './cypher/print-operation.ts';
import { invariant } from './errors.ts';
import type { Model } from './model/model.ts';
import { modelForRole } from './model/model-for-role.ts';
import { ROLES, type Role } from './model/role.ts';
import { guardPlan, type PlanLimits } from './plan/guard-plan.ts';
import { isLate, LateValue, readLate, type Variables } from './plan/late-value.ts';
import type { OperationPlan } from './plan/plan.ts';
import { planOperation } from './plan/plan-operation.ts';
import { sizeBatch } from './plan/size-batch.ts';
import {
  type DeclaredVariable,
  declaredVariables,
  lateVariables,
  shapeOf,
} from './plan/variable-shape.ts';
import { type BindableRead, prepareRead } from './prepare-read.ts';
import { type CompleteAnswer, createCompletion } from './result/complete-answer.ts';

/** A validated operation with its coerced variables, and who asks. */
export interface CompileRequest {
  readonly role: Role;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
}

/** A plan and its statement, which serve all variables of one shape. */
export interface CompiledOperation {
  readonly plan: OperationPlan;
  /** Rows that it could return. */
  readonly rows: number;
  /** Null where the answer needs no database. */
  readonly prepared: BindableRead | null;
  readonly complete: CompleteAnswer;
}

/** What holds for all operations. */
export interface CompileLimits extends PlanLimits {
  /** Requests with equal plans that may go to the database as one statement. */
  readonly maxBatch: number;
}

/** The most plans that are kept for one operation of a document. */
const MAX_PLANS = 64;

type Compile = (request: CompileRequest) => CompiledOperation;

/**
 * A compiler for each role, which knows what of the model that role may read and nothing else. Where all
 * may read the same, all share one; what is kept for some is never there for others, nor do requests of
 * theirs share a statement, since these are of one compiled operation.
 */
export function createCompiler(model: Model, api: GraphQLSchema, limits: CompileLimits): Compile {
  const compilers = new Map<Role, Compile>();
  let whole: Compile | undefined;
  for (const role of ROLES) {
    const seen = modelForRole(model, role);
    const compile: Compile = seen === model && whole ? whole : createCompilerOf(seen, api, limits);
    if (seen === model) whole = compile;
    compilers.set(role, compile);
  }
  return (request) => {
    const compile = compilers.get(request.role);
    invariant(compile, `${request.role} is a role`);
    return compile(request);
  };
}

/**
 * Plan, guard and print, kept by the operation's node for as long as Apollo Server keeps its document:
 * these took a fifth of the server's time on a nested read.
 */
function createCompilerOf(model: Model, api: GraphQLSchema, limits: CompileLimits): Compile {
  const kept = new WeakMap<OperationDefinitionNode, KeptPlans>();
  return ({ operation, fragments, variables }) => {
    const plans = kept.get(operation) ?? new KeptPlans(declaredVariables(api, operation));
    kept.set(operation, plans);
    return plans.find(variables, (late, pin) => {
      const plan = planOperation({ model, api, fragments, variables: late, pin }, operation);
      const rows = guardPlan(plan, limits);
      const printed = printOperation(plan);
      const most = sizeBatch(plan, rows, limits.maxBatch);
      return {
        ...{ plan, rows },
        prepared: printed && prepareRead(printed, most),
        complete: createCompletion({ api, fragments, variables: late }, operation),
      };
    });
  };
}

/** Reads what is late, alone or in a list, now, and from then on keeps plans for each of its values apart. */
type Pin = (value: unknown) => unknown;

/** The plans of one operation, by the shape of its variables and the values that were pinned. */
class KeptPlans {
  readonly #declared: readonly DeclaredVariable[];
  readonly #pinned = new Map<string, readonly LateValue[]>();
  readonly #plans = new Map<string, CompiledOperation>();

  constructor(declared: readonly DeclaredVariable[]) {
    this.#declared = declared;
  }

  find(
    variables: Variables,
    compile: (late: Variables, pin: Pin) => CompiledOperation,
  ): CompiledOperation {
    const shape = shapeOf(this.#declared, variables);
    const known = this.#plans.get(keyOf(shape, this.#pinned.get(shape) ?? [], variables));
    if (known) return known;
    const pinned: LateValue[] = [];
    const pin: Pin = (value) => {
      if (!isLate(value)) return value;
      const late = new LateValue((all) => readLate(value, all));
      pinned.push(late);
      return late.read(variables);
    };
    const compiled = compile(lateVariables(this.#declared, variables), pin);
    if (this.#plans.size >= MAX_PLANS) this.#plans.clear();
    this.#pinned.set(shape, pinned);
    this.#plans.set(keyOf(shape, pinned, variables), compiled);
    return compiled;
  }
}

function keyOf(shape: string, pinned: readonly LateValue[], variables: Variables): string {
  if (pinned.length === 0) return shape;
  return `${shape} ${JSON.stringify(pinned.map((value) => value.read(variables)))}`;
}
