import {
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type OperationDefinitionNode,
} from 'graphql';
import type { Variables } from './late-value.ts';
import { type DeclaredVariable, declaredVariables } from './variable-shape.ts';

/**
 * Variables of the shapes that an operation will probably be asked with: all of them there, and only those that
 * have to be. Their values are of the right type and mean nothing.
 */
export function sampleVariables(
  api: GraphQLSchema,
  operation: OperationDefinitionNode,
): readonly Variables[] {
  const declared = declaredVariables(api, operation);
  const shapes = [declared, declared.filter(({ type }) => isNonNullType(type))];
  return shapes.flatMap((given, i) => {
    if (i > 0 && given.length === declared.length) return [];
    const values = Object.fromEntries(given.map(({ name, type }) => [name, sample(type)]));
    const { coerced } = getVariableValues(api, operation.variableDefinitions ?? [], values);
    return coerced ? [coerced] : [];
  });
}

function sample(type: DeclaredVariable['type']): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType as GraphQLInputType)];
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, sample(field.type)]));
  }
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return SAMPLES[type.name] ?? '2026-01-01';
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  ID: 'a',
  String: 'a',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2026-01-01T00:00:00Z',
};
