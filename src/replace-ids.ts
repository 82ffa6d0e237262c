import {
  type ASTNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { CompileRequest } from './compile-operation.ts';
import { declaredVariables } from './plan/variable-shape.ts';

/** The same request with other ids in the places of some, wherever an argument or a part of one is of the type ID. */
export function replaceIds(
  api: GraphQLSchema,
  { operation, fragments, variables, ...asker }: CompileRequest,
  others: ReadonlyMap<string, string>,
): CompileRequest {
  const declared = declaredVariables(api, operation);
  return {
    ...asker,
    operation: replaceLiterals(api, operation, others),
    fragments: Object.fromEntries(
      Object.entries(fragments).map(([name, one]) => [name, replaceLiterals(api, one, others)]),
    ),
    variables: {
      ...variables,
      ...Object.fromEntries(
        declared
          .filter(({ name }) => variables[name] !== undefined)
          .map(({ name, type }) => [name, replaceIn(type, variables[name], others)]),
      ),
    },
  };
}

/** The node itself where it has none of the ids, so that what is kept by it is found again. */
function replaceLiterals<T extends ASTNode>(
  api: GraphQLSchema,
  node: T,
  others: ReadonlyMap<string, string>,
): T {
  const types = new TypeInfo(api);
  return visit(
    node,
    visitWithTypeInfo(types, {
      StringValue(literal) {
        const type = types.getInputType();
        const other = others.get(literal.value);
        if (!type || getNamedType(type).name !== 'ID' || other === undefined) return undefined;
        return { ...literal, value: other };
      },
    }),
  );
}

function replaceIn(
  type: GraphQLInputType,
  value: unknown,
  others: ReadonlyMap<string, string>,
): unknown {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return replaceIn(type.ofType, value, others);
  if (isListType(type)) {
    return Array.isArray(value) ? value.map((item) => replaceIn(type.ofType, item, others)) : value;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const field = fields[name];
        return [name, field ? replaceIn(field.type, item, others) : item];
      }),
    );
  }
  return type.name === 'ID' ? (others.get(String(value)) ?? value) : value;
}
