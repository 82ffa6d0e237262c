import {
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { CompileRequest } from '../../src/compile-operation.ts';
import { printOperation } from '../../src/cypher/print-operation.ts';
import { type PrintedStatement, toStatement } from '../../src/cypher/to-statement.ts';
import type { Model } from '../../src/model/model.ts';
import { fragmentsOf } from '../../src/plan/fragments-of.ts';
import { planOperation } from '../../src/plan/plan-operation.ts';
import type { Question } from './lift-literals.ts';

/** The statement of an operation; null where the answer needs none. Throws what planning throws. */
export function printStatement(
  model: Model,
  api: GraphQLSchema,
  question: Question,
): PrintedStatement | null {
  const { operation, fragments, variables } = readQuestion(api, question);
  const plan = planOperation(
    { model, api, fragments, variables, pin: (value) => value },
    operation,
  );
  const printed = printOperation(plan);
  return printed && toStatement(printed.body);
}

/** The one operation of a document with its fragments and coerced variables, as the compiler takes it. */
export function readQuestion(
  api: GraphQLSchema,
  { document, variables }: Question,
): CompileRequest {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('the document has no operation, or several');
  const { coerced, errors } = getVariableValues(
    api,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (!coerced) throw errors?.[0];
  return {
    ...{ role: 'NOBODY', operation, fragments: fragmentsOf(document) },
    variables: coerced,
  };
}

/** The `.cypher` file: the statement, then its parameters as a comment. */
export function printCypherFile(statement: PrintedStatement | null): string {
  if (!statement) return '// No statement: the answer needs no database.\n';
  const p = JSON.stringify(statement.parameters.p, null, 2).replaceAll('\n', '\n// ');
  return `${statement.text}\n\n// $p = ${p}\n`;
}

/** The `.json` file: the answer. Instants of recording differ from one seeding to the next. */
export function printJsonFile(
  { data, errors }: ExecutionResult,
  instants: ReadonlySet<string>,
): string {
  const answer = {
    ...(errors && {
      errors: errors.map(({ message, extensions }) => ({ message, extensions })),
    }),
    ...(data !== undefined && { data }),
  };
  const hide = (_: string, value: unknown) =>
    typeof value === 'string' && instants.has(value) ? '(when it was recorded)' : value;
  return `${JSON.stringify(answer, hide, 2)}\n`;
}
