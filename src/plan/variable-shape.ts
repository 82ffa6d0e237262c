import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { LateValue, type Variables } from './late-value.ts';

/** Enums whose values decide on the statement's text. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  'SortDirection',
  'FactRole',
  'TypeName',
  'FieldName',
]);

/** A variable that an operation declares. */
export interface DeclaredVariable {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** The variables of an operation, with their types. */
export function declaredVariables(
  api: GraphQLSchema,
  operation: OperationDefinitionNode,
): readonly DeclaredVariable[] {
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    // An input type: the document was validated.
    const declared = typeFromAST(api, type) as GraphQLInputType | undefined;
    return declared ? [{ name: variable.name.value, type: declared }] : [];
  });
}

/**
 * What the variables have in common with others that a plan serves as well: which are there, the
 * fields of their objects, their truth values and directions, but no text and no number.
 */
export function shapeOf(declared: readonly DeclaredVariable[], variables: Variables): string {
  return declared.map(({ name, type }) => shapeValue(type, variables[name])).join(' ');
}

function shapeValue(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '-';
  if (value === null) return 'null';
  if (isNonNullType(type)) return shapeValue(type.ofType, value);
  if (isListType(type)) {
    if (isLateType(type.ofType) || !Array.isArray(value)) return '[]';
    return `[${value.map((item) => shapeValue(type.ofType, item)).join(' ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const entries = Object.entries(value).map(([name, item]) => {
      const field = fields[name];
      return field ? `${name}:${shapeValue(field.type, item)}` : name;
    });
    return `{${entries.join(' ')}}`;
  }
  return isLateType(type) ? '?' : String(value);
}

/** The variables as they are planned with: texts and numbers are late. */
export function lateVariables(
  declared: readonly DeclaredVariable[],
  variables: Variables,
): Variables {
  return Object.fromEntries(
    declared.flatMap(({ name, type }) => {
      const value = variables[name];
      if (value === undefined) return [];
      return [[name, delay(type, value, (all) => all[name])]];
    }),
  );
}

function delay(
  type: GraphQLInputType,
  value: unknown,
  read: (variables: Variables) => unknown,
): unknown {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return delay(type.ofType, value, read);
  if (isListType(type)) {
    if (isLateType(type.ofType)) return new LateValue(read);
    if (!Array.isArray(value)) return value;
    return value.map((item, i) =>
      delay(type.ofType, item, (all) => (read(all) as readonly unknown[])[i]),
    );
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => {
        const field = fields[name];
        const below = (all: Variables) => (read(all) as Variables)[name];
        return [name, field ? delay(field.type, item, below) : item];
      }),
    );
  }
  return isLateType(type) ? new LateValue(read) : value;
}

/** A text, a number or a choice that travels as a parameter, whatever its value. */
function isLateType(type: GraphQLInputType): boolean {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner) || isInputObjectType(inner)) return false;
  return isEnumType(inner) ? !STRUCTURAL.has(inner.name) : inner.name !== 'Boolean';
}
