import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parseType,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** An operation with its variables. */
export interface Question {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The same question, with a variable in place of each literal argument, as a client would ask that
 * has one document for many values. For documents with one operation.
 */
export function liftLiterals(api: GraphQLSchema, { document, variables }: Question): Question {
  const types = new TypeInfo(api);
  const lifted = new Map<string, { readonly type: string; readonly value: unknown }>();
  const changed = visit(
    document,
    visitWithTypeInfo(types, {
      Argument(node) {
        const argument = types.getArgument();
        if (!argument || hasVariable(node.value)) return undefined;
        const name = `lifted${lifted.size}`;
        const value = valueFromASTUntyped(node.value);
        lifted.set(name, { type: String(argument.type), value });
        return { ...node, value: variableNode(name) };
      },
    }),
  );
  const definitions = [...lifted].map(
    ([name, { type }]): VariableDefinitionNode => ({
      kind: Kind.VARIABLE_DEFINITION,
      variable: variableNode(name),
      type: parseType(type),
    }),
  );
  return {
    document: visit(changed, {
      OperationDefinition: (node) => ({
        ...node,
        variableDefinitions: [...(node.variableDefinitions ?? []), ...definitions],
      }),
    }),
    variables: {
      ...variables,
      ...Object.fromEntries([...lifted].map(([name, { value }]) => [name, value])),
    },
  };
}

function variableNode(name: string): VariableNode {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
}

function hasVariable(value: ValueNode): boolean {
  switch (value.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return value.values.some(hasVariable);
    case Kind.OBJECT:
      return value.fields.some((field) => hasVariable(field.value));
    default:
      return false;
  }
}
