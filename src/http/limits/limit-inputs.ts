import type { ApolloServerPlugin } from '@apollo/server';
import type { ASTNode, ValidationRule } from 'graphql';
import { ClientError } from '../../errors.ts';
import { measureLiteral, measureValue } from './measure-input.ts';

/** Refuses a document with a literal of more than `most` objects and lists in each other. */
export function limitLiterals(most: number): ValidationRule {
  return (context) => ({
    Argument(node) {
      const depth = measureLiteral(node.value);
      const what = `The argument ${node.name.value}`;
      if (depth > most) context.reportError(tooDeep(what, depth, most, node));
    },
    VariableDefinition(node) {
      const depth = node.defaultValue ? measureLiteral(node.defaultValue) : 0;
      const what = `The default of $${node.variable.name.value}`;
      if (depth > most) context.reportError(tooDeep(what, depth, most, node));
    },
  });
}

/** How large variables may be. */
export interface InputLimits {
  readonly maxInputDepth: number;
  readonly maxInputValues: number;
}

/**
 * Refuses variables with too many objects and lists in each other, before graphql-js coerces them (it
 * would call itself once for each), or with too many values.
 */
export function limitVariables(limits: InputLimits): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request }) {
          checkVariables(request.variables ?? {}, limits);
        },
      };
    },
  };
}

/** Throws FILTER_LIMIT or BAD_USER_INPUT for variables beyond the limits. */
export function checkVariables(
  variables: Readonly<Record<string, unknown>>,
  { maxInputDepth, maxInputValues }: InputLimits,
): void {
  for (const [name, value] of Object.entries(variables)) {
    const { depth, values } = measureValue(value);
    const what = `The variable $${name}`;
    if (depth > maxInputDepth) throw tooDeep(what, depth, maxInputDepth);
    if (values > maxInputValues) throw tooMany(what, values, maxInputValues);
  }
}

/** For a literal that the parser, which calls itself for each level, has given up. */
export function unreadable(most: number): ClientError {
  return refuse('The document has more objects and lists in each other than can be read', most);
}

function tooDeep(what: string, depth: number, most: number, node?: ASTNode): ClientError {
  return refuse(`${what} has ${show(depth)} objects and lists in each other`, most, node);
}

function tooMany(what: string, values: number, most: number): ClientError {
  return new ClientError(
    'BAD_USER_INPUT',
    `${what} holds ${show(values)} values; at most ${show(most)} are allowed (MAX_INPUT_VALUES): ` +
      'send them in several operations.',
  );
}

function refuse(found: string, most: number, node?: ASTNode): ClientError {
  return new ClientError(
    'FILTER_LIMIT',
    `${found}; at most ${most} are allowed (MAX_INPUT_DEPTH): write the filter flatter, or ask in several operations.`,
    {},
    node ? { nodes: [node] } : {},
  );
}

function show(number: number): string {
  return number.toLocaleString('en');
}
