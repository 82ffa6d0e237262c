import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  isObjectType,
} from 'graphql';
import { invariant } from '../errors.ts';
import type { SelectionContext } from './collect-fields.ts';

/** The coerced arguments of a field. Throws as graphql-js does when one does not fit. */
export function argumentsOf(
  context: SelectionContext,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Readonly<Record<string, unknown>> {
  if (field.args.length === 0) return {};
  return getArgumentValues(field, node, context.variables);
}

/** The object type of that name in the public schema. */
export function requireObject(context: SelectionContext, name: string): GraphQLObjectType {
  const type = context.api.getType(name);
  invariant(isObjectType(type), `${name} is an object type of the API`);
  return type;
}
