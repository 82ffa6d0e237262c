import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { ClientError } from '../../errors.ts';
import { collectFields } from '../../plan/collect-fields.ts';
import { fragmentsOf } from '../../plan/fragments-of.ts';
import { checkVariables, type InputLimits } from '../limits/limit-inputs.ts';
import type { OperationLimits } from '../limits/limit-operations.ts';
import { limitRules } from '../limits/limit-rules.ts';

/** A subscription as a client sends it. */
export interface SubscribeRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** A subscription that fits the schema and the limits. */
export interface Subscription {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly root: FieldNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The arguments of the root field. */
  readonly args: Readonly<Record<string, unknown>>;
}

const MAX_ERRORS = 5;

/** Holds it to what a query over HTTP is held to; what is wrong with it otherwise. */
export function readSubscription(
  api: GraphQLSchema,
  limits: OperationLimits & InputLimits,
  { query, operationName, variables }: SubscribeRequest,
): Subscription | readonly GraphQLError[] {
  try {
    const document = parseDocument(query, limits.maxTokens);
    const rules = [...specifiedRules, ...limitRules(limits)];
    const mistakes = validate(api, document, rules, { maxErrors: MAX_ERRORS });
    if (mistakes.length > 0)
      return mistakes.map((one) => withCode(one, 'GRAPHQL_VALIDATION_FAILED'));
    const operation = getOperationAST(document, operationName);
    if (!operation) {
      throw new ClientError(
        'OPERATION_RESOLUTION_FAILURE',
        'The document has no operation of that name, or several and none is named.',
      );
    }
    if (operation.operation !== 'subscription') {
      throw new ClientError(
        'BAD_REQUEST',
        'Over WebSocket only subscriptions are served: ask queries and mutations over HTTP, at the same address.',
      );
    }
    checkVariables(variables ?? {}, limits);
    const { coerced, errors } = getVariableValues(
      api,
      operation.variableDefinitions ?? [],
      variables ?? {},
      { maxErrors: MAX_ERRORS },
    );
    if (errors) return errors.map((one) => withCode(one, 'BAD_USER_INPUT'));
    const fragments = fragmentsOf(document);
    const root = rootField(api, operation, fragments, coerced);
    const field = api.getSubscriptionType()?.getFields()[root.name.value];
    const args = field ? getArgumentValues(field, root, coerced) : {};
    return { document, operation, root, fragments, variables: coerced, args };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** Its one root field, wherever it stands, with all that is asked of it. */
function rootField(
  api: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Readonly<Record<string, unknown>>,
): FieldNode {
  const type = api.getSubscriptionType();
  const [nodes] = type
    ? collectFields({ api, fragments, variables }, type, [operation.selectionSet]).values()
    : [];
  const [first] = nodes ?? [];
  if (!first) throw new ClientError('BAD_REQUEST', 'The subscription skips what it asks for.');
  const selections = (nodes ?? []).flatMap((node) => node.selectionSet?.selections ?? []);
  return { ...first, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

function parseDocument(query: unknown, maxTokens: number): DocumentNode {
  if (typeof query !== 'string') {
    throw new ClientError('BAD_REQUEST', 'Expected the text of a subscription as `query`.');
  }
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    if (error instanceof RangeError) {
      throw new ClientError('GRAPHQL_PARSE_FAILED', 'The document nests too deeply to be read.');
    }
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

/** graphql-js gives no codes of its own. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  const { message, nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions: { code } });
}
