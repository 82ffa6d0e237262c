import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { type Role, readRole } from './role.ts';

/** A type with fields as it stands in the SDL. */
export type FieldedDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** A type of the model as it stands in the SDL. */
export type TypeDefinition = FieldedDefinition | UnionTypeDefinitionNode | EnumTypeDefinitionNode;

/** `[Chip!]!` taken apart: the innermost name, whether it is a list, whether the whole is non-null. */
export interface TypeReference {
  readonly name: string;
  readonly list: boolean;
  readonly required: boolean;
}

/** Names of the scalars that fields can have. FuzzyDate is an object. */
export const SCALARS: ReadonlySet<string> = new Set([
  'ID',
  'String',
  'Int',
  'Float',
  'Boolean',
  'Date',
  'DateTime',
]);

/** Objects, interfaces, unions and enums of the documents, in reading order. */
export function typeDefinitions(documents: readonly DocumentNode[]): TypeDefinition[] {
  return documents.flatMap((document) => document.definitions).filter(isTypeDefinition);
}

/** True for objects, interfaces, unions and enums. */
export function isTypeDefinition(definition: DefinitionNode): definition is TypeDefinition {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    definition.kind === Kind.UNION_TYPE_DEFINITION ||
    definition.kind === Kind.ENUM_TYPE_DEFINITION
  );
}

/** True for objects and interfaces. */
export function isFielded(definition: TypeDefinition): definition is FieldedDefinition {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

/** The directive of that name on a type or field, if it is there. */
export function findDirective(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name);
}

/** A string argument of a directive; undefined when it is left out. */
export function stringArgument(
  directive: ConstDirectiveNode | undefined,
  name: string,
): string | undefined {
  const value = argument(directive, name);
  return typeof value === 'string' ? value : undefined;
}

/** The value of a directive's argument as plain data; undefined when it is left out. */
export function argument(directive: ConstDirectiveNode | undefined, name: string): unknown {
  const node = directive?.arguments?.find((candidate) => candidate.name.value === name);
  return node ? valueFromASTUntyped(node.value) : undefined;
}

/** The `direction` of a relation directive; OUT when it is left out. */
export function directionOf(directive: ConstDirectiveNode): 'OUT' | 'IN' | 'BOTH' {
  const value = argument(directive, 'direction');
  return value === 'IN' || value === 'BOTH' ? value : 'OUT';
}

/** The role that `@access` on a type or field names; null where it has none. */
export function accessOf(node: Parameters<typeof findDirective>[0]): Role | null {
  return readRole(argument(findDirective(node, 'access'), 'read')) ?? null;
}

/** `@fact` or `@relation`, whichever the field has. */
export function relationDirective(field: FieldDefinitionNode): ConstDirectiveNode | undefined {
  return findDirective(field, 'fact') ?? findDirective(field, 'relation');
}

/** The name of the edge type that `@fact(qualifiers:)` or `@relation(properties:)` names. */
export function edgeTypeName(directive: ConstDirectiveNode | undefined): string | undefined {
  return stringArgument(directive, 'qualifiers') ?? stringArgument(directive, 'properties');
}

/** The type of a field, taken apart. */
export function typeReference(node: TypeNode): TypeReference {
  const required = node.kind === Kind.NON_NULL_TYPE;
  const inner = node.kind === Kind.NON_NULL_TYPE ? node.type : node;
  if (inner.kind === Kind.LIST_TYPE) {
    return { name: typeReference(inner.type).name, list: true, required };
  }
  return { name: inner.name.value, list: false, required };
}
